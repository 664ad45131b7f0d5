/**
 * A sentence as a run of units: names, references, offices and dates as one unit each, every other word by its class.
 * What stands in round brackets is left out ("Rabu (22/10)", "Gerakan Aceh Merdeka (GAM)").
 */
import { matchPhrase } from '../../phrases.ts';
import { isCapitalised, startsWithCapital, type Token, tokenise } from '../../tokens.ts';
import type { LocalKey, ResolvedMention, Span } from '../../types.ts';
import { type Lexicon, type Voice, voiceOf, type WordClass } from './lexicon.ts';

export type UnitKind =
  | 'name'
  | 'reference'
  | 'office'
  | 'date'
  | 'word'
  | 'comma'
  | 'stop'
  /** An auxiliary with no verb after it: "pemerintahan baru Ukraina". */
  | 'filler'
  | Exclude<WordClass, 'noun'>;

export interface Unit extends Span {
  readonly kind: UnitKind;
  /** Folded text; of a verb without its clitic. */
  readonly lower: string;
  /** Entities that a name or reference stands for. */
  readonly entities: readonly LocalKey[];
  readonly mention?: ResolvedMention;
  /** Id of the row of offices. */
  readonly office?: string;
  readonly voice?: Voice;
  /** A word that begins with a capital: "Menteri Hukum dan Hak Asasi Manusia". */
  readonly isCapital?: boolean;
  /** The verb carries its object or subject: "menolaknya", "disebutnya". */
  readonly clitic?: boolean;
}

/** A span that is read as one unit. */
export type Overlay = Omit<Unit, 'lower'>;

const RANK: Partial<Record<UnitKind, number>> = { name: 0, reference: 1, office: 2, date: 3 };

/** Overlays that do not overlap, by start: the longer wins ("pemimpin Rusia itu" over "Rusia"), a name at equal length. */
export function chooseOverlays(all: readonly Overlay[]): readonly Overlay[] {
  const byLength = [...all].sort(
    (a, b) => a.start - b.start || b.end - a.end || (RANK[a.kind] ?? 9) - (RANK[b.kind] ?? 9),
  );
  const chosen: Overlay[] = [];
  for (const next of byLength) {
    const last = chosen.at(-1);
    if (!last || next.start >= last.end) chosen.push(next);
    else if (next.end > last.end ? next.kind === 'name' && last.kind !== 'reference' : isLonger(next, last))
      chosen[chosen.length - 1] = next;
  }
  return chosen;
}

const isLonger = (a: Span, b: Span): boolean => a.end - a.start > b.end - b.start;

/** The units of `text` between two offsets. */
export function readUnits(
  text: string,
  { start, end }: Span,
  overlays: readonly Overlay[],
  lexicon: Lexicon,
): readonly Unit[] {
  const tokens = tokenise(text, start, end);
  const isHeadline = looksLikeHeadline(tokens);
  const units: Unit[] = [];
  let next = 0;
  let depth = 0;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (!token) break;
    while ((overlays[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const overlay = overlays[next];
    if (token.text === '(' || token.text === '[') depth++;
    if (token.text === ')' || token.text === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      if (overlay && overlay.start <= token.start) {
        units.push({ ...overlay, lower: text.slice(overlay.start, overlay.end).toLowerCase() });
        while ((tokens[i]?.start ?? end) < overlay.end) i++;
        continue;
      }
      const dash = isJoiner(token.text) && units.at(-1)?.kind === 'name';
      if (isJoiner(token.text) && joins(text, token) && !(dash && overlay?.start === token.end)) {
        i++; // "B-52", "pasca-perang"
        continue;
      }
      const unit = readWord(text, tokens, i, lexicon, isHeadline);
      if (unit) units.push(isThing(unit.unit, units.at(-1)) ? { ...unit.unit, kind: 'word' } : unit.unit);
      i = unit?.to ?? i + 1;
      continue;
    }
    i++;
  }
  return settleAuxiliaries(units);
}

/** "menyerang tempat ibadah di Kyiv": what is done to a place; "Jenewa, tempat mereka bertemu" begins a clause. */
const isThing = ({ lower, kind }: Unit, before: Unit | undefined): boolean =>
  lower === 'tempat' &&
  kind === 'subordinator' &&
  (before?.kind === 'verb' || before?.kind === 'preposition');

function readWord(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  isHeadline: boolean,
): { unit: Unit; to: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const plain = { start: token.start, end: token.end, lower: token.lower, entities: [] };
  if (token.kind === 'punctuation') {
    const kind = readMark(text, token);
    return kind && { unit: { ...plain, kind }, to: at + 1 };
  }
  const manner = tokens[at + 1];
  // "secara tentatif", "secara terpisah": one adverb.
  if (token.lower === 'secara' && manner?.kind === 'word')
    return {
      unit: { ...plain, end: manner.end, lower: `secara ${manner.lower}`, kind: 'auxiliary' },
      to: at + 2,
    };
  // "bertahun-tahun", "berhari-hari": a span of time, no verb.
  if (
    manner?.text === '-' &&
    /^ber(?:tahun|hari|bulan|minggu|pekan|jam|abad|kali|puluh|dekade)$/.test(token.lower)
  )
    return { unit: { ...plain, end: tokens[at + 2]?.end ?? token.end, kind: 'date' }, to: at + 3 };
  // "Presiden AS ke-47"
  if (token.lower === 'ke' && manner?.text === '-' && tokens[at + 2]?.kind === 'number')
    return { unit: { ...plain, end: tokens[at + 2]?.end ?? token.end, kind: 'word' }, to: at + 3 };
  const find = matchPhrase(lexicon.phrases, tokens, at);
  if (find) {
    const last = tokens[find.to - 1] ?? token;
    const { class: kind } = find.row;
    const span = { start: token.start, end: last.end, lower: find.row.form, entities: [] };
    if (kind === 'verb')
      return { unit: { ...span, kind, voice: voiceOf(span.lower) ?? 'active' }, to: find.to };
    return { unit: { ...span, kind: kind === 'noun' ? 'word' : kind }, to: find.to };
  }
  const voice = !isHeadline && isCapitalisedInside(tokens, at) ? null : voiceOf(token.lower);
  const to = at + 1;
  if (!voice)
    return { unit: { ...plain, kind: 'word', ...(isCapitalised(token) ? { isCapital: true } : {}) }, to };
  const lower = token.lower.replace(/(?:nya|lah|kah)$/, '');
  const clitic = token.lower.endsWith('nya') ? { clitic: true } : {};
  return { unit: { ...plain, kind: 'verb', lower, voice, ...clitic }, to };
}

/** What a mark is to the clause; null where it is nothing. */
function readMark(text: string, token: Token): 'comma' | 'stop' | 'coordinator' | null {
  if (token.text === ',') return 'comma';
  if (/["“”„«»]/.test(token.text)) return isQuotedWord(text, token) ? null : 'stop';
  if (isJoiner(token.text)) return joins(text, token) ? 'coordinator' : 'stop';
  return /[;:.!?…•]/.test(token.text) ? 'stop' : null;
}

/** "Menachem" in a running sentence is part of a name, however much it looks like a verb. */
const isCapitalisedInside = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'word' && startsWithCapital(tokens[at]?.text ?? '');

/** "Kyiv Menolak Usul Perdamaian": most of the words are capitalised, verbs too. */
function looksLikeHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return words.filter(isCapitalised).length * 3 > words.length * 2;
}

const isJoiner = (mark: string): boolean => /^[-‐‑–—]$/.test(mark);

/** "Rusia-Ukraina", "AS–Rusia": a dash without blanks joins; with blanks it parts. */
const joins = (text: string, { start, end }: Span): boolean =>
  !/\s/.test(text[start - 1] ?? ' ') && !/\s/.test(text[end] ?? ' ');

/** Quotation marks around words of the clause are no boundary (Kremlin “menolak” usul itu); those around a speech are. */
const isQuotedWord = (text: string, { start, end }: Span): boolean => {
  const opens = /[\s(]/.test(text[start - 1] ?? ' ');
  if (opens)
    return !/[:,]\s?$/.test(text.slice(Math.max(0, start - 2), start)) || /\p{Ll}/u.test(text[end] ?? '');
  return !/[,.?!]/.test(text[start - 1] ?? '') && !/[.?!\n]/.test(text[end] ?? '.');
};

/** A word such as `baru` or `kembali` is an auxiliary only before a verb: "pemerintahan baru Ukraina". */
function settleAuxiliaries(units: readonly Unit[]): readonly Unit[] {
  const settled = [...units];
  for (let i = units.length - 1; i >= 0; i--) {
    const unit = units[i];
    const after = settled[i + 1]?.kind;
    if (unit?.kind === 'auxiliary' && after !== 'verb' && after !== 'auxiliary' && after !== 'negation')
      settled[i] = { ...unit, kind: 'filler' };
  }
  return settled;
}
