/** A corpus in portions through another engine: GNU parallel stands for whatever the owner of a large one runs. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeTemporaryFolder } from './support/temporary-folder.ts';

const COMMAND = 'src/extract/start.mjs';

function run(program: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

const isGnu = (): boolean =>
  spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU') === true;

it('makes the same bytes of portions through GNU parallel as of the folder in one process', {
  timeout: 240_000,
}, ({ skip }) => {
  if (!isGnu()) skip('GNU parallel is not installed (Debian: apt-get install parallel)');
  const root = makeTemporaryFolder();
  const folder = 'data/gold/dev/articles';
  const lines = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => JSON.stringify({ file, content: readFileSync(join(folder, file), 'utf8') }));
  const mapped = run(
    'parallel',
    ['--will-cite', '--pipe', '-N', '5', '-j', '2', `${process.execPath} ${COMMAND} --extract-only`],
    `${lines.toReversed().join('\n')}\n`,
  );
  const findings = mapped.trimEnd().split('\n');
  expect(findings).toHaveLength(lines.length);
  // Grouped otherwise than they were read.
  const parts = [findings.slice(0, 1), findings.slice(1)].map((part, i) => {
    const path = join(root, `${i}.ndjson`);
    writeFileSync(path, `${part.join('\n')}\n`);
    return path;
  });
  const [merged, whole] = [join(root, 'merged.json'), join(root, 'whole.json')];
  const node = (...args: string[]) => run(process.execPath, [COMMAND, ...args, '--quiet']);
  node('--merge', ...parts, '--out', merged);
  node('--articles', folder, '--out', whole);
  expect(readFileSync(merged, 'utf8')).toBe(readFileSync(whole, 'utf8'));
});
