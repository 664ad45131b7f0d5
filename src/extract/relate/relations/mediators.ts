/**
 * `participates_in` of whoever brings others together: "gencatan senjata yang dimediasi Qatar (antara Israel dan Hamas)",
 * "kesepakatan itu ditengahi Malaysia".
 */
import { agentOf, argumentsOf } from '../clause/arguments.ts';
import { type Act, eventBefore } from './acted-events.ts';
import type { Context, Proposal } from './context.ts';

const BROUGHT_ABOUT: Pick<Act, 'events' | 'with'> = { events: ['agreement', 'meeting'], with: [] };

export function findMediators({ sentences }: Context): readonly Proposal[] {
  return sentences.flatMap((here) => {
    if (!here.events.length || !here.says('mediated')) return [];
    const { chunks, sentence, classesOf } = here;
    return chunks.flatMap(({ verb, negated }, at): Proposal[] => {
      if (!verb || negated || !classesOf(verb.lower).has('mediated')) return [];
      const found = argumentsOf(chunks, at);
      const between = found.obliques.find(({ preposition }) => preposition === 'antara');
      const people = [...(agentOf(chunks, at, found)?.heads ?? []), ...(between?.heads ?? [])];
      const trigger = { start: verb.start, end: verb.end };
      return eventBefore(here, at, BROUGHT_ABOUT, found).flatMap((target) =>
        people.map((source) => ({
          type: 'participates_in',
          source,
          target,
          sentence,
          trigger,
          rule: 'mediates',
        })),
      );
    });
  });
}
