/** `--explain ID`: why a node or edge is in the graph. */
import type { Article, Graph, Passage } from '../../graph/schema.ts';
import { UserError } from '../errors.ts';
import type { Knowledge } from '../knowledge.ts';

/** Lines that name each passage with file and line, and the rules that made it. Throws UserError for an unknown id. */
export function explain(graph: Graph, knowledge: Knowledge, asked: string): string[] {
  const id = graph.redirects[asked] ?? asked;
  const node = graph.nodes.find((each) => each.id === id);
  const edge = graph.edges.find((each) => each.id === id);
  const record = node ?? edge;
  if (!record) {
    const fix = 'take an id from the graph, such as person:vladimir-putin';
    throw new UserError([{ file: '--explain', expected: 'the id of a node or edge', found: asked, fix }]);
  }
  const rows = rowsById(knowledge);
  const articles = new Map(graph.articles.map((article) => [article.id, article]));
  const head = id === asked ? id : `${asked} is now ${id}`;
  const title = [head, node?.label, record.date, record.status].filter(Boolean).join(' · ');
  const passages = node?.mentions ?? edge?.evidence ?? [];
  return [
    title,
    ...passages.flatMap((passage) => explainPassage(passage, articles.get(passage.article), rows)),
  ];
}

function explainPassage(
  passage: Passage,
  article: Article | undefined,
  rows: ReadonlyMap<string, string>,
): string[] {
  const line = article ? article.text.slice(0, passage.start).split('\n').length : 0;
  const rules: [string, string | undefined, string | undefined][] = [
    ['found by', passage.rule, undefined],
    ['status', passage.statusRule, passage.status],
    ['speaker', passage.speakerRule, passage.attributedTo],
    ['date', passage.dateRule, passage.date],
  ];
  return [
    '',
    `${article?.file ?? passage.article}:${line}  “${passage.quote}”`,
    ...rules.flatMap(([what, rule, value]) => {
      if (!rule && !value) return [];
      const row = rule && rows.get(rule);
      return [
        `  ${what.padEnd(8)} ${[value, rule].filter(Boolean).join(' · ')}`,
        ...(row ? [`           ${row}`] : []),
      ];
    }),
  ];
}

/** Every row of knowledge by its id, as the text that `--explain` shows. */
function rowsById(knowledge: Knowledge): Map<string, string> {
  const rows = new Map<string, string>();
  for (const [table, list] of Object.entries<readonly unknown[]>(knowledge))
    for (const row of list) {
      const id = row instanceof Object && 'id' in row ? String(row.id) : '';
      if (id && !rows.has(id)) rows.set(id, `data/knowledge/${table}: ${JSON.stringify(row)}`);
    }
  return rows;
}
