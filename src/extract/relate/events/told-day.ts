/** The day of an event that has none beside it: the one on which it was told, or that closes its sentence. */

import type { DateExpression } from '../../types.ts';
import { BREAKS_OUT } from './dates-before.ts';
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
