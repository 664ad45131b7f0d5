/** People named one after the other, each with an office or without: "Menlu A, Menhan B, serta menantu Presiden C, D". */
import type { LocalKey } from '../../types.ts';
import { isPerson, keyOf } from '../clause/named.ts';
import type { Unit } from '../clause/units.ts';
import type { SentenceContext } from './context.ts';

export interface PeopleList {
  readonly people: readonly LocalKey[];
  /** First unit after the list. */
  readonly to: number;
}

/** People of a list that are read, and units that one of them is looked for in. */
const MOST = 20;
const REACH = 16;

type ClassesOf = SentenceContext['classesOf'];

const isJoiner = (unit: Unit | undefined): boolean => unit?.kind === 'coordinator';
const isSemicolon = (unit: Unit | undefined): boolean => unit?.lower === ';';

/** The list that begins at unit `from`; of people that only commas join the first, unless nothing comes behind them. */
export function peopleFrom(
  { units, classesOf }: Pick<SentenceContext, 'units' | 'classesOf'>,
  from: number,
): PeopleList {
  const people: LocalKey[] = [];
  let to = from;
  let sure = 0;
  let i = from;
  while (people.length < MOST) {
    const item = itemFrom(units, i, classesOf);
    if (!item) break;
    const isLast = isJoiner(units[i - 1]);
    // "dipimpin Medinsky, Zelenskyy mengatakan": another clause
    if (actsNext(units, item.to, classesOf)) break;
    if (item.person !== undefined) {
      people.push(item.person);
      to = item.to;
      if (isLast || item.isTitled || people.length === 1) sure = people.length;
    }
    const next = pastSeparator(units, item.to, classesOf);
    if (next === item.to) break;
    i = next;
  }
  const ends = !units[to] || units[to]?.kind === 'stop';
  return { people: [...new Set(ends ? people : people.slice(0, sure))], to };
}

const actsNext = (units: readonly Unit[], at: number, classesOf: ClassesOf): boolean =>
  /^(?:verb|auxiliary|negation|speech)$/.test(units[at]?.kind ?? '') && !adds(units[at], classesOf);

/** "dipimpin A bersama B", "A didampingi B dan C" */
const adds = (unit: Unit | undefined, classesOf: ClassesOf): boolean =>
  unit !== undefined &&
  (/^(?:bersama|termasuk|juga)$/.test(unit.lower) || classesOf(unit.lower).has('escorted'));

function pastSeparator(units: readonly Unit[], from: number, classesOf: ClassesOf): number {
  let i = from;
  while (
    i < from + 4 &&
    (units[i]?.kind === 'comma' ||
      isJoiner(units[i]) ||
      isSemicolon(units[i]) ||
      adds(units[i], classesOf) ||
      (i > from && units[i]?.lower === 'oleh'))
  )
    i++;
  return i;
}

interface Item {
  /** Absent where the words only say what the one before is: "Kostyukov, kepala badan intelijen Rusia, dan …". */
  readonly person?: LocalKey;
  readonly isTitled?: boolean;
  readonly to: number;
}

// Whoever is served or kin is not the one who is there: "menantu Presiden Trump, Jared Kushner".
function isServant(words: string, classesOf: ClassesOf): boolean {
  const classes = classesOf(words.split(' ', 1)[0] ?? '');
  // "Ibu Retno Marsudi, Sugiono, dan …" is nobody's mother
  return classes.has('servant') || (classes.has('kin') && !classes.has('honorific'));
}

const BEFORE_BODY = /^(?:di|untuk|bagi|dari|pada|sebagai|selaku)$/;

function itemFrom(units: readonly Unit[], from: number, classesOf: ClassesOf): Item | null {
  let hasOffice = false;
  let isOwned = false;
  let loose = 0;
  for (let i = from; i < from + REACH; i++) {
    const unit = units[i];
    if (!unit) return hasOffice && loose === 0 ? { to: i } : null;
    if (isPerson(unit)) {
      const next = units[i + 1];
      if (isOwned && next?.kind === 'comma' && isPerson(units[i + 2])) {
        i++;
        continue;
      }
      const person = keyOf(unit);
      return person === undefined ? null : { person, isTitled: hasOffice, to: i + 1 };
    }
    switch (unit.kind) {
      case 'office':
        hasOffice = true;
        isOwned ||= isServant(unit.lower, classesOf);
        break;
      case 'name':
        // "Delegasi AS dipimpin Rubio, Rusia dipimpin Lavrov": a side is no one of the list
        if (!hasOffice && loose === 0) return null;
        break;
      case 'stand-in':
      case 'filler':
      case 'word':
        isOwned ||= isServant(unit.lower, classesOf);
        if (++loose > 8) return null;
        break;
      case 'preposition':
      case 'purpose':
        if (!BEFORE_BODY.test(unit.lower) && unit.kind === 'preposition') return null;
        if (!hasOffice) return null;
        break;
      case 'coordinator':
      case 'comma': {
        // "Menteri Pendidikan, Sains dan Teknologi Brian Yuliarto": the field of an office
        const field = hasOffice && units[i + 1]?.kind === 'word' && units[i + 1]?.isCapital;
        // "kepala intelijen Mesir, Mayjen Ahmad"
        const named = hasOffice && unit.kind === 'comma' && namesNext(units, i + 1);
        if (!field && !named) return hasOffice ? { to: i } : null;
        break;
      }
      default:
        return hasOffice && unit.kind === 'stop' ? { to: i } : null;
    }
  }
  return null;
}

const namesNext = (units: readonly Unit[], at: number): boolean =>
  isPerson(units[at]) || (units[at]?.office === 'perwira' && isPerson(units[at + 1]));
