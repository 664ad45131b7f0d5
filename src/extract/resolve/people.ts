/**
 * Which mentions of people in one article are one person: the full name, its surname or its first name alone, and other
 * spellings of it ("Volodymyr Zelensky" … "Zelenskyy").
 */
import { fold } from '../../graph/text.ts';
import type { Mention } from '../types.ts';

/** "Bibi, sapaan Netanyahu", "Ali bin Abi, alias Abu Hasan": two mentions that the text declares one person. */
export type Declared = readonly (readonly [Mention, Mention])[];

export interface Person {
  readonly known?: string;
  /** Longest name. */
  label: string;
  readonly names: string[][];
  readonly mentions: Mention[];
}

interface Named {
  readonly mention: Mention;
  readonly name: string;
  readonly words: string[];
}

/** People in order of their first mention. `known`: id → label of the row. */
export function groupPeople(
  mentions: readonly { mention: Mention; name: string }[],
  labelOf: (id: string) => string | undefined,
  declared: Declared,
): Person[] {
  const people: Person[] = [];
  const named: Named[] = mentions.map(({ mention, name }) => ({ mention, name, words: wordsOf(name) }));
  const full = named.filter(({ words }) => words.length > 1);
  for (const one of full) place(people, one, labelOf, findFull(people, one));
  for (const one of named) if (one.words.length < 2) place(people, one, labelOf, findShort(people, one));
  for (const [one, other] of declared) join(people, one, other);
  const first = (person: Person): number => Math.min(...person.mentions.map(({ start }) => start));
  for (const person of people) person.mentions.sort((a, b) => a.start - b.start);
  return people.sort((a, b) => first(a) - first(b));
}

function join(people: Person[], one: Mention, other: Mention): void {
  const [a, b] = [one, other].map((mention) => people.find((person) => person.mentions.includes(mention)));
  if (!a || !b || a === b || (a.known && b.known)) return;
  const [kept, gone] = b.known || b.label.length > a.label.length ? [b, a] : [a, b];
  kept.mentions.push(...gone.mentions);
  kept.names.push(...gone.names);
  people.splice(people.indexOf(gone), 1);
}

export const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);

function place(
  people: Person[],
  { mention, name, words }: Named,
  labelOf: (id: string) => string | undefined,
  found: Person | undefined,
): void {
  if (found) {
    found.mentions.push(mention);
    if (!found.names.some((known) => known.join(' ') === words.join(' '))) found.names.push(words);
    if (!found.known && name.length > found.label.length) found.label = name;
    return;
  }
  const label = (mention.known && labelOf(mention.known)) || name;
  const names = label === name ? [words] : [words, wordsOf(label)];
  people.push({ ...(mention.known ? { known: mention.known } : {}), label, names, mentions: [mention] });
}

/** The same row, the same words, or a last name alike with first names that agree. */
function findFull(people: readonly Person[], { mention, words }: Named): Person | undefined {
  return people.find((person) => {
    if (mention.known && person.known) return mention.known === person.known;
    return person.names.some((name) => sameFullName(name, words));
  });
}

function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  if (a.join('') === b.join('')) return true;
  if (isSuffix(a, b) || isSuffix(b, a)) return true;
  const [lastA = '', lastB = ''] = [a.at(-1), b.at(-1)];
  const [firstA = '', firstB = ''] = [a[0], b[0]];
  return (
    alike(lastA, lastB) &&
    (alike(firstA, firstB) || (Math.min(firstA.length, firstB.length) < 2 && firstA[0] === firstB[0]))
  );
}

const isSuffix = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length && short.every((word, i) => word === long[long.length - short.length + i]);

/** Spellings of one name: the same consonants but for one, and no more than two letters apart. */
export function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4 || a[0] !== b[0]) return false;
  const plain = (word: string): string =>
    word
      .replace(/(?:yi?y|iy|yi|ii|ey|ei|i|y)$/, 'i')
      .replace(/ph/g, 'f')
      .replace(/[kq]h?/g, 'k')
      .replace(/w/g, 'v')
      .replace(/(.)\1/g, '$1')
      .replace(/y/g, 'i');
  return plain(a) === plain(b);
}

/** A word alone: who bears it as surname, else as first name (Chinese and Korean surnames stand first), else anywhere. */
function findShort(people: readonly Person[], { mention, words: [word = ''] }: Named): Person | undefined {
  const exact = people.find((person) => person.names.some((name) => name.length === 1 && name[0] === word));
  const bearers = (test: (name: readonly string[]) => boolean): Person[] =>
    people.filter((person) => person.names.some((name) => name.length > 1 && test(name)));
  const byRow = mention.known ? people.find((person) => person.known === mention.known) : undefined;
  if (byRow) return byRow;
  const last = bearers((name) => alike(name.at(-1) ?? '', word));
  const first = bearers((name) => name[0] === word);
  const any = bearers((name) => name.includes(word));
  const choice = [last, first, any].find((list) => list.length > 0) ?? [];
  return mostSpokenOf(choice, mention) ?? exact;
}

/** Of several bearers the one named last by the full name before this mention; the first of all where none stands before. */
function mostSpokenOf(people: readonly Person[], mention: Mention): Person | undefined {
  if (people.length < 2) return people[0];
  const full = (person: Person): number => Math.min(...person.mentions.map(({ start }) => start));
  const before = people.filter((person) => full(person) < mention.start);
  // The family's or country's first name in the article stays the owner of the bare surname ("Kim", "Trump").
  return [...(before.length ? before : people)].sort((a, b) => full(a) - full(b))[0];
}
