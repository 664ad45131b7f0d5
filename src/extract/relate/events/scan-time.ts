/** Steps of a scan over dates and over the verbs that go on telling of the event. */

import { dayAfter } from './event-date.ts';
import { readNames } from './names.ts';
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

const DAY_PARTS = new Set(['tengah', 'dini', 'malam', 'pagi', 'siang', 'sore', 'petang', 'hari']);

/** "diundur hingga 10 Maret": the new day, no end. */
function setBound(scan: Scan, bound: EventDate['bound']): void {
  if (scan.bound !== 'moved') scan.bound = bound;
}

/** Before a date; "sebelum akhir bulan" gives the time within which it is to be. */
const TIME_WORDS = new Set(['pada', 'sejak', 'mulai', 'dari', 'hingga', 'sampai', 'sebelum']);

/** How far behind "bermula dari" the day of what it began with may stand. */
const ORIGIN_REACH = 16;

const ORIGIN =
  /^(?:dari|dengan|ketika|saat|sewaktu|tatkala|setelah|sesudah|usai|seusai|menyusul|begitu|akibat)$/;

/** "Perang itu bermula dari serangan Hamas ke Israel pada 7 Oktober 2023": the day of the first blow is the war's first. */
function takeOrigin(scan: Scan): void {
  const comma = scan.units[scan.at]?.text === ',' ? 1 : 0;
  if (!ORIGIN.test(scan.units[scan.at + comma]?.lower ?? '')) return;
  for (let i = scan.at + comma + 1; i < Math.min(scan.end, scan.at + ORIGIN_REACH); i++) {
    const unit = scan.units[i];
    if (!unit || unit.text === ',' || unit.text === ';') return;
    if (!unit.date) continue;
    scan.dates.push({ expression: unit.date, bound: 'begin' });
    scan.at = i + 1;
    return;
  }
}

function afterDuration(units: readonly Unit[], from: number): number {
  for (let i = from; i < from + 8; i++) {
    if (units[i]?.date) return i;
    if (units[i]?.classes.has('duration'))
      return units[i + 1]?.lower === 'dan' && units[i + 2]?.kind === 'number' ? i + 4 : i + 1;
  }
  return from;
}

export function takePredicate(scan: Scan, unit: Unit, next: Unit | undefined): boolean {
  const says = unit.classes.has('predicate') || unit.classes.has('begin') || unit.classes.has('finish');
  if (!says && !(unit.classes.has('auxiliary') && !unit.classes.has('stop'))) return false;
  // "perang di Sudan, mengatakan pada Kamis": a day of the words
  if (unit.classes.has('state')) return false;
  if (unit.trigger !== undefined && !unit.classes.has('predicate')) return false;
  scan.naming = false;
  scan.predicate ||= says;
  scan.ahead ||= unit.classes.has('ahead');
  if (unit.classes.has('move')) scan.bound = 'moved';
  if (unit.classes.has('begin')) setBound(scan, 'begin');
  if (unit.classes.has('finish')) setBound(scan, 'finish');
  scan.at++;
  if (unit.classes.has('begin')) takeOrigin(scan);
  // "Gencatan senjata diumumkan Trump pada 24 Juni": who only speaks of it is no side
  if (unit.lower === 'diumumkan' && next?.lower !== 'oleh') {
    const { heads, to } = readNames(scan.units, scan.at, scan.end);
    if (heads.length) scan.at = to;
    return true;
  }
  if (!unit.classes.has('agentive') && unit.trigger === undefined) return true;
  // "diselenggarakan bersama oleh Arab Saudi dan Swiss"
  const jointly = next?.lower === 'bersama' && scan.units[scan.at + 1]?.lower === 'oleh' ? 1 : 0;
  const by = jointly || next?.lower === 'oleh' ? scan.at + 1 + jointly : scan.at;
  const list = readNames(scan.units, by, scan.end);
  if (list.heads.length) {
    // "Pembicaraan itu, yang diselenggarakan Swiss": who is added to talks that were told of before
    const known = scan.demonstrative !== null && scan.options.type === 'meeting';
    if (unit.trigger === undefined) (known ? scan.targets : scan.core).push(...list.heads);
    scan.at = list.to;
  } else scan.at = skipWords(scan.units, by, 4);
  return true;
}

/** "yang diprakarsai Washington dan diselenggarakan Swiss": the second verb of a relative clause, past whoever did the first. */
export function takeJoinedVerb(scan: Scan, unit: Unit, next: Unit | undefined): boolean {
  if (!scan.predicate || scan.naming) return false;
  if (unit.lower === 'dan' && next?.classes.has('predicate') && /^di/.test(next.lower)) {
    scan.at++;
    return true;
  }
  const verb = scan.units[scan.at - 1];
  if (!unit.mention || !verb?.classes.has('predicate') || !verb.classes.has('initiated')) return false;
  scan.at = readNames(scan.units, scan.at, scan.end).to;
  return true;
}

/** ", dengan Uni Afrika, Mesir, dan PBB sebagai pengamat,": they take part. */
export function takeObservers(scan: Scan, unit: Unit, next: Unit | undefined): boolean {
  if (unit.text !== ',' || next?.lower !== 'dengan' || scan.options.type !== 'meeting') return false;
  const list = readNames(scan.units, scan.at + 2, scan.end);
  if (!list.heads.length || scan.units[list.to]?.lower !== 'sebagai') return false;
  scan.targets.push(...list.heads);
  scan.naming = false;
  scan.at = skipWords(scan.units, list.to + 1, 3);
  return true;
}

export function takeRelative(scan: Scan, unit: Unit, next: Unit | undefined): boolean {
  if (unit.lower !== 'yang') return false;
  // "Konferensi Paris yang pertama"
  if (next?.classes.has('ordinal') && !scan.units[scan.at + 2]?.mention) {
    scan.identity.push(next.lower);
    scan.naming = false;
    scan.at += 2;
    return true;
  }
  if (next && (next.classes.has('predicate') || next.classes.has('auxiliary') || next.classes.has('begin'))) {
    scan.naming = false;
    // "yang dapat dimulai bulan depan"
    scan.at += next.classes.has('stop') && scan.units[scan.at + 2]?.classes.has('predicate') ? 2 : 1;
    return true;
  }
  return skipInsertion(scan, scan.at - 1) || skipRestriction(scan);
}

/** "yang membahas masalah Myanmar, akan digelar": on to the verb after a clause that only says which one. */
function skipRestriction(scan: Scan): boolean {
  for (let i = scan.at + 1; i < Math.min(scan.end, scan.at + 14); i++) {
    const [unit, next] = [scan.units[i], scan.units[i + 1]];
    if (!unit || unit.classes.has('clause') || unit.date) return false;
    const resumes = unit.text === ',' || AGAIN.test(unit.lower);
    if (!resumes || !next?.classes.has('predicate')) continue;
    scan.naming = false;
    scan.at = unit.text === ',' ? i + 1 : i;
    return true;
  }
  return false;
}

const AGAIN = /^(?:akan|telah|sudah|dijadwalkan)$/;

/** ", yang menyasar emas dan mobil, dijatuhkan": on to the verb after the inserted clause. */
function skipInsertion(scan: Scan, comma: number): boolean {
  if (scan.units[comma]?.text !== ',') return false;
  for (let i = comma + 2; i < Math.min(scan.end, comma + 22); i++)
    if (scan.units[i]?.text === ',' && scan.units[i + 1]?.classes.has('predicate')) {
      scan.at = i + 1;
      return true;
    }
  return false;
}
