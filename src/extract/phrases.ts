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

/** All that a book looks at. */
type Folded = Pick<Token, 'lower'>;

interface TrieNode<T> {
  readonly next: Map<string, TrieNode<T>>;
  row: T | undefined;
}

export interface PhraseBook<T> {
  readonly root: TrieNode<T>;
}

/** `phrasesOf` gives a row's phrases; of two rows with one phrase the first keeps it. */
export function compilePhrases<T>(
  rows: readonly T[],
  phrasesOf: (row: T) => readonly string[],
): PhraseBook<T> {
  const root: TrieNode<T> = { next: new Map(), row: undefined };
  for (const row of rows)
    for (const phrase of phrasesOf(row)) {
      let node = root;
      for (const { text } of tokenise(phrase)) {
        const key = fold(text);
        let child = node.next.get(key);
        if (!child) {
          child = { next: new Map(), row: undefined };
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
  tokens: readonly Folded[],
  from: number,
): PhraseFind<T> | null {
  let node = book.root.next.get(tokens[from]?.lower ?? '');
  if (!node) return null;
  let row = node.row;
  let to = from + 1;
  for (let i = to; i < tokens.length && node.next.size; i++) {
    node = node.next.get(tokens[i]?.lower ?? '');
    if (!node) break;
    if (node.row !== undefined) {
      row = node.row;
      to = i + 1;
    }
  }
  return row === undefined ? null : { from, to, row };
}

/** All finds from left to right, each the longest at its place. */
export function findPhrases<T>(book: PhraseBook<T>, tokens: readonly Folded[]): PhraseFind<T>[] {
  const finds: PhraseFind<T>[] = [];
  for (let i = 0; i < tokens.length; ) {
    const find = matchPhrase(book, tokens, i);
    if (find) finds.push(find);
    i = find ? find.to : i + 1;
  }
  return finds;
}
