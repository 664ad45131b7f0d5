import fc from 'fast-check';
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
    'title: "KTT G20: Jokowi & Xi [baru] #1, \'semua\' setuju"\nsource: \'Harian "Kabar": Pagi\'',
    'url: https://contoh.id/berita/2025/08/putin-trump.html?id=5&a=b\ntitle: Apa kata Putin? "Ya!", kata Trump',
    'draft: "true"\nid: "007"\ntitle: ""\nlain: \'\'',
    "title: Pukul 10:30 di Ma’an; Sana'a — 50% “damai”",
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
    ['title: "Putin" Trump', 'words behind quotation marks'],
    ['title: "Putin" ', 'a blank behind quotation marks'],
    ['title: "Putin', 'quotation marks that stay open'],
    ['title: "Putin\\tTrump"', 'an escape'],
    ['title: "Putin\tTrump"', 'a tab in quotation marks'],
    ["title: 'Putin''s'", 'a quotation mark that is written twice'],
    ['url: https:', 'a colon at the end'],
    ['title: Putin *a', 'a star'],
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

  it('reads whatever it takes as the library does', () => {
    const odd = fc.constantFrom(': ', ':', '"', "'", '#', ' #', '[', '*', '|', '\\n', ' ', '~');
    const plain = fc.constantFrom(
      'a',
      'Ö',
      'kata ',
      'true',
      'Null',
      '0',
      '-',
      '.5',
      '%',
      '(',
      '’',
      ',',
      '?',
      '/',
      '=',
      'e3',
    );
    const piece = fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: odd });
    const words = fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    const value = fc.oneof(
      words,
      words.map((each) => `"${each}"`),
      words.map((each) => `'${each}'`),
    );
    let taken = 0;
    fc.assert(
      fc.property(value, (each) => {
        const text = `a: ${each}`;
        const quick = readPlainPairs(text, 2);
        if (!quick) return;
        taken++;
        const read = slowly(text);
        expect(quick.value).toEqual('node' in read ? read.node?.value : null);
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(300);
  });
});
