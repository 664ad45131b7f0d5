/** Reads a CPU profile of Node: how much of the time each stage of the build took itself or let others take. */
import * as z from 'zod';

const PROFILE = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string() }),
      children: z.array(z.number()).default([]),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});

/** Between the stages: what reads articles, and keeps what was read of them. */
const READER = /src\/extract\/(?:pipeline|findings|findings-cache|portions)\.ts/;

/** Milliseconds by part: folders of src/extract, `garbage`, and `other` (starting up, loading modules). */
export function shareOfStages(profile: unknown): Map<string, number> {
  const { nodes, samples, timeDeltas } = PROFILE.parse(profile);
  const partOf = new Map<number, string>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const [root] = nodes;
  const open: { id: number; part: string }[] = root ? [{ id: root.id, part: 'other' }] : [];
  for (let next = open.pop(); next; next = open.pop()) {
    const node = byId.get(next.id);
    if (!node) continue;
    const { functionName, url } = node.callFrame;
    // The outermost stage counts: tokens that `relate` asks for are time of `relate`.
    const stage = /src\/extract\/(\w+)\/[^?]*/.exec(url)?.[1];
    // Articles are read one at a time as `merge` asks for them: their stages are no time of `merge`.
    const outer = READER.test(url) ? 'other' : next.part;
    const part =
      functionName === '(garbage collector)' ? 'garbage' : outer === 'other' && stage ? stage : outer;
    partOf.set(node.id, functionName === '(idle)' ? 'idle' : part);
    for (const id of node.children) open.push({ id, part });
  }
  const shares = new Map<string, number>();
  samples.forEach((id, i) => {
    const part = partOf.get(id) ?? 'other';
    shares.set(part, (shares.get(part) ?? 0) + (timeDeltas[i] ?? 0) / 1000);
  });
  shares.delete('idle');
  return shares;
}
