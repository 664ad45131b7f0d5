/** For tests: the project's own knowledge, and articles made of a few sentences. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeProblem } from '../errors.ts';
import type { Knowledge } from '../knowledge.ts';
import { readKnowledge } from '../read/knowledge.ts';
import type { RawArticle } from '../types.ts';

const FOLDER = fileURLToPath(new URL('../../../data/knowledge/', import.meta.url));

const read = readKnowledge(
  readdirSync(FOLDER)
    .filter((file) => /\.(?:yaml|tsv)$/.test(file))
    .map((file) => ({ file, path: file, bytes: readFileSync(`${FOLDER}${file}`) })),
);
if ('problems' in read) throw new Error(read.problems.map(describeProblem).join('\n'));

export const knowledge: Knowledge = read.knowledge;

/** An article with that text, published on Wednesday 20 August 2025 unless told otherwise (null: unknown). */
export function makeArticle(text: string, published: string | null = '2025-08-20'): RawArticle {
  return {
    id: 'contoh',
    title: text.split('\n')[0] ?? '',
    language: 'id',
    ...(published === null ? {} : { published }),
    file: 'contoh.md',
    text,
  };
}
