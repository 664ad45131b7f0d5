/** What the names of events say in Indonesian, in English: "jaminan keamanan AS" → "US security guarantee". */
import { fold } from '../../../graph/text.ts';
import type { Knowledge, Row } from '../../knowledge.ts';
import type { Facts } from '../facts.ts';

/** Words of a name → the same in English, standing before what they describe; null where a word is not known. */
export type Translate = (words: string) => string | null;

export interface Translator {
  readonly words: Translate;
  /** A name that begins with what it names: "Pelabuhan Odesa" → "Odesa port"; null for any other. */
  readonly name: Translate;
  /** "sebelas orang", "sembilan politikus": words that count people or bodies. */
  readonly countsPeople: (words: string) => boolean;
  /** Words without the length of a time at their end: "damai dua hari" → "damai", "sehari" → "". */
  readonly withoutLength: (words: string) => string;
}

/** Words of the longest row: "persahabatan dan kerja sama". */
const LONGEST = 5;

type Unit = { readonly en: string; readonly as: Row<'english-words'>['as'] | 'name' };

type Units = ReadonlyMap<string, Unit>;

/** A translator over the rows of english-words and over the names that have an English one. */
export function translator(knowledge: Knowledge, facts: ReadonlyMap<string, Facts>): Translator {
  const units = new Map<string, Unit>();
  const named = [knowledge.countries, knowledge.places, knowledge.organizations, knowledge.aliases].flat();
  for (const row of named) {
    const { label = '', en } = facts.get('of' in row ? row.of : row.id) ?? {};
    // A place whose row tells no English name has the same in both languages.
    const english = en ?? ('kind' in row && row.id.startsWith('place:') ? label : undefined);
    if (english) for (const name of [label, ...row.names]) units.set(fold(name), unitOf(name, english));
  }
  for (const { word, en, as } of knowledge['english-words']) units.set(fold(word), { en, as });
  const everyday = new Set(knowledge.words.flatMap(({ words }) => words));
  return {
    words: (words) => translate(words, units, everyday),
    name: (name) => translateName(name, units, everyday),
    countsPeople: (words) => {
      const [number, ...nouns] = words.split(/\s+/);
      const isNumber = /^\d/.test(number ?? '') || units.get(fold(number ?? ''))?.as === 'number';
      return isNumber && units.get(fold(nouns.at(-1) ?? ''))?.as === 'whom';
    },
    withoutLength: (words) => {
      const all = words.split(/\s+/);
      const [last = ''] = all.slice(-1);
      if (units.get(fold(last))?.as !== 'time') return words;
      // "sehari" holds its number.
      return all.slice(0, /^se/i.test(last) ? -1 : -2).join(' ');
    },
  };
}

function translateName(name: string, units: Units, everyday: ReadonlySet<string>): string | null {
  const words = name.split(/\s+/);
  const { unit, length } = unitAt(words, 0, units, everyday);
  const rest = unit?.as === 'head' ? translate(words.slice(length).join(' '), units, everyday) : null;
  return unit && rest !== null ? `${rest} ${unit.en}` : null;
}

/** "AS" → "US", "PBB" → "UN": initials for initials where the English name has several words. */
function unitOf(name: string, english: string): Unit {
  const words = english.split(' ');
  const short = /^\p{Lu}{2,3}$/u.test(name) && words.length > 1;
  return { en: short ? words.map((word) => word.charAt(0)).join('') : english, as: 'name' };
}

function translate(text: string, units: Units, everyday: ReadonlySet<string>): string | null {
  const words = text.split(/\s+/).filter(Boolean);
  const found: Unit[] = [];
  for (let at = 0; at < words.length; ) {
    const { unit, length } = unitAt(words, at, units, everyday);
    if (!unit) return null;
    found.push(unit);
    at += length;
  }
  const joined = joinNumbers(joinPairs(found));
  // What Indonesian says last, English says first: "rencana damai AS 28 poin" is a 28-point US peace plan.
  return joined.reverse().join(' ') || null;
}

function unitAt(
  words: readonly string[],
  at: number,
  units: Units,
  everyday: ReadonlySet<string>,
): { unit: Unit | null; length: number } {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const unit = units.get(fold(words.slice(at, at + length).join(' ')));
    if (unit) return { unit, length };
  }
  const word = words[at] ?? '';
  const parts = word.split(/[-–]/).map((part) => units.get(fold(part)));
  const pair = parts.length > 1 && parts.every((part) => part !== undefined);
  // "Asia-Afrika"
  if (pair) return { unit: { en: parts.map(({ en }) => en).join('–'), as: 'name' }, length: 1 };
  return { unit: wordUnit(word, everyday), length: 1 };
}

/** Numbers, ordinals ("ke-47"), signs and names of their own ("Linggarjati"); an Indonesian word is none of them. */
function wordUnit(word: string, everyday: ReadonlySet<string>): Unit | null {
  const ordinal = /^ke-(\d{1,4})$/i.exec(word)?.[1];
  if (ordinal) return { en: `${ordinal}${ordinalEnding(Number(ordinal))}`, as: 'word' };
  if (/^\d[\d.,]*$/.test(word)) return { en: word.replace(/,(?=\d)/, '.'), as: 'number' };
  if (/^\d[\d.,]*%$/.test(word)) return { en: word.replace(',', '.'), as: 'word' };
  if (/^(?:&|dan)$/.test(word)) return { en: '&', as: 'word' };
  if (!/^\p{Lu}/u.test(word) || everyday.has(word.toLowerCase())) return null;
  return { en: word, as: 'name' };
}

function ordinalEnding(number: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(number);
  return { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[rule];
}

/** "Keamanan & kemakmuran" is one thing, and names in a row are one name: what stays in its order. */
function joinPairs(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const before = joined.at(-1);
    const pairs = before && (unit.en === '&' || before.en.endsWith('&'));
    const names = before?.as === 'name' && unit.as === 'name' && !before.en.includes('-');
    if (before && (pairs || names))
      joined[joined.length - 1] = { en: `${before.en} ${unit.en}`, as: before.as };
    else joined.push(unit);
  }
  return joined;
}

/** "20 poin" → "20-point", "sembilan politikus" → "nine politicians". */
function joinNumbers(units: readonly Unit[]): string[] {
  const words: string[] = [];
  let number: string | null = null;
  for (const { en, as } of units) {
    if (number !== null && as !== 'number')
      words.push(`${number}${as === 'unit' || as === 'time' ? '-' : ' '}${en}`);
    else if (as !== 'number') words.push(en);
    else if (number !== null) words.push(number);
    number = as === 'number' ? en : null;
  }
  return number === null ? words : [...words, number];
}
