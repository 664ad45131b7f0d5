/** A run of capitals from a token on: how far one name reaches, and what the words inside it tell about its type. */
import { isAllCapitals, isCapitalised, type Token } from '../tokens.ts';
import { type CueRow, type Lexicon, longestAt, type NameEntry } from './lexicon.ts';
import { isAffixed, isEveryday, isSure, type Line, opensSentence } from './line.ts';

export interface Run {
  readonly from: number;
  readonly to: number;
  readonly entry?: NameEntry;
  readonly cue?: CueRow;
  readonly everyday?: boolean;
  readonly sure?: boolean;
  readonly hyphen?: number;
}

interface Setting {
  readonly name: { readonly entry: NameEntry; readonly to: number } | null;
  /** An office stands right before ("Gubernur | Chernihiv Viacheslav Chaus"). */
  readonly afterOffice: boolean;
  /** A name without comma stands right before ("Presiden Rusia | Vladimir Putin"). */
  readonly chained: boolean;
}

const PARTICLE =
  /^(?:al|el|bin|binti|ibn|bint|van|von|der|den|de|da|do|dos|della|la|le|du|ter|ben|bey|of|the|for|and|y)$/;
/** Tokens in the longest name; a line of a hundred thousand capitals is read in pieces of this length. */
const LONGEST = 14;
const COMPASS = /^(?:utara|selatan|timur|barat|tengah|tenggara|daya|laut|pusat)$/;
const ROMAN = /^(?:[IVX]{1,5})$/;

/** The name that begins at `from`, or null where the capital belongs to an everyday word or to something that is no entity. */
export function readRun(line: Line, lexicon: Lexicon, from: number, setting: Setting): Run | null {
  const { tokens } = line;
  const { name } = setting;
  const end = endOfCapitals(line, from);
  const noun = nounBefore(tokens, lexicon, from);
  // "roket Hamas" names its owner; "pesawat Kashmir Princess" itself.
  const owner = name && !name.entry.weak && name.to >= end;
  if (noun?.gives === 'none' && !owner) return { from, to: end, cue: noun };
  if (isDoubled(tokens, from)) return null;
  const head = longestAt(lexicon.heads, tokens, from);
  const listed = name && !name.entry.weak ? name.to : (name?.to ?? 1) - 1;
  if (head && head.to > listed) return readHeaded(line, lexicon, from, head, setting);
  const tail = name && name.to >= end ? null : tailCue(tokens, lexicon, from, end);
  if (tail) return { from, to: end, cue: tail };
  if (name) return readKnown(line, lexicon, from, end, setting);
  const first = tokens[from];
  if (!first) return null;
  const second = tokens[from + 1];
  // "pemimpin MDC | Morgan Tsvangirai": letters after an office are the body, the words after them the person.
  if (
    setting.afterOffice &&
    isAllCapitals(first) &&
    second &&
    isCapitalised(second) &&
    !isAllCapitals(second)
  )
    return { from, to: from + 1 };
  const known = end > from + 1 ? firstKnownInside(line, lexicon, from + 1, end, setting.afterOffice) : end;
  if (isEveryday(first, lexicon, line.lowered)) {
    if (known === from + 1)
      return { from, to: known, everyday: true, sure: isSure(first, lexicon) || isAffixed(first) };
    if (!mayBeginName(line, lexicon, from, setting)) return null;
  }
  if (ROMAN.test(first.text) || (first.text.length < 2 && known === from + 1)) return null;
  const inner = tokens.slice(from + 1, known).findIndex((token) => token.text === '-');
  const hyphen = inner < 0 ? -1 : from + 1 + inner;
  const number = noun?.gives === 'organization' && /^\d{1,3}$/.test(tokens[known]?.text ?? '');
  return { from, to: number ? known + 1 : known, ...(hyphen > 0 ? { hyphen } : {}) };
}

/** "Isu-isu", "Lobi-lobi": a doubled word is a plural. */
const isDoubled = (tokens: readonly Token[], from: number): boolean =>
  tokens[from + 1]?.text === '-' && tokens[from + 2]?.lower === tokens[from]?.lower;

/** The noun that says what the capitals name ("saluran televisi | Rossiya 24", "rudal | Kalibr"). */
function nounBefore(tokens: readonly Token[], lexicon: Lexicon, from: number): CueRow | null {
  for (let start = Math.max(0, from - 3); start < from; start++) {
    const cue = longestAt(lexicon.before, tokens, start);
    if (cue?.to === from && /-noun$/.test(cue.entry.row.id)) return cue.entry.row;
  }
  return null;
}

/** "Usai Putin" holds no name "Usai Putin"; "Rishi Sunak" is one although "rishi" stands among the rarer words. */
function mayBeginName({ tokens }: Line, lexicon: Lexicon, from: number, setting: Setting): boolean {
  const first = tokens[from];
  const next = tokens[from + 1];
  if (!first || !next || longestAt(lexicon.heads, tokens, from)) return false;
  // "Menteri Perdagangan Tiongkok Wang Wentao": a short word right after an office may be a Chinese surname.
  const surname =
    (setting.chained || setting.afterOffice) && first.text.length < 6 && !isEveryday(next, lexicon);
  if (surname) return true;
  if (isSure(first, lexicon)) return false;
  if (!opensSentence(tokens, from)) return true;
  return !isEveryday(next, lexicon) && !longestAt(lexicon.names, tokens, from + 1) && !isAllCapitals(next);
}

/** End of the capitals from a token on, with particles, hyphens and initials between them. */
function endOfCapitals({ tokens, dated }: Line, from: number): number {
  let to = from;
  for (let i = from; i < tokens.length && i < from + LONGEST; i++) {
    const token = tokens[i];
    if (!token || dated.has(i)) break;
    const previous = tokens[i - 1];
    const next = tokens[i + 1];
    if (isCapitalised(token)) to = i + 1;
    else if (to !== i) break;
    // "Jae-in": small letters after a hyphen belong to the name, unless they are a clitic ("Trump-lah").
    else if (previous?.text === '-') break;
    else if (token.text === '-' && glued(tokens, i)) {
      if (!next || /^(?:lah|nya|pun|kah|ku|mu|an)$/.test(next.text) || next.kind !== 'word') break;
      i++;
      to = i + 1;
    } else if (token.text === '.' && previous && isInitial(previous) && next && isCapitalised(next))
      to = i + 1;
    else if (
      PARTICLE.test(token.text) &&
      next &&
      (isCapitalised(next) || next.text === '-' || PARTICLE.test(next.text))
    ) {
      let k = i + 1;
      while (
        k < i + 3 &&
        /^(?:-|\p{Ll}+)$/u.test(tokens[k]?.text ?? '') &&
        (tokens[k]?.text === '-' || PARTICLE.test(tokens[k]?.text ?? ''))
      )
        k++;
      const capital = tokens[k];
      if (!capital || !isCapitalised(capital)) break;
      to = k + 1;
      i = k;
    } else break;
  }
  return to;
}

const glued = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.start === tokens[i - 1]?.end && tokens[i]?.end === tokens[i + 1]?.start;

const isInitial = (token: Token): boolean => /^(?:\p{Lu}|St|Jr|Moh|Muh|Abd)$/u.test(token.text);

/** A name of the tables at the run's start: it stands alone, or the run around it is the name. */
function readKnown(line: Line, lexicon: Lexicon, from: number, end: number, setting: Setting): Run | null {
  const { name } = setting;
  if (!name) return null;
  const { entry, to } = name;
  const word = line.tokens[from];
  const plain =
    entry.weak && to === from + 1 && word !== undefined && isEveryday(word, lexicon, line.lowered);
  const alone: Run = { from, to, entry, ...(plain ? { everyday: true } : {}) };
  if (to >= end) return alone;
  const next = line.tokens[to];
  if (!next || !isCapitalised(next)) {
    // "Rusia-Ukraina" are two; "Ramos-Horta" is one name.
    return next?.text === '-' && entry.weak ? { from, to: end, hyphen: to } : alone;
  }
  if (entry.type === 'country' || entry.type === 'organization') return alone;
  const known = longestAt(lexicon.names, line.tokens, to);
  if (known && known.entry.type !== 'person') return alone;
  if (entry.type === 'place') {
    if (COMPASS.test(next.lower)) return { from, to: to + 1, entry: { ...entry, id: '' } };
    return entry.weak ? { from, to: end } : alone;
  }
  // A listed person's name inside a longer one: "Trump Jr.", "Gorbachev Sukarno".
  return { from, to: end };
}

function firstKnownInside(
  line: Line,
  lexicon: Lexicon,
  from: number,
  end: number,
  afterOffice = false,
): number {
  for (let i = from; i < end; i++) {
    const token = line.tokens[i];
    if (!token || !isCapitalised(token)) continue;
    const known = longestAt(lexicon.names, line.tokens, i);
    // "Kapolri Badrodin Haiti", "Menko Widodo AS": after an office even a state's name may end a person's.
    const surname = afterOffice && i === from && known?.to === end && known.entry.type === 'country';
    if (known && !known.entry.weak && known.entry.type !== 'person' && !surname)
      return trimmed(line, from, i);
    const office = longestAt(lexicon.offices, line.tokens, i)?.entry.row;
    // "Shaukat Sultan", "Oktarina Putri": words of rank and kinship also end names.
    if (office && office.holds !== 'kinship' && office.id !== 'raja' && !lexicon.given.has(token.lower))
      return trimmed(line, from, i);
    if (longestAt(lexicon.traps, line.tokens, i)) return trimmed(line, from, i);
  }
  return end;
}

/** Leaves out a hyphen or particle at the end of what is left of a run. */
function trimmed({ tokens }: Line, from: number, to: number): number {
  let end = to;
  while (end > from && !isCapitalised(tokens[end - 1] as Token)) end--;
  return Math.max(end, from);
}

function tailCue(tokens: readonly Token[], lexicon: Lexicon, from: number, end: number): CueRow | null {
  if (end - from < 2) return null;
  return longestAt(lexicon.tails, tokens, end - 1)?.entry.row ?? null;
}

/** "Rumah Hofdi", "Kementerian Luar Negeri | Rusia", "Partai Komunis", "KTT | G20", "Deklarasi Bali" (no name). */
function readHeaded(
  line: Line,
  lexicon: Lexicon,
  from: number,
  head: { readonly entry: { readonly row: CueRow }; readonly to: number },
  setting: Setting,
): Run | null {
  const { tokens } = line;
  const cue = head.entry.row;
  const first = tokens[from];
  if (!first || !isCapitalised(first) || cue.releases) return null;
  const end = endOfBody(line, lexicon, head.to, { cue, afterOffice: setting.afterOffice || setting.chained });
  if (end > head.to) return { from, to: end, cue };
  // The head alone is a name only where its capital tells something: "Ia memveto upaya Kongres".
  const several = head.to > from + 1;
  const alone =
    cue.splits &&
    (several || !opensSentence(tokens, from)) &&
    !/^(?:pasukan|militer|tentara|tim|dinas|biro|divisi|kabinet|imigrasi)$/.test(first.lower);
  return alone ? { from, to: head.to, cue } : null;
}

function endOfBody(
  line: Line,
  lexicon: Lexicon,
  from: number,
  { cue, afterOffice }: { readonly cue: CueRow; readonly afterOffice: boolean },
): number {
  const { tokens, dated } = line;
  let to = from;
  for (let i = from; i < tokens.length && i < from + 10; i++) {
    const token = tokens[i];
    if (!token || dated.has(i)) break;
    if (!isCapitalised(token)) {
      // "Biji-bijian": the second half of a doubled word.
      if (token.text === '-' && to === i && glued(tokens, i) && /^\p{Ll}/u.test(tokens[i + 1]?.text ?? '')) {
        to = i + 2;
        i++;
        continue;
      }
      const joins =
        /^(?:dan|dan\/atau|untuk|of|the|for|serta|&|-)$/.test(token.lower) && to === i && i > from;
      const next = tokens[i + 1];
      if (
        joins &&
        next &&
        isCapitalised(next) &&
        (token.text === '-' || isEveryday(next, lexicon) || /^(?:of|the|for)$/.test(token.lower))
      )
        continue;
      if (PARTICLE.test(token.text) && to === i && next && isCapitalised(next)) continue;
      break;
    }
    if (ROMAN.test(token.text) && i === from) return from;
    const known = longestAt(lexicon.names, tokens, i);
    if (known?.entry.type === 'organization' && i > from && known.to > i + 1) break;
    if (known && cue.splits && known.entry.type === 'country') break;
    // "Istana Kepresidenan | Finlandia", but "Pelabuhan Odesa", "Bank Indonesia".
    if (known && known.entry.type === 'country' && cue.gives === 'place') break;
    if (known && known.entry.type === 'person' && afterOffice && i > from) break;
    if (cue.splits && !isEveryday(token, lexicon) && !known) break;
    if (
      afterOffice &&
      i > from &&
      (lexicon.given.has(token.lower) ||
        (!isEveryday(token, lexicon) && !isAllCapitals(token) && isEveryday(tokens[i - 1] as Token, lexicon)))
    )
      break;
    to = known ? known.to : i + 1;
    if (known) i = known.to - 1;
  }
  return to;
}
