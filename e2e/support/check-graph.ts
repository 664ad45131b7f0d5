/**
 * `npm run check:graph`: builds the graph of data/articles three times, from folders whose files are named and made in
 * other orders, in other time zones and languages, through the real command line, and compares the bytes.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ARTICLES = 'data/articles';
const work = mkdtempSync(join(tmpdir(), 'benang-merah-graph-'));
const PLACES: readonly NodeJS.ProcessEnv[] = [
  { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
  { TZ: 'Asia/Jakarta', LANG: 'id_ID.UTF-8', LC_ALL: 'id_ID.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
];

const outputs = PLACES.map((env, i) => {
  const folder = join(work, `articles-${i}`);
  const out = join(work, `graph-${i}.json`);
  mkdirSync(folder);
  const names = readdirSync(ARTICLES).sort();
  // Made in another order each time: folders list their files as they were made.
  const order = i === 0 ? names : i === 1 ? names.toReversed() : [...names.slice(2), ...names.slice(0, 2)];
  for (const name of order) cpSync(join(ARTICLES, name), join(folder, name));
  const { status } = spawnSync(
    'npm',
    ['run', '--silent', 'graph', '--', '--articles', folder, '--out', out, '--quiet'],
    {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    },
  );
  return status === 0 ? readFileSync(out, 'utf8') : null;
});
rmSync(work, { recursive: true, force: true });

const [first] = outputs;
if (!first) {
  console.error('the graph of data/articles could not be built');
  process.exit(1);
}
const different = outputs.findIndex((output) => output !== first);
if (different > 0) {
  const other = outputs[different] ?? '';
  let at = 0;
  while (at < first.length && first[at] === other[at]) at++;
  console.error(
    `the same articles gave other bytes with ${JSON.stringify(PLACES[different])}, from character ${at}:\n` +
      `  ${first.slice(Math.max(0, at - 60), at + 60)}\n  ${other.slice(Math.max(0, at - 60), at + 60)}`,
  );
  process.exit(1);
}
console.log(`${outputs.length} builds, the same ${Buffer.byteLength(first)} bytes`);
