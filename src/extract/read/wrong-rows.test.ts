/** What a journalist may write wrongly into a table of knowledge: each is named with its line and in plain words. */
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../errors.ts';
import type { SourceFile } from '../types.ts';
import { readKnowledge } from './knowledge.ts';

const file = (name: string, text: string): SourceFile => ({
  file: name,
  path: `knowledge/${name}`,
  bytes: new TextEncoder().encode(text),
});
function problemsOf(name: string, text: string): string[] {
  const result = readKnowledge([file(name, text)]);
  return 'problems' in result ? result.problems.map(describeProblem) : [];
}

/** Words of the libraries that read YAML and check rows; none of them is the author's. */
const LIBRARY =
  /invalid (?:input|option|string)|received|undefined|unrecognized|too (?:small|big)|NaN|mapping|scalar|sequence|flow |anchor|plain value cannot|token|implicit|node end|stack|\[object/i;

const laughs = [
  '- &a [1,1,1,1,1,1,1,1,1]',
  ...'bcdefgh'.split('').map((key, i) => `- &${key} [${Array(9).fill(`*${'abcdefg'[i]}`).join(',')}]`),
  '- { id: x, words: *h, example: y }',
].join('\n');
const row = (more: string): string => `- { id: a, words: [Dr], example: Dr. A, ${more} }`;

describe('readKnowledge', () => {
  it.each<[string, string, string, string]>([
    // The form of YAML.
    [
      'a bracket that nobody closes',
      'abbreviations',
      '- { id: a,\n    words: [x\n',
      '2: expected quotes and brackets',
    ],
    [
      'a quotation that nobody closes',
      'abbreviations',
      '- id: "a\n  words: [x]\n- id: b',
      '1: expected quotes and',
    ],
    [
      'a key too far to the right',
      'abbreviations',
      '- id: a\n   words: [x]\n',
      '2: expected keys of one list',
    ],
    [
      'a colon in a bare value',
      'abbreviations',
      '- id: a\n  example: y: z',
      '2: expected `key: value`, found “example: y: z”',
    ],
    ['a tab for blanks', 'abbreviations', '- id: a\n\twords: [x]', '2: expected blanks before a key'],
    [
      'a key told twice',
      'abbreviations',
      '- id: a\n  id: b',
      '2: expected each key once, found “id” of line 1',
    ],
    ['a row after a line ---', 'abbreviations', '- { id: a }\n---\n- { id: b }', '2: expected one list'],
    ['a directive', 'abbreviations', '%YAML 9\n---\n- { id: a }', '1: expected keys and values'],
    ['a tag', 'abbreviations', '- id: a\n  words: !!js/function x', '2: expected a plain value'],
    [
      'a tag that the library knows',
      'abbreviations',
      '- id: a\n  words: [!!binary x]',
      '2: expected a plain value',
    ],
    [
      '__proto__ as a key',
      'abbreviations',
      row('__proto__: {x: 1}'),
      '1: expected an ordinary key, found __proto__',
    ],
    ['a list as a key', 'abbreviations', '- ? [a]\n  : b', '1: expected an ordinary key'],
    ['values that blow up', 'abbreviations', laughs, '5: expected a value that ends'],
    ['a value inside itself', 'abbreviations', '- &a { id: *a }', '1: expected a value called “&a” above'],
    ['a value that was never told', 'abbreviations', row('id2: *b'), '1: expected a value called “&b”'],
    ['too many levels', 'abbreviations', `- ${'['.repeat(9000)}`, '1: expected a few levels'],
    [
      'more levels than anybody writes',
      'abbreviations',
      `- ${'['.repeat(60)}${']'.repeat(60)}`,
      '1: expected at most 50',
    ],
    [
      'a number without end',
      'countries',
      '- { id: country:xx, label: X, until: .inf }',
      '1: expected a number, found .inf',
    ],
    [
      'half a character',
      'abbreviations',
      row('x: "\\ud800"'),
      '1: expected words, found a character that cannot',
    ],
    ['no list', 'abbreviations', 'id: a', '1: expected a list of rows'],
    [
      'words for a row',
      'abbreviations',
      '\n# satu\n- kata',
      '3: expected a row of keys and values, found "kata"',
    ],
    // What a row holds.
    [
      'a cell that is missing',
      'abbreviations',
      '- { id: a, words: [x] }',
      '1: expected `example` to be words, found nothing; write it',
    ],
    [
      'an empty cell',
      'abbreviations',
      "- { id: '', words: [x], example: y }",
      '1: expected `id` to be words, found ""',
    ],
    [
      'a word for a list',
      'abbreviations',
      '- id: a\n  words: x\n  example: y',
      '2: expected `words` to be a list of words in [ ], found "x"',
    ],
    [
      'a list of nothing',
      'abbreviations',
      '- { id: a, words: [], example: y }',
      '1: expected `words` to be a list of words in [ ], found []',
    ],
    [
      'a number among words',
      'abbreviations',
      '- id: a\n  words:\n    - x\n    - 17\n  example: y',
      '4: expected `words.1` to be words, found 17; write it as the other rows of the table do, words in quotes',
    ],
    [
      'a blank among words',
      'abbreviations',
      '- { id: a, words: [x, " "], example: y }',
      '1: expected `words.1` to be words',
    ],
    [
      'a column of another table',
      'abbreviations',
      row('\n colour: red'),
      '2: expected columns of the table only, found `colour`',
    ],
    [
      'a key inside a cell',
      'event-kinds',
      '- { id: x, type: meeting, group: g, labels: { id: A, en: B, nl: C }, example: y }',
      '1: expected columns of the table only, found `nl`',
    ],
    [
      'words for a cell of keys',
      'event-kinds',
      '- { id: x, type: meeting, group: g, labels: A, example: y }',
      '1: expected `labels` to be the keys id, en, found "A"',
    ],
    [
      'a class that is none',
      'event-kinds',
      '- { id: x, type: rapat, group: g, labels: { id: A, en: B }, example: y }',
      '1: expected `type` to be one of meeting, sanction, agreement, conflict, found "rapat"',
    ],
    [
      'a word for a truth value',
      'boilerplate',
      '- { id: a, at: start, exact: ya, example: x }',
      '1: expected `exact` to be true or false, found "ya"',
    ],
    [
      'a part of a line',
      'boilerplate',
      '- { id: a, at: start, maxWords: 1.5, example: x }',
      '1: expected `maxWords` to be a whole number, found 1.5',
    ],
    [
      'a pattern that is none',
      'boilerplate',
      "- { id: a, at: start, pattern: '(', example: x }",
      '1: expected `pattern` to be a pattern of JavaScript',
    ],
    [
      'the thirteenth month',
      'calendar',
      '- { id: a, class: month, value: 13, words: [x], example: y }',
      '1: expected `value` to be a whole number from 1 to 12 for a month, found 13',
    ],
    [
      'a unit by its number',
      'calendar',
      '- { id: a, class: unit, value: 3, words: [x], example: y }',
      '1: expected `value` to be day, week',
    ],
    [
      'an id that is no node’s',
      'countries',
      '- { id: Rusia, label: Rusia }',
      '1: expected `id` to be an id such as country:two-words',
    ],
    [
      'an id of another type',
      'places',
      '- { id: person:x, label: X, kind: city }',
      '1: expected `id` to be an id such as place:',
    ],
    [
      'a point beyond the pole',
      'countries',
      '- { id: country:xx, label: X, coordinates: [20, 91] }',
      '1: expected `coordinates.1` to be',
    ],
    [
      'half a point',
      'countries',
      '- { id: country:xx, label: X, coordinates: [20] }',
      '1: expected `coordinates` to be longitude',
    ],
    // Rows that name rows.
    [
      'an alias of nobody',
      'aliases',
      '- { of: country:zz, names: [X] }',
      '1: expected `of` to be the id of a row of countries, places, organizations, people, found country:zz',
    ],
    [
      'a seat of nobody',
      'places',
      '- id: place:x\n  label: X\n  kind: city\n  standsFor: country:zz',
      '4: expected `standsFor` to be the id of a row of countries, organizations',
    ],
    [
      'a successor that is none',
      'countries',
      '- { id: country:xx, label: X, successor: country:zz }',
      '1: expected `successor` to be',
    ],
    [
      'a kind that is none',
      'event-triggers',
      '- { id: x, kind: rapat, frame: noun, words: [x], example: y }',
      '1: expected `kind` to be the id of a row of event-kinds',
    ],
    [
      'an office that is none',
      'anaphora',
      '- id: x\n  words: [a]\n  refers: people\n  offices:\n    - raja\n  example: x',
      '5: expected `offices` to be the id of a row of offices',
    ],
  ])('names %s', (_, table, text, wanted) => {
    const problems = problemsOf(`${table}.yaml`, text);
    expect(problems.join('\n')).toContain(`knowledge/${table}.yaml:${wanted}`);
    for (const problem of problems) {
      expect(problem).toMatch(/^knowledge\/[a-z-]+\.yaml:\d+: expected .+, found .+; .+$/);
      expect(problem).not.toMatch(LIBRARY);
    }
  });

  it.each<[string, string, string, string]>([
    [
      'a column that is missing',
      'places',
      'id\tlabel\nplace:x\tX\nplace:y\tY',
      '1: expected a column `kind`, found id, label; add the column',
    ],
    [
      'a header of blanks',
      'places',
      'id  label  kind',
      '1: expected columns of the table, each once and between tabs',
    ],
    ['a column twice', 'places', 'id\tid\tlabel\tkind', '1: expected columns of the table'],
    [
      'a table without a header',
      'people',
      'person:x\tX\ty',
      '1: expected columns of the table, each once and between tabs (id, label, names), found `person:x`',
    ],
    [
      'a cell too many',
      'people',
      'id\tlabel\nperson:x\tX\ty',
      '2: expected 2 columns, as in the header, found 3',
    ],
    [
      'a cell too few',
      'places',
      '# satu\nid\tlabel\tkind\nplace:x\tX',
      '3: expected `kind` to be one of city, region, sea, building, place, found nothing',
    ],
    [
      'nothing between two strokes',
      'people',
      'id\tlabel\tnames\nperson:x\tX\ta||b',
      '2: expected `names.1` to be words, found ""',
    ],
    [
      'letters for a point',
      'countries',
      'id\tlabel\tcoordinates\ncountry:xx\tX\ta|b',
      '2: expected `coordinates.0` to be a number, found "a"',
    ],
    [
      'a truth value that is none',
      'words',
      'id\tsure\twords\na\tmungkin\tx|y',
      '2: expected `sure` to be true or false, found "mungkin"',
    ],
    [
      '__proto__ as an id',
      'people',
      'id\tlabel\n__proto__\tX',
      '2: expected `id` to be an id such as person:',
    ],
  ])('names %s in a table of tabs', (_, table, text, wanted) => {
    const problems = problemsOf(`${table}.tsv`, text);
    expect(problems.join('\n')).toContain(`knowledge/${table}.tsv:${wanted}`);
    for (const problem of problems) expect(problem).not.toMatch(LIBRARY);
  });

  it.each([
    [
      'numbers and truth values',
      'words.tsv',
      'id\tsure\twords\na\tfalse\tx|y',
      [{ id: 'a', sure: false, words: ['x', 'y'] }],
    ],
    [
      'one word where a list may stand',
      'words.tsv',
      'id\twords\na\tx',
      [{ id: 'a', sure: true, words: ['x'] }],
    ],
    [
      'a value that is told once and meant twice',
      'words.yaml',
      '- { id: a, words: &w [x] }\n- { id: b, words: *w }',
      [
        { id: 'a', sure: true, words: ['x'] },
        { id: 'b', sure: true, words: ['x'] },
      ],
    ],
    ['only remarks', 'words.yaml', '# nanti', []],
  ])('reads %s', (_, name, text, wanted) => {
    const result = readKnowledge([file(name, text)]);
    expect('knowledge' in result && result.knowledge.words).toEqual(wanted);
  });

  it('reads a point of a table of tabs as two numbers', () => {
    const result = readKnowledge([
      file('countries.tsv', 'id\tlabel\tcoordinates\tuntil\ncountry:xx\tX\t-1.5|2\t1991'),
    ]);
    expect('knowledge' in result && result.knowledge.countries).toMatchObject([
      { coordinates: [-1.5, 2], until: 1991 },
    ]);
  });
});
