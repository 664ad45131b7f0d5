/**
 * A sentence as a run of units: names, references, offices and dates as one unit each, every other word by its class.
 * What stands in round brackets is left out ("Rabu (22/10)", "Gerakan Aceh Merdeka (GAM)").
 */
import { matchPhrase } from '../../phrases.ts';
import { isCapitalised, startsWithCapital, type Token, tokenise } from '../../tokens.ts';
import type { LocalKey, ResolvedMention, Span } from '../../types.ts';
import { type Lexicon, type Sense, type Voice, voiceOf, type WordClass, type WordRow } from './lexicon.ts';

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
  | Exclude<WordClass, 'noun' | Sense>;

export interface Unit extends Span {
  readonly kind: UnitKind;
  /** Folded text; of a verb without its clitic. */
  readonly lower: string;
  /** Entities that a name or reference stands for. */
  readonly entities: readonly LocalKey[];
  readonly mention: ResolvedMention | undefined;
  /** Id of the row of offices. */
  readonly office: string | undefined;
  readonly voice: Voice | undefined;
  /** A word that begins with a capital: "Menteri Hukum dan Hak Asasi Manusia". */
  readonly isCapital: boolean;
  /** The verb carries its object or subject: "menolaknya", "disebutnya". */
  readonly clitic: boolean;
  readonly sense: Sense | undefined;
}

/** A span that is read as one unit. */
export type Overlay = Pick<Unit, 'start' | 'end' | 'kind' | 'entities' | 'mention' | 'office'>;

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
  const reader: Reader = { text, tokens, lexicon, isHeadline: looksLikeHeadline(tokens), units: [] };
  const { units } = reader;
  let next = 0;
  let depth = 0;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (!token) break;
    while ((overlays[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const overlay = overlays[next];
    const isMark = token.kind === 'punctuation';
    if (isMark && (token.text === '(' || token.text === '[')) depth++;
    if (isMark && (token.text === ')' || token.text === ']')) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      if (overlay && overlay.start <= token.start) {
        units.push(overlaid(overlay, text, lexicon));
        while ((tokens[i]?.start ?? end) < overlay.end) i++;
        continue;
      }
      if (isMark && isJoiner(token.text) && joins(text, token)) {
        const dash = units.at(-1)?.kind === 'name';
        if (!(dash && overlay?.start === token.end)) {
          i++; // "B-52", "pasca-perang"
          continue;
        }
      }
      i = isMark ? takeMark(reader, token, i) : takeWord(reader, token, i);
      continue;
    }
    i++;
  }
  return settleAuxiliaries(units);
}

interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly isHeadline: boolean;
  readonly units: Unit[];
}

const NO_ONE: readonly LocalKey[] = [];

/** Every unit has the same fields in the same order: all rules read them, and so they read them fast. */
function plain(
  start: number,
  end: number,
  kind: UnitKind,
  lower: string,
  isCapital = false,
  sense?: Sense,
): Unit {
  return {
    start,
    end,
    kind,
    lower,
    entities: NO_ONE,
    mention: undefined,
    office: undefined,
    voice: undefined,
    isCapital,
    clitic: false,
    sense,
  };
}

function overlaid(
  { start, end, kind, entities, mention, office }: Overlay,
  text: string,
  lexicon: Lexicon,
): Unit {
  const lower = text.slice(start, end).toLowerCase();
  return {
    start,
    end,
    kind,
    lower,
    entities,
    mention,
    office,
    voice: undefined,
    isCapital: false,
    clitic: false,
    sense: lexicon.senseOf(lower),
  };
}

function verb(
  { start, end }: Span,
  lower: string,
  voice: Voice,
  clitic: boolean,
  sense: Sense | undefined,
): Unit {
  return {
    start,
    end,
    kind: 'verb',
    lower,
    entities: NO_ONE,
    mention: undefined,
    office: undefined,
    voice,
    isCapital: false,
    clitic,
    sense,
  };
}

/** "menyerang tempat ibadah di Kyiv": what is done to a place; "Jenewa, tempat mereka bertemu" begins a clause. */
const isThing = (kind: WordRow['class'], form: string, before: Unit | undefined): boolean =>
  form === 'tempat' && kind === 'subordinator' && (before?.kind === 'verb' || before?.kind === 'preposition');

/** Reads the mark at token `at`; gives the index of the next token, as `takeWord` does. */
function takeMark({ text, lexicon, units }: Reader, token: Token, at: number): number {
  const kind = readMark(text, token, lexicon);
  if (kind) units.push(plain(token.start, token.end, kind, token.lower));
  return at + 1;
}

function takeWord({ tokens, lexicon, isHeadline, units }: Reader, token: Token, at: number): number {
  const { start, end, lower } = token;
  const after = tokens[at + 1];
  // "secara tentatif", "secara terpisah": one adverb.
  if (lower === 'secara' && after?.kind === 'word') {
    units.push(plain(start, after.end, 'auxiliary', `secara ${after.lower}`));
    return at + 2;
  }
  if (after?.text === '-') {
    const last = tokens[at + 2];
    // "bertahun-tahun", "berhari-hari": a span of time, no verb.
    const span = /^ber(?:tahun|hari|bulan|minggu|pekan|jam|abad|kali|puluh|dekade)$/.test(lower);
    // "Presiden AS ke-47"
    if (span || (lower === 'ke' && last?.kind === 'number')) {
      units.push(plain(start, last?.end ?? end, span ? 'date' : 'word', lower));
      return at + 3;
    }
  }
  const find = matchPhrase(lexicon.phrases, tokens, at);
  if (find) {
    const to = tokens[find.to - 1]?.end ?? end;
    const { class: kind, form } = find.row;
    const isNoun = isThing(kind, form, units.at(-1));
    const sense = lexicon.senseOf(form);
    units.push(
      kind === 'verb'
        ? verb(
            { start, end: to },
            form,
            voiceOf(form) ?? (form.startsWith('di') ? 'passive' : 'active'),
            false,
            sense,
          )
        : plain(start, to, isNoun || kind === 'noun' ? 'word' : kind, form, false, sense),
    );
    return find.to;
  }
  const voice = !isHeadline && isCapitalisedInside(tokens, at) ? null : voiceOf(lower);
  const bare = voice ? lower.replace(/(?:nya|lah|kah)$/, '') : lower;
  const sense = lexicon.senseOf(bare);
  units.push(
    voice
      ? verb(token, bare, voice, lower.endsWith('nya'), sense)
      : plain(start, end, 'word', lower, isCapitalised(token), sense),
  );
  return at + 1;
}

/** What a mark is to the clause; null where it is nothing. */
function readMark(text: string, token: Token, lexicon: Lexicon): 'comma' | 'stop' | 'coordinator' | null {
  if (token.text === ',') return 'comma';
  if (/["“”„«»]/.test(token.text)) return isQuotedWord(text, token) ? null : 'stop';
  if (isJoiner(token.text)) return joins(text, token) ? 'coordinator' : 'stop';
  if (token.text === '.' && isShortened(text, token, lexicon)) return null;
  return /[;:.!?…•]/.test(token.text) ? 'stop' : null;
}

/** "Dato’ Seri Dr. Ahmad Zahid": a shortened title ends no clause, nor does "Jr." behind a name or "H." before it. */
function isShortened(text: string, { start }: Span, lexicon: Lexicon): boolean {
  const word = /(?:^|[\s(])(\p{L}{1,9})$/u
    .exec(text.slice(Math.max(0, start - 10), start))?.[1]
    ?.toLowerCase();
  return word !== undefined && (/^(?:h|jr|sr)$/.test(word) || lexicon.isShortened(word));
}

/** "Menachem" in a running sentence is part of a name, however much it looks like a verb. */
const isCapitalisedInside = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'word' && startsWithCapital(tokens[at]?.text ?? '');

/** "Kyiv Menolak Usul Perdamaian": most of the words are capitalised, verbs too. */
function looksLikeHeadline(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (isCapitalised(token)) capitals++;
  }
  return capitals * 3 > words * 2;
}

const isJoiner = (mark: string): boolean => mark.length === 1 && '-‐‑–—'.includes(mark);

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
function settleAuxiliaries(units: Unit[]): readonly Unit[] {
  for (let i = units.length - 1; i >= 0; i--) {
    const unit = units[i];
    const after = units[i + 1]?.kind;
    if (unit?.kind === 'auxiliary' && after !== 'verb' && after !== 'auxiliary' && after !== 'negation')
      units[i] = { ...unit, kind: 'filler' };
  }
  return units;
}
