import { describe, expect, it } from 'vitest';
import { UsageError } from './errors.ts';
import { parseOptions } from './options.ts';

describe('parseOptions', () => {
  it.each<[string, readonly string[], object]>([
    [
      'nothing',
      [],
      { articles: ['data/articles'], knowledge: 'data/knowledge', out: 'public/graph.json', merge: [] },
    ],
    ['two folders', ['--articles', 'a', '--articles=b'], { articles: ['a', 'b'] }],
    ['the last of two files', ['--out', 'a', '--out', 'b'], { out: 'b' }],
    ['a flag twice', ['--quiet', '--quiet'], { quiet: true }],
    [
      'portions, and an explanation of them',
      ['--merge', 'a', 'b', '--explain', 'x'],
      { merge: ['a', 'b'], explain: 'x' },
    ],
    [
      'one step with its tables',
      ['--extract-only', '--knowledge', 'k'],
      { extractOnly: true, knowledge: 'k' },
    ],
  ])('reads %s', (_, argv, wanted) => {
    expect(parseOptions(argv)).toMatchObject(wanted);
  });

  it.each<[string, readonly string[], RegExp]>([
    [
      'an unknown flag',
      ['--artikel', 'x'],
      /found the unknown option --artikel; perhaps you mean --articles; npm run/,
    ],
    ['half a flag', ['--art', 'x'], /unknown option --art;/],
    ['a short flag', ['-x'], /unknown option -x;/],
    ['a value for a flag that takes none', ['--quiet=5'], /unknown option --quiet=5/],
    [
      'a folder without its name',
      ['--articles'],
      /expected a value after --articles <folder>, found nothing/,
    ],
    ['a table without its name', ['--knowledge'], /expected a value after --knowledge/],
    ['corrections without their name', ['--corrections'], /expected a value after --corrections/],
    ['a file without its name', ['--out'], /expected a value after --out/],
    ['an explanation of nothing', ['--explain'], /expected a value after --explain/],
    ['portions without a name', ['--merge'], /expected a value after --merge/],
    ['an empty folder', ['--articles', ''], /--articles needs a value/],
    ['an empty file', ['--out='], /--out needs a value/],
    ['an empty portion', ['--merge', 'a', ''], /--merge needs a value/],
    ['a word too many', ['data/articles'], /expected options only/],
    ['a word after two dashes', ['--', '--quiet'], /expected options only/],
    ['reading and joining', ['--extract-only', '--merge', 'x'], /two steps/],
    ['reading and explaining', ['--extract-only', '--explain', 'x'], /two steps/],
    ['a folder that would not be read', ['--extract-only', '--articles', 'x'], /leave --articles out/],
    [
      'corrections that would not be read',
      ['--extract-only', '--corrections', 'x'],
      /leave --corrections out/,
    ],
    ['a file that would not be written', ['--extract-only', '--out', 'x'], /leave --out out/],
    ['portions and a folder', ['--merge', 'x', '--articles', 'y'], /give one of them/],
  ])('refuses %s', (_, argv, wanted) => {
    expect(() => parseOptions(argv)).toThrow(UsageError);
    expect(() => parseOptions(argv)).toThrow(wanted);
    // The library's own sentences are none of ours.
    expect(() => parseOptions(argv)).not.toThrow(/argument missing|too many arguments|error:/);
  });
});
