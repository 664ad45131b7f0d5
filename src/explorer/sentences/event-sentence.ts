/**
 * An event as a sentence made of its edges: "Steve Witkoff (utusan khusus AS) dan Vladimir Putin bertemu di Moskow".
 * Only what the graph says is said; where no party is known, or where the event is called after its only party, the event's
 * own name is the subject.
 */
import type { GraphIndex } from '../../graph/queries.ts';
import { isEventType, type Node } from '../../graph/schema.ts';
import type { Lang } from '../state/view-state.ts';
import { mentionsPlace, place, places, subject, type Telling, topic, withoutSides } from './event-parts.ts';
import {
  AGREEMENT_VERBS,
  ATTACK,
  CONFLICT_VERBS,
  EVENT_STATE,
  inPlural,
  inStatus,
  MEETING_VERBS,
  PRESS,
  PROPOSAL_VERBS,
  type Verb,
  VISIT,
  VISITS,
  VISITS_SOMEWHERE,
  verbFor,
} from './event-verbs.ts';
import { isCalledAfter, nameAtStart, nameWithin, nameWithout } from './name-within.ts';
import { labelOf, name, neighbours, type Part, type Sentence, words } from './parts.ts';

export function eventSentence(event: Node, index: GraphIndex, lang: Lang): Sentence {
  const telling = { event, index, lang };
  switch (event.type) {
    case 'meeting':
      return meeting(telling);
    case 'sanction':
      return byActor(telling, withoutSides(neighbours(index, event.id, 'to', ['imposes']), index), {
        id: event.status === 'ongoing' ? 'memberlakukan' : 'menjatuhkan',
        en: ['impose', 'imposed'],
      });
    case 'agreement':
      return agreement(telling);
    case 'conflict':
      return conflict(telling);
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
  const [visitor, ...others] = parties;
  const label = labelOf(event, lang).toLowerCase();
  // "Kunjungan Menteri X ke Y" of one person: "X berkunjung ke Y"; of a meeting with the press: "X memberi konferensi pers".
  if (visitor && !others.length && VISIT.test(label)) {
    if (!places(telling).length) return told(telling, { parties, verb: VISITS_SOMEWHERE, rest: [] });
    return told(telling, { parties, verb: VISITS, rest: place(telling, lang === 'id' ? ' ke ' : ' ') });
  }
  if (visitor && !others.length && PRESS.cue.test(label))
    return told(telling, { parties, verb: PRESS, rest: place(telling) });
  if (parties.length < 2) {
    // "KTT APEC di Seattle berlangsung", not "APEC mengikuti KTT APEC"
    const itself = parties.filter((party) => party.type === 'person' || !isCalledAfter(event, party));
    return byActor(telling, itself, { id: 'mengikuti', en: ['attend', 'attended'] });
  }
  return told(telling, {
    parties,
    verb: verbFor(MEETING_VERBS, label),
    rest: [...place(telling), ...topic(telling)],
  });
}

function agreement(telling: Telling): Sentence {
  const { event, index, lang } = telling;
  const label = labelOf(event, lang).toLowerCase();
  const from = (type: string): readonly Node[] => neighbours(index, event.id, 'to', [type]);
  if (event.status === 'proposed' && from('proposes').length)
    return byActor(
      { ...telling, event: { ...event, status: 'occurred' } },
      from('proposes'),
      verbFor(PROPOSAL_VERBS, label),
    );
  const parties = from('agrees_to').length ? from('agrees_to') : from('participates_in');
  const actors = event.status === 'proposed' || event.status === 'denied' ? [] : withoutSides(parties, index);
  return byActor(telling, actors, verbFor(AGREEMENT_VERBS, label));
}

function conflict(telling: Telling): Sentence {
  const { event, index, lang } = telling;
  const label = labelOf(event, lang).toLowerCase();
  const parties = withoutSides(neighbours(index, event.id, 'to', ['participates_in']), index);
  const [attacker, ...others] = parties;
  const alone = attacker && !others.length && isCalledAfter(event, attacker);
  if (alone && isPlainAttack(event, attacker) && places(telling).length)
    return told(telling, { parties, verb: ATTACK, rest: place(telling, ' ') });
  return byActor(telling, alone ? [] : parties, verbFor(CONFLICT_VERBS, label));
}

/** "Serangan Ukraina di …", but not "Serangan nirawak Ukraina di …", which says more than that one attacked. */
const isPlainAttack = (event: Node, attacker: Node): boolean =>
  event.label.startsWith(`Serangan ${attacker.label} `);

function told(
  telling: Telling,
  { parties, verb, rest }: { parties: readonly Node[]; verb: Verb; rest: Sentence },
): Sentence {
  const { event, lang } = telling;
  const many = parties.length > 1;
  return [
    ...subject(parties, telling),
    words(` ${inStatus(verb, { status: event.status, many, lang })}`),
    ...rest,
  ];
}

function byActor(telling: Telling, actors: readonly Node[], verb: Verb): Sentence {
  const { event, lang } = telling;
  if (!isEventType(event.type)) return [name(event, lang)];
  const where = mentionsPlace(telling) ? [] : place(telling);
  if (actors.length)
    return told(telling, {
      parties: actors,
      verb,
      rest: [words(' '), objectOf(telling, actors), ...where],
    });
  // Nothing is said to have happened where the graph does not say so.
  if (!event.status) return [name(event, lang), ...where];
  const state = EVENT_STATE[event.type][event.status][lang];
  const itself = nameAtStart(event, lang);
  return [itself, ...where, words(` ${isPlural(itself.text) ? inPlural(state) : state}`)];
}

/**
 * What they attend, impose, agree to. Several parties of an agreement are not all in its name: "peta jalan Iran" says whose it
 * is; and a war without its country would be any war.
 */
function objectOf({ event, lang }: Telling, actors: readonly Node[]): Part {
  const named = event.type === 'conflict' || (event.type === 'agreement' && actors.length > 1);
  return named ? nameWithin(event, lang) : nameWithout(event, actors, lang);
}

/** "The talks in Geneva", "Sanctions on Iran"; what is Indonesian ends in no such s. */
const isPlural = (label: string): boolean => /(?:sanctions|tariffs|talks|measures)(?: |$)/i.test(label);
