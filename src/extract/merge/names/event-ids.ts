/** Candidates for the id of an event, the shortest first. */
import { nodeId } from '../../../graph/ids.ts';
import { type EventSummary, principalsOf } from './event-summary.ts';

/**
 * `meeting:2025-08-06-moskow`, then with the kind, then with the principals. `since`, the day of the first report,
 * tells nameless truces apart: an id of the kind alone would be any truce's, and lead elsewhere when an older one is added.
 */
export function eventIds(summary: EventSummary, since: string): string[] {
  const { group, kind, identity, date, places, targets, subjects } = summary;
  const day = dayOf(date);
  const year = day.slice(0, 4);
  const word = kind?.id ?? group.type;
  const named = identity ? withKind(word, identity) : '';
  const place = places[0]?.label ?? '';
  const who = principalsOf(summary).map((principal) =>
    principal.type === 'person' ? (principal.short.split(' ').at(-1) ?? '') : principal.label,
  );
  const about = [...targets, ...subjects].slice(0, 1).map(({ label }) => label);
  const ladder: Record<typeof group.type, readonly (readonly string[])[]> = {
    meeting: [
      ...(day && (place || named) ? [[day, named || place]] : []),
      ...(day ? [[day, ...who, place]] : [named ? [named, place] : [word, ...who, place]]),
      [day, named || word, ...who, place],
    ],
    conflict: [
      ...(kind?.group === 'attack'
        ? []
        : [[named || [word, groundOf(summary)].join(' ')], [named || word, groundOf(summary), year]]),
      [named || word, place || (who[0] ?? ''), day],
      [named || word, ...who, place, day],
    ],
    sanction: [
      ...(named ? [[named]] : []),
      [named || word, ...who, ...about],
      [named || word, ...who, ...about, year],
      [named || word, ...who, ...about, day],
    ],
    agreement: [
      ...(named ? [[named]] : []),
      [named || word, ...who],
      [named || word, ...who, year],
      [named || word, ...who, ...about, day],
    ],
  };
  const bare = nodeId(group.type, word);
  return ladder[group.type]
    .map((words) => nodeId(group.type, ...words))
    .flatMap((id, i, ids) =>
      id === bare ? [`${id}-${since}`] : i === ids.length - 1 ? [id, `${id}-${since}`] : [id],
    );
}

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
