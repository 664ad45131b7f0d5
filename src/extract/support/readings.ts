/** For tests: all that the engine reads of events and relations in a few sentences, one line each, so that a table can tell it whole. */
import type { EdgeType } from '../../graph/schema.ts';
import { readArticle } from '../pipeline.ts';
import type { FoundClaim, LocalKey } from '../types.ts';
import { knowledge, makeArticle } from './knowledge.ts';

/** What a claim about an event is called in its line; all others have a line of their own. */
const FIELDS: readonly (readonly [type: EdgeType, word: string])[] = [
  ['imposes', 'by'],
  ['participates_in', 'with'],
  ['targets', 'on'],
  ['takes_place_in', 'in'],
  ['concerns', 'about'],
];

/** Sentences of an article below a headline that says nothing, published on that day. */
const below = (text: string): string => `Laporan\n\n${text}`;

function read(text: string, published: string | null, article = below(text)) {
  const found = readArticle(makeArticle(article, published), knowledge);
  const names = new Map<LocalKey, string>([
    ...found.entities.map(({ key, label }) => [key, label] as const),
    ...found.events.map(({ key, kind }) => [key, kind] as const),
  ]);
  const isEvent = new Set(found.events.map(({ key }) => key));
  return { ...found, nameOf: (key: LocalKey): string => names.get(key) ?? key, isEvent };
}

/**
 * `pertemuan occurred 2018-07-16 with Trump, Putin in Helsinki` for each event, and who acted on one:
 * `Trump proposes gencatan-senjata`. In the order of the alphabet, each once.
 */
export function eventsIn(text: string, published: string | null): string[] {
  const { events, claims, nameOf, isEvent } = read(text, published);
  const lines = events.map(({ key, kind, status, date, mentions }) => {
    const fields = FIELDS.flatMap(([type, word]) => {
      const own = claims.filter((claim) => claim.type === type);
      const others = own.flatMap(({ source, target }) =>
        type === 'imposes' || type === 'participates_in'
          ? target === key
            ? nameOf(source)
            : []
          : source === key
            ? nameOf(target)
            : [],
      );
      return others.length ? ` ${word} ${[...new Set(others)].sort().join(', ')}` : [];
    });
    const speakers = mentions.flatMap(({ attributedTo }) => (attributedTo ? nameOf(attributedTo) : []));
    const said = speakers.length ? ` says ${[...new Set(speakers)].join(', ')}` : '';
    return `${kind} ${status ?? '-'} ${date ?? '-'}${fields.join('')}${said}`;
  });
  const isField = new Set(FIELDS.map(([type]) => type));
  const acts = claims.filter(({ type, target }) => isEvent.has(target) && !isField.has(type));
  return tidy([...lines, ...acts.map((claim) => sayClaim(claim, nameOf))]);
}

/** `Mesir proposes resolusi`, `Uni Eropa imposes sanksi`, `sanksi targets Belarus`: what is done to events, nothing else of them. */
export function actsIn(text: string, published: string | null): string[] {
  const { claims, nameOf, isEvent } = read(text, published);
  const acts = claims.filter(
    ({ type, source, target }) =>
      type === 'imposes' ||
      type === 'targets' ||
      (isEvent.has(target) && !isEvent.has(source) && type !== 'participates_in'),
  );
  return tidy(acts.map((claim) => sayClaim(claim, nameOf)));
}

/** Events, acts and relations, but no offices and no kin: all that a short story tells. */
export function toldIn(text: string, published: string | null): string[] {
  const relations = relationsIn(text, published);
  return tidy([
    ...eventsIn(text, published),
    ...relations.filter((line) => !/ (?:represents|family_of) /.test(line)),
  ]);
}

/** `Trump represents Amerika Serikat "Presiden"`, `Rusia attacks Ukraina`: what joins people, bodies and places to one another. */
export function relationsIn(text: string, published: string | null): string[] {
  const { claims, nameOf, isEvent } = read(text, published);
  const own = claims.filter(({ source, target }) => !isEvent.has(source) && !isEvent.has(target));
  return tidy(own.map((claim) => sayClaim(claim, nameOf)));
}

/** `person Vladimir Putin`, `place Wina`: who and what is named. */
export function namesIn(text: string, published: string | null): string[] {
  return tidy(read(text, published).entities.map(({ type, label }) => `${type} ${label}`));
}

/** The same where the text has a headline of its own, which "¶" ends. */
export function namesBelow(text: string, published: string | null): string[] {
  const { entities } = read(text, published, text.replaceAll('¶', '\n\n'));
  return tidy(entities.map(({ type, label }) => `${type} ${label}`));
}

/** `pekan lalu = 1954-07-12/1954-07-18`, `kemarin = ?` where nobody knows of which day, and behind it the time of an event that lasts. */
export function datesIn(text: string, published: string | null): string[] {
  return read(text, published).dates.map(({ start, end, value = '?', eventValue = value }) => {
    const event = eventValue === value ? '' : ` (${eventValue})`;
    return `${below(text).slice(start, end)} = ${value}${event}`;
  });
}

/** `Kedua pemimpin = Leonid Brezhnev + Jimmy Carter`: words that stand for someone, and for whom. */
export function referencesIn(text: string, published: string | null): string[] {
  const { references, nameOf } = read(text, published);
  return references.map(
    ({ start, end, entities }) => `${below(text).slice(start, end)} = ${entities.map(nameOf).join(' + ')}`,
  );
}

function sayClaim(
  { source, type, target, role, evidence }: FoundClaim,
  nameOf: (key: LocalKey) => string,
): string {
  const words = `${nameOf(source)} ${type} ${nameOf(target)}${role ? ` "${role}"` : ''}`;
  const [first] = evidence;
  const status = first?.status && first.status !== 'occurred' ? ` ${first.status}` : '';
  return `${words}${status}${first?.attributedTo ? ` says ${nameOf(first.attributedTo)}` : ''}`;
}

const tidy = (lines: readonly string[]): string[] => [...new Set(lines)].sort();
