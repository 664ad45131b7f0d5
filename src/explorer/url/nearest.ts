/** The id that somebody may have meant. */
import type { GraphIndex } from '../../graph/queries.ts';
import { fold } from '../../graph/text.ts';

/** A third of the letters may differ: "steve-witkof" is near "steve-witkoff", "iran" is not near "irak-lama". */
const TOLERANCE = 1 / 3;

/** The node whose id, label or alias is nearest to the id asked for, or null where none is near. */
export function findNearest(id: string, { graph }: GraphIndex): string | null {
  const wanted = nameOf(id);
  let best: string | null = null;
  let least = Math.floor(wanted.length * TOLERANCE) + 1;
  for (const node of graph.nodes) {
    const sameType = id.startsWith(`${node.type}:`);
    for (const name of [node.id, node.label, ...node.aliases].map(nameOf)) {
      if (Math.abs(name.length - wanted.length) >= least) continue;
      // Another type counts as one more letter: country:georgia before place:georgia when a country is asked for.
      const distance = editDistance(wanted, name, least) + (sameType ? 0 : 1);
      if (distance < least) [best, least] = [node.id, distance];
    }
  }
  return best;
}

/** The searchable words of an id: "person:steve-witkof" → "steve witkof". */
export const nameOf = (id: string): string =>
  fold(id.slice(0, 200).replace(/^[a-z]+:/, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Letters to insert, drop or change; `limit` where it is that many or more. */
function editDistance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) >= limit) return limit;
    row = next;
  }
  return row[b.length] ?? limit;
}
