/**
 * `npm run graph` begins here: it puts the program together as one file, once for each state of its sources, and runs that.
 * To compile and load its hundreds of modules takes a second and a half at each start, the one file a tenth of a second.
 * No TypeScript, since nothing has compiled anything yet; `tsc` checks it all the same. `tsx main.ts` does the same without.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** As words of a program: where it lies is not where its sources do. */
const HERE = JSON.stringify(import.meta.url);
const CACHE = join(ROOT, 'node_modules/.cache/benang-merah');
const PROGRAM = join(CACHE, 'program.mjs');

await import(locate());

/** Address of the program as its sources are now. */
function locate() {
  const key = keyOf();
  if (isKept(key)) return pathToFileURL(PROGRAM).href;
  const body = bundle();
  // Behind its key and digest, as all that is kept: anything else than what was written is as good as nothing.
  const program = `// ${key} ${hash([body])}\n${body}`;
  return keep(program) ? pathToFileURL(PROGRAM).href : `data:text/javascript,${encodeURIComponent(program)}`;
}

/** Fingerprint of all that the program is made of: its sources, the versions of its libraries, this file, and where they lie. */
function keyOf() {
  const sources = ['src/extract', 'src/graph'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(folder, name))
      .sort(),
  );
  const files = [...sources, 'src/extract/start.mjs', 'package-lock.json'].filter((file) =>
    existsSync(join(ROOT, file)),
  );
  return hash([ROOT, ...files.flatMap((file) => [file, readFileSync(join(ROOT, file))])]);
}

/** @param {string} key */
function isKept(key) {
  try {
    const program = readFileSync(PROGRAM, 'utf8');
    const end = program.indexOf('\n');
    return program.slice(0, end) === `// ${key} ${hash([program.slice(end + 1)])}`;
  } catch {
    return false;
  }
}

/**
 * The cache is a convenience: where it cannot be written the program is put together at each start. Returns whether it was.
 * @param {string} program
 */
function keep(program) {
  const temporary = `${PROGRAM}.${process.pid}.tmp`;
  try {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(temporary, program);
  } catch {
    return false;
  }
  try {
    renameSync(temporary, PROGRAM);
    return true;
  } catch {
    rmSync(temporary, { force: true });
    return false;
  }
}

function bundle() {
  // The compiler that tsx brings: both read the same TypeScript in the same way.
  /** @type {typeof import('esbuild')} */
  const { buildSync } = createRequire(import.meta.resolve('tsx'))('esbuild');
  const { outputFiles } = buildSync({
    entryPoints: [join(ROOT, 'src/extract/main.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    // The program looks for its sources beside themselves, the libraries that are no modules for those of Node.
    define: { 'import.meta.url': HERE },
    banner: {
      js: `import { createRequire } from 'node:module';\nconst require = createRequire(${HERE});`,
    },
  });
  return outputFiles[0]?.text ?? '';
}

/** @param {readonly (string | Uint8Array)[]} parts */
function hash(parts) {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part).update('\0');
  return digest.digest('hex').slice(0, 32);
}
