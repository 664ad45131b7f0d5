/**
 * `participates_in` of whoever brings others together: "gencatan senjata yang dimediasi Qatar (antara Israel dan Hamas)",
 * "kesepakatan itu ditengahi Malaysia", "Turki menjadi penjamin kesepakatan itu".
 */

import type { LocalKey, Span } from '../../types.ts';
import { agentOf, argumentsOf } from '../clause/arguments.ts';
import { type Act, eventBefore } from './acted-events.ts';
import type { Context, Proposal, SentenceContext } from './context.ts';

const BROUGHT_ABOUT: Pick<Act, 'events' | 'with'> = { events: ['agreement', 'meeting'], with: [] };

export function findMediators({ sentences }: Context): readonly Proposal[] {
  return sentences.flatMap((here) =>
    here.events.length
      ? [
          ...(here.says('mediated') ? mediated(here) : []),
          ...(here.says('guarantor') ? asGuarantor(here) : []),
        ]
      : [],
  );
}

function mediated(here: SentenceContext): readonly Proposal[] {
  const { chunks, classesOf } = here;
  return chunks.flatMap(({ verb, negated }, at): Proposal[] => {
    if (!verb || negated || !classesOf(verb.lower).has('mediated')) return [];
    const found = argumentsOf(chunks, at);
    const between = found.obliques.find(({ preposition }) => preposition === 'antara');
    const people = [...(agentOf(chunks, at, found)?.heads ?? []), ...(between?.heads ?? [])];
    return took(here, verb, people, eventBefore(here, at, BROUGHT_ABOUT, found));
  });
}

const COPULA = /^(?:menjadi|bertindak|adalah|ialah|merupakan)$/;

/** "Turki dan PBB menjadi penjamin kesepakatan itu", "Mesir bertindak sebagai mediator perundingan itu". */
function asGuarantor(here: SentenceContext): readonly Proposal[] {
  const { chunks, events, classesOf } = here;
  return chunks.flatMap(({ verb, negated, units }, at): Proposal[] => {
    // what somebody may become he is not yet
    if (!verb || negated || !COPULA.test(verb.lower) || units.length > 1) return [];
    const role = chunks[at + 1]?.units[0]?.lower === 'sebagai' ? at + 2 : at + 1;
    const [noun] = chunks[role]?.units ?? [];
    if (!noun || !classesOf(noun.lower).has('guarantor')) return [];
    const end = chunks[role]?.end ?? 0;
    const own = events.filter(
      ({ event, trigger }) =>
        BROUGHT_ABOUT.events.includes(event.type) &&
        trigger &&
        trigger.start > noun.start &&
        trigger.start < end,
    );
    return took(here, noun, argumentsOf(chunks, at).subject?.heads ?? [], [
      ...new Set(own.map(({ event }) => event.key)),
    ]);
  });
}

const took = (
  { sentence }: SentenceContext,
  { start, end }: Span,
  people: readonly LocalKey[],
  targets: readonly LocalKey[],
): Proposal[] =>
  targets.flatMap((target) =>
    people.map((source) => ({
      type: 'participates_in',
      source,
      target,
      sentence,
      trigger: { start, end },
      rule: 'mediates',
    })),
  );
