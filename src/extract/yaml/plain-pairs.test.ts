import { describe, expect, it } from 'vitest';
import { parseYaml } from './parse-yaml.ts';
import { readPlainPairs } from './plain-pairs.ts';

/** The same text behind a comment is read by the library. */
const slowly = (text: string) => parseYaml({ path: 'a.md', text: `# x\n${text}`, firstLine: 1 });

describe('readPlainPairs', () => {
  it.each([
    'id: kompas-2025',
    'published: 2025-08-06\nsource: Kompas.com\n',
    'title: Putin dan Trump bertemu di Alaska, kata Peskov (Rabu)\nlanguage: id',
    'title: Zelenskyy ke Çanakkale\nlain: a/b_c-d.',
    'null: nilai\ntrue: nilai',
  ])('reads %j as the library does', (text) => {
    const read = slowly(text);
    const quick = readPlainPairs(text, 2);
    if (!quick || 'problems' in read) throw new Error('not read');
    expect(quick.value).toEqual(read.node?.value);
    expect(quick.line).toBe(read.node?.line);
    const told = [...(quick.entries ?? [])].map(([key, { line, node }]) => [
      key,
      line,
      node.value,
      node.line,
    ]);
    const wanted = [...(read.node?.entries ?? [])].map(([key, { line, node }]) => [
      key,
      line,
      node.value,
      node.line,
    ]);
    expect(told).toEqual(wanted);
  });

  it.each([
    ['', 'nothing'],
    ['id: 007', 'a number'],
    ['published: 2025-08', 'what might be a number'],
    ['draft: true', 'a truth'],
    ['draft: Null', 'nothing in capitals'],
    ['title: "Putin"', 'quotation marks'],
    ["title: 'Putin'", 'single quotation marks'],
    ['title: Putin: Trump', 'a colon'],
    ['title: Putin #1', 'a comment'],
    ['title: [a, b]', 'a list'],
    ['title: >', 'a block'],
    ['title: Putin\n  bertemu Trump', 'a line that goes on'],
    ['title: Putin ', 'a blank at the end'],
    ['title:  Putin', 'two blanks'],
    ['title:', 'no value'],
    ['id: a\nid: b', 'a key twice'],
    ['- a: b', 'an item'],
    ['id: a\n\nsource: b', 'an empty line'],
    ['id: a\n...', 'an end'],
    ['__proto__: a', 'no ordinary key'],
    ['title: Putin\tTrump', 'a tab'],
  ])('leaves %j to the library: %s', (text) => {
    expect(readPlainPairs(text, 2)).toBeNull();
  });
});
