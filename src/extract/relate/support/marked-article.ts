/**
 * Builds a resolved article from a marked sentence, for tables of tests: `{p:Putin}` a person, `{c:Rusia}` a country,
 * `{o:BBC}` an organization, `{l:Wina}` a place, `{j:Presiden}` an office, `{r:Putin=ia}` words that stand for an entity,
 * `{d:1987-12-08=Selasa (8/12)}` a date, `{meeting:Pertemuan}`, `{sanction:…}`, `{agreement:…}`, `{conflict:…}` the trigger of an event. `{p:Putin=Vladimir Putin}`
 * gives the key first. A first line that begins with `# ` is the title. Keys are the folded names; entities joined by `+` in a reference. Sentences are parted by line ends.
 */
import { fold } from '../../../graph/text.ts';
import type { Knowledge, TableName } from '../../knowledge.ts';
import { knowledge } from '../../support/knowledge.ts';
import { someKnowledge } from '../../support/some-knowledge.ts';
import type {
  Block,
  DateExpression,
  LocalEntity,
  LocalEvent,
  OfficeMention,
  Reference,
  ResolvedArticle,
  ResolvedMention,
  Sentence,
} from '../../types.ts';

const TYPES = { p: 'person', c: 'country', o: 'organization', l: 'place' } as const;
const MARK = /\{(\w+):(?:([^{}=]*)=)?([^{}]*)\}/g;
const isEntityMark = (mark: string): mark is keyof typeof TYPES => mark in TYPES;

export interface MarkedArticle {
  readonly article: ResolvedArticle;
  readonly events: readonly LocalEvent[];
}

/** The named tables of data/knowledge; the others are empty, so that a test reads what it is about. */
export function loadKnowledge(...tables: readonly TableName[]): Knowledge {
  return someKnowledge(Object.fromEntries(tables.map((table) => [table, knowledge[table]])));
}

export function markedArticle(marked: string): MarkedArticle {
  let text = '';
  const mentions: ResolvedMention[] = [];
  const offices: OfficeMention[] = [];
  const references: Reference[] = [];
  const entities = new Map<string, LocalEntity>();
  const events = new Map<string, LocalEvent>();
  const sentences: Sentence[] = [];
  const dates: DateExpression[] = [];
  const titled = marked.startsWith('# ');
  for (const [index, line] of marked.replace(/^# /, '').split('\n').entries()) {
    const start = text.length;
    let at = 0;
    const found: (() => void)[] = [];
    for (const match of line.matchAll(MARK)) {
      const [whole, mark = '', given, words = ''] = match;
      text += line.slice(at, match.index);
      at = match.index + whole.length;
      const span = { start: text.length, end: text.length + words.length, sentence: index, rule: 'test' };
      const key = fold(given ?? words);
      text += words;
      if (isEntityMark(mark)) {
        mentions.push({ ...span, type: TYPES[mark], entity: key });
        entities.set(key, { key, type: TYPES[mark], label: words, surfaces: [words] });
      } else if (mark === 'j') offices.push({ ...span, office: key });
      else if (mark === 'd') dates.push({ ...span, value: given ?? words, basis: 'explicit' });
      else if (mark === 'r') references.push({ ...span, entities: key.split('+') });
      else
        found.push(() => {
          const { start: from, end, rule } = span;
          const here = { start, end: text.length, sentence: index, rule, trigger: { start: from, end } };
          const type = mark as LocalEvent['type']; // the other marks of MARK are the types of events
          const known = events.get(key);
          events.set(key, {
            key,
            type,
            kind: key,
            identity: '',
            mentions: [...(known?.mentions ?? []), here],
          });
        });
    }
    text += line.slice(at);
    for (const add of found) add();
    sentences.push({ start, end: text.length, index, block: titled && index > 0 ? 1 : 0 });
    text += '\n';
  }
  text = text.trimEnd();
  const blank = {
    quotations: [],
    dates,
    datelines: [],
    id: 'test',
    title: '',
    language: 'id',
    file: 'test.md',
  };
  const body = titled ? (sentences[1]?.start ?? text.length) : 0;
  const blocks: readonly Block[] = [
    ...(titled ? [{ start: 0, end: sentences[0]?.end ?? 0, kind: 'title' as const }] : []),
    { start: body, end: text.length, kind: 'paragraph' },
  ];
  const article = {
    ...blank,
    text,
    blocks,
    sentences,
    mentions,
    offices,
    references,
    entities: [...entities.values()],
  };
  return { article, events: [...events.values()] };
}
