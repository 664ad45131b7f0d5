import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from './parse-yaml.ts';
import { readPlainRows } from './plain-rows.ts';

/** As the library reads it, which a row more with an escape is left to. */
function readSlowly(text: string) {
  const read = parseYaml({ path: 'a.yaml', text: `${text}\n- { id: "\\u0041" }`, firstLine: 3 });
  if ('problems' in read || !read.node?.items) throw new Error('not read');
  return read.node.items.slice(0, -1);
}

describe('readPlainRows', () => {
  it.each([
    '- { id: negara, words: [negeri, bangsa dan negara], n: 12 }',
    '# Kata.\n\n- { id: a }\n# --- lain\n- { id: b }\n',
    "- { id: a, words: [], map: {}, list: [ a , 'b' ] }",
    '- {id: organization:pbb, label: PBB (Perserikatan Bangsa-Bangsa) }',
    "- { en: Tigray People's Front, names: [Ma'an, Ha’aretz, Côte d'Ivoire, A&B, 5, C++] }",
    '- { of: [-12.5, 0, 100.25] }',
    "- { a: '', b: 'di bawah ''tekanan'': ya # tidak', c: \"kata Menlu: 'ya'\", d: \"satu\\ndua\" }",
    '- { yes: true, no: false, kata: benar, lain: trueness, nol: nulled }',
    '- { labels: { id: KTT, en: Summit }, deep: [[a, [b]], { c: [d] }] }',
    '- { a: 1 }  ',
    '- { a: satu   , b: dua  }',
  ])('reads %j as the library does', (text) => {
    const quick = text.endsWith('  ') ? readPlainRows(text.trimEnd(), 3) : readPlainRows(text, 3);
    expect(quick?.items).toEqual(readSlowly(text));
  });

  it.each([
    ['', 'nothing'],
    ['# Kata.', 'remarks only'],
    ['id: a', 'no row'],
    ['- id: a', 'a row of several lines'],
    ['- { id: a', 'a row that goes on'],
    ['- { id: a } # ini', 'a remark behind a row'],
    ['- { id: a }, { id: b }', 'two rows in a line'],
    ['- { id: a, }', 'a comma too many'],
    ['- { words: [a, ] }', 'a comma too many in a list'],
    ['- { words: [a], , b: c }', 'two commas'],
    ['- { id: a, id: b }', 'a key twice'],
    ['- { __proto__: a }', 'no ordinary key'],
    ['- { id:a }', 'a colon without a blank'],
    ['- { id: }', 'no value'],
    ['- { id }', 'a key alone'],
    ['- { id: a: b }', 'a colon in words'],
    ['- { id: a #b }', 'a remark in a row'],
    ['- { id: null }', 'nothing'],
    ['- { id: Null }', 'nothing in capitals'],
    ['- { yes: True }', 'a truth in capitals'],
    ['- { n: 007 }', 'zeros that a number loses'],
    ['- { n: 1e3 }', 'a power'],
    ['- { n: .5 }', 'no digit before the point'],
    ['- { n: +5 }', 'a sign'],
    ['- { n: 0x1F }', 'another base'],
    ['- { n: 5 hari }', 'words that begin with a number'],
    ['- { d: 2025-08-06 }', 'a day'],
    ['- { a: *b }', 'an alias'],
    ['- { a: &b c }', 'an anchor'],
    ['- { a: !b c }', 'a tag'],
    ['- { a: "b\\tc" }', 'an escape'],
    ['- { a: "b"c }', 'words behind quotation marks'],
    ["- { a: 'b }", 'quotation marks that stay open'],
    ['- { a: "b\tc" }', 'a tab'],
    ['- { a: "b\u2028c" }', 'an end of a line that is none'],
    ['- { a: - }', 'a mark'],
    ['  - { a: b }', 'a row further in'],
    ['- { a: b }\n---\n- { a: c }', 'two documents'],
    [`- ${'[{ a: '.repeat(9)}b${' }]'.repeat(9)}`, 'many levels'],
  ])('leaves %j to the library: %s', (text) => {
    expect(readPlainRows(text, 3)).toBeNull();
  });

  it.each(readdirSync('data/knowledge').filter((file) => file.endsWith('.yaml')))(
    'reads %s as the library does, where it reads it',
    (file) => {
      const text = readFileSync(`data/knowledge/${file}`, 'utf8').normalize('NFC');
      const quick = readPlainRows(text, 3);
      if (quick) expect(quick.items).toEqual(readSlowly(text));
    },
  );

  it('reads whatever it takes as the library does', () => {
    const odd = fc.constantFrom(
      ...[
        '- ',
        '{',
        '}',
        '[',
        ']',
        ', ',
        ': ',
        ':',
        '"',
        "'",
        '\\n',
        '\\',
        '#',
        ' #',
        '&a',
        '*a',
        '!',
        '?',
        '\n- { ',
      ],
    );
    const plain = fc.constantFrom(
      'a',
      'Ö',
      'kata ',
      'true',
      'Null',
      '0',
      '12',
      '-',
      '.5',
      '%',
      '(',
      '’',
      '_',
      'e3',
    );
    const piece = fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: odd });
    const words = fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    const rows = words.map((each) => `- { a: ${each}, b: [x, ${each}] }`);
    let taken = 0;
    fc.assert(
      fc.property(rows, (text) => {
        const quick = readPlainRows(text, 3);
        if (!quick) return;
        taken++;
        expect(quick.items).toEqual(readSlowly(text));
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(300);
  });
});
