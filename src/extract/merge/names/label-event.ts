/** Names of events, in two languages: the kind, who, and where. */
import type { EVENT_TYPES } from '../../../graph/schema.ts';
import type { Translate } from './english.ts';
import { type EventSummary, isBySubject, type Principal, principalsOf } from './event-summary.ts';

/** "Pertemuan Putin–Trump di Alaska" and "Putin–Trump meeting in Alaska". */
export function labelEvent(summary: EventSummary, translate: Translate): { id: string; en: string } {
  const english: Language = {
    ...ENGLISH,
    people: translate,
    order: (kind, identity, who, rest) => englishOrder(kind, identity, translate(identity), who, rest),
  };
  return { id: compose(summary, INDONESIAN), en: compose(summary, english) };
}

interface Language {
  readonly kind: (summary: EventSummary) => string;
  readonly name: (principal: Principal) => string;
  readonly at: string;
  readonly to: string;
  readonly on: string;
  readonly about: string;
  /** "sebelas orang" in the language; null where a word has no translation. */
  readonly people: (words: string) => string | null;
  readonly order: (kind: string, identity: string, who: string, rest: string) => string;
}

const INDONESIAN: Language = {
  kind: ({ kind, group }) => kind?.labels.id ?? TYPE_WORDS[group.type].id,
  name: ({ label }) => label,
  at: 'di',
  to: 'ke',
  on: 'terhadap',
  about: 'tentang',
  people: (words) => words,
  order: indonesianOrder,
};
const ENGLISH: Omit<Language, 'order' | 'people'> = {
  kind: ({ kind, group }) => kind?.labels.en ?? TYPE_WORDS[group.type].en,
  name: ({ en }) => en,
  at: 'in',
  to: 'to',
  on: 'on',
  about: 'on',
};

const TYPE_WORDS: Record<(typeof EVENT_TYPES)[number], { id: string; en: string }> = {
  meeting: { id: 'Pertemuan', en: 'Meeting' },
  sanction: { id: 'Sanksi', en: 'Sanctions' },
  agreement: { id: 'Kesepakatan', en: 'Agreement' },
  conflict: { id: 'Konflik', en: 'Conflict' },
};

function compose(summary: EventSummary, language: Language): string {
  const { group, identity, kind } = summary;
  const head = language.kind(summary);
  const who = names(principalsOf(summary), language);
  switch (group.type) {
    case 'meeting':
      // "KTT G20 di Bali": a summit with a name needs no guests.
      return language.order(head, identity, identity ? '' : who, where(summary, language));
    case 'conflict':
      return kind?.group === 'attack'
        ? language.order(
            head,
            // "Serangan Hamas", not twice the attacker
            identity.toLowerCase() === who.toLowerCase() ? '' : identity,
            names(principalsOf(summary).slice(0, 1), language),
            where(summary, language),
          )
        : language.order(head, identity, sceneOf(summary, language) ?? who, '');
    case 'sanction':
      return summary.ofPeople
        ? language.order(head, '', who, onPeople(summary, language))
        : language.order(head, identity, who, onWhom(summary, language));
    case 'agreement':
      return isBySubject(summary) && !identity
        ? language.order(head, '', '', `${language.about} ${names(principalsOf(summary), language, ' & ')}`)
        : language.order(head, identity, identity ? '' : who, '');
  }
}

/** "KTT G20", "Perundingan Iran–AS di Wina"; an identity that begins with the kind stands alone ("rencana 20 poin"). */
function indonesianOrder(kind: string, identity: string, who: string, rest: string): string {
  const [first = ''] = kind.toLowerCase().split(' ');
  const head =
    identity && (identity.toLowerCase().startsWith(first) || holds(identity, first))
      ? capital(identity)
      : join(kind, identity);
  return join(head, who, rest);
}

/** "Iran–United States talks in Vienna", "28-point US peace plan"; what has no translation stands in quotation marks. */
function englishOrder(
  kind: string,
  identity: string,
  translated: string | null,
  who: string,
  rest: string,
): string {
  if (holds(identity, kind.toLowerCase())) return join(identity, who, rest);
  const before = join(who, translated ?? '');
  const noun = before ? kind.toLowerCase() : kind;
  return capital(join(before, noun, translated === null && identity ? `“${identity}”` : '', rest));
}

/** "Bali Democracy Forum" says of itself that it is a forum. */
const holds = (identity: string, kind: string): boolean => identity.toLowerCase().split(' ').includes(kind);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function where({ places, kind }: EventSummary, language: Language): string {
  const [place] = places;
  if (!place) return '';
  return `${kind?.group === 'visit' ? language.to : language.at} ${language.name(place)}`;
}

/** A war is named after the country where it is fought, else after its parties: "Perang Ukraina", "Perang Iran–Irak". */
function sceneOf({ places }: EventSummary, language: Language): string | undefined {
  const scene = places.find(({ type }) => type === 'country') ?? places[0];
  return scene && language.name(scene);
}

/** "terhadap sebelas orang"; whom the articles name, where the words have no translation. */
function onPeople(summary: EventSummary, language: Language): string {
  const people = language.people(summary.identity);
  return people === null ? onWhom({ ...summary, identity: '' }, language) : `${language.on} ${people}`;
}

function onWhom({ targets, identity }: EventSummary, language: Language): string {
  return targets.length && !identity ? `${language.on} ${names(targets.slice(0, 2), language)}` : '';
}

function names(principals: readonly Principal[], language: Language, between = '–'): string {
  return principals
    .map((principal) => (principal.type === 'person' ? principal.short : language.name(principal)))
    .join(between);
}

const join = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');
