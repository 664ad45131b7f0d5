/** The evidence as a table, one row a passage: RFC 4180, with the byte order mark that spreadsheets want to see UTF-8 by. */
import { translate } from '../i18n/translate.ts';
import { factsOf, oneLine } from './facts.ts';
import type { Material } from './material.ts';

/** The header's keys, in the order of the columns. */
const COLUMNS = [
  'fact',
  'type',
  'status',
  'date',
  'speaker',
  'quote',
  'words',
  'title',
  'source',
  'published',
  'url',
  'link',
  'id',
  'article',
  'start',
  'end',
  'rule',
] as const;

export function writeCsv(material: Material): string {
  const { lang } = material;
  const rows = factsOf(material).flatMap((fact) =>
    fact.passages.map(({ passage, article, quote, speaker, url, link }): readonly string[] => {
      const status = passage.status ?? fact.status;
      return [
        fact.sentence,
        fact.type,
        status ? translate(lang, `status.${status}`) : '',
        fact.date ?? '',
        speaker,
        quote,
        passage.quote,
        oneLine(article.title),
        article.source ?? '',
        article.published ?? '',
        url,
        link,
        fact.id,
        article.id,
        String(passage.start),
        String(passage.end),
        passage.rule,
      ];
    }),
  );
  const header = COLUMNS.map((column) => translate(lang, `share.column_${column}`));
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** A formula, also behind white space or marks of no width, which some programs drop. */
const RUNS = /^(?:[\t\r\n]|[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@＝＋－＠])/u;

/**
 * A cell that a spreadsheet would take for a formula ("=1+1", "@SUM", a tab first) gets an apostrophe before it; what
 * holds a comma, a quotation mark or a line break stands in quotation marks; so does what holds a semicolon or a tab, at
 * which a spreadsheet set to another language would begin a new cell.
 */
export function cell(text: string): string {
  const harmless = RUNS.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
