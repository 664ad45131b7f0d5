/** A graph is written whole or not at all: a process that is killed while it writes leaves the former file as it was. */
import { spawn } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTemporaryFolder } from './support/temporary-folder.ts';

/** Writes for ever, by the very effect that the command uses, and says so when pieces have reached the disk. */
const ENDLESS = (out: string): string => `
import { nodeEffects } from './src/extract/effects.ts';
function* parts() {
  for (let i = 0; ; i++) {
    if (i === 5) console.log('writing');
    yield 'x'.repeat(2 ** 20);
  }
}
nodeEffects.writeFile(${JSON.stringify(out)}, parts());
`;

describe('writing', { timeout: 60_000 }, () => {
  it('leaves the old file when it is killed', async () => {
    const folder = makeTemporaryFolder();
    const out = join(folder, 'graph.json');
    writeFileSync(out, 'the old graph');
    const before = statSync(out);
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', ENDLESS(out)]);
    const said = await new Promise<string>((resolve) => {
      child.stdout.once('data', (data) => resolve(String(data)));
      child.once('exit', (code) => resolve(`ended by itself: ${code}`));
    });
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    child.kill('SIGKILL');
    expect(said.trim()).toBe('writing');
    expect(await ended).toBe('SIGKILL');
    expect(readFileSync(out, 'utf8')).toBe('the old graph');
    expect(statSync(out).ino).toBe(before.ino);
  });
});
