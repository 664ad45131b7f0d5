/** The article as the graph keeps it: its text, blocks and dates, without the engine's inner records. */
import type { Article } from '../../graph/schema.ts';
import type { DateExpression, Findings } from '../types.ts';
import { copyOf, type Words } from './words.ts';

export function toArticle(findings: Findings, { word }: Words): Article {
  const { id, title, language, source, url, published, publishedBasis, file, text, extra } = findings;
  const unresolved = findings.dates.flatMap(toUnresolved);
  return {
    id: copyOf(id),
    title: copyOf(title),
    language: word(language),
    ...(source === undefined ? {} : { source: word(source) }),
    ...(url === undefined ? {} : { url: copyOf(url) }),
    ...(published === undefined ? {} : { published: word(published) }),
    ...(publishedBasis === undefined ? {} : { publishedBasis: word(publishedBasis) }),
    file: copyOf(file),
    text,
    blocks: findings.blocks.map(({ start, end, kind, rule }) =>
      rule === undefined ? { start, end, kind } : { start, end, kind, rule: word(rule) },
    ),
    dates: findings.dates.flatMap(({ start, end, value, rule, basis, note }) =>
      value === undefined
        ? []
        : [
            {
              start,
              end,
              value: word(value),
              rule: word(rule),
              basis,
              ...(note === undefined ? {} : { note }),
            },
          ],
    ),
    ...(unresolved.length ? { unresolved } : {}),
    ...(extra === undefined ? {} : { extra }),
  };
}

function toUnresolved({ start, end, value, unresolved }: DateExpression) {
  if (value !== undefined && unresolved === undefined) return [];
  return [{ start, end, reason: unresolved ?? 'indefinite' }];
}
