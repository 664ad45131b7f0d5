import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../graph/schema.ts';
import { outlineOf } from '../outline.ts';
import { buildGraph, readArticle } from '../pipeline.ts';
import { knowledge, makeArticle } from '../support/knowledge.ts';
import { serialise } from './serialise.ts';
import { summarise } from './summarise.ts';

/** Published on Wednesday 20 August 2025 unless null says otherwise. */
type Text = readonly [id: string, text: string, published?: null];
function graphOf(...texts: readonly Text[]) {
  const findings = texts.map(([id, text, published]) =>
    readArticle({ ...makeArticle(text, published), id, file: `${id}.md` }, knowledge),
  );
  return buildGraph(findings, knowledge, []);
}
const said = (...texts: readonly Text[]) => summarise(outlineOf(graphOf(...texts)));

describe('summarise', () => {
  it.each<[string, string, string | null]>([
    [
      'a weekday that is another',
      'Putin tiba di Wina pada Senin (5/8).',
      '          1 odd: weekday and day disagree (a “Senin (5/8)”)',
    ],
    ['a weekday that is right', 'Putin tiba di Wina pada Selasa (5/8).', null],
    [
      'a day without a year or anchor',
      'Dua hari kemudian Putin tiba di Wina.',
      '          1 unresolved: the text names no date to count from (a “Dua hari kemudian”)',
    ],
    [
      'a day that is none',
      'Putin tiba di Wina pada 31 Februari 2025.',
      '          1 unresolved: there is no such day (a “31 Februari 2025”)',
    ],
  ])('says of %s: %s', (_, text, line) => {
    const lines = said(['a', text]).filter((each) => /odd|unresolved/.test(each));
    expect(lines).toEqual(line === null ? [] : [line]);
  });

  it('keeps the weekday that disagrees in the graph, which stays valid', () => {
    const graph = graphOf(['a', 'Putin tiba di Wina pada Senin (5/8).']);
    expect(graph.articles[0]?.dates).toMatchObject([{ value: '2025-08-05', note: 'weekday-mismatch' }]);
    expect(parseGraph(JSON.parse([...serialise(outlineOf(graph))].join('')))).toEqual({ graph });
  });

  it('names the articles without a day of publication', () => {
    const lines = said(['a', 'Putin tiba kemarin.', null], ['b', 'Putin tiba di Wina.']);
    expect(lines).toContain('          1 without a day of publication: a');
    expect(lines).toContain('          1 unresolved: the day of publication is unknown (a “kemarin”)');
  });

  it('names a bare name that several bear, with both readings', () => {
    const lines = said(
      ['a', 'Presiden Omar Hasan tiba di Wina.'],
      ['b', 'Menteri Ali Hasan tiba di Jenewa.'],
      ['c', 'Presiden Hasan menolak usul itu.'],
    );
    expect(lines).toContain(
      '          “Hasan” (c): person:ali-hasan or person:omar-hasan; nothing tells which',
    );
  });

  it('names namesakes that stand for different sides', () => {
    const lines = said(
      ['a', 'Menteri Luar Negeri Mesir Ali Hasan tiba di Wina.'],
      ['b', 'Menteri Luar Negeri Irak Ali Hasan tiba di Jenewa.'],
    );
    expect(lines).toContain(
      '          “Ali Hasan” (a, b): person:ali-hasan or person:ali-hasan-2; namesakes of different sides',
    );
  });

  it('says nothing of names that mean one', () => {
    const lines = said(['a', 'Presiden Omar Hasan tiba. Hasan menolak.'], ['b', 'Hasan menolak lagi.']);
    expect(lines.filter((line) => line.startsWith('names'))).toEqual([]);
  });

  it('counts what it does not name', () => {
    const text = 'Putin tiba pada Senin (5/8). '.repeat(9);
    expect(said(['a', text]).find((line) => /odd/.test(line))).toMatch(/^ +9 odd: .* and 4 more\)$/);
  });
});
