/** Folders of a test file on the real disk, which are gone when its tests have ended, however they ended. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder. */
export function makeTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'benang-'));
  made.push(folder);
  return folder;
}
