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
    ['a language in words', front('language: Bahasa Indonesia'), /:2: expected `language`/],
    ['a key told twice', front('id: a\nid: b'), /:3: expected YAML .*unique/],
    ['no YAML', front('title: "a'), /: expected YAML/],
    ['a colon in a bare title', front('title: Satu: dua'), /:2: expected YAML/],
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
