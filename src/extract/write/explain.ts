/** `--explain ID`: why a node or edge is in the graph. */
import type { Article, Passage } from '../../graph/schema.ts';
import { UserError } from '../errors.ts';
import type { Knowledge } from '../knowledge.ts';
import { type Outline, passagesOf } from '../outline.ts';
import type { SourceFile } from '../types.ts';

/**
 * Lines that name each passage with file and line, and the rules that made it with the rows of knowledge behind them.
 * `files` are the articles' files, for the line numbers. Throws UserError for an unknown id.
 */
export function explain(
  graph: Outline,
  knowledge: Knowledge,
  { id: asked, files }: { readonly id: string; readonly files: readonly SourceFile[] },
): string[] {
  const id = graph.redirects[asked] ?? asked;
  const node = graph.nodes.find((each) => each.id === id);
  const edge = graph.edges.find((each) => each.id === id);
  const record = node ?? edge;
  if (!record) {
    const fix = 'take an id from the graph, such as person:vladimir-putin';
    throw new UserError([{ file: '--explain', expected: 'the id of a node or edge', found: asked, fix }]);
  }
  const context = {
    rows: rowsById(knowledge),
    articles: new Map(graph.articles.map((article) => [article.id, article])),
    files: new Map(files.map((file) => [file.file, file])),
  };
  const head = id === asked ? id : `${asked} is now ${id}`;
  const title = [head, node?.label, edge?.role, record.date, record.status].filter(Boolean).join(' · ');
  const passages = passagesOf(record.sources, graph.idOf);
  return [title, ...passages.flatMap((passage) => explainPassage(passage, context))];
}

interface Context {
  readonly rows: ReadonlyMap<string, readonly string[]>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly files: ReadonlyMap<string, SourceFile>;
}

function explainPassage(passage: Passage, { rows, articles, files }: Context): string[] {
  const article = articles.get(passage.article);
  const file = article && files.get(article.file);
  const where =
    article && file ? `${file.path}:${lineOf(passage.start, article.text, file)}` : passage.article;
  const rules: [string, string | undefined, string | undefined][] = [
    ['found by', passage.rule, undefined],
    ['status', passage.statusRule, passage.status],
    ['speaker', passage.speakerRule, passage.attributedTo],
    ['date', passage.dateRule, passage.date],
  ];
  return [
    '',
    `${where}  “${passage.quote}”`,
    ...rules.flatMap(([what, rule, value]) =>
      rule || value
        ? [
            `  ${what.padEnd(8)} ${[value, rule].filter(Boolean).join(' · ')}`,
            ...(rows.get(rule ?? '') ?? []).map((row) => `           ${row}`),
          ]
        : [],
    ),
  ];
}

/** The text is the end of its file, so lines are counted from there: front matter may stand before it. */
function lineOf(offset: number, text: string, { bytes }: SourceFile): number {
  const lines = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n').trimEnd().split('\n').length;
  const after = text.slice(offset).split('\n').length - 1;
  return Math.max(1, lines - after);
}

/** Every row of knowledge by its id: its table, and its example where it has one. */
function rowsById(knowledge: Knowledge): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const [table, list] of Object.entries<readonly unknown[]>(knowledge))
    for (const row of list) {
      if (!(row instanceof Object) || !('id' in row)) continue;
      const id = String(row.id);
      const example = 'example' in row ? String(row.example) : JSON.stringify(row).slice(0, 120);
      rows.set(id, [...(rows.get(id) ?? []), `data/knowledge/${table}: ${example}`]);
    }
  return rows;
}
