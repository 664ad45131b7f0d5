/** A run of capitals from a token on: how far one name reaches, and what the words inside it tell about its type. */
import { isAllCapitals, isCapitalised, type Token } from '../tokens.ts';
import { endOfCapitals, isHyphenedName, opensWithArticle, ROMAN } from './capitals.ts';
import { readHeaded } from './headed.ts';
import { firstKnownInside, readKnown } from './known.ts';
import { type CueRow, type Lexicon, longestAt } from './lexicon.ts';
import { isAffixed, isEveryday, isSure, type Line, opensSentence } from './line.ts';
import type { Run, Setting } from './run-types.ts';

/** The name that begins at `from`, or null where the capital belongs to an everyday word or to something that is no entity. */
export function readRun(line: Line, lexicon: Lexicon, from: number, setting: Setting): Run | null {
  const { tokens } = line;
  const { name } = setting;
  const end = endOfCapitals(line, from);
  const noun = setting.afterOffice ? null : nounBefore(tokens, lexicon, from);
  // "roket Hamas" names its owner; "pesawat Kashmir Princess" itself.
  // "Kapal Cheonan": ships are named after towns, which own none
  const ship = name?.entry.type === 'place' && tokens[from - 1]?.lower === 'kapal';
  const owner = name && !name.entry.weak && name.to >= end && !ship;
  if (noun?.gives === 'none' && !owner) {
    // "rudal Jupiter | Amerika di Turki": whose it is stands behind its name
    const last = end > from + 1 ? longestAt(lexicon.names, tokens, end - 1)?.entry : undefined;
    return { from, to: last?.type === 'country' && !last.weak ? end - 1 : end, cue: noun };
  }
  const head = longestAt(lexicon.heads, tokens, from);
  if (isDoubled(tokens, from) && (head?.to ?? 0) < from + 3) return null;
  const listed = name && !name.entry.weak ? name.to : (name?.to ?? 1) - 1;
  const lone = head?.to === from + 1 && isAllCapitals(tokens[from] as Token) && head.to === end;
  // "Resolusi | DK PBB": the capital is the sentence's, as in "resolusi DK PBB"
  const body =
    head?.entry.row.gives === 'none' &&
    opensSentence(tokens, from) &&
    longestAt(lexicon.names, tokens, head.to);
  if (head && body && !body.entry.weak && body.entry.type === 'organization' && body.to === end)
    return { from, to: head.to, cue: head.entry.row };
  if (head && head.to > listed && !lone) return readHeaded(line, lexicon, from, head, setting);
  const cue = name && name.to >= end ? null : tailCue(tokens, lexicon, from, end);
  // "Jakarta | Informal Meeting": the name inside an event's name is a mention.
  const tail = cue?.gives === 'none' && name ? null : cue;
  // "Dengan | Bridge Alliance": a sentence's first word is no part of the name.
  const link =
    tail && opensSentence(tokens, from) && isSure(tokens[from] as Token, lexicon) && end > from + 2;
  if (link) return null;
  if (tail) return { from, to: end, cue: tail };
  if (name) return readKnown(line, lexicon, from, end, setting);
  const first = tokens[from];
  if (!first) return null;
  const second = tokens[from + 1];
  // "pemimpin MDC | Morgan Tsvangirai": letters after an office are the body, the words after them the person.
  if (
    setting.afterOffice &&
    isAllCapitals(first) &&
    !first.text.includes('.') &&
    second &&
    isCapitalised(second) &&
    !isAllCapitals(second)
  )
    return { from, to: from + 1 };
  const known = end > from + 1 ? firstKnownInside(line, lexicon, from + 1, end, setting) : end;
  if (!opensWithArticle(tokens, from) && isEveryday(first, lexicon, line.lowered)) {
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
export function nounBefore(tokens: readonly Token[], lexicon: Lexicon, from: number): CueRow | null {
  for (let start = Math.max(0, from - 3); start < from; start++) {
    const cue = longestAt(lexicon.before, tokens, start);
    if (cue?.to !== from) continue;
    // "Datuk Seri | Anwar Ibrahim": the last word of an honorific is no noun of its own.
    if (cue.entry.row.id === 'honorific') return null;
    if (/-noun$/.test(cue.entry.row.id)) return isOfTruce(tokens, from) ? null : cue.entry.row;
  }
  return null;
}

/** "gencatan senjata | India-Pakistan", "kontak senjata": no weapon that is called so. */
export const isOfTruce = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === 'senjata' &&
  /^(?:gencatan|kontak|embargo|pelucutan|perlucutan)$/.test(tokens[from - 2]?.lower ?? '');

/** "Usai Putin" holds no name "Usai Putin"; "Rishi Sunak" is one although "rishi" stands among the rarer words. */
function mayBeginName({ tokens }: Line, lexicon: Lexicon, from: number, setting: Setting): boolean {
  const first = tokens[from];
  const next = tokens[from + 1];
  if (!first || !next || longestAt(lexicon.heads, tokens, from)) return false;
  // "Choi Yoon-hee", "Park Jung-soo": a small letter behind the hyphen is how Korean given names are written.
  if (isHyphenedName(tokens, from + 1) && first.text.length < 6) return true;
  // "Menteri Perdagangan Tiongkok Wang Wentao": a short word right after an office may be a Chinese surname.
  const most = setting.chained || setting.afterOffice ? 5 : opensSentence(tokens, from) ? 0 : 4;
  const short =
    first.text.length <= most && isCapitalised(next) && !longestAt(lexicon.names, tokens, from + 1);
  // "Presiden Yoon Suk Yeol": two short words after an office, both in the list of subtitles.
  const twoShort = setting.afterOffice && next.text.length < 6;
  if (short && (setting.chained || twoShort || !isEveryday(next, lexicon))) return true;
  if (isSure(first, lexicon) || (isAffixed(first) && isEveryday(next, lexicon))) return false;
  if (!opensSentence(tokens, from)) return true;
  return !isEveryday(next, lexicon) && !longestAt(lexicon.names, tokens, from + 1) && !isAllCapitals(next);
}

function tailCue(tokens: readonly Token[], lexicon: Lexicon, from: number, end: number): CueRow | null {
  if (end - from < 2) return null;
  // "Boao Forum | for Asia", "Center | for Defence Studies": what the body is stands before its field
  let body: CueRow | null = null;
  for (let i = from + 1; i < end - 1; i++) {
    if (!/^(?:for|of|on)$/.test(tokens[i]?.text ?? '')) continue;
    const tail = longestAt(lexicon.tails, tokens, i - 1);
    if (tail?.to === i + 1) return tail.entry.row;
    if (tail?.entry.row.gives === 'organization') body ??= tail.entry.row;
  }
  return longestAt(lexicon.tails, tokens, end - 1)?.entry.row ?? body;
}
