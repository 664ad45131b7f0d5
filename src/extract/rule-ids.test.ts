/**
 * Every rule that can stand on a passage, date, name, status or speaker is known: it is a row of knowledge, or a rule of the
 * code with a sentence where it holds and one where it does not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TABLES, type TableName } from './knowledge.ts';
import { readArticle } from './pipeline.ts';
import { CODE_RULES } from './support/code-rules.ts';
import { knowledge, makeArticle } from './support/knowledge.ts';
import { NEAR_MISSES } from './support/near-misses/all.ts';
import { SHOWN } from './support/shown-rows.ts';

const DATA = fileURLToPath(new URL('../../data/', import.meta.url));

/** Rules that stand on any record of a reading. */
function rulesIn(record: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof record !== 'object' || record === null) return found;
  for (const [key, value] of Object.entries(record)) {
    if (typeof value === 'string' && /^(?:rule|\w+Rule)$/.test(key)) found.add(value);
    else rulesIn(value, found);
  }
  return found;
}

const rulesOf = (text: string): Set<string> => rulesIn(readArticle(makeArticle(text), knowledge));

/** Ids and classes of rows: the two names that a rule takes from its row. */
function namesOf(table: TableName): Set<string> {
  return new Set(
    knowledge[table].flatMap((row): string[] => {
      const columns: Readonly<Record<string, unknown>> = { ...row };
      const { id, class: kind } = columns;
      return [id, kind].filter((name) => typeof name === 'string');
    }),
  );
}

/** Which rows a rule comes from, by what it begins with; the rest of it is the row's id or class. */
const FORMS: readonly (readonly [string, readonly TableName[]])[] = [
  ['boilerplate:', ['boilerplate']],
  ['date:', ['relative-dates', 'calendar']],
  ['headline-', ['name-cues']],
  ['kin-', ['kinship']],
  ['name-', ['name-cues']],
  ['office-', ['offices']],
  ['reference-', ['anaphora']],
  ['status:', ['status-cues']],
  ['topic-', ['topic-words']],
  ['', ['event-triggers', 'relation-triggers', 'event-acts', 'boilerplate', 'kinship']],
];
const forms = FORMS.map(([start, tables]) => ({ start, names: tables.map(namesOf) }));
/** What a rule of a row may end with: a seat that stands for its state, the noun of an act. */
const ENDINGS = /(?:\+metonym|-noun)$/;

function isOfRow(rule: string): boolean {
  return [rule, rule.replace(ENDINGS, '')].some((base) =>
    forms.some(
      ({ start, names }) => base.startsWith(start) && names.some((own) => own.has(base.slice(start.length))),
    ),
  );
}

const isOfCode = (rule: string): boolean =>
  rule in CODE_RULES ||
  rule.replace(ENDINGS, '') in CODE_RULES ||
  // In a headline names are judged by the same votes.
  rule.replace(/^headline-/, 'name-') in CODE_RULES;

/** The articles of the repository, without their front matter. */
const articles = readdirSync(DATA, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md') && !file.endsWith('README.md'))
  .map((file) => readFileSync(`${DATA}${file}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n+/, ''));

const examples = (Object.keys(TABLES) as TableName[]) // the keys of a literal
  .flatMap((table) => knowledge[table].flatMap((row) => ('example' in row ? [row.example] : [])));

describe('rules', () => {
  it('are rows of knowledge, or rules of the code that a sentence shows', () => {
    const texts = [...articles, ...examples, ...Object.values(SHOWN), ...Object.values(NEAR_MISSES).flat()];
    const found = new Set(texts.flatMap((text) => [...rulesOf(text)]));
    expect(found.size).toBeGreaterThan(250);
    expect([...found].filter((rule) => !isOfRow(rule) && !isOfCode(rule)).sort()).toEqual([]);
  });

  it('that nobody wrote are told', () => {
    expect(isOfRow('status:no-such-rule') || isOfCode('status:no-such-rule')).toBe(false);
    expect(isOfRow('status:future')).toBe(true);
    expect(isOfCode('name-listed+metonym')).toBe(true);
  });
});

describe.each(Object.entries(CODE_RULES))('%s', (rule, { hit, miss }) => {
  it(`holds: ${hit}`, () => expect([...rulesOf(hit)]).toContain(rule));
  it(`does not hold: ${miss}`, () => expect([...rulesOf(miss)]).not.toContain(rule));
});
