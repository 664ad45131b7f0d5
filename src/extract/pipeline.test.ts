import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Graph, parseGraph } from '../graph/schema.ts';
import { outlineOf } from './outline.ts';
import { buildGraph, readArticle } from './pipeline.ts';
import { readKnowledge } from './read/knowledge.ts';
import { readArticles } from './read/read.ts';
import type { RawArticle, SourceFile } from './types.ts';
import { verify } from './verify/verify.ts';

const load = (folder: string): SourceFile[] =>
  readdirSync(folder)
    .filter((file) => /\.(?:md|yaml|tsv)$/.test(file) && file !== 'README.md')
    .sort()
    .map((file) => ({ file, path: `${folder}/${file}`, bytes: readFileSync(`${folder}/${file}`) }));

const known = readKnowledge(load('data/knowledge'));
if ('problems' in known) throw new Error(known.problems.map((problem) => JSON.stringify(problem)).join('\n'));
const { knowledge } = known;
const read = readArticles(load('data/articles'));
if ('problems' in read) throw new Error(read.problems.map((problem) => JSON.stringify(problem)).join('\n'));
const samples = read.articles;

const graphOf = (articles: readonly RawArticle[]): Graph =>
  buildGraph(
    articles.map((article) => readArticle(article, knowledge)),
    knowledge,
    [],
  );

const article = (id: string, text: string): RawArticle => ({
  id,
  title: text.split('\n')[0] ?? '',
  language: 'id',
  published: '2025-08-20',
  file: `${id}.md`,
  text,
});

/** Pieces of real sentences in any order, with what hostile or broken pages hold between them. */
const pieces = samples
  .flatMap(({ text }) => text.split(/(?<=[.,”"])\s+|\n+/))
  .filter((piece) => piece.length > 3);
const debris = [
  '\u200b',
  '\u202e',
  'e\u0301',
  '“',
  '”',
  '((((',
  '\n\n',
  '<script>alert(1)</script>',
  '__proto__',
  'AS',
  '…',
  '\ud83d\ude00',
  '—',
  'JAKARTA —',
  '(22/10)',
  '&amp;',
];
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom(...debris),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(' ').normalize('NFC').trim())
  .filter((text) => text.length > 0);

// Two busy cores take their time over the layout.
describe('pipeline', { timeout: 60_000 }, () => {
  it('makes a graph of any text whose every passage slices back to its quote', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), (texts) => {
        const graph = graphOf(texts.map((text, i) => article(`a${i}`, text)));
        const textOf = new Map(graph.articles.map(({ id, text }) => [id, text]));
        for (const passage of [
          ...graph.nodes.flatMap((node) => node.mentions),
          ...graph.edges.flatMap((edge) => edge.evidence),
        ])
          expect(textOf.get(passage.article)?.slice(passage.start, passage.end)).toBe(passage.quote);
        expect(verify(outlineOf(graph))).toEqual([]);
        expect(parseGraph(JSON.parse(JSON.stringify(graph)))).toHaveProperty('graph');
      }),
      { numRuns: 60 },
    );
  });

  it('makes the same graph whatever the order of the articles', () => {
    const wanted = JSON.stringify(graphOf(samples));
    fc.assert(
      fc.property(fc.shuffledSubarray([...samples], { minLength: samples.length }), (shuffled) => {
        expect(JSON.stringify(graphOf(shuffled))).toBe(wanted);
      }),
      { numRuns: 4 },
    );
  });

  it('changes nothing that it is given', () => {
    const [first] = samples;
    if (!first) throw new Error('no sample article');
    const before = JSON.stringify(first);
    readArticle(Object.freeze({ ...first }), knowledge);
    expect(JSON.stringify(first)).toBe(before);
  });
});
