/** For property tests: Indonesian sentences of random names, dates and verbs, with the accidents of real files between them. */
import fc from 'fast-check';
import type { RawArticle } from '../types.ts';
import { makeArticle } from './knowledge.ts';

const KNOWN = [
  'Putin',
  'Trump',
  'Rusia',
  'AS',
  'Amerika Serikat',
  'Moskow',
  'PBB',
  'Ukraina',
  'Jokowi',
  'Uni Soviet',
  // One in full and by one name: two articles may have an id each that all of them together redirect.
  'Andrius Kubilius',
  'Kubilius',
];
const word = fc.stringMatching(/^[A-Z][a-z]{1,7}$/);
const name = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(word, word).map((words) => words.join(' ')) },
  { weight: 4, arbitrary: fc.constantFrom(...KNOWN) },
  word,
  fc.tuple(word, word).map(([first, last]) => `${first} bin ${last}`),
  fc.tuple(word, word).map(([first, last]) => `${first} ${last[0]}. ${last}`),
  word.map((letters) => letters.toUpperCase()),
  word.map((letters) => `"${letters}"`),
  fc.tuple(word, word).map((words) => words.join('-')),
);
const DAYS = [
  'kemarin|Jumat (15/8)|15 Agustus 2025|31 Februari 2025|pekan depan|sejak 2022|tahun itu|dua hari kemudian',
  '5-7 Mei|(32/13)|tahun 0|100000 tahun mendatang|seribu tahun lalu|Senin',
].flatMap((line) => line.split('|'));
const VERBS = [
  'bertemu|menyerang|menuduh|mendukung|mengunjungi|menjatuhkan sanksi terhadap|mengundang|sepakat dengan',
  'menolak|berunding dengan|diserang oleh|membantah bertemu|menikahi|mewakili',
].flatMap((line) => line.split('|'));
const FRAMES =
  'Presiden Menteri Luar Negeri PM menantu akan kata Menurut tidak dan Kedua pemimpin sepakat Ia Pertemuan ditunda';

/** All that such articles say besides their random names. */
export const WORDS = [
  ...KNOWN,
  ...DAYS,
  ...VERBS,
  FRAMES,
  'Sanksi terhadap berlaku KTT di pada Baca juga',
].join(' ');

const day = fc.constantFrom(...DAYS);
const verb = fc.constantFrom(...VERBS);
const office = fc.constantFrom('Presiden ', 'Menteri Luar Negeri ', 'PM ', 'menantu ', '', '');
const noise = fc.constantFrom(
  '\u200b',
  '\u202e',
  'e\u0301\u0302',
  '((',
  '”“',
  '…',
  '—',
  '\ud83d',
  '<b>',
  '# ',
  '* ',
  '1. ',
  '\t',
  '&',
);

const sentence = fc.oneof(
  fc
    .tuple(office, name, verb, name, name, day)
    .map(([o, a, v, b, p, d]) => `${o}${a} ${v} ${b} di ${p} ${d}.`),
  fc.tuple(name, verb, name, name).map(([a, v, b, s]) => `“${a} akan ${v} ${b},” kata ${s}.`),
  fc.tuple(name, name, verb, name).map(([s, a, v, b]) => `Menurut ${s}, ${a} tidak ${v} ${b}`),
  fc.tuple(name, name, name, verb).map(([a, b, c, v]) => `${a}, ${b}, dan ${c} ${v} Trump.`),
  fc.tuple(verb, name, day).map(([v, a, d]) => `Kedua pemimpin sepakat ${d}. Ia ${v} ${a}.`),
  fc.tuple(name, name, day).map(([a, b, d]) => `Pertemuan ${a}-${b} ${d} ditunda.`),
  fc.tuple(name, name, day).map(([a, b, d]) => `Sanksi ${a} terhadap ${b} berlaku ${d}.`),
  fc.tuple(name, name).map(([a, b]) => `KTT ${a} di ${b}`),
  fc.tuple(name, verb, name).map(([a, v, b]) => `Baca juga: ${a} ${v} ${b}`),
  fc.tuple(noise, name, name).map(([n, a, b]) => `${n}${a} (${b}) ${n}`),
);
const text = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', '\n\n', '\n', '')), { minLength: 1, maxLength: 9 })
  .map((parts) =>
    parts
      .map((part) => part.join(''))
      .join('')
      .normalize('NFC')
      .trim(),
  );
const published = fc.constantFrom('2025-08-20', '2025', '1955-04-18', '0001-01-01', '9999-12-31', null);

/** A few articles with ids of their own. */
export const articles: fc.Arbitrary<readonly RawArticle[]> = fc
  .array(fc.tuple(text, published), { minLength: 1, maxLength: 4 })
  .map((drafts) =>
    drafts.map(([words, day], i) => ({ ...makeArticle(words, day), id: `a${i}`, file: `a${i}.md` })),
  );
