/** What tells an event from others of its kind, in the capitals of its article: "rencana damai AS", "KTT G20". */
import { quoteAt, type ToldEvent } from '../../told.ts';

/** Only these meetings have names of their own; "pertemuan penting" is no name. */
const NAMED_MEETINGS: ReadonlySet<string> = new Set(['ktt', 'konferensi', 'sidang']);

/** The identity of one report of an event; none where nothing tells it from others. */
export function identityOf(event: ToldEvent): string[] {
  const { kind, type, told, from, to } = event;
  if (type === 'meeting' && !NAMED_MEETINGS.has(kind)) return [];
  const identity = bareIdentity(event);
  if (!identity) return [];
  const quotes = Array.from({ length: to - from }, (_, i) => quoteAt(told, from + i));
  const found = findAsWritten(quotes, identity) ?? findInCapitals(quotes, identity);
  if (found !== undefined) return [found];
  // "KTT ke-40 dan 41 ASEAN": the text has other words between them.
  return [type === 'meeting' ? identity.replace(/^(\d+)(?= )/, 'ke-$1') : identity];
}

/** "Asia - Afrika" as the reader of events has it, "Asia-Afrika" as the article writes it; a meeting is not named after its length. */
function bareIdentity({ identity, type }: ToldEvent): string {
  const words = identity.replace(/\s+([-–/])\s+/g, '$1');
  return type === 'meeting' ? words.replace(/(?:^|\s)(?:sehari|\S+ (?:hari|jam|pekan))$/, '') : words;
}

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
