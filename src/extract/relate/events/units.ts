/**
 * A sentence as the reader of events sees it: names, dates and references are one unit each, every other word or mark
 * its own. Triggers are found among the units, never inside a name.
 */
import { fold } from '../../../graph/text.ts';
import { findPhrases } from '../../phrases.ts';
import { remember } from '../../remember.ts';
import { isCapitalised, type Token, tokenise } from '../../tokens.ts';
import type { DateExpression, LocalKey, ResolvedArticle, ResolvedMention, Sentence } from '../../types.ts';
import type { Abbreviations, EventLexicon, KindRow, TriggerRow, WordClass } from './lexicon.ts';
import { type Piece, piecesBySentence, withoutOverlap } from './pieces.ts';

/** All with the same fields in the same order: every rule reads them, and so reads them fast. */
export interface Unit extends Token {
  readonly mention: ResolvedMention | undefined;
  readonly reference: readonly LocalKey[] | undefined;
  readonly date: DateExpression | undefined;
  readonly office: boolean;
  /** A continent or sea: part of a name ("KTT Asia Timur"), no place where people meet. */
  readonly vast: boolean;
  readonly classes: ReadonlySet<WordClass>;
  /** Index of the trigger that the unit begins or belongs to, in `SentenceView.triggers`. */
  readonly trigger: number | undefined;
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
export function viewSentences(article: ResolvedArticle, lexicon: EventLexicon): readonly SentenceView[] {
  const pieces = piecesBySentence(article, lexicon);
  return article.sentences.map((sentence, i) =>
    viewSentence(article, sentence, pieces[i] ?? [], lexicon, NO_ABBREVIATIONS),
  );
}

/** The same views where the abbreviations are triggers too; those without one stay as they are. */
export function viewAbbreviations(
  views: readonly SentenceView[],
  article: ResolvedArticle,
  lexicon: EventLexicon,
  short: Abbreviations,
): readonly SentenceView[] {
  if (!short.size) return views;
  const pieces = piecesBySentence(article, lexicon);
  return views.map((view, i) =>
    view.units.some(({ text }) => short.has(text))
      ? viewSentence(article, view.sentence, pieces[i] ?? [], lexicon, short)
      : view,
  );
}

/** Characters of a sentence that are read: what is longer is no sentence, and every trigger looks at all of it. */
const LONGEST_SENTENCE = 4000;

function viewSentence(
  { text, blocks }: ResolvedArticle,
  sentence: Sentence,
  spans: readonly Piece[],
  lexicon: EventLexicon,
  short: Abbreviations,
): SentenceView {
  const isShort = ({ mention, start, end }: Piece) =>
    mention !== undefined && short.has(text.slice(start, end));
  const pieces = withoutOverlap(short.size ? spans.filter((piece) => !isShort(piece)) : spans);
  const units: Mutable[] = [];
  let at = 0;
  const to = Math.min(sentence.end, sentence.start + LONGEST_SENTENCE);
  for (const token of tokenise(text, sentence.start, to)) {
    while ((pieces[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at++;
    const piece = pieces[at];
    if (!piece || token.end <= piece.start) units.push(wordUnit(token, lexicon, false));
    else if (piece.office) units.push(wordUnit(token, lexicon, true));
    else if (units.at(-1)?.start !== piece.start)
      units.push(pieceUnit(piece, text.slice(piece.start, piece.end), token.kind));
  }
  const triggers = withShort(units, findTriggers(units, lexicon), short);
  triggers.forEach((trigger, index) => {
    for (let i = trigger.from; i < trigger.to; i++) {
      const unit = units[i];
      if (unit) unit.trigger = index;
    }
  });
  const kind = blocks[sentence.block]?.kind;
  const title = kind === 'title' || kind === 'heading';
  return { sentence, title, units, triggers, start: afterDateline(units) };
}

/** A unit whose trigger is not yet known. */
type Mutable = Omit<Unit, 'trigger'> & { trigger: number | undefined };

const wordUnit = (token: Token, lexicon: EventLexicon, office: boolean): Mutable => ({
  start: token.start,
  end: token.end,
  text: token.text,
  lower: token.lower,
  kind: token.kind,
  classes: lexicon.classesOf(token.lower),
  mention: undefined,
  reference: undefined,
  date: undefined,
  office,
  vast: false,
  trigger: undefined,
});

const pieceUnit = (piece: Piece, text: string, kind: Token['kind']): Mutable => ({
  start: piece.start,
  end: piece.end,
  text,
  lower: '\u0000',
  kind,
  classes: NO_CLASSES,
  mention: piece.mention,
  reference: piece.reference,
  date: piece.date,
  office: false,
  vast: piece.vast,
  trigger: undefined,
});

/** How many units a dateline has at most: "REPUBLIKA.CO.ID, MOSKOW --". */
const DATELINE = 8;

function afterDateline(units: readonly Unit[]): number {
  const dash = units.slice(0, DATELINE).findLastIndex(
    // "Washington: Presiden …" too
    ({ text, start }, i) =>
      (i === 1 && text === ':') ||
      ((text === '—' || text === '–' || text === '-') && units[i - 1]?.end !== start),
  );
  if (dash <= 0) return 0;
  const before = units.slice(0, dash);
  const place = before.every(
    (unit) => unit.mention !== undefined || unit.kind === 'punctuation' || /^\p{Lu}/u.test(unit.text),
  );
  if (!place) return 0;
  return units[dash + 1]?.text === '-' ? dash + 2 : dash + 1;
}

/** Triggers among the units; "sanksi-sanksi" is one, "pertemuannya" is "pertemuan". */
function findTriggers(units: readonly Unit[], lexicon: EventLexicon): readonly Trigger[] {
  const tokens = units.map((unit): Pick<Token, 'lower'> => {
    // An idiom may hold a name ("sanksi FIFA").
    if (unit.mention) return { lower: foldName(unit.text) };
    const stem = unit.lower.endsWith('nya') ? unit.lower.slice(0, -3) : '';
    return stem && lexicon.isTriggerWord(stem) && !lexicon.isTriggerWord(unit.lower) ? { lower: stem } : unit;
  });
  const finds = findPhrases(lexicon.book, tokens).filter(
    // "Kepala Protokol" is an office, no treaty
    ({ from, to, row }) =>
      !units[from]?.mention &&
      !(row.frame === 'noun' && isInOffice(units, from)) &&
      !isUnsigned(units, from, to),
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

/** "meningkatkan kerja sama", "nota kesepahaman kerja sama": an agreement of its own only where it is signed, right before or behind. */
const isUnsigned = (units: readonly Pick<Unit, 'classes'>[], from: number, to: number): boolean =>
  Boolean(units[from]?.classes.has('signed-only')) &&
  !units[from - 1]?.classes.has('sign') &&
  (from > 0 || !units.slice(to, to + SIGNED_BEHIND).some(({ classes }) => classes.has('sign')));

/** "Kerja sama pertahanan kedua negara itu diteken" */
const SIGNED_BEHIND = 6;

const foldName = remember(fold);

const isInOffice = (units: readonly Unit[], at: number): boolean =>
  Boolean(units[at]?.office && units[at - 1]?.office);

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

/** Words in capitals that are no name of their own: titles before a name ("Presiden", "Wakil Perdana Menteri"). */
export const isTitleWord = (unit: Unit): boolean =>
  unit.kind === 'word' && unit.trigger === undefined && isCapitalised(unit) && !unit.mention;
