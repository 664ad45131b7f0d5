/** What the command refuses, with the disk as it is: everything below the folder stays as it was, and every message is ours. */
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { nodeEffects } from './effects.ts';
import { run } from './run.ts';
import { makeTemporaryFolder } from './support/temporary-folder.ts';

let root = '';
beforeEach(() => {
  root = makeTemporaryFolder();
  for (const folder of ['articles', 'tables', 'nothing', 'articles/x.md']) mkdirSync(join(root, folder));
  const files = {
    'articles/a.md': 'Putin bertemu Trump.',
    'articles/x.md/y.md': 'Trump bertemu Putin.',
    'tables/words.yaml': '- { id: a, words: [bertemu] }',
    'corrections.yaml': '# nanti',
    'graph.json': 'former',
    'notes.txt': 'catatan',
    'old.graph': '{"version":1}',
    'a.ndjson': '',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content);
  symlinkSync('articles/a.md', join(root, 'link.json'));
  symlinkSync('loop.json', join(root, 'loop.json'));
});

/** Every file below the folder with what is in it. */
const snapshot = (): [string, string][] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => lstatSync(join(root, name)).isFile())
    .sort()
    .map((name) => [name, readFileSync(join(root, name), 'latin1')]);

/** Runs the command in the folder: ROOT stands for it. */
function runHere(...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const effects = {
    ...nodeEffects,
    print: (line: string) => out.push(line),
    complain: (line: string) => err.push(line),
  };
  const base = args.includes('--merge') ? [] : ['--articles', 'ROOT/articles'];
  const argv = [...base, '--knowledge', 'ROOT/tables', '--out', 'ROOT/graph.json', ...args];
  const code = run(
    argv.map((arg) => arg.replaceAll('ROOT', root)),
    effects,
  );
  return { code, out: out.join('\n'), err: err.join('\n').replaceAll(root, 'ROOT') };
}

describe('run', () => {
  it.each<[string, readonly string[], string]>([
    [
      'an article to write to',
      ['--out', 'ROOT/articles/a.md'],
      'ROOT/articles/a.md: expected a file for the graph alone, found a file that the graph is made of',
    ],
    [
      'a new article to write to',
      ['--out', 'ROOT/articles/b.md'],
      'ROOT/articles/b.md: expected a file for the graph alone, found a name that the next run would read',
    ],
    [
      'a link to an article',
      ['--out', 'ROOT/link.json'],
      'ROOT/link.json: expected a file for the graph alone, found a file that the graph',
    ],
    [
      'a detour to an article',
      ['--out', 'ROOT/tables/../articles/a.md'],
      'expected a file for the graph alone',
    ],
    [
      'the corrections to write to',
      ['--out', 'ROOT/corrections.yaml'],
      'ROOT/corrections.yaml: expected a file for the graph alone',
    ],
    [
      'a table to write to',
      ['--out', 'ROOT/tables/words.yaml'],
      'ROOT/tables/words.yaml: expected a file for the graph alone',
    ],
    [
      'a new table to write to',
      ['--out', 'ROOT/tables/people.tsv'],
      'ROOT/tables/people.tsv: expected a file for the graph alone',
    ],
    [
      'a portion to write to',
      ['--merge', 'ROOT/a.ndjson', '--out', 'ROOT/a.ndjson'],
      'ROOT/a.ndjson: expected a file for the graph alone',
    ],
    [
      'a file of another kind to write to',
      ['--out', 'ROOT/notes.txt'],
      'ROOT/notes.txt: expected a file for the graph alone, found a file that is no graph',
    ],
    [
      'a folder to write to',
      ['--out', 'ROOT/nothing'],
      'ROOT/nothing: expected a file to write, found a folder',
    ],
    [
      'a file for the folder of the graph',
      ['--out', 'ROOT/graph.json/g.json'],
      'ROOT/graph.json/g.json: expected a file that can be written, found a file where a folder should be',
    ],
    [
      'folders that are not there',
      ['--out', 'ROOT/x/y/g.json'],
      'ROOT/x/y/g.json: expected a file that can be written, found nothing there',
    ],
    [
      'a name without end',
      ['--out', `ROOT/${'x'.repeat(300)}.json`],
      'expected a file that can be written, found a name that is too long',
    ],
    [
      'a file for the folder of articles',
      ['--articles', 'ROOT/notes.txt'],
      'ROOT/notes.txt: expected a folder, found a file',
    ],
    [
      'a folder without articles',
      ['--articles', 'ROOT/nothing'],
      'ROOT/nothing: expected at least one article',
    ],
    [
      'a folder that is not there',
      ['--articles', 'ROOT/tiada'],
      'ROOT/tiada: expected a folder, found nothing',
    ],
    [
      'a folder without tables',
      ['--knowledge', 'ROOT/nothing'],
      'ROOT/nothing: expected tables of knowledge (.yaml or .tsv), found none',
    ],
    [
      'a folder for corrections',
      ['--corrections', 'ROOT/nothing'],
      'ROOT/nothing: expected a file that can be read, found a folder',
    ],
    [
      'corrections that are not there',
      ['--corrections', 'ROOT/tiada.yaml'],
      'ROOT/tiada.yaml: expected a file, found nothing',
    ],
    [
      'articles for corrections',
      ['--corrections', 'ROOT/articles/a.md'],
      'ROOT/articles/a.md:1: expected a list of corrections',
    ],
    [
      'a folder for a portion',
      ['--merge', 'ROOT/nothing'],
      'ROOT/nothing: expected a file that can be read, found a folder',
    ],
    [
      'a portion that is not there',
      ['--merge', 'ROOT/tiada.ndjson'],
      'ROOT/tiada.ndjson: expected a file, found nothing',
    ],
    [
      'an article for a portion',
      ['--merge', 'ROOT/articles/a.md'],
      'ROOT/articles/a.md:1: expected a JSON object, found Putin bertemu Trump.',
    ],
    [
      '__proto__ to explain',
      ['--explain', '__proto__'],
      '--explain: expected the id of a node or edge, found __proto__',
    ],
    [
      'a word of every object to explain',
      ['--explain', 'toString'],
      '--explain: expected the id of a node or edge, found toString',
    ],
  ])('refuses %s', (_, args, wanted) => {
    const before = snapshot();
    const { code, out, err } = runHere(...args);
    expect(err).toContain(wanted);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^[^\n]+: expected .+, found .+; .+$/);
    expect(err).not.toMatch(/E[A-Z]{4,}|no such file|illegal/);
    expect(snapshot()).toEqual(before);
  });

  it('writes over a graph of any name, beside what it leaves alone', () => {
    const before = snapshot();
    for (const name of ['graph.json', 'old.graph', 'new.graph'])
      expect(runHere('--out', `ROOT/${name}`)).toMatchObject({ code: 0, err: '' });
    const after = new Map(snapshot());
    for (const [name, content] of before)
      if (!/graph/.test(name)) expect([name, after.get(name)]).toEqual([name, content]);
    expect(after.get('new.graph')).toMatch(/^\{"version":1/);
  });

  it('reads a folder that is called like an article', () => {
    const { out } = runHere('--explain', 'person:putin');
    expect(out).toContain('ROOT/articles/x.md/y.md:1'.replace('ROOT', root));
  });

  it('tells a disk that is full, and leaves the former graph', () => {
    const before = snapshot();
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    function* parts(): Generator<string> {
      yield 'x'.repeat(2 ** 21);
      throw full;
    }
    expect(() => nodeEffects.writeFile(join(root, 'graph.json'), parts())).toThrow(
      /graph\.json: expected a file that can be written, found a full disk; check/,
    );
    expect(snapshot()).toEqual(before);
  });

  it('tells a link that leads to itself among the articles', () => {
    symlinkSync('l.md', join(root, 'articles/l.md'));
    const { code, err } = runHere();
    expect({ code, err }).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /l\.md: expected a file that can be read, found a link that leads to itself/,
      ),
    });
  });

  it('names values and files that would command a terminal without letting them', () => {
    writeFileSync(join(root, 'articles/\u001b[2J.md'), '---\nurl: "\\u001b]0;x"\nid: "\\u202ex"\n---\nIsi.');
    const { err } = runHere();
    expect(err).toContain('\\u{1b}[2J.md:2');
    expect(err).not.toMatch(/[\u001b\u202e]/);
  });
});
