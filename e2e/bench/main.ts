/**
 * `npm run bench [-- PART…] [-- --large]`: figures of this machine as tables. A part is a file of this folder and a line here.
 * `--large` adds 20,000 articles, which take some minutes; BENCH_SIZES="500 5000" measures other numbers of articles.
 */
import { benchBundle } from './bundle.ts';
import { benchExtraction } from './extraction.ts';
import { benchInteraction } from './interaction.ts';

const large = process.argv.includes('--large');

const PARTS: Readonly<Record<string, () => readonly string[] | Promise<readonly string[]>>> = {
  extraction: () => benchExtraction(sizesOf(process.env.BENCH_SIZES)),
  bundle: benchBundle,
  interaction: () => benchInteraction(),
};

function sizesOf(words: string | undefined): number[] {
  const sizes = (words ?? '').split(/[\s,]+/).flatMap((word) => Number(word) || []);
  return sizes.length ? sizes : [2000, ...(large ? [20_000] : [])];
}

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length) {
  console.error(`unknown part ${unknown.join(', ')}; expected any of ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(PARTS)) {
  if (wanted.length && !wanted.includes(name)) continue;
  console.log(`\n── ${name}`);
  for (const line of await bench()) console.log(line);
}
