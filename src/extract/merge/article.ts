/** The article as the graph keeps it: its text, blocks and dates, without the engine's inner records. */
import type { Article } from '../../graph/schema.ts';
import type { DateExpression, Findings } from '../types.ts';

export function toArticle(findings: Findings): Article {
  const { id, title, language, source, url, published, publishedBasis, file, text, extra } = findings;
  const unresolved = findings.dates.flatMap(toUnresolved);
  return {
    id,
    title,
    language,
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    ...(publishedBasis === undefined ? {} : { publishedBasis }),
    file,
    text,
    blocks: findings.blocks.map(({ start, end, kind, rule }) => ({
      start,
      end,
      kind,
      ...(rule === undefined ? {} : { rule }),
    })),
    dates: findings.dates.flatMap(({ start, end, value, rule, basis, note }) =>
      value === undefined
        ? []
        : [{ start, end, value, rule, basis, ...(note === undefined ? {} : { note }) }],
    ),
    ...(unresolved.length ? { unresolved } : {}),
    ...(extra === undefined ? {} : { extra }),
  };
}

function toUnresolved({ start, end, value, unresolved }: DateExpression) {
  if (value !== undefined && unresolved === undefined) return [];
  return [{ start, end, reason: unresolved ?? 'indefinite' }];
}
