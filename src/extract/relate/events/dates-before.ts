/** Dates that stand before the trigger they belong to. */

import type { DateExpression } from '../../types.ts';
import { countOf, dayAfter } from './event-date.ts';
import type { EventDate } from './occurrence.ts';
import { isSince } from './scan-time.ts';
import type { Context, SentenceView, Unit } from './units.ts';

/** How many words before an attack may say that the sentence's day is a later one. */
const AFTER_REACH = 5;

/** "menurut pejabat Rusia pada Senin": an attack that has no day of its own was on the day it was told. */
export function orTold(context: Context, own: readonly EventDate[]): readonly EventDate[] {
  const { view, trigger, kind } = context;
  if (!own.length && kind.type === 'agreement' && isReached(context)) {
    const day = saidOn(view, trigger.to) ?? closingDay(context);
    return day ? [{ expression: day, bound: 'on' }] : own;
  }
  const taken = kind.type === 'meeting' || (kind.type === 'sanction' && isTaken(context));
  if (!own.length && (taken || (kind.group === 'war' && breaksOut(context)))) {
    const day = closingDay(context);
    return day ? [{ expression: day, bound: 'on' }] : own;
  }
  if (own.length || kind.group !== 'attack') return own;
  // "berkumpul pada Rabu setelah sebuah rudal jatuh": before that day
  const before = view.units.slice(Math.max(0, trigger.from - AFTER_REACH), trigger.from);
  if (before.some((unit) => /^(?:setelah|sesudah|usai|sejak|selama|menyusul|terkait)$/.test(unit.lower)))
    return own;
  const dates = view.units.filter((unit, i) => unit.date && !isSince(unit, view.units[i - 1]));
  const [only] = dates;
  return only?.date && dates.length === 1 ? [{ expression: only.date, bound: 'on' }] : [];
}

/** "Presiden menyambut Halimah Yacob, yang didampingi suaminya, di Istana, Selasa (4/2).": the day that closes the sentence is its verb's. */
function closingDay({ view, trigger, kind, lexicon }: Context): DateExpression | undefined {
  const { units, triggers } = view;
  let at = units.length - 1;
  while (at > trigger.to && (/^[.)”"]$/.test(units[at]?.text ?? '') || DAY_PART.test(units[at]?.lower ?? '')))
    at--;
  const day = units[at]?.date;
  if (!day || view.title) return undefined;
  const between = units.slice(trigger.to, at);
  if (units[at - 1]?.text !== ',' && !isOfVerb(between)) return undefined;
  if (
    between.some(
      (unit) =>
        unit.date ||
        unit.classes.has('telling') ||
        (unit.classes.has('control') && !/^(?:untuk|dengan)$/.test(unit.lower)) ||
        /^[;:“"]$/.test(unit.text),
    )
  )
    return undefined;
  const other = triggers.some(
    (t) =>
      t.from >= trigger.to &&
      t.row.frame !== 'attend' &&
      // "kesepakatan | tarif": what it is about
      !(t.from === trigger.to && kind.type === 'agreement') &&
      // "di sela-sela KTT G20, Kamis"
      !/^(?:di)?sela$/.test(units[t.from - 1]?.lower ?? '') &&
      lexicon.kindOf(t.row) !== undefined,
  );
  return other ? undefined : day;
}

/** How far before the day a deed may be named whose day it is: "atas penindasan oposisi pada akhir Mei". */
const DEED_REACH = 5;

/** "… untuk membicarakan Ukraina pada Senin": nothing between the verb and its day has a day of its own. */
function isOfVerb(between: readonly Unit[]): boolean {
  // "pada | awal Juni lalu"
  const lead = between.findLast(({ classes }) => !classes.has('part') || classes.has('stop'));
  if (!/^(?:pada|hari|sejak)$/.test(lead?.lower ?? '') && between.at(-1)?.lower !== 'hari') return false;
  const begins = ({ lower, classes }: Unit, i: number): boolean =>
    /^(?:yang|sejak|hingga|sampai)$/.test(lower) ||
    (classes.has('clause') && lower !== 'untuk') ||
    // another verb: "sejak Trump menjabat pada Januari", but not "untuk membicarakan"
    (ACT.test(lower) &&
      !classes.has('noun') &&
      !classes.has('adjective') &&
      between[i - 1]?.lower !== 'untuk');
  if (between.slice(0, -1).some(begins)) return false;
  return !between.slice(-1 - DEED_REACH, -1).some(({ lower, mention }) => !mention && DEED.test(lower));
}

const ACT = /^(?:me[mnlrwy]?|ber|di)\p{L}{4,}$/u;
const DEED = /^(?:pe|per|ke)\p{L}{4,}an(?:nya)?$/u;

/** "Perang … berkobar sejak 15 April" */
const breaksOut = ({ view, trigger }: Context): boolean =>
  view.units.slice(trigger.to).some(({ lower }) => BREAKS_OUT.test(lower));

const DAY_PART = /^(?:pagi|siang|sore|petang|malam|wib|wita|wit|waktu|setempat)$/;

/** "Inggris mengusir 23 diplomat Rusia terkait kasus itu, Rabu (14/3)", "menjatuhkan sanksi …, Senin": the measure is taken there. */
const isTaken = ({ view, trigger }: Context): boolean =>
  trigger.row.frame === 'impose' ||
  view.units
    .slice(Math.max(0, trigger.from - 4), trigger.from)
    .some((unit) => unit.classes.has('measure') && !unit.classes.has('lift'));

/** "menyepakati gencatan senjata", "kesepakatan tercapai": the news is that it was reached. */
const isReached = ({ view, trigger }: Context): boolean =>
  !view.title &&
  view.units
    .slice(Math.max(0, trigger.from - 4), trigger.to + SIGNED_REACH)
    .some((unit) => unit.classes.has('sign') || unit.classes.has('approve'));

/** Units behind an agreement within which its signing is told: "Naskah memorandum sudah siap 90 persen dan akan diteken". */
const SIGNED_REACH = 8;

/** "…, kata Perdana Menteri Anwar Ibrahim, Senin": the day that closes the words of somebody. */
function saidOn({ units }: SentenceView, from: number): DateExpression | undefined {
  const at = units.findIndex(
    (unit, i) => i > from && unit.classes.has('telling') && units[i - 1]?.text === ',',
  );
  const days = at < 0 ? [] : units.slice(at).flatMap(({ date }) => date ?? []);
  return days.length === 1 ? days[0] : undefined;
}

/** The day on which the words of a sentence were said: the one that closes them, or the only one there is. */
export function toldOn(view: SentenceView): DateExpression | undefined {
  const days = view.units.flatMap(({ date }) => date ?? []);
  return saidOn(view, 0) ?? (days.length === 1 ? days[0] : undefined);
}

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

const BREAKS_OUT =
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
