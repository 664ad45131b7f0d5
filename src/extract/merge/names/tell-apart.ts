/** Two events of one label are told apart by when they were, or else by when they were reported. */
import type { Edtf } from '../../../graph/edtf.ts';

/** An event as it would be called alone; `since` is the day of its first report, where one is known. */
export interface Called {
  readonly type: string;
  readonly labels: { readonly id: string; readonly en: string };
  readonly date: Edtf | undefined;
  readonly since: Edtf | undefined;
}

/** Labels in the order of the events: "KTT NATO di Brussel (2018)", "Perjanjian damai (dilaporkan 6 Agustus 2025)". */
export function tellApart(events: readonly Called[]): { readonly id: string; readonly en: string }[] {
  const called = new Map<string, Called[]>();
  for (const event of events) {
    const name = `${event.type} ${event.labels.id}`;
    const there = called.get(name);
    if (there) there.push(event);
    else called.set(name, [event]);
  }
  const added = new Map<Called, { id: string; en: string }>();
  for (const namesakes of called.values()) if (namesakes.length > 1) tellNamesakes(namesakes, added);
  return events.map((event) => added.get(event) ?? event.labels);
}

/** The year where it is enough, else the month, else the day; what has no date is told by its report. */
function tellNamesakes(namesakes: readonly Called[], added: Map<Called, { id: string; en: string }>): void {
  const dated = namesakes.filter(({ date }) => beginning(date) !== undefined);
  const reported = namesakes.filter(({ date }) => beginning(date) === undefined);
  addTimes(dated, ({ date }) => beginning(date), { id: '', en: '' }, added);
  // One that alone has no date needs no more.
  if (reported.length > 1)
    addTimes(reported, ({ since }) => beginning(since), { id: 'dilaporkan ', en: 'reported ' }, added);
}

const PRECISIONS = [4, 7, 10];

function addTimes(
  events: readonly Called[],
  timeOf: (event: Called) => string | undefined,
  before: { readonly id: string; readonly en: string },
  added: Map<Called, { id: string; en: string }>,
): void {
  const times = events.map((event) => timeOf(event) ?? '');
  const differ = (length: number): number => new Set(times.map((time) => time.slice(0, length))).size;
  const finest = differ(10);
  const precision = PRECISIONS.find((length) => differ(length) === finest) ?? 10;
  for (const [i, event] of events.entries()) {
    const time = (times[i] ?? '').slice(0, precision);
    if (!time || (finest === 1 && events.length > 1)) continue;
    const { id, en } = event.labels;
    added.set(event, {
      id: `${id} (${before.id}${say(time, 'id')})`,
      en: `${en} (${before.en}${say(time, 'en-GB')})`,
    });
  }
}

/** First day, month or year of a date; nothing of one that is open or before year 1000. */
const beginning = (date: Edtf | undefined): string | undefined =>
  /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(date ?? '')?.[0];

/** "2018", "Juli 2018", "6 Agustus 2025". */
function say(time: string, locale: keyof typeof FORMATS): string {
  const [year, month = '01', day = '01'] = time.split('-');
  const format = FORMATS[locale][PRECISIONS.indexOf(time.length)];
  return format?.format(new Date(`${year}-${month}-${day}T00:00:00Z`)) ?? time;
}

const formatsOf = (locale: string): Intl.DateTimeFormat[] =>
  [{}, { month: 'long' } as const, { month: 'long', day: 'numeric' } as const].map(
    (parts) => new Intl.DateTimeFormat(locale, { year: 'numeric', ...parts, timeZone: 'UTC' }),
  );

const FORMATS = { id: formatsOf('id'), 'en-GB': formatsOf('en-GB') };
