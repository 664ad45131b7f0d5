/** For tests: the command as a user runs it, with its words and its exit code, on folders of the real disk. */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** A dated report of one meeting, by an outlet. */
export const ARTICLE = [
  '---',
  'published: 2025-08-16',
  'source: Harian Uji',
  '---',
  'Presiden Rusia Vladimir Putin bertemu Presiden Amerika Serikat Donald Trump di Helsinki pada hari Jumat.',
].join('\n');

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The words that start the command, from whatever folder, without its options. */
export const COMMAND = [process.execPath, resolve('src/extract/start.mjs')] as const;

interface Circumstances {
  readonly env?: Readonly<Record<string, string>>;
  /** What stands on standard input. */
  readonly input?: string;
  /** The folder it is run in: what is kept from run to run stands below it. */
  readonly cwd?: string;
}

/** Any program with its words, to its end. */
export function runProgram(
  [program, ...args]: readonly [string, ...string[]],
  { env = {}, input = '', cwd }: Circumstances = {},
): Promise<Ended> {
  return new Promise((done) => {
    const settings = { env: { ...process.env, ...env }, maxBuffer: 2 ** 26, ...(cwd ? { cwd } : {}) };
    const child = execFile(program, args, settings, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
    child.stdin?.end(input);
  });
}

export const runCommand = (args: readonly string[], circumstances: Circumstances = {}): Promise<Ended> =>
  runProgram([...COMMAND, ...args], circumstances);

/** A new folder with these files; `articles` below it is what the command reads. */
export function makeInput(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = makeTemporaryFolder();
  mkdirSync(join(root, 'articles'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

/** The options that read the folder's articles and write its graph. */
export const inFolder = (root: string): string[] => [
  '--articles',
  join(root, 'articles'),
  '--out',
  join(root, 'graph.json'),
];
