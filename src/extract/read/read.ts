/** Files of the articles' folder to articles. */
import { parse } from 'yaml';
import { normaliseText } from '../../graph/text.ts';
import type { Problem, RawArticle, SourceFile } from '../types.ts';

/** Returns the articles, or everything that is wrong with their files. */
export function readArticles(
  files: readonly SourceFile[],
): { articles: readonly RawArticle[] } | { problems: readonly Problem[] } {
  return { articles: files.map(readArticleFile) };
}

function readArticleFile({ file, bytes }: SourceFile): RawArticle {
  const raw = normaliseText(new TextDecoder().decode(bytes));
  const match = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(raw);
  const front = (match ? parse(match[1] ?? '') : {}) as Record<string, unknown>;
  const body = (match ? (match[2] ?? '') : raw).trim();
  const id = String(front['id'] ?? file.replace(/^.*\//, '').replace(/\.\w+$/, ''));
  const title = typeof front['title'] === 'string' ? front['title'] : (body.split('\n')[0] ?? '');
  const text = body.startsWith(title) ? body : `${title}\n\n${body}`;
  return {
    id,
    title,
    language: String(front['language'] ?? 'id'),
    ...(typeof front['source'] === 'string' ? { source: front['source'] } : {}),
    ...(front['published'] ? { published: String(front['published']) } : {}),
    file,
    text,
  };
}
