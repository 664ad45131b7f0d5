/** What GraphML and GEXF say of nodes and edges: one table for both, so that no format knows more than the other. */
import { parseEdtf } from '../../graph/edtf.ts';
import { countSources } from '../../graph/queries.ts';
import type { Edge, Node } from '../../graph/schema.ts';
import { passagesOf } from '../passages/evidence.ts';
import { dateOfEdge } from '../sentences/edge-sentence.ts';
import { factOf } from './facts.ts';
import type { Material } from './material.ts';
import { articleLine } from './pack.ts';

export interface Attribute {
  readonly id: string;
  readonly type: 'string' | 'integer' | 'double';
  readonly of: readonly ('node' | 'edge')[];
}

const BOTH = ['node', 'edge'] as const;
const NODE = ['node'] as const;

/** In the order in which they are declared and written. `label` has a place of its own in GEXF. */
export const ATTRIBUTES = [
  { id: 'type', type: 'string', of: BOTH },
  { id: 'status', type: 'string', of: BOTH },
  { id: 'date', type: 'string', of: BOTH },
  { id: 'date_from', type: 'string', of: BOTH },
  { id: 'date_to', type: 'string', of: BOTH },
  { id: 'sentence', type: 'string', of: BOTH },
  { id: 'role', type: 'string', of: ['edge'] },
  { id: 'aliases', type: 'string', of: NODE },
  { id: 'iso', type: 'string', of: NODE },
  { id: 'wikidata', type: 'string', of: NODE },
  { id: 'longitude', type: 'double', of: NODE },
  { id: 'latitude', type: 'double', of: NODE },
  { id: 'passages', type: 'integer', of: BOTH },
  { id: 'articles', type: 'integer', of: BOTH },
  { id: 'sources', type: 'integer', of: BOTH },
  { id: 'evidence', type: 'string', of: BOTH },
  { id: 'link', type: 'string', of: BOTH },
] as const satisfies readonly Attribute[];

export type AttributeId = (typeof ATTRIBUTES)[number]['id'];

/** Values by attribute; what is not known is left out. `evidence` has one passage a line: “…” — speaker — title, source, date — address. */
export function valuesOf(
  thing: Node | Edge,
  material: Material,
): readonly (readonly [AttributeId, string | number])[] {
  const { index, lang } = material;
  const fact = factOf(thing, material);
  const dates = fact.date ? parseEdtf(fact.date) : null;
  const known: Readonly<Record<AttributeId, string | number | null | undefined>> = {
    type: thing.type,
    status: thing.status,
    date: fact.date,
    date_from: dates?.lower,
    date_to: dates?.upper,
    sentence: fact.sentence,
    ...('mentions' in thing ? ofNode(thing) : { ...ofNode(null), role: thing.role }),
    passages: passagesOf(thing).length,
    ...countSources(passagesOf(thing), index),
    evidence: fact.passages
      .map(({ quote, speaker, article, url }) =>
        [`“${quote}”`, speaker, articleLine(article, lang), url].filter(Boolean).join(' — '),
      )
      .join('\n'),
    link: fact.link,
  };
  return ATTRIBUTES.flatMap(({ id }) => {
    const value = known[id];
    return value === undefined || value === null || value === '' ? [] : [[id, value] as const];
  });
}

const ofNode = (node: Node | null) => ({
  role: undefined,
  aliases: node?.aliases.join('; '),
  iso: node?.iso,
  wikidata: node?.wikidata,
  longitude: node?.coordinates?.[0],
  latitude: node?.coordinates?.[1],
});

/** First and last day of a node or edge, for formats with a time axis; an open end is left out. */
export function daysOf(
  thing: Node | Edge,
  { index }: Pick<Material, 'index'>,
): { readonly start?: string; readonly end?: string } {
  const date = 'mentions' in thing ? thing.date : dateOfEdge(thing, index);
  const range = date ? parseEdtf(date) : null;
  return { ...(range?.lower ? { start: range.lower } : {}), ...(range?.upper ? { end: range.upper } : {}) };
}
