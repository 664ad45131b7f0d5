/** Relations of each article, with their statuses and speakers. */
import type { Edge, Graph, Passage } from '../../graph/schema.ts';
import type { Document } from './documents.ts';
import type { GoldRelation } from './gold.ts';
import { openShare, openTally, type Share, type Tally } from './tally.ts';

export interface RelationScore {
  readonly relations: Tally;
  readonly statuses: Share;
  readonly attribution: Share;
}

interface Found {
  readonly edge: Edge;
  readonly here: readonly Passage[];
}

/** These have no outcome, so they carry no status. */
const STATELESS: ReadonlySet<string> = new Set(['represents', 'family_of']);

/** `nodeOf` gives the node that stands for a gold key. */
export function scoreRelations(
  documents: readonly Document[],
  graph: Graph,
  { nodeOf, errors }: { nodeOf: (key: string) => string | undefined; errors: string[] },
): RelationScore {
  const score = { relations: openTally(), statuses: openShare(), attribution: openShare() };
  const labels = new Map(graph.nodes.map(({ id, label }) => [id, label]));
  for (const { gold } of documents) {
    const keyOf = ({ source, type, target }: GoldRelation): string =>
      `${nodeOf(source) ?? `?${source}`} ${type} ${nodeOf(target) ?? `?${target}`}`;
    const wanted = new Map(gold.relations.map((relation) => [keyOf(relation), relation]));
    const found = new Map(
      graph.edges.flatMap((edge): [string, Found][] => {
        const here = edge.evidence.filter(({ article }) => article === gold.article);
        return here.length ? [[`${edge.source} ${edge.type} ${edge.target}`, { edge, here }]] : [];
      }),
    );
    for (const [key, relation] of wanted)
      scoreRelation(relation, found.get(key), { score, nodeOf, errors, article: gold.article });
    for (const [key, { edge }] of found) {
      if (wanted.has(key)) continue;
      score.relations.spurious++;
      const words = `${labels.get(edge.source)} -${edge.type}-> ${labels.get(edge.target)}`;
      errors.push(`spurious relation ${gold.article}: ${words}`);
    }
  }
  return score;
}

interface Context {
  readonly score: RelationScore;
  readonly nodeOf: (key: string) => string | undefined;
  readonly errors: string[];
  readonly article: string;
}

function scoreRelation(
  relation: GoldRelation,
  found: Found | undefined,
  { score, nodeOf, errors, article }: Context,
): void {
  const { source, type, target, status, attributedTo, optional } = relation;
  const name = `${article}: ${source} -${type}-> ${target}`;
  if (!found) {
    if (optional) return;
    score.relations.missed++;
    errors.push(`missed relation  ${name}`);
    return;
  }
  if (!optional) score.relations.right++;
  const { edge, here } = found;
  if (!STATELESS.has(type)) {
    score.statuses.of++;
    const told = here.find((passage) => passage.status)?.status ?? edge.status;
    if (told === status) score.statuses.right++;
    else errors.push(`relation status  ${name}: gold ${status} graph ${told}`);
  }
  const speakers = [attributedTo ?? []].flat().map(nodeOf);
  if (!speakers.length || type === 'accuses') return;
  score.attribution.of++;
  if (here.some((passage) => passage.attributedTo && speakers.includes(passage.attributedTo)))
    score.attribution.right++;
  else errors.push(`attribution      ${name}: gold ${attributedTo}`);
}
