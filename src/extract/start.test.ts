/** The program is put together anew whenever its sources have changed, and never else. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Ended, runProgram } from './support/command.ts';
import { makeTemporaryFolder } from './support/temporary-folder.ts';

/** A project of two small modules, with a library of its own. */
function makeProject() {
  const root = makeTemporaryFolder();
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('package-lock.json', '{}');
  write('src/graph/greeting.ts', "export const GREETING: string = 'Selamat';");
  write(
    'src/extract/main.ts',
    "import { say } from 'words';\nimport { GREETING } from '../graph/greeting.ts';\n" +
      "console.log(GREETING, say(process.argv[2] ?? ''), import.meta.url.endsWith('/extract/start.mjs'));",
  );
  write('node_modules/words/package.json', '{"name": "words", "main": "words.js"}');
  write(
    'node_modules/words/words.js',
    "exports.say = (word) => require('node:path').basename(word).toUpperCase();",
  );
  copyFileSync('src/extract/start.mjs', join(root, 'src/extract/start.mjs'));
  symlinkSync(resolve('node_modules/tsx'), join(root, 'node_modules/tsx'));
  const program = join(root, 'node_modules/.cache/benang-merah/program.mjs');
  return {
    write,
    program,
    /** Which file it is, so that a new one with the same words is told from the old. */
    inode: () => statSync(program).ino,
    run: (word: string): Promise<Ended> =>
      // Another folder than the project's, as when a package script is called with --prefix.
      runProgram([process.execPath, join(root, 'src/extract/start.mjs'), word], { cwd: join(root, 'src') }),
  };
}

const said = (out: string): Ended => ({ code: 0, out, err: '' });

describe('the start', { timeout: 60_000 }, () => {
  it('runs the program with its words, and puts it together once', async () => {
    const { run, inode } = makeProject();
    expect(await run('a/pagi')).toEqual(said('Selamat PAGI true\n'));
    const first = inode();
    expect(await run('a/siang')).toEqual(said('Selamat SIANG true\n'));
    expect(inode()).toBe(first);
  });

  it.each<[string, string, string, string]>([
    ['a source', 'src/graph/greeting.ts', "export const GREETING: string = 'Sugeng';", 'Sugeng PAGI true\n'],
    ['a library', 'package-lock.json', '{"lockfileVersion": 3}', 'Selamat PAGI true\n'],
    ['the list of sources', 'src/graph/parting.ts', 'export {};', 'Selamat PAGI true\n'],
  ])('puts it together anew when %s has changed', async (_, path, text, out) => {
    const { write, run, inode } = makeProject();
    await run('pagi');
    const first = inode();
    write(path, text);
    expect(await run('pagi')).toEqual(said(out));
    expect(inode()).not.toBe(first);
  });

  it('does not care about tests', async () => {
    const { write, run, inode } = makeProject();
    await run('pagi');
    const first = inode();
    write('src/graph/greeting.test.ts', 'export {};');
    await run('pagi');
    expect(inode()).toBe(first);
  });

  it.each<[string, (program: string) => void]>([
    ['gone', (program) => rmSync(program)],
    ['cut short', (program) => writeFileSync(program, readFileSync(program, 'utf8').slice(0, -9))],
    ['changed', (program) => writeFileSync(program, readFileSync(program, 'utf8').replace('Selamat', 'S'))],
    [
      'a folder',
      (program) => {
        rmSync(program);
        mkdirSync(program);
      },
    ],
    [
      'where nothing can be kept',
      (program) => {
        const cache = join(program, '../..');
        rmSync(cache, { recursive: true });
        writeFileSync(cache, '');
      },
    ],
  ])('runs the same program when the one kept is %s', async (_, damage) => {
    const { program, run } = makeProject();
    await run('pagi');
    damage(program);
    expect(await run('pagi')).toEqual(said('Selamat PAGI true\n'));
  });

  it('starts several at once', async () => {
    const { run } = makeProject();
    const words = ['pagi', 'siang', 'sore'];
    expect(await Promise.all(words.map(run))).toEqual(
      words.map((word) => said(`Selamat ${word.toUpperCase()} true\n`)),
    );
  });
});
