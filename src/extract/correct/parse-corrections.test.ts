import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../errors.ts';
import { parseCorrections } from './parse-corrections.ts';

const parse = (yaml: string) =>
  parseCorrections([{ file: 'c.yaml', path: 'data/c.yaml', bytes: new TextEncoder().encode(yaml) }]);

describe('parseCorrections', () => {
  it.each([
    ['nothing', ''],
    ['comments only', '# nanti'],
  ])('reads %s', (_, yaml) => {
    expect(parse(yaml)).toEqual({ corrections: [] });
  });

  it.each([
    ['no list', 'merge: x', 1, 'a list of corrections, found something else'],
    [
      'an entry that does not end',
      '- merge: [',
      1,
      'quotes and brackets that are closed, found “- merge: [”',
    ],
    [
      'a key told twice',
      '- reject: person:a\n  reason: a\n  reason: b',
      3,
      'each key once, found “reason” of line 2 again',
    ],
    ['no action', '- reason: a', 1, 'one of merge, split, rename, retype, redate, reject, add, found reason'],
    ['two actions', '- reject: person:a\n  retype: person:a\n  reason: a', 1, 'found reject, retype, reason'],
    ['no reason', '# satu\n\n- reject: person:a', 3, 'reason to be words, found nothing'],
    [
      'an unknown key',
      '- reject: person:a\n  reason: a\n  lain: b',
      3,
      'only reject, reason in reject, found lain',
    ],
    [
      'a wrong date',
      '- redate: meeting:a\n  date: kemarin\n  reason: a',
      2,
      'date to be a date such as 2025-08-15, 2025-08 or 2025-08~, found "kemarin"',
    ],
    [
      'a wrong id',
      '- reject: Putin\n  reason: a',
      1,
      'reject to be the id of a node (person:vladimir-putin) or an edge',
    ],
    [
      'a wrong id in a list',
      '- merge: [Putin]\n  into: person:a\n  reason: a',
      1,
      'merge to be ids of nodes such as person:vladimir-putin, found "Putin"',
    ],
    [
      'a word for a list',
      '- merge: person:a\n  into: person:b\n  reason: a',
      1,
      'merge to be a list of ids of nodes',
    ],
    [
      'an unknown type',
      '- retype: person:a\n  type: kota\n  reason: a',
      2,
      'type to be one of person, country',
    ],
    ['a word for an entry', '# satu\n- reject', 2, 'found no keys'],
    [
      'an id with gaps',
      '- rename: person:a\n  label: A\n  id: person:a--b\n  reason: a',
      3,
      'id to be the id of a node',
    ],
    ['an alias of itself', '- &a { reject: *a, reason: a }', 1, 'a value called “&a” above, found none'],
    ['a tag', '- reject: !!js/function x\n  reason: a', 1, 'a plain value'],
    ['__proto__ as a key', '- reject: person:a\n  __proto__: x\n  reason: a', 2, 'an ordinary key'],
    [
      '__proto__ as an id',
      '- merge: [__proto__]\n  into: person:a\n  reason: a',
      1,
      'merge to be ids of nodes',
    ],
    ['a word of every object as an action', '- constructor: x\n  reason: a', 1, 'found constructor, reason'],
    ['a second list', '- reject: person:a\n  reason: a\n---\n- reject: person:b', 3, 'one list'],
    ['a NUL', '\n- reject: person:a\n  reason: a\0', 3, 'text, found a NUL character'],
    ['a tab', '- reject: person:a\n\treason: x', 2, 'blanks before a key'],
    ['levels without end', `- ${'['.repeat(9000)}`, 1, 'a few levels'],
    [
      'half an occurrence',
      '- add: place:x\n  article: a\n  quote: x\n  occurrence: 1.5\n  reason: a',
      4,
      'a whole number from 1',
    ],
    [
      'an item of a list on its own line',
      '- merge:\n    - person:a\n    - Putin\n  into: person:b\n  reason: a',
      3,
      'found "Putin"',
    ],
  ])('names the line of %s and says it in plain words', (_, yaml, line, said) => {
    const result = parse(yaml);
    expect(result).toMatchObject({ problems: [{ file: 'data/c.yaml', line }] });
    const [message = ''] = 'problems' in result ? result.problems.map(describeProblem) : [];
    expect(message).toContain(said);
    // The words of the libraries that read it are none of its author's.
    expect(message).not.toMatch(/invalid|received|string|undefined|null|object|scalar|mapping|sequence/i);
  });

  it('takes a year, a number and a label without quotes', () => {
    expect(
      parse('- add: meeting:a\n  label: 1955\n  date: 2025\n  article: 007\n  quote: 17\n  reason: a'),
    ).toMatchObject({
      corrections: [{ change: { label: '1955', date: '2025', article: '007', quote: '17', occurrence: 1 } }],
    });
  });

  it('names the line of a byte that is no UTF-8', () => {
    const bytes = new Uint8Array([0x2d, 0x0a, 0xff]);
    expect(parseCorrections([{ file: 'c.yaml', path: 'c.yaml', bytes }])).toMatchObject({
      problems: [{ line: 2, found: 'the byte 0xff at byte 3' }],
    });
  });

  it('reads line ends of Windows and of old', () => {
    for (const end of ['\r\n', '\r'])
      expect(
        parse(`- reject: person:a${end}  reason: a${end}- reject: person:b${end}  reason: b`),
      ).toMatchObject({
        corrections: [{ line: 1 }, { line: 3 }],
      });
  });

  it('reads the examples in the header of the file that ships', () => {
    const lines = readFileSync('data/corrections.yaml', 'utf8').split('\n');
    const examples = lines.filter((line) => /^# {3}/.test(line)).map((line) => line.slice(4));
    const result = parse(examples.join('\n'));
    expect('corrections' in result && result.corrections.map(({ action }) => action)).toEqual([
      'merge',
      'split',
      'rename',
      'retype',
      'redate',
      'reject',
      'add',
    ]);
  });
});
