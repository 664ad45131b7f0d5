/** A second run with nothing changed leaves the graph where it stands; whatever is another makes a new one. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { nodeEffects } from './effects.ts';
import { run } from './run.ts';
import { makeTemporaryFolder } from './support/temporary-folder.ts';

let root = '';
beforeEach(() => {
  root = makeTemporaryFolder();
  for (const folder of ['articles', 'tables']) mkdirSync(join(root, folder));
  write('articles/a.md', 'Putin bertemu Trump.');
  write('tables/people.yaml', '- { id: person:donald-trump, label: Donald Trump, names: [Trump] }');
});

const write = (name: string, content: string): void => writeFileSync(join(root, name), content);

/** Runs in the folder with a cache in memory, and tells what was printed and how often a graph was written. */
function openRuns() {
  const cache = new Map<string, string>();
  return {
    cache,
    again: (...args: readonly string[]) => {
      const out: string[] = [];
      let written = 0;
      const effects = {
        ...nodeEffects,
        readCache: (name: string) => cache.get(name) ?? null,
        writeCache: (name: string, parts: readonly string[]) => {
          cache.set(name, parts.join(''));
        },
        writeFile: (path: string, parts: Iterable<string>) => {
          written++;
          return nodeEffects.writeFile(path, parts);
        },
        print: (line: string) => out.push(line),
      };
      const own = ['--articles', 'articles', '--knowledge', 'tables', '--out', 'graph.json'];
      const argv = [...own.map((arg) => (arg.startsWith('--') ? arg : join(root, arg))), ...args];
      const code = run(argv, effects);
      return { code, written, out };
    },
  };
}

describe('a second run', () => {
  it('says the same of an unchanged graph and writes nothing', () => {
    const { again } = openRuns();
    const first = again();
    expect(first).toMatchObject({ code: 0, written: 1 });
    const graph = readFileSync(join(root, 'graph.json'), 'utf8');
    const second = again();
    expect(second).toMatchObject({ code: 0, written: 0 });
    expect(second.out.slice(0, -1)).toEqual(first.out.slice(0, -1));
    expect(second.out.at(-1)).toMatch(/^unchanged since it was written: .*graph\.json$/);
    expect(readFileSync(join(root, 'graph.json'), 'utf8')).toBe(graph);
    expect(again('--quiet')).toEqual({ code: 0, written: 0, out: [] });
  });

  it.each<[string, (cache: Map<string, string>) => void]>([
    ['an article that changed', () => write('articles/a.md', 'Putin bertemu Xi.')],
    ['an article more', () => write('articles/b.md', 'Xi bertemu Trump.')],
    ['another table', () => write('tables/aliases.yaml', '- { of: person:donald-trump, names: [DJT] }')],
    ['corrections', () => write('corrections.yaml', '# nanti')],
    ['a graph that somebody edited', () => write('graph.json', '{}')],
    ['no graph', () => rmSync(join(root, 'graph.json'))],
    ['no cache', (cache) => cache.clear()],
    [
      'a cache that is damaged',
      (cache) => {
        for (const [name, content] of cache) cache.set(name, content.slice(0, -2));
      },
    ],
  ])('makes the graph anew for %s', (_, change) => {
    const { again, cache } = openRuns();
    expect(again()).toMatchObject({ code: 0, written: 1 });
    change(cache);
    expect(again()).toMatchObject({ code: 0, written: 1 });
    expect(again()).toMatchObject({ code: 0, written: 0 });
  });

  it('makes the graph anew where the summary is asked for first', () => {
    const { again } = openRuns();
    expect(again('--quiet')).toEqual({ code: 0, written: 1, out: [] });
    const second = again();
    expect(second.written).toBe(1);
    expect(second.out.length).toBeGreaterThan(3);
  });
});
