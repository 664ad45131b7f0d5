/** Steps of a scan over the verbs that go on telling of the event: "yang akan digelar", "diselenggarakan oleh Swiss". */

import { readNames } from './names.ts';
import { isPlace } from './places.ts';
import type { Scan } from './scan-state.ts';
import { setBound } from './scan-time.ts';
import { skipWords } from './scan-words.ts';
import type { Unit } from './units.ts';

export function takePredicate(scan: Scan, unit: Unit, next: Unit | undefined): boolean {
  // "Lawatan Lula kemudian berlanjut ke Portugal"
  if (/^(?:kemudian|lalu)$/.test(unit.lower) && next?.classes.has('predicate')) {
    scan.naming = false;
    scan.at++;
    return true;
  }
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
  } else scan.at = skipWords(scan.units, by, LONGEST_AGENT);
  return true;
}

/** "oleh para menteri luar negeri kedua negara" */
const LONGEST_AGENT = 7;

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
  return skipInsertion(scan, scan.at - 1) || skipAttribute(scan) || skipRestriction(scan);
}

/** How long an attribute may be: "yang sudah lama berkepanjangan". */
const LONGEST_ATTRIBUTE = 3;

/** "konflik yang merusak antara A dan B", "gencatan senjata yang rapuh November lalu": on to the sides, the place or the day. */
function skipAttribute(scan: Scan): boolean {
  for (let i = scan.at + 1; i <= scan.at + 1 + LONGEST_ATTRIBUTE; i++) {
    const unit = scan.units[i];
    if (!unit) return false;
    if (i > scan.at + 1 && (unit.lower === 'antara' || (isAttribute(scan, i) && resumes(scan, unit, i)))) {
      scan.naming = false;
      scan.at = i;
      return true;
    }
    if (unit.kind !== 'word' || unit.mention || unit.trigger !== undefined || unit.classes.has('clause'))
      return false;
  }
  return false;
}

/** What is told of the event itself goes on behind the attribute: its place, its day, whom it is with. */
const resumes = ({ options, units }: Scan, unit: Unit, at: number): boolean =>
  unit.date !== undefined ||
  (options.placeAfter.includes(unit.lower) && isPlace(units[at + 1])) ||
  (unit.lower === 'dengan' && options.type === 'meeting');

/** "yang rapuh", but not "yang membahas keadaan" nor "yang berkaitan": what a verb is followed by is its own. */
const isAttribute = ({ units, at }: Scan, end: number): boolean =>
  units
    .slice(at + 1, end)
    .every(
      ({ lower, classes }) => classes.has('adjective') || !/^(?:me|di|ber|ter|se|sama|sesuai)/.test(lower),
    );

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
