/** Names of events, in two languages: the kind, who, and where. */
import type { EVENT_TYPES } from '../../../graph/schema.ts';
import type { EventSummary, Principal } from './event-summary.ts';

/** "Pertemuan Putin–Trump di Alaska" and "Meeting Putin–Trump in Alaska". */
export function labelEvent(summary: EventSummary): { id: string; en: string } {
  return { id: compose(summary, INDONESIAN), en: compose(summary, ENGLISH) };
}

interface Language {
  readonly kind: (summary: EventSummary) => string;
  readonly name: (principal: Principal) => string;
  readonly at: string;
  readonly to: string;
  readonly on: string;
}

const INDONESIAN: Language = {
  kind: ({ kind, group }) => kind?.labels.id ?? TYPE_WORDS[group.type].id,
  name: ({ label }) => label,
  at: 'di',
  to: 'ke',
  on: 'terhadap',
};
const ENGLISH: Language = {
  kind: ({ kind, group }) => kind?.labels.en ?? TYPE_WORDS[group.type].en,
  name: ({ en }) => en,
  at: 'in',
  to: 'to',
  on: 'on',
};

const TYPE_WORDS: Record<(typeof EVENT_TYPES)[number], { id: string; en: string }> = {
  meeting: { id: 'Pertemuan', en: 'Meeting' },
  sanction: { id: 'Sanksi', en: 'Sanctions' },
  agreement: { id: 'Kesepakatan', en: 'Agreement' },
  conflict: { id: 'Konflik', en: 'Conflict' },
};

function compose(summary: EventSummary, language: Language): string {
  const { group, identity } = summary;
  const head = withIdentity(language.kind(summary), identity);
  switch (group.type) {
    case 'meeting':
      return join(head, whoMet(summary, language), where(summary, language));
    case 'conflict':
      return join(head, ...whoFought(summary, language));
    case 'sanction':
      return join(head, names(actors(summary), language, 1), onWhom(summary, language));
    case 'agreement':
      return join(head, identity ? '' : names(agreed(summary), language, 2));
  }
}

/** "KTT" + "G20"; an identity that begins with the kind stands alone ("rencana 20 poin"). */
function withIdentity(kind: string, identity: string): string {
  if (!identity) return kind;
  const [first = ''] = kind.toLowerCase().split(' ');
  if (identity.toLowerCase().startsWith(first)) return identity.charAt(0).toUpperCase() + identity.slice(1);
  return `${kind} ${identity}`;
}

function whoMet({ people, parties, identity }: EventSummary, language: Language): string {
  if (people.length > 1 || (people.length && !parties.length))
    return people.map(({ short }) => short).join('–');
  if (identity && parties.length > 2) return '';
  const [person] = people;
  // A person who has nobody across the table meets a country: "Pertemuan Witkoff–Rusia".
  return person ? person.short : names(parties, language, 2);
}

function where({ places, kind }: EventSummary, language: Language): string {
  const [place] = places;
  if (!place) return '';
  return `${kind?.group === 'visit' ? language.to : language.at} ${language.name(place)}`;
}

/** "Perang Iran–Irak", "Perang Ukraina", "Serangan Rusia di Kyiv" */
function whoFought({ parties, people, places, subjects, kind }: EventSummary, language: Language): string[] {
  const [place] = places;
  const fighters = parties.length ? parties : people;
  if (kind?.group === 'attack')
    return [names(fighters, language, 1), place ? `${language.at} ${language.name(place)}` : ''];
  const scene = places.find(({ type }) => type === 'country') ?? place;
  if (scene) return [language.name(scene)];
  return [names(fighters.length ? fighters : subjects, language, 2)];
}

function onWhom({ targets, identity }: EventSummary, language: Language): string {
  return targets.length && !identity ? `${language.on} ${names(targets, language, 2)}` : '';
}

const actors = ({ parties, people }: EventSummary): readonly Principal[] =>
  parties.length ? parties : people;

function agreed(summary: EventSummary): readonly Principal[] {
  const { subjects } = summary;
  const signers = actors(summary);
  return signers.length > 1 || !subjects.length ? signers : subjects;
}

function names(principals: readonly Principal[], language: Language, most: number): string {
  return principals
    .slice(0, most)
    .map((principal) => (principal.type === 'person' ? principal.short : language.name(principal)))
    .join('–');
}

const join = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');
