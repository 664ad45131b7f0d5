/**
 * An event as a sentence made of its edges: "Steve Witkoff (utusan khusus AS) dan Vladimir Putin bertemu di Moskow".
 * Only what the graph says is said; where no party is known, the event's own name is the subject.
 */
import type { GraphIndex } from '../../graph/queries.ts';
import { isEventType, type Node } from '../../graph/schema.ts';
import type { Lang } from '../state/view-state.ts';
import { EVENT_STATE, inStatus, MEETING_VERBS, VISIT, VISITS } from './event-verbs.ts';
import {
  joined,
  labelOf,
  name,
  nameWithin,
  neighbours,
  type Part,
  type Sentence,
  shortName,
  words,
} from './parts.ts';
import { roleInBrackets, sidesOf } from './roles.ts';

interface Telling {
  readonly event: Node;
  readonly index: GraphIndex;
  readonly lang: Lang;
}

export function eventSentence(event: Node, index: GraphIndex, lang: Lang): Sentence {
  const telling = { event, index, lang };
  switch (event.type) {
    case 'meeting':
      return meeting(telling);
    case 'sanction':
      return byActor(telling, {
        actors: neighbours(index, event.id, 'to', ['imposes']),
        verb: { id: event.status === 'ongoing' ? 'memberlakukan' : 'menjatuhkan', en: ['impose', 'imposed'] },
      });
    case 'agreement':
      return agreement(telling);
    case 'conflict':
      return byActor(telling, {
        actors: withoutSides(neighbours(index, event.id, 'to', ['participates_in']), index),
        verb: { id: 'terlibat dalam', en: ['fight in', 'fought in'] },
      });
    default:
      return [name(event, lang)];
  }
}

function meeting(telling: Telling): Sentence {
  const { event, index, lang } = telling;
  const there = new Set(places(telling).map(({ id }) => id));
  const parties = withoutSides(neighbours(index, event.id, 'to', ['participates_in']), index).filter(
    (party) => !there.has(party.id),
  );
  const label = labelOf(event, lang).toLowerCase();
  const [visitor, ...others] = parties;
  // "Kunjungan Menteri X ke Y" of one person: "X berkunjung ke Y".
  if (visitor && !others.length && VISIT.test(label) && places(telling).length)
    return [
      ...subject([visitor], telling),
      words(` ${inStatus(VISITS, { status: event.status, many: false, lang })}`),
      ...place(telling, lang === 'id' ? ' ke ' : ' '),
    ];
  if (parties.length < 2)
    return byActor(telling, { actors: parties, verb: { id: 'mengikuti', en: ['attend', 'attended'] } });
  const verb = MEETING_VERBS.find(({ cue }) => cue.test(label)) ?? {
    id: 'bertemu',
    en: ['meet', 'met'] as const,
  };
  return [
    ...subject(parties, telling),
    words(` ${inStatus(verb, { status: event.status, many: true, lang })}`),
    ...place(telling),
    ...topic(telling),
  ];
}

function agreement(telling: Telling): Sentence {
  const { event, index } = telling;
  const from = (type: string): readonly Node[] => neighbours(index, event.id, 'to', [type]);
  if (event.status === 'proposed' && from('proposes').length)
    return byActor(
      { ...telling, event: { ...event, status: 'occurred' } },
      {
        actors: from('proposes'),
        verb: { id: 'mengusulkan', en: ['propose', 'proposed'] },
      },
    );
  const parties = from('agrees_to').length ? from('agrees_to') : from('participates_in');
  const actors = event.status === 'proposed' || event.status === 'denied' ? [] : withoutSides(parties, index);
  return byActor(telling, { actors, verb: { id: 'menyepakati', en: ['agree to', 'agreed to'] } });
}

function byActor(
  telling: Telling,
  { actors, verb }: { actors: readonly Node[]; verb: { id: string; en: readonly [string, string] } },
): Sentence {
  const { event, lang } = telling;
  if (!isEventType(event.type)) return [name(event, lang)];
  if (!actors.length)
    return [
      name(event, lang),
      ...(mentionsPlace(telling) ? [] : place(telling)),
      // Nothing is said to have happened where the graph does not say so.
      ...(event.status ? [words(` ${EVENT_STATE[event.type][event.status][lang]}`)] : []),
    ];
  const many = actors.length > 1;
  return [
    ...subject(actors, telling),
    words(` ${inStatus(verb, { status: event.status, many, lang })} `),
    event.type === 'sanction' ? withoutActor(nameWithin(event, lang), actors, lang) : nameWithin(event, lang),
    ...(mentionsPlace(telling) ? [] : place(telling)),
  ];
}

/** The best known first. A country is no subject of its own where its people are: "Witkoff (utusan AS) dan Putin", not "AS, Rusia, Witkoff …". */
function withoutSides(parties: readonly Node[], index: GraphIndex): readonly Node[] {
  const spokenFor = new Set(
    sidesOf(parties, index).flatMap(({ side, members }) => (members.length ? side?.id : [])),
  );
  return parties
    .filter((party) => !spokenFor.has(party.id))
    .sort((a, b) => b.mentions.length - a.mentions.length);
}

/** "AS menjatuhkan sanksi sekunder", not "… sanksi sekunder Amerika Serikat": the subject has been named. */
function withoutActor(part: Part, actors: readonly Node[], lang: Lang): Part {
  const names = actors.flatMap((actor) => [labelOf(actor, lang), actor.label, shortName(actor, lang)]);
  const ending = names.find((label) => part.text.endsWith(` ${label}`));
  return ending ? { ...part, text: part.text.slice(0, -ending.length - 1) } : part;
}

function subject(parties: readonly Node[], { index, lang }: Telling): Sentence {
  return joined(
    parties.map((party) => {
      const role = party.type === 'person' ? roleInBrackets(party.id, index, lang) : null;
      return role ? [name(party, lang), words(` (${role})`)] : [name(party, lang)];
    }),
    lang,
  );
}

const places = ({ event, index }: Telling): readonly Node[] =>
  neighbours(index, event.id, 'from', ['takes_place_in']);

function mentionsPlace(telling: Telling): boolean {
  const label = labelOf(telling.event, telling.lang);
  return places(telling).some((node) => [node.label, ...node.aliases].some((alias) => label.includes(alias)));
}

/** " di Anchorage": the most particular place, a town before a country. */
function place(telling: Telling, preposition = telling.lang === 'id' ? ' di ' : ' in '): Sentence {
  const all = places(telling);
  const best = all.find((node) => node.type === 'place') ?? all[0];
  return best ? [words(preposition), name(best, telling.lang)] : [];
}

/** " tentang rencana 20 poin": an event the meeting is about, an agreement or sanction before a war. */
function topic({ event, index, lang }: Telling): Sentence {
  const about = neighbours(index, event.id, 'from', ['concerns']).filter(({ status }) => status !== 'denied');
  const best =
    about.find((node) => node.type === 'agreement' || node.type === 'sanction') ??
    about.find((node) => node.type === 'conflict');
  return best ? [words(lang === 'id' ? ' tentang ' : ' about '), nameWithin(best, lang)] : [];
}
