/** What a visitor's browser fetches: the built files as a server sends them (Brotli), before the first picture and in all. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { table } from './table.ts';

const DIST = 'dist';

/** Sizes of dist/, chunk by chunk. Throws where nothing has been built. */
export function benchBundle(): string[] {
  const page = join(DIST, 'index.html');
  if (!existsSync(page)) throw new Error('nothing is built: npm run build, then npm run bench');
  const html = readFileSync(page, 'utf8');
  const files = readdirSync(join(DIST, 'assets'))
    .filter((file) => /\.(?:js|css|woff2)$/.test(file))
    .map((file) => {
      const bytes = readFileSync(join(DIST, 'assets', file));
      // Fonts are compressed already.
      const sent = file.endsWith('.woff2') ? bytes.length : brotli(bytes);
      return { file, raw: bytes.length, sent, first: html.includes(`assets/${file}`) };
    })
    .sort((a, b) => Number(b.first) - Number(a.first) || b.sent - a.sent);
  const kind = (pattern: RegExp) => files.filter(({ file }) => pattern.test(file));
  const sum = (list: typeof files): string => kB(list.reduce((total, { sent }) => total + sent, 0));
  const code = kind(/\.(?:js|css)$/);
  return [
    ...table(
      ['file', 'raw', 'sent', 'when'],
      files.map(({ file, raw, sent, first }) => [file, kB(raw), kB(sent), first ? 'first' : 'later']),
    ),
    '',
    ...table(
      ['sent in all', 'first', 'total'],
      [
        ['code and styles', sum(code.filter(({ first }) => first)), sum(code)],
        ['fonts', '', sum(kind(/woff2$/))],
      ],
    ),
  ];
}

function brotli(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
