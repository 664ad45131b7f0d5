import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article, edge, graphOf, node, passage } from '../state/support/graph.ts';
import { cell, writeCsv } from './csv.ts';
import { factsOf } from './facts.ts';
import { escapeMarkdown, writeMarkdown } from './markdown.ts';
import { packOf } from './pack.ts';
import { anyGraph, materialOf } from './support/material.ts';
import { parseCsv } from './support/parse-csv.ts';

describe('writeCsv', () => {
  it('parses back to one row a passage, with the exact words and offsets', () => {
    fc.assert(
      fc.property(anyGraph, (index) => {
        const material = materialOf(index);
        const [header = [], ...rows] = parseCsv(writeCsv(material).slice(1));
        const wanted = factsOf(material).flatMap((fact) =>
          fact.passages.map(({ passage: { article: from, start, end, quote } }) => [
            fact.id,
            from,
            String(start),
            String(end),
            quote,
          ]),
        );
        const column = (name: string) => header.indexOf(name);
        const given = rows.map((row) =>
          ['id', 'id_artikel', 'awal', 'akhir', 'kutipan'].map((name) => row[column(name)] ?? ''),
        );
        expect(given.map((row) => row.map(withoutGuard))).toEqual(wanted.map((row) => row.map(withoutGuard)));
        expect(rows.every((row) => row.length === header.length)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a formula', '=1+1', "'=1+1"],
    ['a plus', '+62', "'+62"],
    ['a minus', '-5', "'-5"],
    ['an at', '@x', "'@x"],
    ['a tab', '\tx', '"\'\tx"'],
    ['a formula after a space', ' =1+1', "' =1+1"],
    ['a formula after a mark of no width', '\u200B=1+1', "'\u200B=1+1"],
    ['a space before a word', ' kata', ' kata'],
    ['a formula after a semicolon', 'a;=1+1', '"a;=1+1"'],
    ['a formula after a tab', 'a\t=1+1', '"a\t=1+1"'],
    ['a line break', '\rx', '"\'\rx"'],
    ['a full-width formula', '＝1', "'＝1"],
    ['an equals sign later on', 'a=1', 'a=1'],
    ['a comma', 'a, b', '"a, b"'],
    ['quotation marks', 'kata "damai"', '"kata ""damai"""'],
    ['plain words', 'Rusia', 'Rusia'],
  ])('writes %s', (_name, text, expected) => {
    expect(cell(text)).toBe(expected);
  });

  it('starts no cell with what a spreadsheet runs', () => {
    fc.assert(
      fc.property(anyGraph, (index) => {
        for (const row of parseCsv(writeCsv(materialOf(index)).slice(1)))
          for (const text of row) expect(text).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
      { numRuns: 40 },
    );
  });
});

const withoutGuard = (text: string): string =>
  text.replace(/^'(?=[\t\r\n]|[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@＝＋－＠])/u, '');

const INDEX = graphOf({
  articles: [
    article('a1', {
      title: 'Putin dan *Trump* bertemu.',
      text: 'Putin bertemu Trump di Moskow. Peskov berkata: Baik.',
      source: 'ANTARA',
      published: '2025-08-06',
      url: 'https://contoh.id/a',
      blocks: [{ start: 0, end: 52, kind: 'paragraph' }],
    }),
  ],
  nodes: [
    node('meeting:m', {
      label: 'Pertemuan Moskow',
      date: '2025-08-06',
      status: 'occurred',
      mentions: [passage({ start: 0, end: 30, status: 'planned' })],
    }),
    node('person:putin', { label: 'Putin' }),
    node('person:peskov', { label: 'Dmitry Peskov' }),
  ],
  edges: [
    edge('person:putin~participates_in~meeting:m', {
      status: 'occurred',
      evidence: [
        passage({ start: 0, end: 30, status: 'occurred' }),
        passage({ start: 31, end: 52, attributedTo: 'person:peskov', status: 'occurred' }),
      ],
    }),
  ],
});

describe('packOf', () => {
  it('numbers every quotation once, by article and position, and says where a passage has another status', () => {
    const { facts, articles } = packOf(materialOf(INDEX));
    expect(facts.map(({ references }) => references)).toEqual([
      [{ number: 1, status: 'planned' }],
      [
        { number: 1, status: undefined },
        { number: 2, status: undefined },
      ],
    ]);
    expect(articles[0]?.quotations.map(({ quote, speaker }) => [quote, speaker])).toEqual([
      ['Putin bertemu Trump di Moskow.', ''],
      ['Peskov berkata: Baik.', 'Dmitry Peskov'],
    ]);
  });

  it('refers to every passage of every fact', () => {
    fc.assert(
      fc.property(anyGraph, (index) => {
        const { facts, articles } = packOf(materialOf(index));
        const quotes = new Map(articles.flatMap(({ quotations }) => quotations.map((q) => [q.number, q])));
        for (const { fact, references } of facts)
          expect(new Set(references.map(({ number }) => quotes.get(number)?.quote))).toEqual(
            new Set(fact.passages.map(({ quote }) => quote)),
          );
      }),
      { numRuns: 40 },
    );
  });
});

describe('writeMarkdown', () => {
  it('has title, filters, counts and link on top, then facts, then quotations with their sources', () => {
    expect(writeMarkdown(materialOf(INDEX))).toBe(`# Judul

- Status: terjadi
- 2 fakta, 2 kutipan, 1 artikel, 1 sumber
- Halaman: <https://contoh.id/?status=occurred>

## Fakta

1. **Putin mengikuti pertemuan Moskow**  
   Pertemuan · Terjadi · 6 Agustus 2025 \\[1: Direncanakan\\]  
   <https://contoh.id/?sel=meeting%3Am>
2. **Putin mengikuti pertemuan Moskow**  
   ikut serta dalam · Terjadi · 6 Agustus 2025 \\[1\\] \\[2\\]  
   <https://contoh.id/?sel=person%3Aputin~participates_in~meeting%3Am>

## Kutipan

### Putin dan \\*Trump\\* bertemu, ANTARA, 6 Agustus 2025

<https://contoh.id/a>

> \\[1\\] “Putin bertemu Trump di Moskow.”  
> <https://contoh.id/?sel=meeting%3Am&article=a1&at=0-30>

> \\[2\\] Menurut Dmitry Peskov: “Peskov berkata: Baik.”  
> <https://contoh.id/?sel=person%3Aputin~participates_in~meeting%3Am&article=a1&at=31-52>

---

Benang Merah. Setiap kutipan disalin kata demi kata dari artikelnya.
`);
  });

  it.each([
    ['a heading', '# Judul', '\\# Judul'],
    ['a list', '- butir', '\\- butir'],
    ['a number', '1. satu', '1\\. satu'],
    ['a link', '[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['HTML', '<img src=x>', '\\<img src=x\\>'],
    ['lines', 'a\n\n# b', 'a \\# b'],
    ['plain words', 'Rusia dan Ukraina', 'Rusia dan Ukraina'],
  ])('keeps %s as words', (_name, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});
