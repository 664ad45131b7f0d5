import { describe, expect, it } from 'vitest';
import { UserError } from './errors.ts';
import { splitLines } from './pipes.ts';
import { extractLines, readFindings } from './portions.ts';
import { knowledge } from './support/knowledge.ts';

const line = (file: string, content: string): string => JSON.stringify({ file, content });
const isi = 'Presiden Rusia Vladimir Putin bertemu Presiden Amerika Serikat Donald Trump di Helsinki.';

/** What was written before the end, and the words of what was wrong. */
function extract(lines: readonly string[]): { written: string[]; problems: string } {
  const written: string[] = [];
  try {
    for (const found of extractLines({ path: 'stdin', lines }, knowledge)) written.push(found);
    return { written, problems: '' };
  } catch (error) {
    if (error instanceof UserError) return { written, problems: error.message };
    throw error;
  }
}

describe('extractLines', () => {
  it('writes each line when it is read, before the next is asked for', () => {
    const asked: string[] = [];
    function* lines() {
      for (const name of ['a.md', 'b.md']) {
        asked.push(name);
        yield line(name, isi);
      }
    }
    const found = extractLines({ path: 'stdin', lines: lines() }, knowledge);
    expect(JSON.parse(found.next().value ?? '')).toMatchObject({ id: 'a', file: 'a.md', text: isi });
    expect(asked).toEqual(['a.md']);
  });

  it.each<[string, readonly string[], RegExp]>([
    [
      'a line that is no JSON',
      [line('a.md', isi), 'bukan', line('b.md', isi)],
      /^stdin:2: expected a JSON object, found bukan;/,
    ],
    [
      'a line without its content',
      ['{"file":"x.md"}', line('a.md', isi), '', line('b.md', isi)],
      /^stdin:1: expected an object/,
    ],
    [
      'an article that is wrong',
      [line('a.md', isi), '', line('c.md', '---\npublished: kemarin\n---\nisi'), line('b.md', isi)],
      /^stdin:3: c\.md:2: expected `published`/,
    ],
    [
      'an id that is there twice',
      [line('a.md', isi), line('b.md', isi), line('x/a.txt', isi)],
      /^stdin:3: .*the id a of line 1/,
    ],
  ])('names %s and reads the others', (_, lines, wanted) => {
    const { written, problems } = extract(lines);
    expect(problems).toMatch(wanted);
    expect(written.map((found) => JSON.parse(found).id)).toEqual(['a', 'b']);
  });
});

describe('readFindings', () => {
  const { written } = extract([line('a.md', isi), line('b.md', isi)]);
  const read = (...portions: (readonly string[])[]) => [
    ...readFindings(portions.map((lines, i) => ({ path: `${i}.ndjson`, lines }))),
  ];

  it('reads portions of any number of lines', () => {
    expect(read(written, [], [''])).toEqual(
      written.map((found) => {
        const { version, ...findings } = JSON.parse(found);
        expect(version).toBe(1);
        return findings;
      }),
    );
  });

  it.each<[string, readonly (readonly string[])[], RegExp]>([
    ['a wrong line', [written, ['{"id":"c"}']], /^1\.ndjson:1: expected findings/],
    [
      'an article that is in two portions',
      [written, written.slice(1)],
      /^1\.ndjson:1: .*b twice, also in 0\.ndjson:2/,
    ],
  ])('names %s', (_, portions, wanted) => {
    expect(() => read(...portions)).toThrow(wanted);
  });
});

describe('splitLines', () => {
  const bytes = new TextEncoder().encode('satu\n\n“dua” – é\ntiga');
  it.each([1, 2, 3, 5, 100])('joins lines that come in pieces of %i bytes', (size) => {
    // The same memory for every piece, as a reader of a pipe gives it.
    function* pieces() {
      const memory = new Uint8Array(size);
      for (let i = 0; i < bytes.length; i += size) {
        const piece = bytes.subarray(i, i + size);
        memory.set(piece);
        yield memory.subarray(0, piece.length);
      }
    }
    expect([...splitLines(pieces())]).toEqual(['satu', '', '“dua” – é', 'tiga']);
  });
});
