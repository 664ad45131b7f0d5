/**
 * Which mentions of people in one article are one person: the full name, its surname or its first name alone, and other
 * spellings of it ("Volodymyr Zelensky" … "Zelenskyy").
 */
import { fold } from '../../graph/text.ts';
import { remember } from '../remember.ts';
import type { Mention } from '../types.ts';

/** "Bibi, sapaan Netanyahu", "Ali bin Abi, alias Abu Hasan": two mentions that the text declares one person. */
export type Declared = readonly (readonly [Mention, Mention])[];

export interface Person {
  known?: string;
  /** Longest name. */
  label: string;
  readonly names: (readonly string[])[];
  readonly mentions: Mention[];
}

interface Named {
  readonly mention: Mention;
  readonly name: string;
  readonly words: readonly string[];
}

/** People in order of their first mention. `labelOf`: id → label of the row. */
export function groupPeople(
  mentions: readonly { readonly mention: Mention; readonly name: string }[],
  labelOf: (id: string) => string | undefined,
  declared: Declared,
  apart: ReadonlySet<Mention>,
): Person[] {
  const people = new Set<Person>();
  const index: Index = { byRow: new Map(), byWord: new Map(), byMention: new Map(), apart: new Set() };
  const named: Named[] = mentions.map(({ mention, name }) => ({ mention, name, words: wordsOf(name) }));
  const add = (one: Named, found: Person | undefined): void => {
    const person = found ? extend(found, one, index) : create(one, labelOf, index);
    people.add(person);
    if (apart.has(one.mention)) index.apart.add(person);
  };
  for (const one of named) if (one.words.length > 1) add(one, findFull(one, index));
  for (const one of named) if (one.words.length < 2) add(one, findShort(one, index, apart));
  for (const [one, other] of declared) {
    const gone = join(index, one, other);
    if (gone) people.delete(gone);
  }
  for (const person of people) person.mentions.sort((a, b) => a.start - b.start);
  return [...people].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

interface Index {
  readonly byRow: Map<string, Person>;
  /** People by each word of their names, spelt plainly. */
  readonly byWord: Map<string, Person[]>;
  readonly byMention: Map<Mention, Person>;
  /** Those of whom a mention stands apart. */
  readonly apart: Set<Person>;
}

/** Bearers of one word that are looked at; more would be a list of names, not an article. */
const MOST = 30;

function create(
  { mention, name, words }: Named,
  labelOf: (id: string) => string | undefined,
  index: Index,
): Person {
  const label = (mention.known && labelOf(mention.known)) || name;
  const person: Person = {
    label,
    names: [],
    mentions: [mention],
    ...(mention.known ? { known: mention.known } : {}),
  };
  if (mention.known) index.byRow.set(mention.known, person);
  index.byMention.set(mention, person);
  note(person, words, index);
  if (label !== name) note(person, wordsOf(label), index);
  return person;
}

function extend(person: Person, { mention, name, words }: Named, index: Index): Person {
  person.mentions.push(mention);
  index.byMention.set(mention, person);
  note(person, words, index);
  // Fuller is what has more words: another spelling is not.
  if (!person.known && words.length > wordsOf(person.label).length) person.label = name;
  return person;
}

function note(person: Person, words: readonly string[], { byWord }: Index): void {
  if (person.names.length > MOST || person.names.includes(words)) return;
  const all = words.join(' ');
  if (person.names.some((known) => known.join(' ') === all)) return;
  person.names.push(words);
  for (const word of words) {
    const bearers = byWord.get(plain(word)) ?? [];
    if (bearers.length < MOST && !bearers.includes(person)) byWord.set(plain(word), [...bearers, person]);
  }
}

/** Makes two people one; returns the one that is gone. The fewer mentions move to the more, whoever gives the name. */
function join({ byMention }: Index, one: Mention, other: Mention): Person | undefined {
  const a = byMention.get(one);
  const b = byMention.get(other);
  if (!a || !b || a === b || (a.known && b.known)) return undefined;
  const known = a.known ?? b.known;
  const { label } = a.known || (!b.known && a.label.length >= b.label.length) ? a : b;
  const [kept, gone] = b.mentions.length > a.mentions.length ? [b, a] : [a, b];
  for (const mention of gone.mentions) {
    byMention.set(mention, kept);
    kept.mentions.push(mention);
  }
  for (const name of gone.names) kept.names.push(name);
  kept.label = label;
  if (known) kept.known = known;
  return gone;
}

export const wordsOf = remember((name): readonly string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean),
);

/** The same row, the same words, or a last name alike with first names that agree. */
function findFull({ mention, words }: Named, { byRow, byWord }: Index): Person | undefined {
  const known = mention.known ? byRow.get(mention.known) : undefined;
  if (known) return known;
  const bearers = [words.at(-1), words[0]].flatMap((word = '') => byWord.get(plain(word)) ?? []);
  return bearers.find(
    (person) => !(mention.known && person.known) && person.names.some((name) => sameFullName(name, words)),
  );
}

function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  if (a.join('') === b.join('')) return true;
  if (isSuffix(a, b) || isSuffix(b, a) || isWithoutFamily(a, b) || isWithoutFamily(b, a)) return true;
  const [lastA = '', lastB = ''] = [a.at(-1), b.at(-1)];
  const [firstA = '', firstB = ''] = [a[0], b[0]];
  return (
    alike(lastA, lastB) &&
    (alike(firstA, firstB) || (Math.min(firstA.length, firstB.length) < 2 && firstA[0] === firstB[0]))
  );
}

const isSuffix = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length && short.every((word, i) => word === long[long.length - short.length + i]);

/** "Mohammed bin Abdulrahman" and "Mohammed bin Abdulrahman Al Thani"; "Ali Akbar" may be Velayati or Salehi. */
const isWithoutFamily = (short: readonly string[], long: readonly string[]): boolean =>
  short.length > 2 && short.length < long.length && short.every((word, i) => word === long[i]);

/** Spellings of one name come out alike: "Zelenskyy" and "Zelenskiy", "Sergei" and "Sergey", "Ushakow" and "Ushakov". */
export const plain = remember((word) =>
  word.length < 4
    ? word
    : word
        .replace(/(?:yi?y|iy|yi|ii|ey|ei|i|y)$/, 'i')
        .replace(/ph/g, 'f')
        .replace(/[kq]h?/g, 'k')
        .replace(/w/g, 'v')
        .replace(/(.)\1/g, '$1')
        .replace(/y/g, 'i'),
);

const alike = (a: string, b: string): boolean => a === b || plain(a) === plain(b);

/** A word alone: who bears it as surname, else as first name (Chinese and Korean surnames stand first), else anywhere. */
function findShort(
  { mention, words: [word = ''] }: Named,
  { byRow, byWord, apart: strangers }: Index,
  apart: ReadonlySet<Mention>,
): Person | undefined {
  const known = mention.known ? byRow.get(mention.known) : undefined;
  if (known) return known;
  const bearers = byWord.get(plain(word)) ?? [];
  // "Putra Presiden Biden, Hunter Biden": the bare surname is the other's, here and after.
  const other = bearers.find((person) => strangers.has(person));
  if (other || apart.has(mention)) return other;
  const full = (test: (name: readonly string[]) => boolean): Person[] =>
    bearers.filter((person) => person.names.some((name) => name.length > 1 && test(name)));
  // A father's name is no surname: "Salman" is not "Mohammed bin Salman".
  const last = full(
    (name) => alike(name.at(-1) ?? '', word) && !/^(?:bin|binti|ibn)$/.test(name.at(-2) ?? ''),
  );
  const first = full((name) => name[0] === word);
  const rest = bearers.filter(
    (person) =>
      !person.names.some((name) => /^(?:bin|binti|ibn)$/.test(name.at(-2) ?? '') && name.at(-1) === word),
  );
  const choice = [last, first, rest].find((list) => list.length > 0) ?? [];
  return mostSpokenOf(choice, mention);
}

/** Of several bearers the first whom the article named before: he stays the owner of the bare surname ("Kim", "Trump"). */
function mostSpokenOf(people: readonly Person[], mention: Mention): Person | undefined {
  const first = (person: Person): number => person.mentions[0]?.start ?? 0;
  const before = people.filter((person) => first(person) < mention.start);
  return [...(before.length ? before : people)].sort((a, b) => first(a) - first(b))[0];
}
