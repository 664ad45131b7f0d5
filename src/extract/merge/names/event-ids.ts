/** Candidates for the id of an event, the shortest first. */
import { nodeId } from '../../../graph/ids.ts';
import { type EventSummary, principalsOf } from './event-summary.ts';

/**
 * `meeting:2025-08-06-moskow`, then with the kind, then with the principals. `since`, the day of the first report,
 * tells nameless truces apart: an id of the kind alone would be any truce's, and lead elsewhere when an older one is added.
 * Each is made when it is asked for: most events take their first.
 */
export function* eventIds(summary: EventSummary, since: string): Generator<string> {
  const { group, kind } = summary;
  const bare = nodeId(group.type, kind?.id ?? group.type);
  const ladder = LADDERS[group.type](partsOf(summary));
  for (const [i, words] of ladder.entries()) {
    const id = nodeId(group.type, ...words);
    if (id !== bare) yield id;
    if (id === bare || i === ladder.length - 1) yield `${id}-${since}`;
  }
}

interface Parts {
  readonly summary: EventSummary;
  readonly day: string;
  readonly year: string;
  /** The kind, and the kind with what tells the event from others of it. */
  readonly word: string;
  readonly named: string;
  readonly place: string;
  readonly who: readonly string[];
  readonly about: readonly string[];
}

function partsOf(summary: EventSummary): Parts {
  const { group, kind, identity, date, places, targets, subjects } = summary;
  const day = dayOf(date);
  const word = kind?.id ?? group.type;
  return {
    summary,
    day,
    year: day.slice(0, 4),
    word,
    named: identity ? withKind(word, identity) : '',
    place: places[0]?.label ?? '',
    who: principalsOf(summary).map((principal) =>
      principal.type === 'person' ? (principal.short.split(' ').at(-1) ?? '') : principal.label,
    ),
    about: [...targets, ...subjects].slice(0, 1).map(({ label }) => label),
  };
}

const LADDERS: Record<EventSummary['group']['type'], (parts: Parts) => readonly (readonly string[])[]> = {
  meeting: ({ day, word, named, place, who }) => [
    ...(day && (place || named) ? [[day, named || place]] : []),
    ...(day ? [[day, ...who, place]] : [named ? [named, place] : [word, ...who, place]]),
    [day, named || word, ...who, place],
  ],
  conflict: ({ summary, day, year, word, named, place, who }) => [
    ...(summary.kind?.group === 'attack'
      ? []
      : [[named || [word, groundOf(summary)].join(' ')], [named || word, groundOf(summary), year]]),
    [named || word, place || (who[0] ?? ''), day],
    [named || word, ...who, place, day],
  ],
  sanction: ({ day, year, word, named, who, about }) => [
    ...(named ? [[named]] : []),
    [named || word, ...who, ...about],
    [named || word, ...who, ...about, year],
    [named || word, ...who, ...about, day],
  ],
  agreement: ({ day, year, word, named, who, about }) => [
    ...(named ? [[named]] : []),
    [named || word, ...who],
    [named || word, ...who, year],
    [named || word, ...who, ...about, day],
  ],
};

/** First end of a date, without its tilde: "2025-08-15". */
const dayOf = (date: string | undefined): string =>
  (date ?? '')
    .split('/')
    .find((end) => end !== '..')
    ?.replace('~', '') ?? '';

const withKind = (kind: string, identity: string): string =>
  identity.toLowerCase().startsWith(kind.split('-')[0] ?? kind) ? identity : `${kind} ${identity}`;

/** The country where a war is fought, else its parties. */
function groundOf(summary: EventSummary): string {
  const { places } = summary;
  const scene = places.find(({ type }) => type === 'country') ?? places[0];
  return (
    scene?.label ??
    principalsOf(summary)
      .map(({ label }) => label)
      .join(' ')
  );
}
