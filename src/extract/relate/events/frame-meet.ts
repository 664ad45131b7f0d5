/** Verbs of meeting: A bertemu B, A menelepon B, A mempertemukan B dengan C. */

import type { LocalKey } from '../../types.ts';
import { pastApposition } from './apposition.ts';
import { occurrence, partsOf, skipAdverbs, unique } from './context.ts';
import { arrivedAt, errandDay } from './journey.ts';
import { pastMeans } from './means.ts';
import { readNames } from './names.ts';
import { nestedIn, openedBy } from './nested.ts';
import { isApart, isOccasion, readSummons } from './occasion.ts';
import type { Occurrence } from './occurrence.ts';
import { arePersons } from './persons.ts';
import { scanAfter } from './scan.ts';
import { COUNTERPART } from './scan-options.ts';
import { isDayPart } from './scan-time.ts';
import { readSubject, teller } from './subject.ts';
import type { Context, SentenceView } from './units.ts';
import { stateBefore, stateBehind } from './unnamed-holder.ts';

/** How far behind its verb the telephone may be named. */
const CALL_REACH = 16;

export function readMeet(context: Context): readonly Occurrence[] {
  const { view, trigger } = context;
  if (!isOccasion(context)) return [];
  if (trigger.row.id === 'memanggil-dubes') return readSummons(context);
  // "berbicara dengan Netanyahu melalui telepon"
  const unphoned =
    trigger.row.id === 'berbicara' &&
    !view.units.slice(trigger.to, trigger.to + CALL_REACH).some((unit) => unit.lower === 'telepon');
  // "Berbicara kepada Zelensky pada Minggu": whoever is spoken to on a day of its own; "kepada wartawan" names nobody
  const address = unphoned && view.units[trigger.to]?.lower === 'kepada' ? 1 : 0;
  if (unphoned && !address && view.units[trigger.to]?.lower !== 'dengan') return [];
  // "tanpa perlu bernegosiasi dengan Iran"
  if (view.units.slice(Math.max(0, trigger.from - 3), trigger.from).some((unit) => unit.lower === 'tanpa'))
    return [];
  // "tidak berjabat tangan": a gesture left out is no meeting called off
  if (/^(?:berjabat|bersalaman)$/.test(view.units[trigger.from]?.lower ?? '') && isDenied(context)) return [];
  // "Wang Yi menerima telepon dari …"
  const taken = view.units[trigger.from - 1]?.classes.has('take-call') ? 1 : 0;
  const subject = readSubject(view, trigger.from - taken);
  const start = skipAdverbs(view.units, trigger.to + address);
  const object = readNames(view.units, start);
  // "berbicara dengan Erywan": two people hold talks; what is said to a country or to the press is none
  if (unphoned && !(subject.length && arePersons(view, object.heads))) return [];
  const rest = scanAfter(
    view,
    pastMeal(view.units, pastMeans(view.units, pastApposition(view.units, object.to))),
    {
      ...COUNTERPART,
      // "saling serang sejak Jumat": what goes on since then is fought
      type: context.kind.type,
      named: object.heads.length > 0,
    },
  );
  if (address && !rest.dates.length) return [];
  const first = { ...rest, core: unique([...object.heads, ...rest.core]) };
  // "bertemu dengannya": the one who tells it
  const self = view.units.slice(trigger.to, trigger.to + 3).some((unit) => unit.lower === 'dengannya')
    ? teller(view)
    : [];
  // "Vladimir Putin dan Menteri Luar Negeri Iran bertemu"
  const beside = subject.length === 1 && !first.core.length ? stateBefore(view.units, trigger.from) : [];
  const named = unique([...subject, ...beside, ...inviters(context), ...self, ...first.core]);
  const told = context.kind.group !== 'call' && (first.places.length > 0 || first.dates.length > 0);
  const core =
    named.length > 1 || told || unphoned
      ? named
      : unique([
          ...named,
          ...(subject.length || view.title ? [] : stateBefore(view.units, trigger.from)),
          ...(first.core.length || view.title ? [] : stateBehind(view.units, start)),
        ]);
  // "Mahasiswa bentrok dengan polisi di Jakarta": no two sides of ours
  if (context.kind.type === 'conflict' && core.length < 2) return [];
  if (context.kind.group === 'press') {
    const apart = view.units.slice(trigger.to).some((unit) => unit.lower === 'terpisah');
    return (apart ? core.map((key) => [key]) : [core]).map((keys) =>
      occurrence(context, { ...partsOf(first), core: keys }),
    );
  }
  const nested = nestedIn(view, first.to);
  if (
    core.length < 2 &&
    !first.places.length &&
    // "tiba di Oslo untuk berunding dengan pejabat Barat"
    !(core.length && (first.dates.length || arrivedAt(context).length)) &&
    context.kind.group !== 'session'
  )
    return [];
  const places =
    [first.places, nested.places, openedBy(view, trigger.from), arrivedAt(context)].find(
      (found) => found.length > 0,
    ) ?? [];
  const dates = [first.dates, nested.dates].find((found) => found.length > 0) ?? errandDay(context);
  const kind = unphoned ? (context.lexicon.kind('pembicaraan') ?? context.kind) : context.kind;
  const made = occurrence(
    { ...context, kind },
    {
      ...partsOf(first),
      core,
      places,
      ...(dates.length ? { dates } : {}),
      identity: [],
      others: included(context, first.to),
    },
  );
  if (object.heads.length > 1 && isApart(view, object.to))
    return object.heads.map((key) => ({ ...made, core: unique([...subject, key]), splits: true }));
  return [made, ...further(context, { made, subject }, first.to)];
}

/** "menjamu Kishida | makan malam di Seoul", "jamuan santap siang" */
function pastMeal(units: SentenceView['units'], at: number): number {
  const from = /^(?:untuk|dalam)$/.test(units[at]?.lower ?? '') ? at + 1 : at;
  let to = from;
  while (to < from + LONGEST_MEAL && units[to]?.classes.has('meal')) to++;
  if (to === from) return at;
  return isDayPart(units[to]) ? to + 1 : to;
}

/** "jamuan makan" */
const LONGEST_MEAL = 2;

/** "Pompeo mengundang Ri bertemu di New York": who asks to meet would be there. */
function inviters({ view, trigger }: Context): readonly LocalKey[] {
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - 6); i--) {
    const unit = view.units[i];
    if (!unit || unit.kind === 'punctuation' || (unit.classes.has('clause') && unit.lower !== 'untuk'))
      return [];
    if (/^(?:mengundang|mengajak|menantang)$/.test(unit.lower)) return readSubject(view, i);
  }
  return [];
}

const isDenied = ({ view, trigger }: Context): boolean =>
  view.units
    .slice(Math.max(0, trigger.from - 2), trigger.from)
    .some(({ lower }) => /^(?:tidak|tak|tanpa|menolak|enggan)$/.test(lower));

/** ", termasuk Jared Kushner" */
function included({ view }: Context, from: number): readonly LocalKey[] {
  for (let i = from; i < Math.min(view.units.length, from + 10); i++)
    if (view.units[i]?.lower === 'termasuk') return readNames(view.units, i + 1).heads;
  return [];
}

/** "menerima Kim pada Minggu dan Trump pada Senin": one meeting for each counterpart with a date or place of its own. */
function further(
  context: Context,
  { made, subject }: { readonly made: Occurrence; readonly subject: readonly LocalKey[] },
  from: number,
): readonly Occurrence[] {
  const { view } = context;
  const { units } = view;
  // "berjumpa lagi di London pada Juni, kemudian di Stockholm akhir bulan lalu": the same once more
  const again = units[from]?.text === ',' && /^(?:kemudian|lalu|dan)$/.test(units[from + 1]?.lower ?? '');
  if (again && units[from + 2]?.lower === 'di') {
    const next = scanAfter(view, from + 2, COUNTERPART);
    return next.places.length && made.places.length
      ? [occurrence(context, { ...partsOf(next), core: made.core, splits: true })]
      : [];
  }
  if (units[from]?.lower !== 'dan' || !units[from + 1]?.mention) return [];
  const next = scanAfter(view, from + 1, COUNTERPART);
  if (!next.core.length || !(next.dates.length || next.places.length)) return [];
  return [occurrence(context, { ...partsOf(next), core: unique([...subject, ...next.core]) })];
}
