/**
 * A corpus of any size for measuring: the labelled articles cut to about 2 kB, with other people, countries and years.
 * The same seed gives the same bytes.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SETS = [
  { articles: 'data/articles', gold: 'data/gold/seed/gold' },
  { articles: 'data/gold/dev/articles', gold: 'data/gold/dev/gold' },
];
const BYTES = 2000;
/** Days of publication are spread over so many years. */
const YEARS = 8;
const ONSETS = ['B', 'D', 'G', 'H', 'K', 'L', 'M', 'N', 'R', 'S', 'T', 'V', 'W', 'Z', 'Kr', 'Tr', 'Sh', 'Br'];
const MIDDLES = [
  'aren',
  'oval',
  'umi',
  'ist',
  'ovi',
  'ari',
  'elen',
  'ubo',
  'anti',
  'oran',
  'ed',
  'imir',
  'avi',
];
const ENDS = [
  'sky',
  'son',
  'wan',
  'dze',
  'ero',
  'ov',
  'ani',
  'ez',
  'berg',
  'oto',
  'eira',
  'ullah',
  'man',
  'quist',
];

interface Template {
  readonly title: string;
  readonly published: string;
  readonly body: string;
  /** Words of the names of people, and countries named by one word. */
  readonly people: readonly string[];
  readonly countries: readonly string[];
}

/** Writes `count` articles into `folder` (made if absent). */
export function writeCorpus(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const templates = SETS.flatMap(readTemplates);
  const countries = [...new Set(templates.flatMap((template) => template.countries))].sort();
  for (let i = 0; i < count; i++) {
    const template = templates[i % templates.length];
    if (!template) throw new Error('no labelled articles to vary');
    const id = `bench-${String(i).padStart(6, '0')}`;
    writeFileSync(join(folder, `${id}.md`), vary(template, countries, { id, draw: drawFrom(i + 1) }));
  }
}

type Draw = (below: number) => number;

function vary(
  template: Template,
  countries: readonly string[],
  { id, draw }: { id: string; draw: Draw },
): string {
  const pick = (list: readonly string[]): string => list[draw(list.length)] ?? '';
  const names = new Map<string, string>();
  for (const word of template.people) names.set(word, pick(ONSETS) + pick(MIDDLES) + pick(ENDS));
  for (const country of template.countries) names.set(country, pick(countries));
  const rename = (text: string): string => text.replace(/[\p{L}\p{M}]+/gu, (word) => names.get(word) ?? word);
  const years = draw(YEARS) - YEARS;
  const shift = (text: string): string =>
    text.replace(/\b(?:19|20)\d\d\b/g, (year) => String(Number(year) + years));
  const published = shift(template.published).replace(/-29$/, '-28');
  const title = template.title ? `title: ${JSON.stringify(rename(template.title))}\n` : '';
  const front = `---\nid: ${id}\n${title}published: ${published}\n---\n`;
  return `${front}\n${shift(rename(template.body))}\n`;
}

function readTemplates({ articles, gold }: (typeof SETS)[number]): Template[] {
  return readdirSync(gold)
    .sort()
    .map((file) => {
      const text = readFileSync(join(articles, file.replace('.json', '.md')), 'utf8');
      const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      const field = (name: string): string =>
        (new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(front)?.[1] ?? '').replace(/^"|"$/g, '');
      // Gold is ours and trusted to have the shape that its README gives.
      const { entities } = JSON.parse(readFileSync(join(gold, file), 'utf8')) as {
        entities: readonly { readonly type: string; readonly name: string }[];
      };
      const named = (type: string): string[] =>
        entities.filter((entity) => entity.type === type).map(({ name }) => name);
      return {
        title: field('title'),
        published: field('published') || '2020-01-01',
        body: cut(body.trim()),
        people: [...new Set(named('person').flatMap((name) => name.split(/[^\p{L}\p{M}]+/u)))],
        countries: named('country').filter((name) => /^\p{L}+$/u.test(name)),
      };
    });
}

/** Whole paragraphs, up to the size. */
function cut(body: string): string {
  const kept: string[] = [];
  let size = 0;
  for (const paragraph of body.split(/\n{2,}/)) {
    if (kept.length && size + paragraph.length > BYTES) break;
    kept.push(paragraph);
    size += paragraph.length + 2;
  }
  return kept.join('\n\n');
}

/** Numbers below a bound, the same for the same seed (Park and Miller's generator). */
function drawFrom(seed: number): Draw {
  let state = (seed * 7919) % 2147483647 || 1;
  return (below) => {
    state = (state * 16807) % 2147483647;
    return Math.floor((state / 2147483647) * below);
  };
}
