/**
 * Which people of different articles are one: by name first, then by whom they stand for. Every look-up goes through
 * an index, so the work grows with the number of people and not with its square.
 */
import { groupBy } from '../groups.ts';
import { openNamesakes } from './namesakes.ts';
import type { Profile } from './profile.ts';

/** Someone as the corpus knows them so far. */
interface Person {
  readonly words: readonly string[];
  readonly profiles: Profile[];
  readonly sides: Set<string>;
  readonly offices: Set<string>;
  known?: string;
}

/** Groups of profiles, one a person, in a fixed order whatever the order of the articles. */
export function groupPeople(profiles: readonly Profile[]): Profile[][] {
  const known = profiles.filter(({ member }) => member.known !== undefined);
  const open = profiles.filter(({ member }) => member.known === undefined);
  const people: Person[] = [];
  for (const group of groupBy(known, ({ member }) => member.known ?? '').values())
    people.push(startPerson(group));
  joinFullNames(
    people,
    open.filter(({ words }) => words.length > 1),
  );
  const merged = joinGivenNames(people);
  joinSingleNames(
    merged,
    open.filter(({ words }) => words.length < 2),
  );
  return merged.map((person) => person.profiles);
}

/** "Donald Trump" is "Donald J. Trump"; the longer names go first, so that a short one finds them. */
function joinFullNames(people: Person[], profiles: readonly Profile[]): void {
  const byEnds = new Map<string, Person[]>();
  for (const person of people) register(byEnds, endsOf(person.words), person);
  for (const profile of [...profiles].sort((a, b) => b.words.length - a.words.length)) {
    const ends = endsOf(profile.words);
    const fitting = (byEnds.get(ends) ?? []).filter(
      (person) => middlesAgree(person.words, profile.words) && !isNamesake(person, profile),
    );
    const person = fitting.find(({ sides }) => meets(sides, profile.sides)) ?? fitting[0];
    if (person) addProfile(person, profile);
    else register(byEnds, ends, pushed(people, startPerson([profile])));
  }
}

/** "Vladimir Zelensky" is "Volodymyr Zelenskyy": one surname, one initial, one office. */
function joinGivenNames(people: readonly Person[]): Person[] {
  const byOffice = new Map<string, Person>();
  const merged: Person[] = [];
  for (const person of people) {
    const keys =
      person.words.length > 1 ? [...person.offices].map((office) => officeKey(person, office)) : [];
    const same = keys.map((key) => byOffice.get(key)).find((other) => other !== undefined);
    const free = same && (same.known === undefined || person.known === undefined);
    if (same && free) for (const profile of person.profiles) addProfile(same, profile);
    else merged.push(person);
    for (const key of keys) if (!byOffice.has(key)) byOffice.set(key, same && free ? same : person);
  }
  return merged;
}

/** A name of one word joins the only person in the corpus whom it can mean, else it stays alone. */
function joinSingleNames(people: Person[], profiles: readonly Profile[]): void {
  const byLast = openNamesakes<Person>();
  const byFirst = openNamesakes<Person>();
  for (const person of people) {
    byLast.add(person.words.at(-1) ?? '', person);
    if (person.words.length > 1) byFirst.add(person.words[0] ?? '', person);
  }
  const alone = new Map<string, Person[]>();
  for (const profile of profiles) {
    const word = profile.words[0] ?? '';
    const meant = byLast.onlyOne(word, profile) ?? byFirst.onlyOne(word, profile);
    const person = meant ?? (alone.get(word) ?? []).find((other) => !contradict(other, profile));
    if (person) addProfile(person, profile);
    else register(alone, word, pushed(people, startPerson([profile])));
    if (!meant) continue;
    byLast.grown(meant);
    byFirst.grown(meant);
  }
}

/** Both stand for somebody, and for nobody in common. */
function contradict(person: Person, profile: Profile): boolean {
  return person.sides.size > 0 && profile.sides.size > 0 && !meets(person.sides, profile.sides);
}

/** One name and one role, but for different countries: two foreign ministers who happen to be called alike. */
function isNamesake(person: Person, profile: Profile): boolean {
  if (!contradict(person, profile)) return false;
  const roles = new Set([...person.offices].map(roleOf));
  return [...profile.offices].some((office) => roles.has(roleOf(office)));
}

/** Words between the first and the last agree one by one; an initial agrees with its name, nothing with anything. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const left = a.slice(1, -1);
  const right = b.slice(1, -1);
  if (!left.length || !right.length) return true;
  if (left.length !== right.length) return false;
  return left.every((word, i) => {
    const other = right[i] ?? '';
    return word.startsWith(other) || other.startsWith(word);
  });
}

function startPerson(profiles: readonly Profile[]): Person {
  const [first] = profiles;
  const person: Person = {
    words: first?.words ?? [],
    profiles: [],
    sides: new Set(),
    offices: new Set(),
    ...(first?.member.known === undefined ? {} : { known: first.member.known }),
  };
  for (const profile of profiles) addProfile(person, profile);
  return person;
}

function addProfile(person: Person, profile: Profile): void {
  person.profiles.push(profile);
  for (const side of profile.sides) person.sides.add(side);
  for (const office of profile.offices) person.offices.add(office);
}

function register<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

function pushed<T>(list: T[], value: T): T {
  list.push(value);
  return value;
}

const endsOf = (words: readonly string[]): string => `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
const roleOf = (office: string): string => office.slice(office.indexOf(' ') + 1);
const officeKey = ({ words }: Person, office: string): string => `${words.at(-1)} ${words[0]?.[0]} ${office}`;
const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...b].some((value) => a.has(value));
