import { describe, expect, it } from 'vitest';
import { article, graphOf, node, passage } from '../state/support/graph.ts';
import type { Drawing, DrawnLine, DrawnNode } from './drawing.ts';
import { embedCode } from './embed-code.ts';
import { plainList } from './plain-list.ts';
import { fitted } from './png.ts';
import { parseXml, type XmlNode } from './support/parse-xml.ts';
import { writeSvg } from './svg.ts';

const NODE: DrawnNode = {
  x: 100,
  y: 80,
  radius: 12,
  type: 'person',
  fill: '#4467c8',
  stroke: '#f6f4ef',
  strokeWidth: 1.5,
  dash: [],
  icon: '#ffffff',
  denied: false,
  ring: null,
  opacity: 1,
  name: [{ text: 'Sri <b>', width: 40 }],
  fontSize: 12,
  bold: false,
  nameY: 110,
};
const LINE: DrawnLine = {
  from: [0, 0],
  via: [50, 20],
  to: [100, 0],
  width: 2,
  colour: '#8f897d',
  dash: [5, 4],
  round: false,
  arrowAtStart: false,
  arrowAtEnd: true,
  opacity: 1,
  label: '7',
  labelAt: 0.5,
  status: 'planned',
};
const DRAWING: Drawing = {
  width: 400,
  height: 300,
  background: '#f6f4ef',
  ink: '#1b1a18',
  quiet: '#55514a',
  nodes: [NODE, { ...NODE, type: 'meeting', denied: true, ring: '#c8102e', name: [] }],
  lines: [LINE, { ...LINE, via: null, dash: [], arrowAtEnd: false, label: '' }],
};
const CAPTION = {
  title: 'Judul & "kutip"',
  filters: 'Status: Terjadi',
  source: 'Benang Merah, dari 5 artikel',
};

const all = (root: XmlNode): readonly XmlNode[] => [root, ...root.children.flatMap(all)];

describe('writeSvg', () => {
  const root = parseXml(writeSvg(DRAWING, CAPTION));
  const parts = all(root);
  const texts = parts.filter(({ name }) => name === 'text').map(({ text }) => text);

  it('has title, filters and source in it, and every name and label', () => {
    for (const words of [...Object.values(CAPTION), 'Sri <b>', '7']) expect(texts).toContain(words);
    expect(root.children[0]).toMatchObject({ name: 'title', text: CAPTION.title });
  });

  it('stands alone: no script, style, font, picture or link', () => {
    const names = new Set(parts.map(({ name }) => name));
    expect([...names].sort()).toEqual(['desc', 'g', 'path', 'rect', 'svg', 'text', 'title']);
    expect(parts.some(({ attributes }) => 'href' in attributes || 'style' in attributes)).toBe(false);
  });

  it('bends lines, dashes them by status and puts the label at its place', () => {
    const bent = parts.find(({ attributes }) => attributes.d === 'M0 0Q50 20 100 0');
    expect(bent?.attributes['stroke-dasharray']).toBe('5 4');
    expect(parts.find(({ text }) => text === '7')?.attributes).toMatchObject({ x: '50', y: '14' });
  });
});

describe('fitted', () => {
  it.each([
    ['what fits', 'abc', 'abc'],
    ['what does not', 'abcdefgh', 'abcd…'],
  ])('%s', (_name, words, expected) => {
    expect(fitted(words, (cut) => cut.length <= 5)).toBe(expected);
  });
});

describe('embedCode', () => {
  it('escapes what stands in its attributes', () => {
    const code = embedCode('https://contoh.id/?sel=a&embed=1', '"><script>', { width: 'full', height: 480 });
    expect(parseXml(code).attributes).toMatchObject({
      src: 'https://contoh.id/?sel=a&embed=1',
      title: '"><script>',
      width: '100%',
      height: '480',
    });
  });
});

describe('plainList', () => {
  const { graph } = graphOf({
    articles: [
      article('a1', { title: '</noscript><script>x</script>', url: 'javascript:x' }),
      article('a2', { title: 'Dua', source: 'ANTARA', url: 'https://contoh.id/2' }),
    ],
    nodes: [
      node('meeting:lama', { label: 'Pertemuan lama', date: '2024-01-02', status: 'occurred' }),
      node('meeting:baru', {
        label: 'Pertemuan baru',
        date: '2025-08-06',
        status: 'planned',
        mentions: [passage(), passage({ article: 'a2' })],
      }),
      node('person:a'),
    ],
  });
  const html = plainList(graph);

  it('lists events, the newest first, with status, date and sources', () => {
    const text = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(text).toMatch(
      /Pertemuan · Direncanakan · 6 Agustus 2025 · 2 artikel.*Dua, ANTARA.*2 Januari 2024/,
    );
    expect(text.indexOf('2025')).toBeLessThan(text.indexOf('2024'));
  });

  it('says it in both languages, marked as what they are', () => {
    expect(html).toMatch(
      /<div lang="en"><b>[^<]+<\/b> \(Meeting · Planned · 6 August 2025 · 2 articles\)<\/div>/,
    );
    expect(html).toMatch(/<p lang="en">The graph and the passages need JavaScript/);
    expect(html).toMatch(/<p lang="id">Graf dan kutipan membutuhkan JavaScript/);
  });

  it('lets nothing out of its element and links only to ordinary addresses', () => {
    expect(html).not.toMatch(/<\/noscript|<script|javascript:/);
    expect(html).toContain('<a href="https://contoh.id/2">Dua, ANTARA</a>');
    expect(() => parseXml(`<div>${html}</div>`)).not.toThrow();
  });

  it('is empty without events, and stays small', () => {
    expect(plainList(graphOf({ nodes: [node('person:a')] }).graph)).toBe('');
    const many = Array.from({ length: 500 }, (_, i) => node(`meeting:m${i}`, { label: 'x'.repeat(900) }));
    expect(plainList(graphOf({ nodes: many }).graph).length).toBeLessThan(70_000);
  });
});
