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
    ['an entry that does not end', '- merge: [', 1, 'entries that end, indented alike, found - merge: ['],
    ['a key told twice', '- reject: person:a\n  reason: a\n  reason: b', 3, 'found reason: b'],
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
    ['an alias of itself', '- &a { reject: *a, reason: a }', 1, 'one of merge'],
  ])('names the line of %s and says it in plain words', (_, yaml, line, said) => {
    const result = parse(yaml);
    expect(result).toMatchObject({ problems: [{ file: 'data/c.yaml', line }] });
    const [message = ''] = 'problems' in result ? result.problems.map(describeProblem) : [];
    expect(message).toContain(said);
    // The words of the libraries that read it are none of its author's.
    expect(message).not.toMatch(/invalid|received|string|undefined|null|object|scalar|mapping|sequence/i);
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
