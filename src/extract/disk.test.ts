/** The command where the disk is not as one would wish: read-only, used by two at once, holding an older graph, read by who stops. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGraph } from '../graph/schema.ts';
import {
  ARTICLE,
  COMMAND,
  type Ended,
  inFolder,
  makeInput,
  runCommand,
  runProgram,
} from './support/command.ts';

/** Root may write anywhere unless it is told that it may not (setpriv: util-linux). */
const HUMBLE: readonly string[] =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-all', '--inh-caps=-all'] : [];

/** For a run from another folder. */
const KNOWLEDGE = ['--knowledge', resolve('data/knowledge')];

/** Runs the command as somebody whom the disk can refuse. */
function runHumbly(args: readonly string[], cwd = '.'): Promise<Ended> {
  const [program = process.execPath, ...rest] = [...HUMBLE, ...COMMAND, ...args];
  return runProgram([program, ...rest], { cwd });
}

const graphAt = (path: string) => {
  const result = parseGraph(JSON.parse(readFileSync(path, 'utf8')));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.graph;
};

describe.concurrent('the command', { timeout: 120_000 }, () => {
  it('says in words that a folder may not be written to, and leaves the graph that stands there', async () => {
    const root = makeInput({ 'articles/satu.md': ARTICLE, 'out/graph.json': '{"former":1}' });
    chmodSync(join(root, 'out'), 0o555);
    const ended = await runHumbly([...inFolder(root), '--out', join(root, 'out/graph.json')]);
    chmodSync(join(root, 'out'), 0o755);
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toMatch(
      /^.*out\/graph\.json: expected a file that can be written, found .+; check that the path is right/,
    );
    expect(ended.err).not.toMatch(/E[A-Z]{4,}|\n\s+at /);
    expect(readFileSync(join(root, 'out/graph.json'), 'utf8')).toBe('{"former":1}');
    expect(readdirSync(join(root, 'out'))).toEqual(['graph.json']);
  });

  it('says in words that an article may not be read', async () => {
    const root = makeInput({ 'articles/satu.md': ARTICLE, 'articles/dua.md': ARTICLE });
    chmodSync(join(root, 'articles/dua.md'), 0o000);
    const ended = await runHumbly(inFolder(root));
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toMatch(/dua\.md: expected a file that can be read, found .+; check/);
    expect(existsSync(join(root, 'graph.json'))).toBe(false);
  });

  it('works where nothing can be kept from run to run', async () => {
    const root = makeInput({ 'articles/satu.md': ARTICLE });
    const cwd = join(root, 'work');
    mkdirSync(join(cwd, 'node_modules'), { recursive: true });
    chmodSync(join(cwd, 'node_modules'), 0o555);
    const ended = await runHumbly([...inFolder(root), ...KNOWLEDGE, '--quiet'], cwd);
    chmodSync(join(cwd, 'node_modules'), 0o755);
    expect(ended).toEqual({ code: 0, out: '', err: '' });
    expect(graphAt(join(root, 'graph.json')).articles).toHaveLength(1);
    expect(readdirSync(join(cwd, 'node_modules'))).toEqual([]);
  });

  it('may run at once with others on the same files: whole graphs, the same bytes, nothing left behind', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `articles/${i}.md`);
    const root = makeInput(Object.fromEntries(names.map((name) => [name, ARTICLE])));
    const cwd = join(root, 'work');
    mkdirSync(cwd);
    const words = [...inFolder(root), ...KNOWLEDGE, '--quiet'];
    const ends = await Promise.all([1, 2, 3].map(() => runCommand(words, { cwd })));
    expect(ends).toEqual(ends.map(() => ({ code: 0, out: '', err: '' })));
    const bytes = readFileSync(join(root, 'graph.json'), 'utf8');
    expect(graphAt(join(root, 'graph.json')).articles).toHaveLength(60);
    expect(readdirSync(root).sort()).toEqual(['articles', 'graph.json', 'work']);
    const left = readdirSync(cwd, { recursive: true, encoding: 'utf8' });
    expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    // What three wrote into the cache at once is whole too: the next run makes the same of it.
    writeFileSync(join(root, 'articles/60.md'), ARTICLE);
    expect(await runCommand(words, { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(root, 'graph.json'), 'utf8')).not.toBe(bytes);
    rmSync(join(root, 'articles/60.md'));
    expect(await runCommand(words, { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(root, 'graph.json'), 'utf8')).toBe(bytes);
  });

  it.each([
    ['an older version of the contract', '{"version":0,"nodes":[]}'],
    ['a newer one', '{"version":2,"articles":[]}'],
    ['half a graph', '{"version":1,"articles":[{"id":"a'],
    ['nothing', ''],
  ])('makes the graph anew where there stands %s', async (_, former) => {
    const root = makeInput({ 'articles/satu.md': ARTICLE, 'graph.json': former });
    expect(await runCommand([...inFolder(root), '--quiet'])).toEqual({ code: 0, out: '', err: '' });
    expect(graphAt(join(root, 'graph.json')).nodes.map(({ id }) => id)).toContain('person:vladimir-putin');
  });

  it('ends without a complaint when nobody reads its words any longer', async () => {
    const lines = Array.from({ length: 400 }, (_, i) =>
      JSON.stringify({ file: `${i}.md`, content: ARTICLE }),
    );
    const child = spawn(COMMAND[0], [...COMMAND.slice(1), '--extract-only']);
    let err = '';
    child.stderr.on('data', (data) => {
      err += String(data);
    });
    // Our side of the pipe breaks as well when the command ends first.
    child.stdin.on('error', () => {});
    child.stdin.end(lines.join('\n'));
    const first = await new Promise<string>((done) =>
      child.stdout.once('data', (data) => done(String(data))),
    );
    child.stdout.destroy();
    const code = await new Promise((done) => child.once('exit', done));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(first).toMatch(/^\{.*0\.md/);
  });

  it('merges what another command is still writing', async () => {
    const root = makeInput({ 'in.ndjson': JSON.stringify({ file: 'satu.md', content: ARTICLE }) });
    const command = COMMAND.map((word) => `'${word}'`).join(' ');
    const portion = `<(${command} --extract-only < '${join(root, 'in.ndjson')}')`;
    const line = `${command} --quiet --merge ${portion} --out '${join(root, 'graph.json')}'`;
    expect(await runProgram(['bash', '-c', line])).toEqual({ code: 0, out: '', err: '' });
    expect(graphAt(join(root, 'graph.json')).articles.map(({ file }) => file)).toEqual(['satu.md']);
  });
});
