/** Passages and edges are most of a graph, and of few kinds: what they have in common is parsed once a kind. */
import { type Edge, edgeSchema, type Passage, passageSchema } from '../../graph/schema.ts';

/** Tells whether a passage keeps the contract. It must have come with the keys of the contract and no others. */
export function openPassageCheck(): (passage: Passage) => boolean {
  const known = new Set<string>();
  return (passage) => {
    const { start, end, quote, rule, status, statusRule, attributedTo, speakerRule, date, dateRule } =
      passage;
    if (!isOffset(start) || !isOffset(end) || quote === '') return false;
    const kind = `${rule}\n${status}\n${statusRule}\n${attributedTo}\n${speakerRule}\n${date}\n${dateRule}`;
    if (known.has(kind)) return true;
    if (!passageSchema.safeParse(passage).success) return false;
    known.add(kind);
    return true;
  };
}

/** Tells whether an edge keeps the contract whose passages do. */
export function openEdgeCheck(): (edge: Edge) => boolean {
  const known = new Set<string>();
  const ends = new Set<string>();
  return (edge) => {
    const { id, type, source, target, role, date, status, evidence } = edge;
    const kind = `${type}\n${role}\n${date}\n${status}`;
    const isNew = !known.has(kind) || !ends.has(source) || !ends.has(target);
    if (!isNew) return id !== '' && evidence.length > 0;
    if (!edgeSchema.safeParse(edge).success) return false;
    known.add(kind);
    ends.add(source).add(target);
    return true;
  };
}

/** As the contract has it. */
const isOffset = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 2 ** 31;
