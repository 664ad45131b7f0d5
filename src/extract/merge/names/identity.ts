/** What tells an event from others of its kind, in the capitals of its article: "rencana damai AS", "KTT G20". */
import type { Row } from '../../knowledge.ts';
import { quoteAt, type ToldEvent } from '../../told.ts';

/** What is asked of an identity: whether its kind of meeting has a name of its own, and what is left without its length. */
export interface Naming {
  readonly kinds: ReadonlyMap<string, Row<'event-kinds'>>;
  readonly withoutLength: (words: string) => string;
}

/** The identity of one report of an event; none where nothing tells it from others. */
export function identityOf(event: ToldEvent, { kinds, withoutLength }: Naming): string[] {
  const { kind, type, told, from, to } = event;
  // "pertemuan penting" is no name
  if (type === 'meeting' && !kinds.get(kind)?.assembly) return [];
  const bare = bareIdentity(event);
  const identity = type === 'meeting' ? withoutLength(bare) : bare;
  if (!identity) return [];
  const quotes = Array.from({ length: to - from }, (_, i) => quoteAt(told, from + i));
  const found = findAsWritten(quotes, identity) ?? findInCapitals(quotes, identity);
  if (found !== undefined) return [found];
  // "KTT ke-40 dan 41 ASEAN": the text has other words between them.
  return [type === 'meeting' ? identity.replace(/^(\d+)(?= )/, 'ke-$1') : identity];
}

/** "Asia - Afrika" as the reader of events has it, "Asia-Afrika" as the article writes it. */
const bareIdentity = ({ identity }: ToldEvent): string => identity.replace(/\s+([-–/])\s+/g, '$1');

function findAsWritten(quotes: readonly string[], identity: string): string | undefined {
  for (const quote of quotes) {
    const at = quote.indexOf(identity);
    if (at >= 0) return wholeName(quote, at, at + identity.length);
  }
  return undefined;
}

/** "Gencatan Senjata Empat Hari" in a headline only, names in their capitals: "Perjanjian nuklir Iran". */
function findInCapitals(quotes: readonly string[], identity: string): string | undefined {
  const lower = identity.toLowerCase();
  for (const quote of quotes) {
    const at = quote.toLowerCase().indexOf(lower);
    if (at >= 0) return wholeName(quote, at, at + identity.length);
  }
  return undefined;
}

/** "ke-19", "100 persen": a figure as the article writes it. */
function wholeName(quote: string, start: number, end: number): string {
  const from = /\bke-$/i.test(quote.slice(Math.max(0, start - 3), start)) ? start - 3 : start;
  const [unit = ''] = /^\d/.test(quote.slice(start, end).split(' ').at(-1) ?? '')
    ? (/^(?: persen|%)/.exec(quote.slice(end, end + 8)) ?? [])
    : [];
  return quote.slice(from, end + unit.length);
}
