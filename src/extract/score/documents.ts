/** Puts gold and graph on the same offsets. */
import type { Article, Graph } from '../../graph/schema.ts';
import type { Span } from '../types.ts';
import type { Gold } from './gold.ts';

/** The text that a gold file was made on. */
export interface GoldText {
  /** Empty where the body begins with it. */
  readonly title: string;
  readonly body: string;
}

export interface Document {
  readonly gold: Gold;
  readonly article: Article | undefined;
  readonly text: string;
  /** Offsets of the gold's text as offsets of the graph's; null where the graph does not keep them. */
  readonly map: <S extends Span>(span: S) => S | null;
}

/** Title and body of an article's file. */
export function readGoldText(file: string): GoldText {
  const raw = file
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  const match = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(raw);
  if (!match) return { title: '', body: raw.trim() };
  const written = /^title:\s*(.*)$/m.exec(match[1] ?? '')?.[1] ?? '';
  const title = written
    .trim()
    .replace(/^(['"])(.*)\1$/, '$2')
    .replace(/\\"/g, '"')
    .replace(/''/g, "'");
  const body = (match[2] ?? '').trim();
  return { title: body.startsWith(title) ? '' : title, body };
}

/** Throws where the graph's text does not hold the article's body as it stands. */
export function matchDocument(gold: Gold, { title, body }: GoldText, graph: Graph): Document {
  const article = graph.articles.find(({ id }) => id === gold.article);
  const text = title ? `${title}\n\n${body}` : body;
  if (!article) return { gold, article, text, map: () => null };
  const at = article.text.indexOf(body);
  if (at < 0)
    throw new Error(`${gold.article}: the graph's text does not hold the article's body as it stands`);
  const bodyStart = text.length - body.length;
  const titleAt = title ? article.text.slice(0, at).indexOf(title) : -1;
  return {
    gold,
    article,
    text,
    map: (span) => {
      const shift =
        span.start >= bodyStart ? at - bodyStart : titleAt >= 0 && span.end <= title.length ? titleAt : null;
      return shift === null ? null : { ...span, start: span.start + shift, end: span.end + shift };
    },
  };
}
