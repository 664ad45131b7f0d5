/** Every name of every row is read as that row, in the middle of a sentence and with the capitals that the row gives it. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../pipeline.ts';
import { knowledge, makeArticle } from '../support/knowledge.ts';

/** Rows that the words between the marks are read as. */
function rowsOf(before: string, name: string, after: string): readonly string[] {
  const text = `Laporan Dibuka\n\n${before}${name}${after}`;
  const start = text.indexOf(before) + before.length;
  const { mentions, entities } = readArticle(makeArticle(text), knowledge);
  const known = new Map(entities.map(({ key, known: row }) => [key, row]));
  return mentions.flatMap((one) =>
    one.start < start + name.length && start < one.end ? (known.get(one.entity) ?? '') : [],
  );
}
const isRead = (id: string, name: string): boolean => {
  const rows = rowsOf('Menurut laporan itu, ', name, ' disebut dua kali.');
  return rows.length === 1 && rows[0] === id;
};

interface Listed {
  readonly id: string;
  readonly label: string;
  readonly names: readonly string[];
}
const unread = (rows: readonly Listed[]): readonly string[] =>
  rows.flatMap(({ id, label, names }) =>
    [...new Set([label, ...names])].filter((name) => !isRead(id, name)).map((name) => `${id} ${name}`),
  );

describe('every name of', () => {
  it('states', () => {
    expect(unread(knowledge.countries)).toEqual([
      // two states share it
      'country:cg Kongo',
    ]);
  });

  it('bodies', () => {
    expect(unread(knowledge.organizations)).toEqual([
      // of many countries: only beside its state is it that one
      'organization:kongres Kongres',
      // with its state behind it: the ministry of that state, which has an id of its own
      'organization:kemlu Kemlu RI',
    ]);
  });

  it('people', () => expect(unread(knowledge.people)).toEqual([]));

  it('places that are no towns, but for palaces, whose masters act under their names', () => {
    const isPalace = ({ label }: Listed): boolean => label.startsWith('Istana ');
    expect(unread(knowledge.places.filter((row) => row.kind !== 'city' && !isPalace(row)))).toEqual([
      // the state that is called after it comes first
      'place:afrika-tengah Afrika Tengah',
    ]);
  });

  it('capitals, which act for their state unless a word says that the town is meant', () => {
    const capitals = knowledge.places.flatMap(({ id, label, names, standsFor }) =>
      // No newspaper types the mark of Nuku‘alofa.
      standsFor
        ? [...new Set([label, ...names])]
            .filter((name) => !name.includes('‘'))
            .map((name) => ({ id, name, standsFor }))
        : [],
    );
    expect(capitals.length).toBeGreaterThan(150);
    const wrong = capitals.flatMap(({ id, name, standsFor }) => {
      const acts = rowsOf('Menurut laporan itu, ', name, ' menolak usul itu.');
      const town = rowsOf('Kedua menteri bertemu di ', name, ' kemarin.');
      return [
        ...(acts.includes(standsFor) ? [] : [`${name} acts as ${acts.join()}`]),
        ...(town.includes(id) ? [] : [`di ${name} is ${town.join()}`]),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

describe('other names', () => {
  it('of all tables', () => {
    const labels = new Map<string, string>();
    for (const table of ['countries', 'organizations', 'people', 'places'] as const)
      for (const { id, label } of knowledge[table]) labels.set(id, label);
    const towns = new Set(knowledge.places.flatMap(({ id, standsFor }) => (standsFor ? [id] : [])));
    const wrong = knowledge.aliases.flatMap(({ of, names }) => {
      expect(labels.has(of)).toBe(true);
      return names.filter((name) =>
        towns.has(of)
          ? !rowsOf('Kedua menteri bertemu di ', name, ' kemarin.').includes(of)
          : !isRead(of, name),
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('the capitals of a name', () => {
  it.each([
    // the row has both
    ['Asean', 'organization:asean'],
    ['ASEAN', 'organization:asean'],
    ['Tass', 'organization:tass'],
    ['TASS', 'organization:tass'],
    ['Interfet', 'organization:interfet'],
    ['al-Shabaab', 'organization:al-shabaab'],
    ['Al-Shabaab', 'organization:al-shabaab'],
    // names that begin small
    ['de Gaulle', 'person:charles-de-gaulle'],
    ['De Gaulle', 'person:charles-de-gaulle'],
    ['von der Leyen', 'person:ursula-von-der-leyen'],
    ['eSwatini', 'country:sz'],
    // capitals throughout are one more way to write a name
    ['RUSIA', 'country:ru'],
    ['AS', 'country:us'],
  ])('%s is %s', (name, id) => expect(isRead(id, name)).toBe(true));

  it.each([['as'], ['uni eropa'], ['rusia'], ['nato'], ['de gaulle'], ['asean']])('%s is no name', (name) =>
    expect(rowsOf('Menurut laporan itu, ', name, ' disebut dua kali.')).toEqual([]),
  );
});
