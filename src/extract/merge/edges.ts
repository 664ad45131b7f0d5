/** The graph's edges: the same claim in several articles is one edge with all their passages. */
import { edgeId } from '../../graph/ids.ts';
import type { Edge, Status } from '../../graph/schema.ts';
import type { Findings, FoundClaim } from '../types.ts';
import { address, groupBy } from './groups.ts';
import { latest } from './latest.ts';
import type { NamedNodes } from './names/named-nodes.ts';
import { closePassage, compare, evidencePassage, sortPassages } from './passages.ts';

interface ClaimMember {
  readonly article: number;
  readonly claim: FoundClaim;
  readonly source: string;
  readonly target: string;
}

/** Edges by id. A claim about something that has no node is left out, and so is one that joins a node to itself. */
export function buildEdges(articles: readonly Findings[], { idOf }: NamedNodes): Edge[] {
  const members: ClaimMember[] = articles.flatMap(({ claims }, article) =>
    claims.flatMap((claim) => {
      const source = idOf.get(address(article, claim.source));
      const target = idOf.get(address(article, claim.target));
      return source !== undefined && target !== undefined && source !== target
        ? [{ article, claim, source, target }]
        : [];
    }),
  );
  const groups = groupBy(members, ({ claim, source, target }) => edgeId(source, claim.type, target));
  return [...groups]
    .flatMap(([id, group]) => buildEdge(id, group, articles, idOf))
    .sort((a, b) => compare(a.id, b.id));
}

function buildEdge(
  id: string,
  group: readonly ClaimMember[],
  articles: readonly Findings[],
  idOf: ReadonlyMap<string, string>,
): Edge[] {
  const [first] = group;
  if (!first) return [];
  const evidence = group.flatMap(({ article, claim }) => {
    const findings = articles[article];
    return findings
      ? claim.evidence.map((span) => closePassage(evidencePassage(findings, span), article, idOf))
      : [];
  });
  if (!evidence.length) return [];
  const role = latest(group, articles, ({ claim }) => claim.role);
  const date = latest(group, articles, ({ claim }) => claim.evidence.find((span) => span.date)?.date);
  const status = latest<ClaimMember, Status>(
    group,
    articles,
    ({ claim }) => claim.evidence.find((span) => span.status)?.status,
  );
  return [
    {
      id,
      type: first.claim.type,
      source: first.source,
      target: first.target,
      ...(role === undefined ? {} : { role }),
      ...(date === undefined ? {} : { date }),
      ...(status === undefined ? {} : { status }),
      evidence: sortPassages(evidence),
    },
  ];
}
