/** From what each article says alone to one graph: the same thing in several articles is one node. */
import type { Knowledge } from '../knowledge.ts';
import type { Outline } from '../outline.ts';
import type { Told, ToldThing } from '../told.ts';
import type { Findings } from '../types.ts';
import { openCorpus } from './corpus.ts';
import { buildEdges } from './edges.ts';
import { groupEntities } from './entities/group-entities.ts';
import { groupEvents } from './events/group-events.ts';
import { factsById } from './facts.ts';
import { isCurrent } from './groups.ts';
import { nameNodes } from './names/name-nodes.ts';
import { buildNodes } from './nodes.ts';

/**
 * The graph of any number of articles; the order in which they are given does not matter, and each is let go of before the next is
 * asked for. No positions yet.
 */
export function merge(findings: Iterable<Findings>, knowledge: Knowledge): Outline {
  const corpus = openCorpus(findings);
  const facts = factsById(knowledge);
  const entities = groupEntities(corpus, facts);
  const events = groupEvents(corpus, entities, { knowledge, facts });
  const current = corpus.filter(isCurrent);
  const named = nameNodes(
    current,
    entities.filter(({ members }) => members.length),
    events.filter(({ members }) => members.length),
    { knowledge, facts },
  );
  return {
    articles: corpus.map(({ article }) => article),
    nodes: buildNodes(named, facts),
    edges: buildEdges(current, named.idOf),
    redirects: named.redirects,
    idOf: idsOfSpeakers(current, named.idOf),
  };
}

/** Passages name no others, and all others would be many. */
function idsOfSpeakers(
  corpus: readonly Told[],
  idOf: ReadonlyMap<ToldThing, string>,
): ReadonlyMap<ToldThing, string> {
  const ids = new Map<ToldThing, string>();
  for (const { speakers } of corpus)
    for (const speaker of speakers) {
      const id = idOf.get(speaker);
      if (id !== undefined) ids.set(speaker, id);
    }
  return ids;
}
