/** What merging grows with, counted rather than timed: a corpus of twice the size takes twice the comparisons, not four times. */
import { describe, expect, it } from 'vitest';
import type { Row } from '../knowledge.ts';
import { someKnowledge } from '../support/some-knowledge.ts';
import { openCorpus } from './corpus.ts';
import { groupEntities } from './entities/group-entities.ts';
import { groupPeople } from './entities/group-people.ts';
import type { Profile } from './entities/profile.ts';
import { groupEvents } from './events/group-events.ts';
import { scoreSameness } from './events/same-event.ts';
import { type ArticleSketch, findingsOf } from './support/findings.ts';

const kind = (id: string, type: Row<'event-kinds'>['type'], group: string) => ({
  id,
  type,
  group,
  named: false,
  assembly: false,
  labels: { id, en: id },
  example: '',
});
const knowledge = someKnowledge({
  'event-kinds': [kind('pertemuan', 'meeting', 'talks'), kind('perang', 'conflict', 'war')],
});

const two = (n: number): string => String(n).padStart(2, '0');
const dayOf = (i: number): string => `${2024 + (i % 2)}-${two(1 + (i % 12))}-${two(1 + (i % 28))}`;

/** Every article tells of a meeting of the same two presidents and of the same war. */
const hub = (i: number): ArticleSketch => ({
  id: `a${String(i).padStart(5, '0')}`,
  published: dayOf(i),
  entities: {
    t: 'person Donald Trump',
    p: 'person Vladimir Putin',
    us: 'country Amerika Serikat = country:us',
    ru: 'country Rusia = country:ru',
  },
  events: [
    { key: 'm', type: 'meeting', kind: 'pertemuan', ...(i % 2 ? { date: dayOf(i) } : {}) },
    { key: 'w', type: 'conflict', kind: 'perang' },
  ],
  claims: [
    't participates_in m',
    'p participates_in m',
    't represents us: Presiden',
    'p represents ru: Presiden',
    'ru participates_in w',
    'w takes_place_in ru',
  ],
});

/** Every article tells of somebody else. */
const crowd = (i: number): ArticleSketch => ({
  ...hub(i),
  entities: {
    t: `person Budi Santoso${i}`,
    p: `person Ali Hasan${i}`,
    us: 'country Amerika Serikat = country:us',
    ru: `country Negeri${i}`,
  },
});

function comparisons(sketch: (i: number) => ArticleSketch, size: number): number {
  const articles = openCorpus(Array.from({ length: size }, (_, i) => findingsOf(sketch(i))));
  let count = 0;
  groupEvents(articles, groupEntities(articles, new Map()), { knowledge, facts: new Map() }, (...given) => {
    count++;
    return scoreSameness(...given);
  });
  return count;
}

describe('merge, in a corpus of twice the size', () => {
  it.each([
    ['everybody writes of the same two presidents', hub],
    ['everybody writes of somebody else', crowd],
  ])('compares twice as many events where %s', (_, sketch) => {
    const few = comparisons(sketch, 1500);
    expect(few).toBeGreaterThan(0);
    expect(comparisons(sketch, 3000)).toBeLessThan(2.5 * few);
  });

  it('looks at twice as many people of one surname', () => {
    let looked = 0;
    class Sides extends Set<string> {
      override [Symbol.iterator]() {
        looked++;
        return super[Symbol.iterator]();
      }
    }
    const [somebody] = openCorpus([findingsOf(crowd(1))])[0]?.entities ?? [];
    if (!somebody) throw new Error('the sketch names nobody');
    const profile = (name: string, i: number): Profile => ({
      member: { ...somebody, label: name, surfaces: [name] },
      words: name.toLowerCase().split(' '),
      sides: new Sides([`#negeri${i % 7}`]),
      offices: new Set([`#negeri${i % 7} utusan ${i}`]),
    });
    const count = (size: number): number => {
      const full = Array.from({ length: size }, (_, i) => profile(`Anu${i} Muhammad`, i));
      const bare = Array.from({ length: size }, (_, i) => profile('Muhammad', i));
      looked = 0;
      expect(groupPeople([...full, ...bare])).toHaveLength(size);
      return looked;
    };
    const few = count(1000);
    expect(count(2000)).toBeLessThan(2.5 * few);
  });
});
