import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../errors.ts';
import type { SourceFile } from '../types.ts';
import { readArticles } from './read.ts';

const file = (name: string, content: string | Uint8Array): SourceFile => ({
  file: name,
  path: `artikel/${name}`,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});
function readOne(content: string, name = 'satu.md') {
  const result = readArticles([file(name, content)]);
  if ('problems' in result) throw new Error(result.problems.map(describeProblem).join('\n'));
  return result.articles[0];
}
function problemsOf(...files: readonly SourceFile[]): string[] {
  const result = readArticles(files);
  return 'problems' in result ? result.problems.map(describeProblem) : [];
}

describe('readArticles', () => {
  it('refuses a file that is no single article by its size, before it looks into it', () => {
    const large = file('arsip.md', new Uint8Array(16 * 2 ** 20 + 1).fill(97));
    expect(problemsOf(large, file('satu.md', 'Isi.'))).toEqual([
      'artikel/arsip.md: expected an article of at most 16 MB, found 17 MB; give each article a file of its own',
    ]);
  });

  it('puts a title that the body lacks first', () => {
    expect(readOne('---\ntitle: Judul\npublished: 2025-08-15\n---\n\nIsi berita.\n')).toMatchObject({
      id: 'satu',
      title: 'Judul',
      published: '2025-08-15',
      language: 'id',
      text: 'Judul\n\nIsi berita.',
    });
  });

  it('keeps a body that begins with its title as it is', () => {
    expect(readOne('---\ntitle: "Judul: \\"Bagus\\""\n---\nJudul: "Bagus"\n\nIsi.')?.text).toBe(
      'Judul: "Bagus"\n\nIsi.',
    );
  });

  it.each([
    ['plain text without front matter', 'Judul\n\nIsi.', 'Judul', 'Judul\n\nIsi.'],
    ['a byte order mark', '\uFEFF---\nid: x\n---\nJudul\n\nIsi.', 'Judul', 'Judul\n\nIsi.'],
    ['line ends of Windows', '---\r\nid: x\r\n---\r\nJudul\r\n\r\nIsi.\r\n', 'Judul', 'Judul\n\nIsi.'],
    ['letters with loose accents', 'Erdog\u0306an\n\nIsi.', 'Erdoğan', 'Erdoğan\n\nIsi.'],
    ['a rule inside the body', '---\nid: x\n---\nJudul\n\n---\n\nIsi.', 'Judul', 'Judul\n\n---\n\nIsi.'],
    ['empty front matter', '---\n---\nJudul', 'Judul', 'Judul'],
  ])('reads %s', (_, content, title, text) => {
    expect(readOne(content)).toMatchObject({ title, text });
  });

  it('keeps unknown keys, and numbers as they are written', () => {
    expect(readOne('---\nid: 007\nseed: 12\ntags: [a, b]\nsource:\n---\nIsi.')).toMatchObject({
      id: '007',
      extra: { seed: 12, tags: ['a', 'b'] },
    });
  });

  it.each(['2025-08-16', '2025-08-16 10:00', '2025-08-16T10:00:00.5Z', '2025-08-16T10:00:00+0700'])(
    'keeps the change of %s as it is written',
    (written) => {
      expect(readOne(`---\ndateModified: ${written}\n---\nIsi.`)?.extra).toEqual({ dateModified: written });
    },
  );

  it('makes an id of a file name that holds spaces', () => {
    expect(readOne('Isi.', 'folder/Berita hari ini (1).txt')?.id).toBe('Berita-hari-ini-1');
  });

  it('sorts by id, whatever the order of the files', () => {
    const files = ['b.md', 'a.md', 'c.txt'].map((name) => file(name, `Isi ${name}`));
    const ids = (list: readonly SourceFile[]) => {
      const result = readArticles(list);
      return 'articles' in result ? result.articles.map(({ id }) => id) : [];
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: 3 }), (list) => {
        expect(ids(list)).toEqual(['a', 'b', 'c']);
      }),
    );
  });

  const front = (lines: string) => `---\n${lines}\n---\nIsi.`;
  it.each([
    [
      'an impossible day',
      front('id: x\npublished: 2025-02-30'),
      /^artikel\/x\.md:3: expected `published` .*found "2025-02-30"; write/,
    ],
    ['a date in words', front('published: 15 Agustus 2025'), /:2: .*`published`/],
    ['a time of day', front('published: 2025-08-15T10:00:00'), /:2: .*`published`/],
    ['a list for a title', front('title: [a]'), /:2: expected `title` to be a title, found \["a"\]/],
    ['a truth value for an id', front('id: true'), /:2: expected `id`/],
    ['__proto__ as an id', front('id: __proto__'), /:2: expected `id`/],
    ['constructor as an id', front('id: constructor'), /:2: expected `id`/],
    ['__proto__ as a key', front('id: a\n__proto__: {x: 1}'), /:3: expected an ordinary key/],
    ['a slash in an id', front('id: ../x'), /:2: expected `id`/],
    [
      'a script as an address',
      front('url: "javascript:alert(1)"'),
      /:2: expected `url` to be an address that begins with http/,
    ],
    ['an address of another kind', front('url: ftp://example.org'), /:2: expected `url`/],
    ['a change in words', front('dateModified: tadi pagi'), /:2: expected `dateModified` to be a day/],
    ['a change on no day', front('dateModified: 2025-02-30'), /:2: expected `dateModified`/],
    ['a change at no hour', front('dateModified: 2025-08-16T25:00'), /:2: expected `dateModified`/],
    ['a change in a year alone', front('dateModified: 2025'), /:2: expected `dateModified`.*found "2025"/],
    ['a change that is misspelt', front('datemodified: 2025-08-16'), /:2: expected `dateModified`, found/],
    ['a language in words', front('language: Bahasa Indonesia'), /:2: expected `language`/],
    ['a key told twice', front('id: a\nid: b'), /:3: expected each key once, found “id” of line 2 again/],
    ['no YAML', front('title: "a'), /:2: expected quotes and brackets that are closed, found “title: "a”/],
    [
      'a colon in a bare title',
      front('title: Satu: dua'),
      /:2: expected `key: value`, found “title: Satu: dua”; put quotes/,
    ],
    ['a list as front matter', front('- a'), /:2: expected keys and values/],
    ['a block that is not closed', '---\nid: x\n\nIsi.', /:1: expected a line --- that closes/],
    [
      'front matter after a blank line',
      '\n---\nid: x\n---\nIsi.',
      /:1: expected front matter on the first line/,
    ],
    ['nothing after the front matter', '---\nid: x\n---\n\n', /:3: expected the article/],
    ['an empty file', '', /:1: expected an article, found an empty file/],
    ['a file of blanks', ' \n\t\n', /found an empty file/],
    ['a binary file', 'abc\n\0', /:2: expected text, found a NUL/],
    [
      'a title that begins with a bracket',
      front('id: x\ntitle: [Video] Putin tiba'),
      /:3: expected `key: value`/,
    ],
    ['a title that begins with a star', front('title: *Putin* tiba'), /:2: expected `key: value`/],
    ['a title that begins with @', front('title: @presiden tiba'), /:2: expected `key: value`/],
    ['a title that begins with !', front('title: !Putin tiba'), /:2: expected a plain value/],
    ['a quotation inside a title', front('title: "Siap" kata Putin'), /:2: expected `key: value`/],
    [
      'an unclosed quotation before other keys',
      front('id: x\ntitle: "Siap\nsource: y'),
      /:3: expected quotes/,
    ],
    ['a backslash in quotes', front('title: "C:\\data"'), /:2: expected plain words between the quotes/],
    ['a tab before a key', front('id: x\n\ttitle: y'), /:3: expected blanks before a key/],
    ['a key too far to the right', front('id: x\n title: y'), /:3: expected keys of one list/],
    ['a tag', front('title: !!js/function x'), /:2: expected a plain value/],
    ['an alias of nothing', front('id: *x'), /:2: expected a value called/],
    ['keys after a line of dots', front('id: x\n...\ntitle: y'), /:4: expected one list/],
    ['a directive', front('%title: x'), /:2: expected keys and values/],
    ['a key of ours in capitals', front('id: x\nPublished: 2025-08-15'), /:3: expected `published`, found/],
    ['a NUL in quotes', front('title: "a\\0b"'), /:2: expected words, found a character/],
    ['half a character in quotes', front('title: "a\\ud800b"'), /:2: expected words, found a character/],
    ['__proto__ deep inside', front('extra:\n  a:\n    __proto__: 1'), /:4: expected an ordinary key/],
    ['levels without end', front(`x: ${'['.repeat(9000)}`), /:2: expected a few levels/],
    ['a number without end', front('x: 1e999'), /:2: expected a number/],
    ['an address with a user', front('url: https://kompas.com@example.org/'), /:2: expected `url`/],
    ['an address with markup', front('url: "https://x.y/<b>"'), /:2: expected `url`/],
    ['an address that turns its letters', front('url: "https://x.y/\\u202e"'), /:2: expected `url`/],
    ['marks of no width for a text', '\u200b\n\u200d\ufe0f', /:1: expected an article, found an empty file/],
    [
      'aliases that blow up',
      front(
        `a: &a [1,1,1,1,1,1,1,1,1]\n${'bcdefgh'
          .split('')
          .map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[i]}`).join(',')}]`)
          .join('\n')}`,
      ),
      /expected a value that ends/,
    ],
  ])('names %s with file and line', (_, content, expected) => {
    const problems = problemsOf(file('x.md', content));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
    // The words of the library that reads it are none of its author's.
    expect(problems[0]).not.toMatch(
      /mapping|scalar|sequence|flow |unresolved|token|node end|implicit|reserved/i,
    );
  });

  it('makes one line of a title of several', () => {
    expect(readOne('---\ntitle: |\n  Putin\n  tiba\n---\nIsi.')?.text).toBe('Putin tiba\n\nIsi.');
  });

  it('reads forty thousand keys', () => {
    const keys = Array.from({ length: 40_000 }, (_, i) => `k${i}: v`).join('\n');
    expect(Object.keys(readOne(`---\n${keys}\n---\nIsi.`)?.extra ?? {})).toHaveLength(40_000);
  });

  it.each([
    ['Latin-1', [0x61, 0x0a, 0xe9, 0x20], /:2: expected text in UTF-8, found the byte 0xe9 at byte 3/],
    ['a cut character', [0x61, 0xe2, 0x80], /:1: .*0xe2 at byte 2/],
    ['an overlong form', [0xc0, 0xaf], /0xc0 at byte 1/],
    ['half a surrogate', [0xed, 0xa0, 0x80], /0xed at byte 1/],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], /0xff at byte 1/],
  ])('names bytes that are no UTF-8: %s', (_, bytes, expected) => {
    expect(problemsOf(file('x.md', new Uint8Array(bytes)))[0]).toMatch(expected);
  });

  it('takes every text that is UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const wellFormed = new TextDecoder().decode(new TextEncoder().encode(text)).replaceAll('\0', '');
        expect(problemsOf(file('x.txt', `Isi ${wellFormed}`))).toEqual([]);
      }),
    );
  });

  it('names both files of one id, and every problem of every file at once', () => {
    const [first] = problemsOf(file('a.md', front('id: x')), file('b.md', front('id: x')));
    expect(first).toBe(
      'artikel/b.md:2: expected an id of its own, found the id x of artikel/a.md; give one of the two another `id` in its front matter',
    );
    expect(problemsOf(file('a.md', front('url: x\nlanguage: 7')), file('b.md', ''))).toHaveLength(3);
  });
});
