/** People by one word of their name, found by what tells namesakes apart and never by looking at each of them. */
import type { Profile } from './profile.ts';

/** What an index must know of a person; both grow as profiles are added. */
interface Known {
  readonly sides: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
}

export interface Namesakes<P extends Known> {
  readonly add: (word: string, person: P) => void;
  /** To be called when the person's sides or offices have grown. */
  readonly grown: (person: P) => void;
  /**
   * The only one of the word whom the profile may mean: who stands for nobody else; of several the only one in the same
   * office, else the only one of the same side.
   */
  readonly onlyOne: (word: string, profile: Profile) => P | undefined;
}

export function openNamesakes<P extends Known>(): Namesakes<P> {
  const words = new Map<P, string[]>();
  const index = new Map<string, Set<P>>();
  const put = (key: string, person: P): void => {
    const there = index.get(key);
    if (there) there.add(person);
    else index.set(key, new Set([person]));
  };
  const enter = (word: string, person: P): void => {
    put(`all ${word}`, person);
    if (person.sides.size) index.get(`free ${word}`)?.delete(person);
    else put(`free ${word}`, person);
    for (const side of person.sides) put(`side ${word} ${side}`, person);
    for (const office of person.offices) put(`office ${word} ${office}`, person);
  };
  const some = (keys: readonly string[]): P[] => firstTwo(keys.flatMap((key) => index.get(key) ?? []));
  return {
    add(word, person) {
      const own = words.get(person);
      if (own) own.push(word);
      else words.set(person, [word]);
      enter(word, person);
    },
    grown(person) {
      for (const word of words.get(person) ?? []) enter(word, person);
    },
    onlyOne(word, { sides, offices }) {
      // Who stands for nobody contradicts nobody.
      if (!sides.size) return only(some([`all ${word}`]));
      const ofSide = [...sides].map((side) => `side ${word} ${side}`);
      const fitting = some([...ofSide, `free ${word}`]);
      if (fitting.length < 2) return fitting[0];
      const sameOffice = some([...offices].map((office) => `office ${word} ${office}`));
      return only(sameOffice) ?? only(some(ofSide));
    },
  };
}

const only = <P>([first, ...more]: readonly P[]): P | undefined => (more.length ? undefined : first);

/** At most two different members of any of the sets. */
function firstTwo<P>(sets: readonly ReadonlySet<P>[]): P[] {
  const found = new Set<P>();
  for (const set of sets)
    for (const member of set) {
      found.add(member);
      if (found.size > 1) return [...found];
    }
  return [...found];
}
