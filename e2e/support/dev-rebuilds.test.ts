/** `npm run dev`, in a copy of the project: the graph is made at the start and again when an article or a row changes. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'benang-dev-'));
const graph = join(root, 'public/graph.json');
const write = (name: string, content: string): void => writeFileSync(join(root, name), content);

let said = '';
let stop = (): Promise<unknown> => Promise.resolve();

beforeAll(() => {
  for (const name of [
    'package.json',
    'vite.config.ts',
    'tsconfig.json',
    'index.html',
    'src',
    'data/knowledge',
  ])
    cpSync(name, join(root, name), { recursive: true });
  for (const folder of ['data/articles', 'public']) mkdirSync(join(root, folder), { recursive: true });
  // What vite and the build keep from run to run stays in the copy.
  mkdirSync(join(root, 'node_modules'));
  for (const name of [...readdirSync('node_modules').filter((each) => !each.startsWith('.')), '.bin'])
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  write(
    'data/articles/satu.md',
    'Menteri Luar Negeri Mesir Sameh Shoukry bertemu Menteri Luar Negeri Turki Hakan Fidan.',
  );
  const { VITEST: _, ...env } = process.env;
  // A group of its own, so that the builds that it starts end with it.
  const child = spawn('npm', ['run', '--silent', 'dev', '--', '--port', '0'], {
    cwd: root,
    env,
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      said += String(data);
    });
  const ended = new Promise((done) => child.once('exit', done));
  stop = () => {
    if (child.pid !== undefined) process.kill(-child.pid);
    return ended;
  };
});
afterAll(async () => {
  await stop();
  rmSync(root, { recursive: true, force: true });
});

/** Waits until the graph that stands there says so. */
async function graphSays(words: string): Promise<void> {
  await expect
    .poll(() => (existsSync(graph) ? readFileSync(graph, 'utf8') : ''), { timeout: 60_000, interval: 200 })
    .toContain(words);
}

describe('npm run dev', { timeout: 200_000 }, () => {
  it('makes the graph at the start, of a new article, and of a changed row', async () => {
    await graphSays('person:hakan-fidan');
    write('data/articles/dua.md', 'Presiden Iran Masoud Pezeshkian bertemu Hakan Fidan.');
    await graphSays('person:masoud-pezeshkian');
    write('data/corrections.yaml', '- rename: person:hakan-fidan\n  label: H. Fidan\n  reason: uji\n');
    await graphSays('H. Fidan');
  });

  it('keeps the former graph and goes on when an article is wrong', async () => {
    const former = readFileSync(graph, 'utf8');
    write('data/articles/tiga.md', '---\npublished: kemarin\n---\nIsi.');
    await expect
      .poll(() => said, { timeout: 60_000 })
      .toMatch(/tiga\.md:2: expected[\s\S]*The graph was not rebuilt/);
    expect(readFileSync(graph, 'utf8')).toBe(former);
    write('data/articles/tiga.md', 'Perdana Menteri Irak Mohammed Shia al-Sudani bertemu Hakan Fidan.');
    await graphSays('person:mohammed-shia-al-sudani');
  });
});
