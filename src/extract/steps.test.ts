/**
 * Input is hostile: whatever a text is made of, the work of every stage grows with its length and no faster. Steps are counted
 * (`support/step-counter.ts`), not seconds: eight times the text must cost about eight times the steps (a square would cost 64).
 */
import { afterAll, describe, expect, it } from 'vitest';
import { startStepCounter } from './support/step-counter.ts';

const counter = startStepCounter(
  (url) => /\/src\/(?:extract|graph)\/|\/node_modules\/yaml\//.test(url) && !/step-counter/.test(url),
);
afterAll(counter.stop);
// After the counter has begun: it counts what is loaded from now on.
const { knowledge, makeArticle } = await import('./support/knowledge.ts');
const { readArticles } = await import('./read/read.ts');
const { segment } = await import('./segment/segment.ts');
const { date } = await import('./date/date.ts');
const { recognise } = await import('./recognise/recognise.ts');
const { resolve } = await import('./resolve/resolve.ts');
const { relate } = await import('./relate/relate.ts');
const { qualify } = await import('./qualify/qualify.ts');
const { merge } = await import('./merge/merge.ts');

const GROWTH = 8;
/** Half as much again, for what a table or a logarithm adds. */
const ROOM = 1.5;
/** So few steps are the stage's own beginning. */
const NEGLIGIBLE = 20_000;

const repeat = (words: string) => (length: number) =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);

/** Words that are all different, in capitals at their head. */
const SYLLABLES = ['ba', 'ke', 'mi', 'ro', 'tu', 'la', 'ne', 'so', 'di', 'wa', 'gu', 'pa'];
function nameOf(number: number): string {
  let word = '';
  for (let rest = number + 144; rest > 0; rest = Math.floor(rest / 12)) word += SYLLABLES[rest % 12];
  return word.charAt(0).toUpperCase() + word.slice(1);
}
const count = (piece: (i: number) => string) => (length: number) => {
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${piece(i)} `;
  return text.slice(0, length);
};

type Text = (length: number) => string;

const TEXTS: Readonly<Record<string, Text>> = {
  'one letter for ever': repeat('a'),
  'everyday words in one line': repeat('kata yang panjang '),
  'capital words': repeat('KATA BESAR '),
  'capital words that are all different': count((i) => nameOf(i).toUpperCase()),
  'names that are all different': count((i) => `Presiden ${nameOf(i)} ${nameOf(i * 7)},`),
  'namesakes without end': count((i) => `${nameOf(i)} Putin,`),
  'names that are known': repeat('Rusia Putin PBB Moskow Trump '),
  'abbreviations introduced': count(
    (i) => `${nameOf(i)} ${nameOf(i + 3)} (${nameOf(i)[0]}${nameOf(i + 3)[0]}),`,
  ),
  'a list of states': repeat('Rusia, Iran, dan '),
  'a chain of offices': repeat('utusan presiden Rusia '),
  'a family without end': repeat('menantu Donald Trump, Jared Kushner, '),
  'meetings in one line': repeat('Putin bertemu Trump di Moskow, '),
  'visits in one line': repeat('kunjungan Putin ke Iran, lawatan Trump ke Israel, '),
  'sanctions, each in a sentence': repeat('AS menjatuhkan sanksi terhadap Rusia. '),
  'attacks, each in a sentence': repeat('Rusia menyerang Ukraina, Iran menyerang Israel. '),
  'proposals and refusals': repeat('Trump mengusulkan gencatan senjata. Putin menolak usul itu. '),
  'agreements by name': repeat('gencatan senjata 30 hari, rencana 20 poin, perjanjian damai, '),
  'dates in one line': count((i) => `${(i % 28) + 1} Mei ${1950 + (i % 70)},`),
  'relative dates in one line': repeat(
    'Senin pekan depan, kemarin, sejak 2022, Rabu (22/10), dua hari sebelum itu, ',
  ),
  'pronouns in one line': repeat('Ia bertemu dia, kedua pemimpin '),
  'pronouns in sentences': repeat('Putin tiba. Ia bertemu Trump. Kedua pemimpin sepakat. '),
  'quotations one after another': repeat('“Kami siap,” kata Putin. '),
  'quotations that nobody closes': repeat('“Kami siap, kata Putin '),
  'quotations in quotations': repeat('“‘"'),
  'speech verbs without speech': repeat('kata Putin, '),
  'sources without end': repeat('menurut Putin '),
  negations: repeat('tidak belum akan bertemu '),
  'brackets in brackets': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'a bracket after each name': repeat('pertemuan Putin ('),
  'combining marks on one letter': (length) => `e${'\u0301'.repeat(length - 1)}`,
  'combining marks on every letter': repeat('e\u0301\u0302\u0323 '),
  'right-to-left and zero-width characters': repeat('\u202eبوتين \u200fPutin\u200b '),
  'zero-width characters alone': repeat('\u200b'),
  commas: repeat(','),
  'full stops': repeat('.'),
  hyphens: repeat('Rusia-'),
  dashes: repeat('--'),
  numbers: repeat('1.'),
  spaces: (length) => `x${' '.repeat(length - 2)}y`,
  'empty lines': repeat('x\n'),
  pictographs: repeat('\ud83d\ude00'),
  'datelines without end': repeat('JAKARTA, KOMPAS.com – '),
  'links to other articles': repeat('Baca juga: Putin Bertemu Trump\n'),
  'one capital letter for ever': repeat('A'),
  'brackets of every kind in one another': (length) => '([{'.repeat(length / 6) + '}])'.repeat(length / 6),
  'a list of names that are all different': count((i) => `${nameOf(i)} ${nameOf(i * 5)},`),
  'those who met, all different': (length) =>
    `Putin bertemu ${count((i) => `${nameOf(i)} ${nameOf(i * 5)},`)(length)} di Moskow.`,
  'quotations with speakers who are all different': count(
    (i) => `“Kami siap,” kata ${nameOf(i)} ${nameOf(i * 7)}.`,
  ),
  'quotations in paragraphs': count((i) => `“Kami siap bertemu,” kata ${nameOf(i)}.\n\n`),
  'a quotation of many sentences': (length) => `“${repeat('Kami bertemu Trump. ')(length)}” kata Putin.`,
  'a date in every sentence': count((i) => `Putin tiba pada ${(i % 28) + 1} Mei ${1950 + (i % 70)}.`),
  'weekdays that do not fit': count((i) => `Rabu (${(i % 28) + 1}/${(i % 12) + 1}/2025) `),
  'the same meeting again and again': repeat('Putin bertemu Trump di Moskow pada Jumat.\n\n'),
  'the same war again and again': repeat('Perang Rusia-Ukraina berlanjut. '),
  'paragraphs of one word': repeat('Putin.\n\n'),
  'blank lines': repeat('\n\n'),
  headings: count((i) => `## Putin ${nameOf(i)}\n\n`),
  'lines without a full stop': count((i) => `Pertemuan ${nameOf(i)} Dan ${nameOf(i * 3)}\n`),
  // Not a thousand items: their numbers would be years.
  'items of a list': count((i) => `${(i % 99) + 1}. Rusia menyerang ${nameOf(i)}\n`),
  captions: repeat('Presiden Putin (Foto: Reuters)\n\n'),
  apostrophes: repeat("'a "),
  'addresses of the web': repeat('https://contoh.id/a?b=c '),
  'tabs and odd blanks': repeat('Putin\t\u00a0\u2003bertemu\u3000'),
  'letters of other scripts': repeat('Путин 普京 بوتين '),
  'halves of characters': repeat('\ud83d Putin '),
};

/** Steps of each stage over that text. */
function stepsOf(text: string): Record<string, number> {
  const steps: Record<string, number> = {};
  const measure = <T>(stage: string, work: () => T): T => {
    const results: T[] = [];
    steps[stage] = counter.count(() => {
      results[0] = work();
    });
    const [result] = results;
    if (result === undefined) throw new Error(`${stage} gave nothing`);
    return result;
  };
  const article = makeArticle(text.trim());
  const segmented = measure('segment', () => segment(article, knowledge));
  const dated = measure('date', () => date(segmented, knowledge));
  const recognised = measure('recognise', () => recognise(dated, knowledge));
  const resolved = measure('resolve', () => resolve(recognised, knowledge));
  const related = measure('relate', () => relate(resolved, knowledge));
  const findings = measure('qualify', () => qualify(related, knowledge));
  measure('merge', () => merge([findings], knowledge));
  return steps;
}

/** Stages whose steps grew faster than the text. */
function growingTooFast(text: Text, length: number): string[] {
  const few = stepsOf(text(length));
  const many = stepsOf(text(length * GROWTH));
  return Object.entries(many).flatMap(([stage, steps]) => {
    const before = Math.max(few[stage] ?? 0, NEGLIGIBLE);
    return steps > before * GROWTH * ROOM ? [`${stage}: ${before} steps, then ${steps}`] : [];
  });
}

stepsOf(
  'Presiden Rusia Vladimir Putin bertemu Presiden AS Donald Trump di Moskow kemarin. “Kami siap,” katanya.',
);

describe('the steps of every stage grow with the text and no faster', () => {
  it.each(Object.entries(TEXTS))('%s', (_, text) => {
    expect(growingTooFast(text, 5_000)).toEqual([]);
  });

  // Events are compared with one another up to a number that no article reaches; longer texts show that there is an end.
  it.each<[string, Text]>([
    [
      'thousands of meetings with other people',
      count((i) => `${nameOf(i)} bertemu ${nameOf(i * 3)} di Moskow pada ${(i % 28) + 1} Mei 2024.`),
    ],
    [
      'thousands of meetings of the same two',
      count((i) => `Putin bertemu Trump di Moskow pada ${1 + (i % 28)} Mei ${1950 + (i % 70)}.\n\n`),
    ],
    [
      'thousands of meetings in paragraphs',
      count(
        (i) =>
          `Presiden ${nameOf(i)} bertemu Presiden ${nameOf(i * 3)} di Moskow pada ${1 + (i % 28)} Mei ${1950 + (i % 70)}.\n\n`,
      ),
    ],
  ])('%s', (_, text) => {
    expect(growingTooFast(text, 20_000)).toEqual([]);
  });
});

describe('the steps of reading a file grow with the file and no faster', () => {
  const stepsOfFile = (text: string): number => {
    const file = { file: 'a.md', path: 'a.md', bytes: new TextEncoder().encode(text) };
    return counter.count(() => readArticles([file]));
  };
  const lines = (length: number, line: (i: number) => string) =>
    Array.from({ length: Math.ceil(length / 8) }, (_, i) => line(i)).join('\n');
  const front = (lines: Text) => (length: number) => `---\n${lines(length)}\n---\nIsi.`;

  it.each<[string, Text]>([
    // whole lines: what is cut off is no plain pair, and then the library reads all
    ['keys that are all different', front((length) => lines(length, (i) => `k${i}: v`))],
    ['keys with values in quotation marks', front((length) => lines(length, (i) => `k${i}: 'v'`))],
    ['a key told again and again', front(repeat('a: b\n'))],
    ['values in brackets', front((length) => `a: [${repeat('b, ')(length - 5)}c]`)],
    ['values in one another', front((length) => `a: ${'['.repeat(length / 2)}${']'.repeat(length / 2)}`)],
    ['values that repeat one', front((length) => `a: &a b\nc:\n${repeat('- *a\n')(length)}`)],
    ['a quotation that nobody closes', front((length) => `a: "${repeat('b ')(length)}`)],
    ['remarks', front(repeat('# a\n'))],
    ['tabs', front(repeat('\t'))],
    ['lines that begin like front matter', repeat('---\n')],
    ['blank lines before front matter', (length) => `${'\n'.repeat(length)}---\na: b\n---\nIsi.`],
    ['line ends of Windows', repeat('a\r\n')],
    ['a line without end', repeat('a ')],
  ])('%s', (_, text) => {
    const before = Math.max(stepsOfFile(text(5_000)), NEGLIGIBLE);
    expect(stepsOfFile(text(5_000 * GROWTH))).toBeLessThan(before * GROWTH * ROOM);
  });
});

describe('the counter', () => {
  const squareOf = (length: number): number => {
    let found = 0;
    const words = Array.from({ length }, (_, i) => i);
    for (const word of words) for (const other of words) if (word === other) found++;
    return found;
  };
  const isCountedHere = startStepCounter((url) => url.includes('steps.test'));
  afterAll(isCountedHere.stop);

  it('sees the square of a loop', () => {
    squareOf(1);
    const few = isCountedHere.count(() => squareOf(100));
    expect(isCountedHere.count(() => squareOf(800))).toBeGreaterThan(few * 50);
  });

  it.each<[string, (length: number) => void]>([
    [
      'a search of a list',
      (n) => {
        const list = Array.from({ length: n }, (_, i) => i);
        for (let i = 0; i < n; i++) list.includes(i);
      },
    ],
    [
      'a copy of a list',
      (n) => {
        let list: number[] = [];
        for (let i = 0; i < n; i++) list = [...list, i];
      },
    ],
    [
      'a pattern from the beginning of a text',
      (n) => {
        const text = 'a'.repeat(n);
        for (let i = 0; i < n; i++) /b/.test(text);
      },
    ],
    [
      'a search of a text',
      (n) => {
        const text = 'a'.repeat(n);
        for (let i = 0; i < n; i++) text.indexOf('b');
      },
    ],
  ])('sees %s', (_, work) => {
    const few = counter.count(() => work(100));
    expect(counter.count(() => work(800))).toBeGreaterThan(few * 50);
  });
});
