import { describe, expect, it } from 'vitest';
import type { Node } from '../../../graph/schema.ts';
import { GRAPH, INDEX, thing } from '../../passages/support/story.ts';
import { article, node as draft, edge, graphOf, passage } from '../../state/support/graph.ts';
import { dateBar } from './date-bar.ts';
import { dateBasis } from './date-basis.ts';
import { inCommon } from './in-common.ts';
import { relationGroups } from './relation-groups.ts';
import { differs, reportsOf } from './reports.ts';
import { mostReported, mostReportedEvent, newestArticles, shownOf } from './start.ts';
import { isDisputed, statusHistory } from './status-history.ts';

const node = (id: string): Node => thing(id) as Node; // the ids of this file are nodes

describe('dateBar', () => {
  it.each([
    ['2025-08-06', false, 'day'],
    ['2025-08-11/2025-08-17', false, 'between'],
    ['2025-08-11/2025-08-17', true, 'lasting'],
    ['2025-08', false, 'within'],
    ['2022', false, 'within'],
    ['2022-02/..', true, 'lasting'],
  ] as const)('%s, lasting: %s, is drawn as %s', (date, lasts, kind) => {
    const bar = dateBar(date, { width: 200, lasts });
    expect(bar?.kind).toBe(kind);
    expect(bar && bar.from < bar.to && bar.from >= 0 && bar.to <= 200).toBe(true);
    expect(bar?.ticks.length).toBeLessThanOrEqual(60);
  });

  it('is wider for less that is known', () => {
    const wide = (date: string): number => {
      const bar = dateBar(date, { width: 200, lasts: false });
      return bar ? bar.to - bar.from : 0;
    };
    expect(wide('2025-08-06')).toBeLessThan(wide('2025-08-11/2025-08-17'));
  });

  it('runs to the edge where the end is open', () => {
    expect(dateBar('2022/..', { width: 200, lasts: true })).toMatchObject({
      to: 200,
      openEnd: true,
      openStart: false,
    });
  });

  it('draws nothing for what is no date', () => {
    expect(dateBar('kemarin', { width: 200, lasts: false })).toBeNull();
  });
});

describe('dateBasis', () => {
  it('gives the words that the date comes from and how many articles date it', () => {
    expect(dateBasis(node('meeting:wina'), INDEX)).toEqual({ words: 'pada Rabu', articles: 1, all: 2 });
  });

  it('gives nothing for what has no date', () => {
    expect(dateBasis(node('sanction:beras'), INDEX)).toBeNull();
  });
});

describe('relationGroups', () => {
  it('puts edges by kind and direction', () => {
    const groups = relationGroups('meeting:wina', INDEX).map(({ type, out, edges }) => [
      type,
      out,
      edges.length,
    ]);
    expect(groups).toEqual([
      ['participates_in', false, 2],
      ['takes_place_in', true, 1],
    ]);
  });

  it('has none for a node without edges', () => {
    expect(relationGroups('person:none', INDEX)).toEqual([]);
  });
});

describe('reportsOf', () => {
  const reports = reportsOf(node('meeting:wina'), INDEX);

  it('says what each article says', () => {
    expect(reports.map(({ article, statuses, dates }) => [article.id, statuses, dates])).toEqual([
      ['satu', ['occurred'], ['2025-08-06']],
      ['dua', ['denied'], []],
    ]);
  });

  it('tells a contradiction from silence and from a shorter list', () => {
    expect(differs(reports, 'statuses')).toBe(true);
    expect(differs(reports, 'dates')).toBe(false);
    expect(differs(reports, 'participants')).toBe(false);
  });
});

describe('inCommon', () => {
  it('finds what both are linked to and where both are named', () => {
    const found = inCommon(['person:ani-wirya', 'person:budi-karta'], INDEX);
    expect(found.neighbours.map(({ id }) => id)).toEqual(['meeting:wina']);
    expect(found.articles.map(({ id }) => id)).toEqual(['satu']);
    expect(found.edges).toEqual([]);
  });

  it('finds links between the selected', () => {
    const found = inCommon(['person:ani-wirya', 'meeting:wina'], INDEX);
    expect(found.edges.map(({ type }) => type)).toEqual(['participates_in']);
  });

  it('finds nothing for ids that are unknown', () => {
    expect(inCommon(['person:x', 'person:y'], INDEX)).toEqual({ neighbours: [], edges: [], articles: [] });
  });
});

describe('start', () => {
  it('begins with what is named most and published last', () => {
    expect(mostReported(GRAPH, 2).map(({ id }) => id)).toEqual(['person:ani-wirya', 'meeting:wina']);
    expect(newestArticles(GRAPH, 5).map(({ id }) => id)).toEqual(['dua', 'satu']);
  });
});

describe('shownOf', () => {
  const [a, b] = [passage({ article: 'a1' }), passage({ article: 'a2' })];
  const index = graphOf({
    articles: [article('a1', { published: '2025-01-01' }), article('a2', { published: '2025-02-01' })],
    nodes: [
      draft('person:x', { mentions: [a, b, b] }),
      draft('meeting:m', { status: 'occurred', mentions: [a] }),
      draft('meeting:n', { status: 'planned', mentions: [b, b] }),
    ],
    edges: [edge('person:x~participates_in~meeting:m', { evidence: [a] })],
  });
  const begins = (nodes: readonly string[], edges: readonly string[], filtered: boolean) => {
    const shown = shownOf(index, { nodes: new Set(nodes), edges: new Set(edges) }, filtered);
    return [
      mostReported(shown, 9).map(({ id }) => id),
      mostReportedEvent(shown)?.id,
      newestArticles(shown, 9).map(({ id }) => id),
    ];
  };

  it.each<[string, readonly string[], readonly string[], boolean, readonly unknown[]]>([
    [
      'all without a filter',
      [],
      [],
      false,
      [['person:x', 'meeting:n', 'meeting:m'], 'meeting:m', ['a2', 'a1']],
    ],
    ['only what is left', ['meeting:n'], [], true, [['meeting:n'], 'meeting:n', ['a2']]],
    ['no article that only names somebody', ['person:x'], [], true, [['person:x'], undefined, []]],
    [
      'the articles of links that are left',
      ['person:x'],
      ['person:x~participates_in~meeting:m'],
      true,
      [['person:x'], undefined, ['a1']],
    ],
    ['nothing where nothing is left', [], [], true, [[], undefined, []]],
  ])('%s', (_, nodes, edges, filtered, expected) => {
    expect(begins(nodes, edges, filtered)).toEqual(expected);
  });
});

describe('statusHistory', () => {
  const index = graphOf({
    articles: [article('a1', { published: '2025-08-01' }), article('a2', { published: '2025-08-16' })],
  });
  const told = (
    ...said: readonly (readonly [article: string, status: 'planned' | 'occurred' | 'denied'])[]
  ) =>
    draft('meeting:m', {
      status: 'occurred',
      mentions: said.map(([id, status], i) => passage({ article: id, status, start: i, end: i + 4 })),
    });
  const steps = (event: Node) =>
    statusHistory(event, index).map(({ article: { id }, statuses }) => `${id}: ${statuses.join(' ')}`);

  it('tells a plan that was carried out, oldest article first', () => {
    expect(steps(told(['a2', 'occurred'], ['a1', 'planned'], ['a1', 'planned']))).toEqual([
      'a1: planned',
      'a2: occurred',
    ]);
  });

  it('tells what one article says, in the order of its text', () => {
    expect(steps(told(['a1', 'planned'], ['a1', 'occurred']))).toEqual(['a1: planned occurred']);
  });

  it('is silent where all say the same', () => {
    expect(steps(told(['a1', 'occurred'], ['a2', 'occurred']))).toEqual([]);
  });

  it('knows what somebody denies', () => {
    expect(isDisputed(told(['a1', 'occurred'], ['a2', 'denied']))).toBe(true);
    expect(isDisputed(told(['a1', 'occurred'], ['a2', 'planned']))).toBe(false);
  });
});
