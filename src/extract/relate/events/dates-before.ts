/** Dates that stand before the trigger they belong to. */

import { countOf, dayAfter } from './event-date.ts';
import type { EventDate } from './occurrence.ts';
import { isSince } from './scan-time.ts';
import type { Context, SentenceView, Unit } from './units.ts';

/** Dates before the trigger in its clause: "Pada 18 Maret, Putin menandatangani perjanjian". */
export function datesBefore(context: Context): readonly EventDate[] {
  const { view, trigger } = context;
  const { units } = view;
  // "Mereka membahas perang di Suriah pada Senin": a day before the word is not the war's
  if (context.kind.group === 'war' && trigger.row.frame === 'noun' && !isLaunched(context))
    return brokeOut(units, trigger.from) ?? dateOfMainBefore(units, trigger.from);
  const counted = countedFrom(units, trigger.from);
  if (counted) return [counted];
  let onlyOpening = false;
  for (let i = trigger.from - 1; i >= 0; i--) {
    const unit = units[i];
    if (!unit) break;
    // "NUG, yang dibentuk pada 16 April, meminta diikutsertakan dalam pertemuan": a day of the inserted clause
    const inserted = unit.text === ',' ? insertionBefore(units, i) : -1;
    if (inserted >= 0) {
      i = inserted;
      continue;
    }
    // "Yonhap pada Rabu melaporkan Umerov sudah bertemu Shin": the day of the report
    if (context.kind.type === 'meeting' && unit.classes.has('reporting')) break;
    if (WHEN.has(unit.lower)) {
      const main = dateOfMain(units, i);
      return context.kind.group === 'war' ? main : main.map((date) => ({ ...date, bound: 'on' as const }));
    }
    if (unit.lower === 'yang') onlyOpening = true;
    else if (unit.classes.has('clause') || unit.classes.has('offer') || /^[;:"“”]$/.test(unit.text)) break;
    if (unit.trigger !== undefined && view.triggers[unit.trigger]?.row.kind === trigger.row.kind) break;
    if (!unit.date) continue;
    if (isOfOther(view, i)) continue;
    if (isSince(unit, units[i - 1]) || (onlyOpening && i > 1)) break;
    const earlier = units[i - 1]?.lower === 'dan' ? units[i - 2]?.date : undefined;
    if (!earlier) return [{ expression: unit.date, bound: 'on' }];
    return [
      { expression: earlier, bound: 'begin' },
      { expression: unit.date, bound: 'finish' },
    ];
  }
  return [];
}

/** How long a clause between two commas is. */
const INSERTION = 14;

/** The comma that opens ", yang dibentuk pada 16 April," closed by the one at `close`; -1 where none does. */
function insertionBefore(units: readonly Unit[], close: number): number {
  for (let i = close - 1; i > Math.max(0, close - INSERTION); i--) {
    const unit = units[i];
    if (!unit || unit.trigger !== undefined || /^[;:"“”]$/.test(unit.text)) return -1;
    if (unit.text === ',') return units[i + 1]?.lower === 'yang' ? i : -1;
  }
  return -1;
}

/** Units between "tiga hari menjelang" and the noun: "sebuah pertemuan puncak". */
const COUNTED_REACH = 4;

/** "pada Selasa (12/8), tiga hari menjelang pertemuan": the meeting's day, counted from the one before. */
function countedFrom(units: readonly Unit[], at: number): EventDate | null {
  for (let i = at - 1; i >= Math.max(0, at - COUNTED_REACH); i--) {
    const sign = /^(?:menjelang|jelang|sebelum)$/.test(units[i]?.lower ?? '')
      ? 1
      : /^(?:setelah|sesudah|usai)$/.test(units[i]?.lower ?? '')
        ? -1
        : 0;
    if (!sign) continue;
    const days =
      units[i - 1]?.lower === 'hari'
        ? countOf(units[i - 2]?.lower ?? '')
        : units[i - 1]?.lower === 'sehari'
          ? 1
          : Number.NaN;
    const before = units[i - 1]?.lower === 'sehari' ? i - 2 : i - 3;
    // "5 Februari, atau empat hari sesudah militer mengambil alih kekuasaan"
    const gap = [units[before], units[before - 1]].findIndex(
      (unit) => !/^(?:,|atau)$/.test(unit?.text ?? ''),
    );
    const date = units[gap < 0 ? before - 2 : before - gap]?.date;
    if (!date?.value || !Number.isInteger(days) || days > MOST_DAYS || !/^\d{4}-\d\d-\d\d$/.test(date.value))
      return null;
    return { expression: { ...date, value: dayAfter(date.value, sign * days) }, bound: 'on' };
  }
  return null;
}

const MOST_DAYS = 60;

/** "Empat hari setelahnya, Israel melancarkan invasi ke Lebanon": whoever begins it does so on the day of the clause. */
const isLaunched = ({ view, trigger }: Context): boolean =>
  view.units.slice(Math.max(0, trigger.from - 3), trigger.from).some((unit) => unit.classes.has('launch'));

/** "perjanjian nuklir 2015": the date stands in the name of another event. */
const isOfOther = (view: SentenceView, at: number): boolean =>
  view.triggers.some(
    (t) =>
      t.to <= at &&
      at - t.to < 3 &&
      // "menarik AS dari perjanjian itu pada Mei 2018 dan memberlakukan sanksi": a day of the clause
      !view.units.slice(t.to, at).some((unit) => unit.text === ',' || unit.lower === 'pada'),
  );

/** Verbs with which a war begins. */
export const BREAKS_OUT =
  /^(?:pecah|pecahlah|meletus|meletuslah|berkobar|terjadi|terjadilah|dimulai|mulai|berkecamuk)$/;

/** "Tiga bulan kemudian pecah Perang Kargil": the day before the verb that begins the war. */
function brokeOut(units: readonly Unit[], at: number): readonly EventDate[] | null {
  if (!BREAKS_OUT.test(units[at - 1]?.lower ?? '')) return null;
  for (let i = at - 2; i >= Math.max(0, at - 6); i--) {
    const unit = units[i];
    if (unit?.date) return [{ expression: unit.date, bound: 'begin' }];
    if (!unit || unit.classes.has('clause')) return null;
  }
  return null;
}

function dateOfMainBefore(units: readonly Unit[], from: number): readonly EventDate[] {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--)
    if (WHEN.has(units[i]?.lower ?? '')) return dateOfMain(units, i);
  return [];
}

const WHEN = new Set(['ketika', 'saat', 'sewaktu', 'tatkala']);

/** "lumpuh sejak Februari, ketika invasi dimulai": the date right before the clause is its own. */
function dateOfMain(units: readonly Unit[], at: number): readonly EventDate[] {
  const last = units[at - 1]?.text === ',' ? units[at - 2] : units[at - 1];
  if (!last?.date) return [];
  // what has lain idle since then does not say how long the invasion lasts
  const { eventValue: _, ...expression } = last.date;
  return [{ expression, bound: 'begin' }];
}
