/** What the sentence of an event is made of: who, where, about what. */
import type { GraphIndex } from '../../graph/queries.ts';
import type { Node } from '../../graph/schema.ts';
import type { Lang } from '../state/view-state.ts';
import { nameWithin } from './name-within.ts';
import { joined, labelOf, name, neighbours, type Sentence, words } from './parts.ts';
import { roleInBrackets, sidesOf } from './roles.ts';

export interface Telling {
  readonly event: Node;
  readonly index: GraphIndex;
  readonly lang: Lang;
}

/** The best known first. A country is no subject of its own where its people are: "Witkoff (utusan AS) dan Putin", not "AS, Rusia, Witkoff …". */
export function withoutSides(parties: readonly Node[], index: GraphIndex): readonly Node[] {
  const spokenFor = new Set(
    sidesOf(parties, index).flatMap(({ side, members }) => (members.length ? side?.id : [])),
  );
  return parties
    .filter((party) => !spokenFor.has(party.id))
    .sort((a, b) => b.mentions.length - a.mentions.length);
}

export function subject(parties: readonly Node[], { index, lang }: Telling): Sentence {
  return joined(
    parties.map((party) => {
      const role = party.type === 'person' ? roleInBrackets(party.id, index, lang) : null;
      return role ? [name(party, lang), words(` (${role})`)] : [name(party, lang)];
    }),
    lang,
  );
}

export const places = ({ event, index }: Telling): readonly Node[] =>
  neighbours(index, event.id, 'from', ['takes_place_in']);

export function mentionsPlace(telling: Telling): boolean {
  const label = labelOf(telling.event, telling.lang);
  return places(telling).some((node) =>
    [labelOf(node, telling.lang), node.label, ...node.aliases].some((alias) => label.includes(alias)),
  );
}

/** " di Anchorage": the most particular place, a town before a country. */
export function place(telling: Telling, preposition = telling.lang === 'id' ? ' di ' : ' in '): Sentence {
  const all = places(telling);
  const best = all.find((node) => node.type === 'place') ?? all[0];
  return best ? [words(preposition), name(best, telling.lang)] : [];
}

/** " tentang rencana 20 poin": an event the meeting is about, an agreement or sanction before a war. */
export function topic({ event, index, lang }: Telling): Sentence {
  const about = neighbours(index, event.id, 'from', ['concerns']).filter(({ status }) => status !== 'denied');
  const best =
    about.find((node) => node.type === 'agreement' || node.type === 'sanction') ??
    about.find((node) => node.type === 'conflict');
  return best ? [words(lang === 'id' ? ' tentang ' : ' about '), nameWithin(best, lang)] : [];
}
