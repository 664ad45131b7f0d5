/** The only door to the disk, the clock and the terminal. Everything else in the build is a function of its input. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { UserError } from './errors.ts';
import { readPieces, splitLines, writeLine, writeWhole } from './pipes.ts';
import { sayReason } from './system-words.ts';
import type { SourceFile } from './types.ts';

export interface Effects {
  /** Files below a folder with one of the extensions, by path in code-unit order; hidden ones are left out. */
  readonly listFiles: (folder: string, extensions: readonly string[]) => readonly SourceFile[];
  /** A single file, or null where there is none. */
  readonly readFile: (path: string) => SourceFile | null;
  readonly exists: (path: string) => boolean;
  /** Lines of a file, or of standard input where there is no path, as they come: all of them need not fit into memory. */
  readonly readLines: (path: string | null) => Iterable<string>;
  /** Writes the whole file or leaves what was there as it was, also where a part cannot be made. Returns its digest. */
  readonly writeFile: (path: string, parts: Iterable<string>) => string;
  /** Digest of a file as `writeFile` gave it; null where it cannot be read. */
  readonly digest: (path: string) => string | null;
  /** Hexadecimal digest of texts or files, for telling whether anything changed. */
  readonly hash: (parts: readonly (string | Uint8Array)[]) => string;
  /** Bytes of this program's own sources: another engine may read the same article otherwise. */
  readonly sources: () => readonly SourceFile[];
  /** A file below node_modules/.cache, safe to delete; null where there is none or it cannot be read. */
  readonly readCache: (name: string) => string | null;
  /** Does nothing where it cannot be written. */
  readonly writeCache: (name: string, parts: readonly string[]) => void;
  /** Path of a file that stands beside a folder. */
  readonly beside: (folder: string, name: string) => string;
  /** How a file begins, or null where there is none that can be read. */
  readonly peek: (path: string) => string | null;
  /** Where a path leads through links, also that of a file which is not there yet; compares with other such paths. */
  readonly realPath: (path: string) => string;
  /** Throws ClosedPipe when nobody reads any longer. */
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Rewrites the progress line; null clears it. Silent without a terminal. */
  readonly progress: (line: string | null) => void;
  /** From now on memory is scarcer than time. */
  readonly spareMemory: () => void;
  /** Milliseconds since some fixed moment. */
  readonly now: () => number;
}

/** Characters that are written at once. */
const PIECE = 2 ** 20;
const CACHE = 'node_modules/.cache/benang-merah';

export const nodeEffects: Effects = {
  listFiles,
  readFile,
  exists: existsSync,
  readLines,
  writeFile,
  digest: (path) => quietly(() => digestOf(path)),
  hash: (parts) => {
    const digest = createHash('sha256');
    for (const part of parts) digest.update(part).update('\0');
    return digest.digest('hex').slice(0, 32);
  },
  sources: () =>
    [fileURLToPath(new URL('.', import.meta.url)), fileURLToPath(new URL('../graph', import.meta.url))]
      .flatMap((folder) => listFiles(folder, ['.ts']))
      .filter(({ file }) => !file.endsWith('.test.ts')),
  readCache: (name) => quietly(() => readFileSync(join(CACHE, name), 'utf8')),
  writeCache: (name, parts) => {
    quietly(() => {
      mkdirSync(dirname(join(CACHE, name)), { recursive: true });
      writeFile(join(CACHE, name), parts);
    });
  },
  beside: (folder, name) => join(dirname(folder), name),
  peek: (path) => quietly(() => readBeginning(path)),
  realPath,
  print: (line) => writeLine(1, line),
  complain: (line) => console.error(line),
  progress: showOnTerminal(),
  // Else garbage is left lying until there is three times as much of it as of what is kept.
  spareMemory: () => setFlagsFromString('--heap-growing-percent=10'),
  now: () => performance.now(),
};

/** Writes one line over and over; a line that was never there is not cleared either, so that --quiet writes nothing. */
function showOnTerminal(): Effects['progress'] {
  let isShown = false;
  return (line) => {
    if (!process.stderr.isTTY || (line === null && !isShown)) return;
    process.stderr.write(`\r\x1b[K${line ?? ''}`);
    isShown = line !== null;
  };
}

/**
 * Lets a function run longer before it is compiled: else a tenth of the time of a corpus, and more of a small one, goes into compiling
 * what then runs no more. Engines after V8 11 (Node 20) have no such setting, judge better by themselves, and would complain of it.
 */
export function compileLate(): void {
  if (Number.parseInt(process.versions.v8, 10) >= 12) return;
  setFlagsFromString('--interrupt-budget=800000');
  // Nor pays it to copy so much into what calls it: 4 % less of 2 000 articles, in each of three paired runs.
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
}

function listFiles(folder: string, extensions: readonly string[]): SourceFile[] {
  const found: SourceFile[] = [];
  if (!isFolder(folder))
    throw failure(folder, 'a folder', existsSync(folder) ? 'a file' : 'nothing', 'name a folder that exists');
  const entered = new Set<string>();
  walk('');
  return found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));

  // Symbolic links may lead up, or from every folder to every other: each real one is entered once.
  function walk(below: string): void {
    const here = below ? join(folder, below) : folder;
    const real = realpathSync(here);
    if (entered.has(real)) return;
    entered.add(real);
    for (const name of attempt(here, 'a folder that can be read', () => readdirSync(here).sort())) {
      if (name.startsWith('.')) continue;
      const file = below ? `${below}/${name}` : name;
      const path = join(folder, file);
      if (isFolder(path)) walk(file);
      else if (extensions.some((extension) => name.toLowerCase().endsWith(extension)))
        found.push({ file, path, bytes: readPlainFile(path) });
    }
  }
}

function* readLines(path: string | null): Generator<string> {
  yield* splitLines(path === null ? readPieces(0) : readFilePieces(path));
}

/** What was asked for by name may also be a pipe: `--merge <(…)`. */
function* readFilePieces(path: string): Generator<Uint8Array> {
  const file = attempt(path, 'a file that can be read', () => openSync(path, 'r'));
  try {
    yield* readPieces(file);
  } catch (error) {
    throw unreadable(path, 'a file that can be read', error);
  } finally {
    closeSync(file);
  }
}

function readFile(path: string): SourceFile | null {
  return existsSync(path) ? { file: basename(path), path, bytes: readBytes(path) } : null;
}

/** A pipe among the articles would be waited for, a device read without end. */
function readPlainFile(path: string): Uint8Array {
  return attempt(path, 'a file that can be read', () => {
    if (!statSync(path).isFile()) throw new Error('a device or a pipe');
    return readFileSync(path);
  });
}

function readBytes(path: string): Uint8Array {
  return attempt(path, 'a file that can be read', () => readFileSync(path));
}

function writeFile(path: string, parts: Iterable<string>): string {
  if (isFolder(path)) throw failure(path, 'a file to write', 'a folder', 'name a file with --out');
  return attempt(path, 'a file that can be written', () => {
    // Where a symbolic link leads, so that it stays a link.
    const target = existsSync(path) ? realpathSync(path) : path;
    // The rename would put a file in the place of /dev/stdout.
    if (existsSync(target) && !statSync(target).isFile()) throw new Error('it is a device or a pipe');
    const folder = dirname(target);
    // Beside its target, so that the rename stays on one file system and is atomic.
    const temporary = join(folder, `.${basename(target)}.${process.pid}.tmp`);
    // One level only: a whole missing path is a typing mistake rather than a wish.
    if (!existsSync(folder)) mkdirSync(folder);
    try {
      const digest = openDigest();
      const file = openSync(temporary, 'w');
      try {
        writeParts(file, parts, digest.add);
      } finally {
        closeSync(file);
      }
      renameSync(temporary, target);
      return digest.tell();
    } finally {
      rmSync(temporary, { force: true });
    }
  });
}

/** In pieces: one string of everything would break at half a gigabyte, one write a record would take its time. */
function writeParts(file: number, parts: Iterable<string>, onBytes: (bytes: Uint8Array) => void): void {
  // One memory for all pieces: as many as a large graph has would lie about as garbage.
  const memory = new Uint8Array(PIECE);
  const encoder = new TextEncoder();
  let piece = '';
  const write = (): void => {
    for (let from = 0; from < piece.length; ) {
      const { read, written } = encoder.encodeInto(from ? piece.slice(from) : piece, memory);
      const bytes = memory.subarray(0, written);
      onBytes(bytes);
      writeWhole(file, bytes);
      from += read;
    }
    piece = '';
  };
  for (const part of parts) {
    piece += part;
    if (piece.length >= PIECE) write();
  }
  write();
}

function openDigest() {
  const digest = createHash('sha256');
  return {
    add: (bytes: Uint8Array): void => {
      digest.update(bytes);
    },
    tell: (): string => digest.digest('hex').slice(0, 32),
  };
}

function digestOf(path: string): string {
  const digest = openDigest();
  const file = openSync(path, 'r');
  try {
    for (const piece of readPieces(file)) digest.add(piece);
  } finally {
    closeSync(file);
  }
  return digest.tell();
}

function readBeginning(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(64);
    return new TextDecoder().decode(bytes.subarray(0, readSync(file, bytes)));
  } finally {
    closeSync(file);
  }
}

function realPath(path: string): string {
  return (
    quietly(() => realpathSync(path)) ??
    join(quietly(() => realpathSync(dirname(path))) ?? '', basename(path))
  );
}

function isFolder(path: string): boolean {
  // A link to itself is none; whoever reads it says what is wrong.
  return quietly(() => statSync(path).isDirectory()) ?? false;
}

/** The cache is a convenience: whatever is wrong with it, the work can be done without. */
function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** Runs `work`; what the disk refuses becomes a problem with the path and the system's reason. */
function attempt<T>(path: string, expected: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw unreadable(path, expected, error);
  }
}

const unreadable = (path: string, expected: string, error: unknown): UserError =>
  failure(path, expected, sayReason(error), 'check that the path is right and that you may use it');

function failure(file: string, expected: string, found: string, fix: string): UserError {
  return new UserError([{ file, expected, found, fix }]);
}
