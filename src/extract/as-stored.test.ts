/** An article says the same however its file was written: line ends, composed letters, spaces, quotation marks, pictures between sentences. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from './pipeline.ts';
import { readArticles } from './read/read.ts';
import { knowledge } from './support/knowledge.ts';
import type { LocalKey, RelatedArticle } from './types.ts';

const HEAD = ['---', 'title: Perundingan di Wina', 'published: 2024-05-10', '---'].join('\n');
const BODY = [
  'Presiden Prancis Emmanuel Macron bertemu Presiden Brasil Luiz Inácio Lula da Silva di Brasília, Kamis (9/5/2024).',
  '“Kami akan bertemu lagi di Kairo pada 3 Juni,” kata Macron. Perdana Menteri Ceko Petr Fiala menolak usul itu.',
  'Amerika Serikat menjatuhkan sanksi terhadap Iran, Senin (6/5).',
].join('\n\n');

function read(file: string): RelatedArticle {
  const bytes = new TextEncoder().encode(file);
  const result = readArticles([{ file: 'a.md', path: 'a.md', bytes }]);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  const [article] = result.articles;
  if (!article) throw new Error('no article');
  return readArticle(article, knowledge);
}

/** Every fact in words, with spaces as one. */
function factsOf(file: string): string[] {
  const { text, entities, events, claims, dates } = read(file);
  const names = new Map<LocalKey, string>([
    ...entities.map(({ key, label }) => [key, label] as const),
    ...events.map(({ key, kind }) => [key, kind] as const),
  ]);
  return [
    ...entities.map(({ type, label }) => `${type} ${label}`),
    ...events.map(({ kind, status, date }) => `${kind} ${status} ${date}`),
    ...claims.map(({ source, type, target }) => `${names.get(source)} ${type} ${names.get(target)}`),
    ...dates.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`),
  ]
    .map((fact) => fact.replace(/\s+/gu, ' '))
    .sort();
}

/** What may befall a file between two editors; the head stays what it is, unless the whole file is written otherwise. */
const OF_BODY: Readonly<Record<string, (body: string) => string>> = {
  'two spaces': (body) => body.replaceAll(' ', '  '),
  tabs: (body) => body.replaceAll(' bertemu ', '\tbertemu\t'),
  'spaces that do not break': (body) => body.replaceAll(' di ', '\u00a0di\u00a0'),
  'narrow spaces': (body) => body.replaceAll(' (', '\u202f('),
  'straight quotation marks': (body) => body.replace(/[“”]/g, '"'),
  'angled quotation marks': (body) => body.replace('“', '«').replace('”', '»'),
  'pictures of two units': (body) => body.replaceAll('. ', '. \u{1f54a} '),
  'pictures of eleven units': (body) => body.replaceAll('\n\n', '\n\n👨‍👩‍👧 '),
  'marks on a picture': (body) => body.replaceAll('. ', '. 🕊️\u20e3 '),
  'one line a paragraph': (body) => body.replaceAll('\n\n', '\n'),
  'many blank lines': (body) => `\n\n\n${body.replaceAll('\n\n', '\n\n \n\t\n')}\n\n`,
  'line separators': (body) => body.replaceAll('. ', '.\u2028'),
  'a rule of dashes': (body) => body.replaceAll('\n\n', '\n\n***\n\n'),
};
const OF_FILE: Readonly<Record<string, (file: string) => string>> = {
  'a mark of byte order': (file) => `\ufeff${file}`,
  'line ends of Windows': (file) => file.replaceAll('\n', '\r\n'),
  'line ends of old': (file) => file.replaceAll('\n', '\r'),
  'loose accents': (file) => file.normalize('NFD'),
};

const whole = (body: string): string => `${HEAD}\n${body}`;
const wanted = factsOf(whole(BODY));

describe('an article', () => {
  it('says something', () => {
    expect(wanted).toEqual(
      expect.arrayContaining([
        'person Luiz Inácio Lula da Silva',
        'pertemuan occurred 2024-05-09',
        'pertemuan planned 2024-06-03',
        'Amerika Serikat imposes sanksi',
        'Kamis (9/5/2024) = 2024-05-09',
      ]),
    );
  });

  it.each(Object.entries(OF_BODY))('says the same with %s', (_, change) => {
    expect(change(BODY)).not.toBe(BODY);
    expect(factsOf(whole(change(BODY)))).toEqual(wanted);
  });

  it.each(Object.entries(OF_FILE))('says the same with %s', (_, change) => {
    expect(change(whole(BODY))).not.toBe(whole(BODY));
    expect(factsOf(change(whole(BODY)))).toEqual(wanted);
  });

  it('says the same whatever befell it together, and every offset still points at its words', () => {
    const changes = fc.tuple(
      fc.subarray(Object.values(OF_BODY), { maxLength: 4 }),
      fc.subarray(Object.values(OF_FILE)),
    );
    fc.assert(
      fc.property(changes, ([ofBody, ofFile]) => {
        const body = ofBody.reduce((text, change) => change(text), BODY);
        const file = ofFile.toReversed().reduce((text, change) => change(text), whole(body));
        expect(factsOf(file)).toEqual(wanted);
        const { text, mentions, entities } = read(file);
        expect(text).toBe(text.normalize('NFC'));
        expect(text).not.toMatch(/[\r\ufeff]/);
        const labels = new Map(entities.map(({ key, surfaces }) => [key, surfaces]));
        for (const { start, end, entity } of mentions) {
          const words = text.slice(start, end);
          expect(labels.get(entity)).toContain(words);
          // No offset lies within a pair of surrogates or before a mark that belongs to the letter there.
          expect(words).not.toMatch(/^[\udc00-\udfff\p{M}]|[\ud800-\udbff]$/u);
          expect(text.slice(end, end + 1)).not.toMatch(/[\udc00-\udfff\p{M}]/u);
        }
      }),
      { numRuns: 60 },
    );
  });
});
