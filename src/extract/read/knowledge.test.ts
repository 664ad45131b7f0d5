import { describe, expect, it } from 'vitest';
import { describeProblem } from '../errors.ts';
import type { SourceFile } from '../types.ts';
import { readKnowledge } from './knowledge.ts';

const file = (name: string, text: string): SourceFile => ({
  file: name,
  path: `knowledge/${name}`,
  bytes: new TextEncoder().encode(text),
});
const problemsOf = (...files: readonly SourceFile[]): string[] => {
  const result = readKnowledge(files);
  return 'problems' in result ? result.problems.map(describeProblem) : [];
};
const row = (id: string, more = ''): string => `- { id: ${id}, words: [Dr], example: 'Dr. A'${more} }\n`;

describe('readKnowledge', () => {
  it('reads rows of both kinds of file', () => {
    const result = readKnowledge([
      file('abbreviations.yaml', row('a')),
      file('abbreviations.tsv', '# remark\nid\twords\texample\nb\tIr|Prof\tIr. B\nc\tJl\tJl. C\n'),
    ]);
    expect('knowledge' in result && result.knowledge.abbreviations).toEqual([
      { id: 'b', words: ['Ir', 'Prof'], example: 'Ir. B' },
      { id: 'c', words: ['Jl'], example: 'Jl. C' },
      { id: 'a', words: ['Dr'], example: 'Dr. A' },
    ]);
  });

  it('lets a row kept by hand add to a generated one', () => {
    const result = readKnowledge([
      file('abbreviations.yaml', row('b')),
      file('abbreviations.tsv', 'id\twords\texample\nb\tIr|Dr\tIr. B\n'),
    ]);
    expect('knowledge' in result && result.knowledge.abbreviations).toEqual([
      { id: 'b', words: ['Dr', 'Ir'], example: 'Dr. A' },
    ]);
  });

  it('has empty tables where there are no files', () => {
    const result = readKnowledge([]);
    expect('knowledge' in result && result.knowledge.abbreviations).toEqual([]);
  });

  it.each([
    ['an unknown table', file('abbreviation.yaml', ''), /abbreviation\.yaml: expected a table of knowledge/],
    [
      'an id told twice',
      file('abbreviations.yaml', row('a') + row('a')),
      /:2: expected an id of its own .* the id a of line 1/,
    ],
    [
      'a missing cell',
      file('abbreviations.yaml', `${row('a')}- id: b\n  words: [x]\n`),
      /:2: expected `example`/,
    ],
    [
      'a wrong cell',
      file('abbreviations.yaml', '- id: b\n  example: x\n  words: x\n'),
      /:3: expected `words` .*found "x"/,
    ],
    [
      'an unknown key',
      file('abbreviations.yaml', row('a', ', colour: red')),
      /:1: expected columns .* found `colour`/,
    ],
    [
      'an unknown column',
      file('abbreviations.tsv', 'id\twords\tcolour\n'),
      /:1: expected columns .* found `colour`/,
    ],
    [
      'a cell too many',
      file('abbreviations.tsv', 'id\twords\texample\na\tb\tc\td\n'),
      /:2: expected 3 columns, as in the header, found 4/,
    ],
    ['no list', file('abbreviations.yaml', 'id: a\n'), /:1: expected a list of rows/],
    [
      'no YAML',
      file('abbreviations.yaml', '- { id: a\n'),
      /:1: expected quotes and brackets that are closed/,
    ],
  ])('names %s with its line', (_, source, expected) => {
    expect(problemsOf(source)[0]).toMatch(expected);
  });
});
