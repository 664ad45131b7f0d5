/**
 * Every rule that can stand on a passage, date, name, status or speaker is known: it is a row of knowledge, or a rule of the
 * code with a sentence where it holds and one where it does not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { correct } from './correct/correct.ts';
import { parseCorrections } from './correct/parse-corrections.ts';
import { toFindings } from './findings.ts';
import { TABLES, type TableName } from './knowledge.ts';
import { openCorpus } from './merge/corpus.ts';
import { merge } from './merge/merge.ts';
import { readArticle } from './pipeline.ts';
import { BARRING_RULES, CODE_RULES, CORRECTION } from './support/code-rules.ts';
import { knowledge, makeArticle } from './support/knowledge.ts';
import { NEAR_MISSES } from './support/near-misses/all.ts';
import { SHOWN } from './support/shown-rows.ts';
import { factsAt } from './told.ts';

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

const read = (text: string) => readArticle(makeArticle(text), knowledge);

/** Rules of one article, and of what is left of it beside the others of its corpus. */
function rulesOf(text: string, others: readonly string[] = []): Set<string> {
  if (!others.length) return rulesIn(read(text));
  const [own] = openCorpus([text, ...others].map((one, i) => ({ ...toFindings(read(one)), id: `a${i}` })));
  if (!own) throw new Error('no article');
  const found = rulesIn(own.article);
  for (const { from, to } of [own.entities, own.events, own.claims].flat())
    for (let span = from; span < to; span++) rulesIn(factsAt(own, span), found);
  return found;
}

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
  rule === CORRECTION.rule ||
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
    const texts = [...examples, ...Object.values(SHOWN), ...Object.values(NEAR_MISSES).flat()];
    const readings = articles.map(read);
    const corpus = openCorpus(readings.map((each, i) => ({ ...toFindings(each), id: `a${i}` })));
    const found = rulesIn([...texts.map(read), ...readings, ...corpus.map(({ article }) => article)]);
    expect(found.size).toBeGreaterThan(250);
    expect([...found].filter((rule) => !isOfRow(rule) && !isOfCode(rule)).sort()).toEqual([]);
  });

  it('that nobody wrote are told', () => {
    expect(isOfRow('status:no-such-rule') || isOfCode('status:no-such-rule')).toBe(false);
    expect(isOfRow('status:future')).toBe(true);
    expect(isOfCode('name-listed+metonym')).toBe(true);
  });
});

describe.each(Object.entries(CODE_RULES))('%s', (rule, { hit, miss, others = [] }) => {
  it(`holds: ${hit}`, () => expect([...rulesOf(hit, others)]).toContain(rule));
  it(`does not hold: ${miss}`, () => expect([...rulesOf(miss, others)]).not.toContain(rule));
});

describe.each(Object.entries(BARRING_RULES))('%s', (_, { barred, free }) => {
  const namesIn = (text: string): string[] =>
    read(text).mentions.map(({ start, end }) => text.slice(start, end));

  it(`bars: ${barred[0]}`, () => expect(namesIn(barred[0])).not.toContain(barred[1]));
  it(`lets be: ${free[0]}`, () => expect(namesIn(free[0])).toContain(free[1]));
});

describe(CORRECTION.rule, () => {
  const graph = merge([toFindings(read(CORRECTION.text))], knowledge);
  const rulesAfter = (yaml: string): string[] => {
    const bytes = new TextEncoder().encode(yaml);
    const parsed = parseCorrections([{ file: 'c.yaml', path: 'c.yaml', bytes }]);
    if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
    return [...rulesIn(correct(graph, parsed.corrections))];
  };

  it('holds of a passage that people add', () =>
    expect(rulesAfter(CORRECTION.hit)).toContain(CORRECTION.rule));
  it('does not hold of what they rename', () =>
    expect(rulesAfter(CORRECTION.miss)).not.toContain(CORRECTION.rule));
});
