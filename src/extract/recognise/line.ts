/** A sentence as tokens, with what its capitals are worth: in a headline or a line of capitals they tell little. */

import { remember } from '../remember.ts';
import { isAllCapitals, isCapitalised, type Token, tokenise } from '../tokens.ts';
import type { DatedArticle, Sentence, Span } from '../types.ts';
import type { Lexicon } from './lexicon.ts';

export interface Line {
  /** Words that the article writes with a small letter somewhere. */
  readonly lowered: ReadonlySet<string>;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** `normal`: capitals mark names; `title`: most words have one; `upper`: all letters are capitals. */
  readonly style: 'normal' | 'title' | 'upper';
  /** Token indexes inside date expressions and English quotations. */
  readonly dated: ReadonlySet<number>;
}

export function readLines(article: DatedArticle, lexicon: Lexicon): Line[] {
  const all = article.sentences.map(({ start, end }) => tokenise(article.text, start, end));
  const lowered = new Set<string>();
  for (const tokens of all) for (const token of tokens) if (!isCapitalised(token)) lowered.add(token.lower);
  // Few articles ask.
  let capitals: ReadonlySet<string> | null = null;
  const stems = (stem: string): boolean => {
    capitals ??= new Set(all.flatMap((tokens) => tokens.filter(isCapitalised)).map(({ lower }) => lower));
    return capitals.has(stem) || lexicon.names.root.next.has(stem);
  };
  const foreign = article.quotations.filter(({ start, end }) => isEnglish(article.text.slice(start, end)));
  const dates = new Map<number, { start: number; end: number }[]>();
  for (const { sentence, start, end } of article.dates) {
    const own = dates.get(sentence) ?? [];
    own.push({ start, end });
    dates.set(sentence, own);
  }
  return article.sentences.map((sentence, index) => {
    const read = all[index] ?? [];
    // The tables are asked last: of most sentences no word could be split.
    const tokens = read.some(mayHaveClitic)
      ? read.flatMap((token) =>
          !mayHaveClitic(token) || isWhole(token, lexicon) ? [token] : splitClitic(token, stems),
        )
      : read;
    const inside = foreign
      .filter(({ start, end }) => start < sentence.end && end > sentence.start)
      .slice(0, 50);
    const dated = indexesIn([...(dates.get(sentence.index) ?? []), ...inside], tokens);
    const { kind } = article.blocks[sentence.block] ?? {};
    const headline =
      kind === 'title' ||
      kind === 'heading' ||
      !/[.?!”"’']$/.test(article.text.slice(sentence.start, sentence.end).trimEnd());
    return {
      lowered,
      sentence,
      tokens,
      style: styleOf(tokens, lexicon, { headline, title: kind === 'title' }),
      dated,
    };
  });
}

/** Indexes of the tokens inside spans. */
function indexesIn(spans: Span[], tokens: readonly Token[]): ReadonlySet<number> {
  if (!spans.length) return NOWHERE;
  const inside = new Set<number>();
  // Both lists are in the order of the text, so one pass over the tokens does.
  let at = 0;
  spans.sort((a, b) => a.start - b.start);
  tokens.forEach((token, i) => {
    while (at < spans.length && (spans[at]?.end ?? 0) < token.end) at++;
    if (token.start >= (spans[at]?.start ?? Number.POSITIVE_INFINITY)) inside.add(i);
  });
  return inside;
}

const NOWHERE: ReadonlySet<number> = new Set();

const mayHaveClitic = (token: Token): boolean =>
  isCapitalised(token) && /(?:nya|lah|pun|kah)$/.test(token.text);

/** "Setelah", "Abdullah", "Moskwa" end like a clitic and are words or names as they stand. */
const isWhole = ({ lower }: Token, { words, given, names }: Lexicon): boolean =>
  words.has(lower) || given.has(lower) || names.root.next.has(lower);

/** "Eropanya", "Trumplah": a clitic comes off where what is left is a name of the tables or the article. */
function splitClitic(token: Token, isStem: (stem: string) => boolean): Token[] {
  const [, stem = '', clitic = ''] = /^(\p{Lu}.{3,}?)(nya|lah|pun|kah)$/u.exec(token.text) ?? [];
  if (!stem || !isStem(stem.toLowerCase())) return [token];
  const at = token.start + stem.length;
  return [
    { ...token, end: at, text: stem, lower: token.lower.slice(0, -clitic.length) },
    { ...token, start: at, text: clitic, lower: clitic },
  ];
}

/** "Let a New Asia and a New Africa Be Born": its capitals are those of an English title. */
function isEnglish(text: string): boolean {
  return (
    (text.slice(0, 300).match(/\b(?:the|and|of|to|is|in|for|we|be|that|will|with|a)\b/g)?.length ?? 0) >= 3
  );
}

/** Title case shows in everyday words: "Pulihkan Hubungan dengan" has capitals where running text has none. */
function styleOf(
  tokens: readonly Token[],
  lexicon: Lexicon,
  { headline, title }: { readonly headline: boolean; readonly title: boolean },
): Line['style'] {
  const isWord = (token: Token): boolean => token.kind === 'word' && token.text.length > 1;
  const small = tokens.find((token) => isWord(token) && !isAllCapitals(token));
  if (small && !headline) return 'normal';
  const words = tokens.filter(isWord);
  if (words.length > 1 && !small) return 'upper';
  if (!headline) return 'normal';
  // The first word has its capital anyway, and short particles have none even in headlines.
  const telling = words.slice(1).filter((token) => token.text.length > 3 && lexicon.words.has(token.lower));
  const raised = telling.filter(isCapitalised).length;
  if (telling.length >= 2 && raised >= 2 && raised / telling.length >= 0.6) return 'title';
  // "Prabowo Bertemu Xi": all that a short title can show.
  if (title && raised === 1 && telling.length === 1) return 'title';
  // "Kim Jong Un Surati Moon Jae-in, Apa Isinya?": all long words have a capital, an everyday one too.
  const long = words.slice(1).filter((token) => token.text.length > 3);
  return long.length > 3 && raised > 0 && long.every(isCapitalised) ? 'title' : 'normal';
}

/** Does a sentence, a quotation or a list item begin at this token, so that its capital tells nothing? */
export function opensSentence(tokens: readonly Token[], i: number): boolean {
  if (i === 0) return true;
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const token = tokens[k];
    // "KUWAIT CITY -- Surat itu": a dateline in capitals, and then the sentence begins
    if (token?.kind !== 'punctuation')
      return k < i - 1 && k < 5 && /^[–—-]$/.test(tokens[i - 1]?.text ?? '') && isShouted(tokens, k);
    if (/^[“”"‘’'«»()[\]•*–—-]$/.test(token.text)) continue;
    return /^[.!?:…]$/.test(token.text);
  }
  return i <= 6;
}

/** Are all words up to this one in capitals? */
const isShouted = (tokens: readonly Token[], to: number): boolean =>
  tokens.slice(0, to + 1).every((token) => token.kind !== 'word' || isAllCapitals(token));

const AFFIXED =
  /^(?:meng|meny|mem|men|ber|ter|diper|peng|peny|pem)\p{Ll}{4,}$|^di\p{Ll}{3,}(?:kan|i|nya)$|^(?:ke|pe|per)\p{Ll}{3,}an$|^\p{Ll}{3,}(?:asi|itas|isme|ensi|ansi|logi|tif|ktur|eksi)$|^\p{Ll}{3,}(?:nya|kan|lah|isasi)$/u;

/** "Perlman", "Fanshurullah": between the affixes of an Indonesian word stands a root, and a root has a vowel. */
const NO_ROOT = /^(?:ke|pe[mnr]?|peng|peny|di|ber|ter|mem?|men[gy]?)[^aiueo]+(?:an|i|kan|nya)?$|ullah$/u;

/** "Penerangan", "Dikatakannya": words whose affixes show that they are Indonesian. */
export const isAffixed = (token: Token): boolean => hasAffixes(token.lower);

const hasAffixes = remember((lower) => AFFIXED.test(lower) && !NO_ROOT.test(lower));

/** "Registrasi", "Kesejahteraan": nouns made with affixes, which stand in no person's name. */
export const isDerivedNoun = (token: Token): boolean =>
  /^(?:ke|pe[mnr]|peng|peny)\p{Ll}{4,}an$|^\p{Ll}{3,}(?:asi|itas|isme|ensi|ansi)$/u.test(token.lower) &&
  isAffixed(token);

/** A word that is no name in any language we know of. */
export const isSure = (token: Token, lexicon: Lexicon): boolean =>
  lexicon.sure.has(token.lower) && !lexicon.given.has(token.lower);

/** Is a word everyday language by list, by the article's own small letters (`lowered`) or by its affixes ("Pertanyaan", "Dikatakannya")? */
export function isEveryday(token: Token, lexicon: Lexicon, lowered?: ReadonlySet<string>): boolean {
  if (lexicon.words.has(token.lower) || lowered?.has(token.lower)) return true;
  if (lexicon.given.has(token.lower)) return false;
  return isAffixed(token) || lexicon.derives(token.lower);
}

/** What follows a subject: verbs and the words before them. */
export const ACTS =
  /^(?:me[mnrlwy]?\p{Ll}{3,}|ber\p{Ll}{3,}|ter\p{Ll}{3,}|di\p{Ll}{4,}|akan|bakal|hendak|telah|sudah|juga|sendiri|pun|tidak|tak|belum|ingin|mau|siap|bisa|dapat|masih|tetap|harus|pernah|sempat|kini|batal|urung|gagal|enggan|sepakat|setuju|segera|kembali|akhirnya)$/u;
