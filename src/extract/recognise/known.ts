/** A name of the tables at the start of a run, and names of the tables inside one. */
import { isAllCapitals, isCapitalised, type Token } from '../tokens.ts';
import { COMPASS, opensWithArticle, ROMAN } from './capitals.ts';
import { type Lexicon, longestAt, type NameEntry } from './lexicon.ts';
import { isAffixed, isEveryday, isSure, type Line, opensSentence } from './line.ts';
import type { Run, Setting } from './run-types.ts';

/** A name of the tables at the run's start: it stands alone, or the run around it is the name. */
export function readKnown(
  line: Line,
  lexicon: Lexicon,
  from: number,
  end: number,
  setting: Setting,
): Run | null {
  const { name } = setting;
  if (!name) return null;
  const { entry, to } = name;
  const word = line.tokens[from];
  const after = line.tokens[to];
  // "Lima poin itu", "Lima orang tewas": a number that opens the sentence is no capital of Peru.
  // "AS menjatuhkan sanksi": letters are no word of the language, whatever they spell.
  const letters = entry.type !== 'place' && word !== undefined && isAllCapitals(word);
  const counts =
    !letters && opensSentence(line.tokens, from) && after?.kind === 'word' && isSure(after, lexicon);
  const plain =
    entry.weak && to === from + 1 && word !== undefined && isEveryday(word, lexicon, line.lowered);
  if (counts && to === from + 1 && word && lexicon.words.has(word.lower))
    return { from, to, everyday: true, sure: true };
  const alone: Run = { from, to, entry, ...(plain ? { everyday: true } : {}) };
  if (to >= end) return alone;
  const next = line.tokens[to];
  // "Salem al-Meslet": a place's name before a particle begins a person's
  if (
    entry.type === 'place' &&
    next &&
    /^(?:al|el|bin|binti|ibn)$/.test(next.text) &&
    !entry.id.includes('place:al')
  )
    return { from, to: end };
  if (!next || !isCapitalised(next)) {
    // "Rusia-Ukraina" are two; "Ramos-Horta" is one name.
    return next?.text === '-' && entry.weak ? { from, to: end, hyphen: to } : alone;
  }
  // "Sheikh Sabah Al Ahmad": whom one addresses so is no town
  if (entry.type === 'place' && setting.addressed && next && isCapitalised(next)) return { from, to: end };
  if (entry.type === 'country' || entry.type === 'organization') return alone;
  const known = longestAt(lexicon.names, line.tokens, to);
  if (known && known.entry.type !== 'person') return alone;
  if (entry.type === 'place') {
    // "Dubes Libya | Salem Ben Othman": whose office it is has been said, so the town is a first name.
    if (setting.held && !entry.standsFor && !COMPASS.test(next.lower) && !isEveryday(next, lexicon))
      return { from, to: end };
    if (COMPASS.test(next.lower)) return { from, to: to + 1, entry: { ...entry, id: '' } };
    return entry.weak ? { from, to: end } : alone;
  }
  // "Menurut Putin | Barat menekan Rusia"
  if (COMPASS.test(next.lower)) return alone;
  // A listed person's name inside a longer one: "Trump Jr.", "Gorbachev Sukarno".
  return { from, to: end };
}

/** Where the run whose second word stands at `from` is cut by a name, an office or a trap inside it. */
export function firstKnownInside(
  line: Line,
  lexicon: Lexicon,
  from: number,
  end: number,
  { afterOffice, chained }: Pick<Setting, 'afterOffice' | 'chained'> = { afterOffice: false, chained: false },
): number {
  for (let i = from; i < end; i++) {
    const token = line.tokens[i];
    if (!token || !isCapitalised(token)) continue;
    const listed = longestAt(lexicon.names, line.tokens, i);
    // "Jaber al-Ahmad al-Sabah": behind the article a town is a family
    const known = listed?.entry.type === 'place' && opensWithArticle(line.tokens, i - 2) ? null : listed;
    // "Kapolri Badrodin Haiti", "Menko Widodo AS": after an office even a state's name may end a person's.
    const surname = afterOffice && i === from && known?.to === end && known.entry.type === 'country';
    // "Menteri Luar Negeri Kongo Therese Kayikwamba Wagner": a body's name that ends a person's
    const ends =
      (afterOffice || chained) &&
      i > from &&
      known?.to === end &&
      known.to === i + 1 &&
      known.entry.type === 'organization' &&
      !/^\p{Lu}+$/u.test(token.text);
    // "Sekjen MNLF Abdulkadir Sampang": behind a first name a town ends the name of who holds the office.
    const first = line.tokens[from - 1];
    const town =
      (afterOffice || chained) &&
      known?.to === end &&
      known.entry.type === 'place' &&
      !known.entry.standsFor &&
      first !== undefined &&
      (lexicon.given.has(first.lower) || (chained && !isSure(first, lexicon)));
    const within = known !== null && isWithinName(line, lexicon, i, known);
    if (known && !known.entry.weak && known.entry.type !== 'person' && !surname && !ends && !town && !within)
      return trimmed(line, from, i);
    // "Sesi Retreat | Konferensi Tingkat Tinggi": an event's name begins inside
    if (i > from && longestAt(lexicon.heads, line.tokens, i)?.entry.row.releases)
      return trimmed(line, from, i);
    const office = longestAt(lexicon.offices, line.tokens, i)?.entry.row;
    // "Shaukat Sultan", "Oktarina Putri": words of rank and kinship also end names.
    // "Penerimanya Emir Kuwait": a word of the language before a prince is no name of his
    const begun = first !== undefined && isAffixed(first);
    const named = office?.id === 'raja' || lexicon.given.has(token.lower);
    if (office && office.holds !== 'kinship' && (!named || begun)) return trimmed(line, from, i);
    // "Elizabeth II": a numeral after a name belongs to it.
    if (longestAt(lexicon.traps, line.tokens, i) && !ROMAN.test(token.text) && !endsPlace(line, lexicon, i))
      return trimmed(line, from, i);
  }
  return end;
}

/** "Dino Pati Djalal": a town between two names that no list knows is one of them. */
function isWithinName(
  { tokens }: Line,
  lexicon: Lexicon,
  i: number,
  { entry, to }: { readonly entry: NameEntry; readonly to: number },
): boolean {
  const [before, next] = [tokens[i - 1], tokens[to]];
  if (entry.type !== 'place' || entry.standsFor || to > i + 1 || !before || !next || COMPASS.test(next.lower))
    return false;
  return (
    [before, next].every(
      (token) => isCapitalised(token) && !isAllCapitals(token) && !isEveryday(token, lexicon),
    ) &&
    !longestAt(lexicon.names, tokens, to) &&
    !longestAt(lexicon.names, tokens, i - 1) &&
    !longestAt(lexicon.offices, tokens, to)
  );
}

/** "Kutai Timur", "Halmahera Utara": behind a name that no list knows the compass is its end; "Kritik Barat" are two. */
function endsPlace(line: Line, lexicon: Lexicon, i: number): boolean {
  const [before, word] = [line.tokens[i - 1], line.tokens[i]];
  return (
    word !== undefined &&
    before !== undefined &&
    COMPASS.test(word.lower) &&
    isCapitalised(before) &&
    !isEveryday(before, lexicon, line.lowered)
  );
}

/** Leaves out a hyphen or particle at the end of what is left of a run. */
function trimmed({ tokens }: Line, from: number, to: number): number {
  let end = to;
  while (end > from && !isCapitalised(tokens[end - 1] as Token)) end--;
  return Math.max(end, from);
}
