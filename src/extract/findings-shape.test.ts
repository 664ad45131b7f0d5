/** Findings that were changed on their way: refused with the place, or else good enough for a graph. */
import { describe, expect, it } from 'vitest';
import { UserError } from './errors.ts';
import { outlineOf } from './outline.ts';
import { buildGraph } from './pipeline.ts';
import { extractLines, readFindings } from './portions.ts';
import { knowledge } from './support/knowledge.ts';
import { serialise } from './write/serialise.ts';

const content = [
  '---\npublished: 2025-08-16\nurl: https://contoh.id/a\nrubrik: [dunia]\n---',
  'Presiden Rusia Vladimir Putin bertemu Presiden Amerika Serikat Donald Trump di Helsinki kemarin.',
  '“AS akan menjatuhkan sanksi,” kata Trump.',
].join('\n');
const [good = ''] = extractLines(
  { path: 'stdin', lines: [JSON.stringify({ file: 'a.md', content })] },
  knowledge,
);

type Path = readonly (string | number)[];
const { entities } = JSON.parse(good);

/** The line with another value at a path; undefined takes it away. */
function changed(path: Path, value: unknown): string {
  const findings: unknown = JSON.parse(good);
  const around = path.slice(0, -1).reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), findings);
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(Object(around), last);
  else Reflect.set(Object(around), last, value);
  return JSON.stringify(findings);
}
const read = (line: string) => [...readFindings([{ path: 'a.ndjson', lines: ['', line] }])];

describe('readFindings', () => {
  it.each<[string, Path, unknown, string]>([
    ['another version', ['version'], 2, '`version` to be 1, found 2'],
    ['no version', ['version'], undefined, '`version` to be 1, found nothing'],
    ['a text that is gone', ['text'], undefined, '`text` to be words, found nothing'],
    [
      'a day that no calendar has',
      ['published'],
      '2025-02-30',
      '`published` to be an EDTF date, found "2025-02-30"',
    ],
    ['a word for a list', ['events'], 'x', '`events` to be a list, found "x"'],
    ['a hole in a list', ['entities', 0], null, '`entities[0]` to be an object, found null'],
    [
      'a place beyond the text',
      ['mentions', 0, 'end'],
      1e9,
      '`mentions[0].end` to be a position in the text, found 1000000000',
    ],
    [
      'a place before the text',
      ['mentions', 0, 'start'],
      -1,
      '`mentions[0].start` to be a position in the text, found -1',
    ],
    ['half a place', ['blocks', 0, 'end'], 1.5, '`blocks[0].end` to be a position in the text, found 1.5'],
    [
      'a place that ends before it begins',
      ['mentions', 1, 'end'],
      0,
      '`mentions[1].end` to be a position after its start, found 0',
    ],
    [
      'nobody',
      ['mentions', 0, 'entity'],
      'e99',
      '`mentions[0].entity` to be the key of an entity of the article',
    ],
    [
      'a claim about nobody',
      ['claims', 0, 'source'],
      'e99',
      '`claims[0].source` to be the key of an entity or event',
    ],
    [
      'a speaker who is nobody',
      ['claims', 0, 'evidence', 0, 'attributedTo'],
      'e99',
      '`claims[0].evidence[0].attributedTo` to be the key',
    ],
    [
      'a claim without a passage',
      ['claims', 0, 'evidence'],
      [],
      '`claims[0].evidence` to be at least one passage, found []',
    ],
    [
      'a relation of another ontology',
      ['claims', 0, 'type'],
      'loves',
      '`claims[0].type` to be one of represents, ',
    ],
    [
      'a status of another ontology',
      ['claims', 0, 'evidence', 0, 'status'],
      'maybe',
      '`claims[0].evidence[0].status` to be one of occurred',
    ],
    [
      'one key for two',
      ['entities', entities.length],
      entities[0],
      '`.key` to be a key of its own'.replace('`', `\`entities[${entities.length}]`),
    ],
    [
      'a person known as a country',
      ['entities', 0, 'known'],
      'person:x',
      '`entities[0].known` to be the id of a country',
    ],
    [
      'an id with a path in it',
      ['entities', 0, 'known'],
      'country:../x',
      '`entities[0].known` to be the id of an entity',
    ],
    [
      '__proto__ in the front matter',
      ['extra'],
      JSON.parse('{"a":[{"__proto__":1}]}'),
      '`extra` to be keys and values of at most 60 levels, without __proto__',
    ],
    [
      'levels without end',
      ['extra'],
      { a: JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) },
      '`extra` to be keys and values of at most 60 levels',
    ],
  ])('names %s', (_, path, value, wanted) => {
    const attempt = () => read(changed(path, value));
    expect(attempt).toThrow(UserError);
    expect(attempt).toThrow(`a.ndjson:2: expected findings of --extract-only, ${wanted}`);
  });

  it.each([
    ['a line that was cut', good.slice(0, -20)],
    ['two lines joined', `${good}${good}`],
    ['a bare word', 'bukan'],
  ])('names %s', (_, line) => {
    expect(() => read(line)).toThrow(/^a\.ndjson:2: expected a JSON object, found .{1,61}; write each/);
  });

  it.each([
    ['a list', '[]'],
    ['nothing', 'null'],
    ['a number', '7'],
  ])('names %s where findings should be', (_, line) => {
    expect(() => read(line)).toThrow(/^a\.ndjson:2: expected findings of --extract-only, found /);
  });

  it('takes nothing, anywhere, of which no graph can be made', () => {
    const paths: Path[] = [];
    const walk = (value: unknown, path: Path): void => {
      if (path.length) paths.push(path);
      if (!(value instanceof Object)) return;
      // The first of a list stands for all.
      const keys = Array.isArray(value) ? [...value.keys()].slice(0, 1) : Object.keys(value);
      for (const key of keys) walk(Reflect.get(value, key), [...path, key]);
    };
    walk(JSON.parse(good), []);
    expect(paths.length).toBeGreaterThan(60);
    let refused = 0;
    for (const path of paths)
      for (const value of [undefined, null, 1e9, '', 'x', [], {}])
        try {
          const graph = buildGraph(read(changed(path, value)), knowledge, []);
          expect([...serialise(outlineOf(graph))].join('')).toMatch(/^\{"version":1/);
        } catch (error) {
          if (!(error instanceof UserError))
            throw new Error(`${path.join('.')} = ${value}`, { cause: error });
          refused++;
        }
    expect(refused).toBeGreaterThan(paths.length * 4);
  });
});
