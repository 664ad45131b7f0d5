import { describe, expect, it } from 'vitest';
import type { Path } from '../../../graph/paths.ts';
import { article, edge, graphOf, node, passage } from '../../state/support/graph.ts';
import { threadText } from './thread-text.ts';

const TEXT = 'Andi bertemu Budi di Jakarta. Budi mewakili Rusia, kata Citra.';
const meets = edge('person:andi~participates_in~meeting:m', {
  status: 'planned',
  evidence: [passage({ start: 0, end: 29, quote: TEXT.slice(0, 29) })],
});
const speaks = edge('person:budi~represents~country:ru', {
  evidence: [passage({ start: 30, end: 62, quote: TEXT.slice(30), attributedTo: 'person:citra' })],
});
const index = graphOf({
  articles: [
    article('a1', { title: 'Andi dan Budi', text: TEXT, source: 'Contoh News', published: '2025-06-04' }),
  ],
  nodes: [
    node('person:andi', { label: 'Andi' }),
    node('person:budi', { label: 'Budi' }),
    node('person:citra', { label: 'Citra' }),
    node('country:ru', { label: 'Rusia' }),
    node('meeting:m', { label: 'Pertemuan Andi–Budi', status: 'planned' }),
  ],
  edges: [meets, speaks],
});
const PATH: Path = [
  { from: 'person:andi', to: 'meeting:m', edges: [meets] },
  { from: 'person:budi', to: 'country:ru', edges: [speaks] },
];
const write = (lang: 'id' | 'en', path: Path = PATH): readonly string[] =>
  threadText(path, {
    index,
    lang,
    question: 'Apa yang menghubungkan?',
    link: 'https://contoh.id/?path=a,b',
  }).split('\n');

describe('threadText', () => {
  it('begins with the question and ends with the way back', () => {
    const lines = write('id');
    expect([lines[0], lines.at(-1)]).toEqual(['Apa yang menghubungkan?', 'https://contoh.id/?path=a,b']);
  });

  it('numbers the steps and says what is not (yet) so', () => {
    const steps = write('id').filter((line) => /^\d\. /.test(line));
    expect(steps).toHaveLength(2);
    expect(steps[0]).toMatch(/^1\. Andi .*\(direncanakan\)$/);
    expect(steps[1]).toMatch(/^2\. Budi .*Rusia/);
  });

  it('quotes each step with its source, and who says so where somebody does', () => {
    const quotes = write('id').filter((line) => line.startsWith('   '));
    expect(quotes[0]).toContain('Andi bertemu Budi di Jakarta.');
    expect(quotes[0]).toContain('Contoh News');
    expect(quotes[0]).not.toContain('Menurut');
    expect(quotes[1]).toMatch(/^ {3}Menurut Citra: /);
  });

  it('keeps the words of the article in another language of the page', () => {
    const lines = write('en').join('\n');
    expect(lines).toContain('(planned)');
    expect(lines).toContain('According to Citra: ');
    expect(lines).toContain('Andi bertemu Budi di Jakarta.');
  });

  it('is question and link alone for a thread of no steps', () => {
    expect(write('id', [])).toEqual(['Apa yang menghubungkan?', '', '', 'https://contoh.id/?path=a,b']);
  });
});
