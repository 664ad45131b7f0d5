/**
 * Finds rows of knowledge in a run of tokens: a trie over folded words, so the time grows with the text and not with
 * the number of rows. The longest phrase wins; finds never overlap.
 */
import { fold } from '../graph/text.ts';
import { type Token, tokenise } from './tokens.ts';

export interface PhraseFind<T> {
  /** Token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly row: T;
}

interface TrieNode<T> {
  readonly next: Map<string, TrieNode<T>>;
  row?: T;
}

export interface PhraseBook<T> {
  readonly root: TrieNode<T>;
}

/** `phrasesOf` gives a row's phrases; of two rows with one phrase the first keeps it. */
export function compilePhrases<T>(
  rows: readonly T[],
  phrasesOf: (row: T) => readonly string[],
): PhraseBook<T> {
  const root: TrieNode<T> = { next: new Map() };
  for (const row of rows)
    for (const phrase of phrasesOf(row)) {
      let node = root;
      for (const { text } of tokenise(phrase)) {
        const key = fold(text);
        let child = node.next.get(key);
        if (!child) {
          child = { next: new Map() };
          node.next.set(key, child);
        }
        node = child;
      }
      if (node !== root) node.row ??= row;
    }
  return { root };
}

/** The longest phrase that begins at token `from`, or null. */
export function matchPhrase<T>(
  book: PhraseBook<T>,
  tokens: readonly Token[],
  from: number,
): PhraseFind<T> | null {
  let node: TrieNode<T> | undefined = book.root;
  let best: PhraseFind<T> | null = null;
  for (let i = from; i < tokens.length; i++) {
    const token: Token | undefined = tokens[i];
    node = token && node.next.get(token.lower);
    if (!node) break;
    if (node.row !== undefined) best = { from, to: i + 1, row: node.row };
  }
  return best;
}

/** All finds from left to right, each the longest at its place. */
export function findPhrases<T>(book: PhraseBook<T>, tokens: readonly Token[]): PhraseFind<T>[] {
  const finds: PhraseFind<T>[] = [];
  for (let i = 0; i < tokens.length; ) {
    const find = matchPhrase(book, tokens, i);
    if (find) finds.push(find);
    i = find ? find.to : i + 1;
  }
  return finds;
}
