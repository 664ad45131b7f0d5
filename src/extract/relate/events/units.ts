/**
 * A sentence as the reader of events sees it: names, dates and references are one unit each, every other word or mark
 * its own. Triggers are found among the units, never inside a name.
 */
import { fold } from '../../../graph/text.ts';
import { findPhrases } from '../../phrases.ts';
import { isCapitalised, type Token, tokenise } from '../../tokens.ts';
import type {
  DateExpression,
  LocalKey,
  ResolvedArticle,
  ResolvedMention,
  Sentence,
  Span,
} from '../../types.ts';
import type { Abbreviations, EventLexicon, KindRow, TriggerRow, WordClass } from './lexicon.ts';

export interface Unit extends Token {
  readonly mention?: ResolvedMention;
  readonly reference?: readonly LocalKey[];
  readonly date?: DateExpression;
  readonly office?: boolean;
  /** A continent or sea: part of a name ("KTT Asia Timur"), no place where people meet. */
  readonly vast?: boolean;
  readonly classes: ReadonlySet<WordClass>;
  /** Index of the trigger that the unit begins or belongs to, in `SentenceView.triggers`. */
  readonly trigger?: number;
}

export interface Trigger {
  readonly row: TriggerRow;
  /** Unit indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** "pertemuannya", "sanksi-sanksi" */
  readonly clitic: boolean;
  readonly plural: boolean;
}

export interface SentenceView {
  readonly sentence: Sentence;
  readonly title: boolean;
  readonly units: readonly Unit[];
  readonly triggers: readonly Trigger[];
  /** Unit with which the text begins, after a dateline ("JENEWA, SWISS — "). */
  readonly start: number;
}

/** A trigger in its sentence, as a frame reads it. */
export interface Context {
  readonly view: SentenceView;
  readonly trigger: Trigger;
  readonly kind: KindRow;
  readonly lexicon: EventLexicon;
}

const NO_CLASSES: ReadonlySet<WordClass> = new Set();

const NO_ABBREVIATIONS: Abbreviations = new Map();

/** Views of all sentences, in order; linear in the length of the article. */
export function viewSentences(
  article: ResolvedArticle,
  lexicon: EventLexicon,
  short: Abbreviations = NO_ABBREVIATIONS,
): readonly SentenceView[] {
  const mentions = bySentence(article.mentions);
  const dates = bySentence(article.dates);
  const offices = bySentence(article.offices);
  const references = bySentence(article.references);
  return article.sentences.map((sentence) => {
    const spans: Piece[] = [
      ...(mentions.get(sentence.index) ?? []).map((mention) => ({
        ...span(mention),
        mention,
        vast: mention.type === 'place' && lexicon.isVast(mention.known),
      })),
      ...(dates.get(sentence.index) ?? []).map((date) => ({ ...span(date), date })),
      ...(references.get(sentence.index) ?? []).map((r) => ({ ...span(r), reference: r.entities })),
      ...(offices.get(sentence.index) ?? []).map((o) => ({ ...span(o), office: true })),
    ];
    const kind = article.blocks[sentence.block]?.kind;
    return viewSentence(
      article.text,
      sentence,
      kind === 'title' || kind === 'heading',
      spans,
      lexicon,
      short,
    );
  });
}

/** Characters of a sentence that are read: what is longer is no sentence, and every trigger looks at all of it. */
const LONGEST_SENTENCE = 4000;

interface Piece extends Span {
  readonly mention?: ResolvedMention;
  readonly vast?: boolean;
  readonly date?: DateExpression;
  readonly reference?: readonly LocalKey[];
  readonly office?: boolean;
}

function viewSentence(
  text: string,
  sentence: Sentence,
  title: boolean,
  spans: readonly Piece[],
  lexicon: EventLexicon,
  short: Abbreviations,
): SentenceView {
  const isShort = ({ mention, start, end }: Piece) =>
    mention !== undefined && short.has(text.slice(start, end));
  const pieces = withoutOverlap(spans.filter((piece) => !isShort(piece)));
  const units: Unit[] = [];
  let at = 0;
  const to = Math.min(sentence.end, sentence.start + LONGEST_SENTENCE);
  for (const token of tokenise(text, sentence.start, to)) {
    const { start, end, lower, kind } = token;
    while ((pieces[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at++;
    const piece = pieces[at];
    // Spelt out rather than spread: this is made for every word of the corpus.
    if (!piece || token.end <= piece.start)
      units.push({ start, end, text: token.text, lower, kind, classes: lexicon.classesOf(lower) });
    else if (piece.office) units.push({ ...token, classes: lexicon.classesOf(lower), office: true });
    else if (units.at(-1)?.start !== piece.start)
      units.push({
        ...token,
        ...piece,
        text: text.slice(piece.start, piece.end),
        lower: '\u0000',
        classes: NO_CLASSES,
      });
  }
  const triggers = withShort(units, findTriggers(units, lexicon), short);
  const owned = units.slice();
  triggers.forEach((trigger, index) => {
    for (let i = trigger.from; i < trigger.to; i++) {
      const unit = units[i];
      if (unit) owned[i] = { ...unit, trigger: index };
    }
  });
  return { sentence, title, units: owned, triggers, start: afterDateline(owned) };
}

/** How many units a dateline has at most: "REPUBLIKA.CO.ID, MOSKOW --". */
const DATELINE = 8;

function afterDateline(units: readonly Unit[]): number {
  const dash = units.slice(0, DATELINE).findLastIndex(
    // "Washington: Presiden …" too
    (unit, i) =>
      (i === 1 && unit.text === ':') || (/^[—–-]$/.test(unit.text) && units[i - 1]?.end !== unit.start),
  );
  const before = units.slice(0, Math.max(dash, 0));
  const place = before.every(
    (unit) => unit.mention !== undefined || unit.kind === 'punctuation' || /^\p{Lu}/u.test(unit.text),
  );
  if (dash <= 0 || !place) return 0;
  return units[dash + 1]?.text === '-' ? dash + 2 : dash + 1;
}

/** Triggers among the units; "sanksi-sanksi" is one, "pertemuannya" is "pertemuan". */
function findTriggers(units: readonly Unit[], lexicon: EventLexicon): readonly Trigger[] {
  const tokens = units.map((unit) => {
    // An idiom may hold a name ("sanksi FIFA").
    if (unit.mention) return { ...unit, lower: fold(unit.text) };
    const stem = unit.lower.endsWith('nya') ? unit.lower.slice(0, -3) : '';
    return stem && lexicon.isTriggerWord(stem) && !lexicon.isTriggerWord(unit.lower)
      ? { ...unit, lower: stem }
      : unit;
  });
  const finds = findPhrases(lexicon.book, tokens).filter(
    // "Kepala Protokol" is an office, no treaty
    ({ from, row }) => !units[from]?.mention && !(row.frame === 'noun' && isInOffice(units, from)),
  );
  const triggers: Trigger[] = [];
  for (const { from, to, row } of finds) {
    const last = triggers.at(-1);
    if (last && last.to + 1 === from && units[last.to]?.text === '-' && last.row === row && to - from === 1) {
      triggers[triggers.length - 1] = { ...last, to, plural: true };
    } else if (row.frame !== 'none')
      triggers.push({ row, from, to, clitic: tokens[to - 1]?.lower !== units[to - 1]?.lower, plural: false });
  }
  return triggers;
}

const isInOffice = (units: readonly Unit[], at: number): boolean =>
  units[at]?.office === true && units[at - 1]?.office === true;

/** The triggers of a sentence with those that an abbreviation stands for; where one is explained it only repeats the name. */
function withShort(
  units: readonly Unit[],
  triggers: readonly Trigger[],
  short: Abbreviations,
): readonly Trigger[] {
  if (!short.size) return triggers;
  const own = units.flatMap((unit, from): Trigger[] => {
    const row = short.get(unit.text);
    if (!row || units[from - 1]?.text === '(') return [];
    return [{ row, from, to: from + 1, clitic: false, plural: false }];
  });
  return [...triggers, ...own].sort((a, b) => a.from - b.from);
}

/** Names first, then dates, references and offices; of two that overlap the first in that order stays. */
function withoutOverlap(spans: readonly Piece[]): readonly Piece[] {
  const rank = (piece: Piece) => (piece.mention ? 0 : piece.date ? 1 : piece.reference ? 2 : 3);
  const sorted = [...spans].sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end);
  const kept: Piece[] = [];
  for (const piece of sorted) {
    const last = kept.at(-1);
    if (!last || last.end <= piece.start) kept.push(piece);
    else if (rank(piece) < rank(last)) kept[kept.length - 1] = piece;
  }
  return kept;
}

function bySentence<T extends { readonly sentence: number }>(
  items: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const map = new Map<number, T[]>();
  for (const item of items) {
    const list = map.get(item.sentence);
    if (list) list.push(item);
    else map.set(item.sentence, [item]);
  }
  return map;
}

const span = ({ start, end }: Span): Span => ({ start, end });

/** Words in capitals that are no name of their own: titles before a name ("Presiden", "Wakil Perdana Menteri"). */
export const isTitleWord = (unit: Unit): boolean =>
  unit.kind === 'word' && unit.trigger === undefined && isCapitalised(unit) && !unit.mention;
