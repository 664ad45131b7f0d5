/**
 * Reads a line from left to right into pieces: offices, names that a row lists, and runs of capitals that may be names.
 * What an open run names is decided later, by its neighbours in the whole article (`decide.ts`).
 */
import { isAllCapitals, isCapitalised, type Token } from '../tokens.ts';
import { endOfCapitals, isHyphenedName, opensWithArticle, ROMAN } from './capitals.ts';
import { endOfDegree } from './degrees.ts';
import { type CueRow, type Lexicon, longestAt, type NameEntry, type OfficeRow } from './lexicon.ts';
import { isAffixed, isSure, type Line, opensSentence } from './line.ts';
import { nounBefore, readRun } from './run.ts';

export interface OfficePiece {
  readonly kind: 'office';
  readonly from: number;
  readonly to: number;
  readonly row: OfficeRow;
}

export interface NamePiece {
  readonly kind: 'name';
  readonly from: number;
  readonly to: number;
  /** The row that lists it. */
  readonly entry?: NameEntry;
  /** The word inside it that tells its type ("Bank Rossiya", "Fox News"). */
  readonly cue?: CueRow;
  /** One word at a sentence's start, where the capital tells nothing. */
  readonly opening: boolean;
  /** One everyday word with a capital ("Begin", "Akar"): a name only where the article shows it. */
  readonly everyday?: boolean;
  /** The everyday word is a name in no language ("Fraksi"). */
  readonly sure?: boolean;
  /** Index of the hyphen between two words that may be two names ("Trump-Putin"). */
  readonly hyphen?: number;
}

export type Piece = OfficePiece | NamePiece;

export function scan(line: Line, lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  const { tokens, dated } = line;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (!token || isNothing(token, lexicon) || dated.has(i)) {
      i++;
      continue;
    }
    const step = stepAt(line, lexicon, i, pieces.at(-1), pieces.at(-2));
    if (step.piece) pieces.push(step.piece);
    i = Math.max(step.to, i + 1);
  }
  return pieces;
}

/** Most words are small and begin no phrase of the tables. */
const isNothing = (token: Token, { openers }: Lexicon): boolean =>
  token.kind === 'punctuation' || !(isCapitalised(token) || openers.has(token.lower));

interface Step {
  readonly to: number;
  readonly piece?: Piece;
}

function stepAt(
  line: Line,
  lexicon: Lexicon,
  i: number,
  previous: Piece | undefined,
  before: Piece | undefined,
): Step {
  const { tokens } = line;
  const token = tokens[i];
  if (!token || /^Rp\d/.test(token.text)) return { to: i + 1 };
  // "@Amb_Kenji": an address of a network
  if (tokens[i - 1]?.text === '@') return { to: endOfAddress(tokens, i) };
  // "Komisi XI" is no "Xi".
  const numeral = line.style === 'normal' && ROMAN.test(token.text);
  const found = numeral ? null : longestAt(lexicon.names, tokens, i);
  const name = found && isBodyOfState(tokens, lexicon, i, found) ? null : found;
  const trap = longestAt(lexicon.traps, tokens, i);
  if (trap && trap.to >= (name?.to ?? 0)) return { to: trap.to };
  const degree = name ? -1 : endOfDegree(tokens, i);
  if (degree > 0) return { to: degree };
  const office = longestAt(lexicon.offices, tokens, i);
  if (office && isCapitalised(token) && nounBefore(tokens, lexicon, i)?.id === 'vessel-noun')
    return { to: endOfCapitals(line, i) };
  if (office && office.to > (name?.to ?? i) && !startsName(line, lexicon, i, office.entry.row, office.to)) {
    const to = office.entry.row.open ? endOfField(line, lexicon, office.to) : office.to;
    return { to, piece: { kind: 'office', from: i, to, row: office.entry.row } };
  }
  const article = opensWithArticle(tokens, i);
  // "eSwatini", "de Gaulle": names that begin small, whose capitals come later
  const small = name !== null && /^\p{Ll}.*\p{Lu}/u.test(name.entry.phrase);
  if (!isCapitalised(token) && !article && !small) {
    const lower = name?.entry.shape.every((shape) => shape === 'any') ? name : null;
    return lower
      ? { to: lower.to, piece: { kind: 'name', from: i, to: lower.to, entry: lower.entry, opening: false } }
      : { to: i + 1 };
  }
  const honorific = longestAt(lexicon.before, tokens, i);
  // "Dato' Sri Ismail": some village is named Dato too
  const unnamed = !name || (name.entry.weak && name.to <= (honorific?.to ?? 0));
  if (honorific?.entry.row.id === 'honorific' && unnamed && followedByName(tokens, honorific.to))
    return { to: honorific.to };
  const afterOffice = previous?.kind === 'office' && previous.to === i;
  const chained = isChained(previous, i);
  const held = chained && before?.kind === 'office' && before.to === previous?.from;
  // Asked only where a town might be one's name.
  const addressed =
    name?.entry.type === 'place' && longestAt(lexicon.before, tokens, i - 1)?.entry.row.id === 'honorific';
  const run = readRun(line, lexicon, i, { name, afterOffice, chained, held, addressed });
  if (!run) return { to: i + 1 };
  return { to: run.to, piece: { kind: 'name', opening: isOpening(line, i, run.to), ...run } };
}

/** "Dewan Keamanan | Georgia" is that state's, though the words alone are a name of the world's. */
function isBodyOfState(
  tokens: readonly Token[],
  lexicon: Lexicon,
  from: number,
  { entry, to }: { readonly entry: NameEntry; readonly to: number },
): boolean {
  if (!entry.council || to === from + 1) return false;
  // "Dewan Keamanan dan Pertahanan": another body, whose name goes on
  const further = tokens[to]?.lower === 'dan' ? tokens[to + 1] : undefined;
  if (further && isCapitalised(further) && !longestAt(lexicon.names, tokens, to + 1)) return true;
  const state = longestAt(lexicon.names, tokens, to)?.entry;
  return (
    state?.type === 'country' &&
    !state.weak &&
    longestAt(lexicon.heads, tokens, from)?.entry.row.splits === true
  );
}

function endOfAddress(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (
    tokens[to]?.start === tokens[to - 1]?.end &&
    (tokens[to]?.kind !== 'punctuation' || tokens[to]?.text === '_')
  )
    to++;
  return to;
}

/** "Sir John", "Mr. Ali": the honorific is no part of the name. */
function followedByName(tokens: readonly Token[], to: number): boolean {
  const next = /^[.'’]$/.test(tokens[to]?.text ?? '') ? tokens[to + 1] : tokens[to];
  return next !== undefined && isCapitalised(next);
}

/** "Putri Diana", "Sultan Hamengkubuwono": kinship and rank words in capitals inside a sentence begin a name, not a role. */
function startsName(line: Line, lexicon: Lexicon, i: number, row: OfficeRow, to: number): boolean {
  const next = line.tokens[to];
  const token = line.tokens[i];
  if (!token || !next || row.holds !== 'kinship' || to > i + 1) return false;
  const nickname = next.text === ',' && line.tokens[to + 1]?.lower === 'sapaan';
  if (nickname) return true;
  return (
    isCapitalised(token) &&
    !opensSentence(line.tokens, i) &&
    lexicon.given.has(token.lower) &&
    isCapitalised(next)
  );
}

/** Where the field after an open office ends: "Menteri | Hukum dan Hak Asasi Manusia" Hamid Awaluddin. */
function endOfField(line: Line, lexicon: Lexicon, from: number): number {
  const { tokens } = line;
  let to = from;
  for (let i = from; i < tokens.length && i < from + 10; i++) {
    const token = tokens[i];
    if (!token) break;
    // "Menteri | Park Jung-soo"
    if (isHyphenedName(tokens, i + 1)) break;
    if (isFieldWord(token, lexicon) && !isOtherName(line, lexicon, i)) to = i + 1;
    else if (!(/^(?:dan|serta|untuk|bidang|urusan|,|&)$/.test(token.lower) && to === i)) break;
  }
  return to;
}

const isFieldWord = (token: Token, lexicon: Lexicon): boolean =>
  isCapitalised(token) && (isSure(token, lexicon) || isAffixed(token));

function isOtherName({ tokens }: Line, lexicon: Lexicon, i: number): boolean {
  const name = longestAt(lexicon.names, tokens, i);
  const token = tokens[i];
  // "Sumber Daya": a word of the language that some village is also named by
  const plain = name?.entry.weak && name.to === i + 1 && token !== undefined && isSure(token, lexicon);
  return (name !== null && !plain) || longestAt(lexicon.offices, tokens, i) !== null;
}

/** Does an office stand before the piece that ends here ("Presiden Rusia | Vladimir Putin")? */
const isChained = (previous: Piece | undefined, i: number): boolean =>
  previous?.kind === 'name' && previous.to === i && previous.entry?.type !== 'person';

function isOpening(line: Line, from: number, to: number): boolean {
  const token = line.tokens[from];
  if (!token || to > from + 1 || isAllCapitals(token)) return false;
  return opensSentence(line.tokens, from);
}
