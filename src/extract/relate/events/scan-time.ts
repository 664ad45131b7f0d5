/** Steps of a scan over dates and words of time. */

import { dayAfter } from './event-date.ts';
import type { EventDate } from './occurrence.ts';
import type { Scan } from './scan-state.ts';
import { skipWords } from './scan-words.ts';
import type { Unit } from './units.ts';

export function takeDate(scan: Scan, unit: Unit): boolean {
  if (!unit.date) return false;
  // "bertemu untuk pertama kalinya sejak 2019" does not date the meeting
  const since = isSince(unit, scan.units[scan.at - 1]);
  const lasts = scan.options.type === 'conflict' || scan.options.type === 'sanction' || isSeries(scan, unit);
  if (!since || lasts) scan.dates.push({ expression: unit.date, bound: scan.bound });
  scan.naming = false;
  scan.at++;
  takeSecondDay(scan);
  return true;
}

/** "melawat ke Jakarta pada Selasa dan Rabu": both days are one time, if the second follows the first. */
function takeSecondDay(scan: Scan): void {
  const second = scan.units[scan.at + 1]?.date;
  const first = scan.dates.at(-1);
  if (scan.units[scan.at]?.lower !== 'dan' || !second?.value || first?.bound !== 'on') return;
  const { value } = first.expression;
  if (value === undefined || !/^\d{4}-\d\d-\d\d$/.test(value) || dayAfter(value, 1) !== second.value) return;
  scan.dates.splice(-1, 1, { ...first, bound: 'begin' }, { expression: second, bound: 'finish' });
  scan.at += 2;
}

/** "menengahi pembicaraan di Jeddah sejak 6 Mei": talks that go on from a day; "pertama kalinya sejak 2019" does not say so. */
const isSeries = ({ units, options, at }: Scan, { date }: Unit): boolean =>
  options.type === 'meeting' &&
  options.lasts === true &&
  /^\d{4}-\d\d-\d\d/.test(date?.value ?? '') &&
  !units
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => /^(?:pertama|kali|kalinya|terakhir)$/.test(lower));

/** "sejak 2019": an open span, which dates a war but not a meeting. */
export const isSince = ({ date, text }: Unit, before: Unit | undefined): boolean =>
  before?.lower === 'sejak' ||
  /^sejak/i.test(text) ||
  (date?.eventValue ?? date?.value ?? '').endsWith('/..');

export function takeDemonstrative(scan: Scan, unit: Unit): boolean {
  if (!unit.classes.has('demonstrative')) return false;
  // "gencatan senjata kala itu" says when, not which
  const when = /^(?:kala|saat|ketika|waktu|masa)$/.test(scan.units[scan.at - 1]?.lower ?? '');
  if (!when) scan.demonstrative ??= unit.lower;
  scan.naming = false;
  scan.at++;
  return true;
}

export function takeTime(scan: Scan, unit: Unit, next: Unit | undefined): boolean {
  // "melanjutkan diskusi secara virtual pada Jumat"
  if (unit.lower === 'secara' && next?.kind === 'word') {
    scan.naming = false;
    scan.at += 2;
    return true;
  }
  if (unit.lower === 'tanpa') {
    scan.at = skipWords(scan.units, scan.at + 1, 2);
    return true;
  }
  if (unit.lower === 'mulai' && next?.lower === 'pukul') {
    setBound(scan, 'begin');
    scan.at++;
    return true;
  }
  // "pukul 24.00, tengah malam 28 Juli"
  const night =
    DAY_PARTS.has(unit.lower) && scan.units.slice(scan.at + 1, scan.at + 3).findIndex((u) => u.date);
  if (night !== false && night >= 0) {
    scan.at += night + 1;
    return true;
  }
  // "berlangsung hingga dini hari di Praha"
  const until = /^(?:hingga|sampai|sejak|menjelang)$/.test(unit.lower);
  if (until && (DAY_PARTS.has(next?.lower ?? '') || next?.lower === 'larut')) {
    scan.at += scan.units[scan.at + 2]?.lower === 'hari' || next?.lower === 'larut' ? 3 : 2;
    return true;
  }
  // "selama lima hari, terhitung mulai Kamis"
  if (unit.lower === 'terhitung') {
    scan.at++;
    return true;
  }
  // "mulai berlaku pukul 00.00 waktu setempat, Senin"
  if (unit.lower === 'pukul' && next?.kind === 'number') {
    const local = scan.units[scan.at + 2]?.lower === 'waktu' ? 2 : 0;
    scan.at += 2 + local;
    return true;
  }
  if (unit.lower === 'selama') {
    const to = afterDuration(scan.units, scan.at + 1);
    // "gencatan senjata selama 30 hari" is one of 30 days
    if (scan.options.type === 'agreement' && (scan.naming || !scan.identity.length))
      scan.identity.push(...scan.units.slice(scan.at + 1, to).flatMap((u) => (u.date ? [] : [u.lower])));
    scan.at = to;
    return true;
  }
  // "berlangsung hampir dua pekan"
  const loosely = /^(?:hampir|sekitar|nyaris|lebih|kurang)$/.test(unit.lower);
  if (loosely && !scan.naming && scan.options.type === 'meeting') {
    const to = afterDuration(scan.units, scan.at + 1);
    if (to > scan.at + 1 && to < scan.at + 6) {
      scan.at = to;
      return true;
    }
  }
  // "berlangsung 13 hari"
  if (
    !scan.naming &&
    (unit.kind === 'number' || unit.classes.has('count')) &&
    next?.classes.has('duration')
  ) {
    scan.at += 2;
    return true;
  }
  // "berlangsung akhir tahun ini"
  if (unit.classes.has('part') && next?.date) {
    scan.at++;
    return true;
  }
  const part = next?.classes.has('part') && scan.units[scan.at + 2]?.date !== undefined;
  const moved = scan.bound === 'moved' && (unit.lower === 'ke' || unit.lower === 'menjadi');
  if (!(next?.date || part) || !(moved || TIME_WORDS.has(unit.lower))) return false;
  if (unit.lower === 'mulai' || unit.lower === 'dari') setBound(scan, 'begin');
  if (unit.lower === 'hingga' || unit.lower === 'sampai') setBound(scan, 'finish');
  scan.at += part ? 2 : 1;
  return true;
}

/** "makan | malam" */
export const isDayPart = (unit: Unit | undefined): boolean => DAY_PARTS.has(unit?.lower ?? '');

const DAY_PARTS = new Set(['tengah', 'dini', 'malam', 'pagi', 'siang', 'sore', 'petang', 'hari']);

/** "diundur hingga 10 Maret": the new day, no end. */
export function setBound(scan: Scan, bound: EventDate['bound']): void {
  if (scan.bound !== 'moved') scan.bound = bound;
}

/** Before a date; "sebelum akhir bulan" gives the time within which it is to be. */
const TIME_WORDS = new Set(['pada', 'sejak', 'mulai', 'dari', 'hingga', 'sampai', 'sebelum']);

function afterDuration(units: readonly Unit[], from: number): number {
  for (let i = from; i < from + 8; i++) {
    if (units[i]?.date) return i;
    if (units[i]?.classes.has('duration'))
      return units[i + 1]?.lower === 'dan' && units[i + 2]?.kind === 'number' ? i + 4 : i + 1;
  }
  return from;
}
