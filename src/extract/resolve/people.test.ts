import { describe, expect, it } from 'vitest';
import type { Mention } from '../types.ts';
import { groupPeople, plain } from './people.ts';

/** "Jokowi = person:joko-widodo": a name that the knowledge lists; "Hunter Biden !": one that stands apart. */
function group(names: readonly string[], declared: readonly (readonly [number, number])[] = []): string {
  const apart = new Set<Mention>();
  const mentions = names.map((text, i) => {
    const [name = '', known] = text.replace(/ !$/, '').split(' = ');
    const mention: Mention = {
      start: i * 100,
      end: i * 100 + 1,
      sentence: i,
      type: 'person',
      rule: 'r',
      ...(known ? { known } : {}),
    };
    if (text.endsWith(' !')) apart.add(mention);
    return { mention, name };
  });
  const pairs = declared.flatMap(([a, b]) => {
    const [one, other] = [mentions[a]?.mention, mentions[b]?.mention];
    return one && other ? [[one, other] as const] : [];
  });
  const people = groupPeople(
    mentions,
    (id) => (id === 'person:joko-widodo' ? 'Joko Widodo' : undefined),
    pairs,
    apart,
  );
  return people
    .map(({ label, mentions: own }) => `${label}: ${own.map(({ start }) => start / 100).join(' ')}`)
    .join(', ');
}

describe('groupPeople', () => {
  it.each<[readonly string[], string]>([
    [[], ''],
    [['Putin'], 'Putin: 0'],
    [['Vladimir Putin', 'Putin'], 'Vladimir Putin: 0 1'],
    [['Putin', 'Vladimir Putin', 'Putin'], 'Vladimir Putin: 0 1 2'],
    [['Prabowo Subianto', 'Prabowo'], 'Prabowo Subianto: 0 1'],
    [['Xi Jinping', 'Xi', 'Jinping'], 'Xi Jinping: 0 1 2'],
    [['Donald J. Trump', 'Donald Trump', 'Trump'], 'Donald J. Trump: 0 1 2'],
    [['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'Zelenskiy'], 'Volodymyr Zelensky: 0 1 2'],
    [['Sergei Lavrov', 'Sergey Lavrov', 'Lavrow'], 'Sergei Lavrov: 0 1 2'],
    [['G. Bush', 'George Bush'], 'G. Bush: 0 1'],
    [['Susilo Bambang Yudhoyono', 'Bambang Yudhoyono'], 'Susilo Bambang Yudhoyono: 0 1'],
    [['Bambang Yudhoyono', 'Susilo Bambang Yudhoyono'], 'Susilo Bambang Yudhoyono: 0 1'],
    [
      ['Mohammed bin Abdulrahman Al Thani', 'Mohammed bin Abdulrahman'],
      'Mohammed bin Abdulrahman Al Thani: 0 1',
    ],
    [
      ['Mohammed bin Abdulrahman', 'Mohammed bin Abdulrahman Al Thani'],
      'Mohammed bin Abdulrahman Al Thani: 0 1',
    ],
    [['Ali Akbar Velayati', 'Ali Akbar'], 'Ali Akbar Velayati: 0, Ali Akbar: 1'],
    // Two bearers of one surname: the one who was named before keeps it.
    [['George Bush', 'Jeb Bush', 'Bush'], 'George Bush: 0 2, Jeb Bush: 1'],
    [['Kim Jong Un', 'Kim Yo Jong', 'Kim'], 'Kim Jong Un: 0 2, Kim Yo Jong: 1'],
    [['Bush', 'George Bush', 'Jeb Bush'], 'George Bush: 0 1, Jeb Bush: 2'],
    // A father's name is no surname.
    [['Mohammed bin Salman', 'Salman'], 'Mohammed bin Salman: 0, Salman: 1'],
    [['Mohammed bin Salman', 'Mohammed'], 'Mohammed bin Salman: 0 1'],
    // What the knowledge lists.
    [['Jokowi = person:joko-widodo', 'Joko Widodo = person:joko-widodo', 'Widodo'], 'Joko Widodo: 0 1 2'],
    [['Jokowi = person:joko-widodo', 'Presiden Jokowi = person:joko-widodo'], 'Joko Widodo: 0 1'],
    // "Putra Presiden Biden, Hunter Biden": the bare surname is the other's.
    [['Biden', 'Hunter Biden !', 'Biden'], 'Hunter Biden: 0 1 2'],
    [['Vladimir Putin', 'Donald Trump'], 'Vladimir Putin: 0, Donald Trump: 1'],
  ])('%j: %s', (names, wanted) => {
    expect(group(names)).toBe(wanted);
  });

  it.each<[string, readonly string[], readonly [number, number], string]>([
    ['Bibi, sapaan Netanyahu', ['Bibi', 'Benjamin Netanyahu'], [0, 1], 'Benjamin Netanyahu: 0 1'],
    ['Ali bin Abi, alias Abu Hasan', ['Ali bin Abi', 'Abu Hasan', 'Abu Hasan'], [0, 1], 'Ali bin Abi: 0 1 2'],
    ['one person and himself', ['Putin', 'Putin'], [0, 1], 'Putin: 0 1'],
  ])('joins whom the text declares one: %s', (_, names, pair, wanted) => {
    expect(group(names, [pair])).toBe(wanted);
  });
});

describe('plain', () => {
  it.each([
    ['zelenskyy', 'zelenskiy'],
    ['ushakow', 'ushakov'],
    ['khamenei', 'kamenei'],
    ['sergey', 'sergei'],
    ['wittkoff', 'witkof'],
  ])('%s sounds like %s', (one, other) => {
    expect(plain(one)).toBe(plain(other));
  });

  it.each([
    ['xi', 'xy'],
    ['putin', 'puting'],
    ['lavrov', 'lavrin'],
  ])('%s does not sound like %s', (one, other) => {
    expect(plain(one)).not.toBe(plain(other));
  });
});
