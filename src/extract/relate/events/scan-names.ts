/** Steps of a scan over names: parties, whom it hits, where it happens. */

import type { LocalKey } from '../../types.ts';
import { pastApposition } from './apposition.ts';
import { pastMeans } from './means.ts';
import { isName, readNames } from './names.ts';
import { furtherPlaces, readPlaces } from './places.ts';
import type { Role, Scan, ScanOptions } from './scan-state.ts';
import type { Unit } from './units.ts';
import { stateBehind } from './unnamed-holder.ts';

export function takeTarget(scan: Scan, unit: Unit, next: Unit | undefined): boolean {
  const { type } = scan.options;
  // "tarif 46 persen untuk Vietnam"
  const isFor = type === 'sanction' && unit.lower === 'untuk' && next?.mention !== undefined;
  const leads = isFor || unit.classes.has('target');
  if (!(type === 'sanction' || type === 'conflict') || !leads || next?.date) return false;
  if (type === 'conflict' && !['terhadap', 'atas'].includes(unit.lower)) return false;
  const named = namesWithin(scan.units, scan.at + 1, scan.end, type === 'conflict');
  if (!named.heads.length && !named.places.length) return false;
  scan.targets.push(...named.heads);
  scan.places.push(...named.places);
  scan.naming = false;
  scan.at = named.to;
  return true;
}

/** Names after a preposition, past words such as "posisi militer": "terhadap pejabat Rusia dan Krimea". */
function namesWithin(
  units: readonly Unit[],
  from: number,
  end: number,
  blow: boolean,
): { heads: readonly LocalKey[]; places: readonly LocalKey[]; to: number } {
  let joined = false;
  for (let i = from; i < Math.min(end, from + 6); i++) {
    const unit = units[i];
    if (!unit || unit.classes.has('clause')) break;
    // "terhadap barang-barang dari Cina"
    if (unit.lower === 'dari' || unit.text === '-') continue;
    // "terhadap tiga fasilitas nuklir di Iran", "terhadap tetangganya, Iran, pada 13 Juni"
    const inner = unit.lower === 'di' || (unit.text === ',' && units[i + 2]?.text === ',');
    if (blow && i > from && inner && units[i + 1]?.mention) continue;
    // "terhadap warga sipil dan infrastruktur di Gaza", but "terhadap kapal dan pesawat AS" does not say whose ships
    if (blow && i > from && unit.lower === 'dan' && !units[i + 1]?.mention) {
      joined = true;
      continue;
    }
    if (joined && unit.mention && units[i - 1]?.lower !== 'di') break;
    if (unit.kind === 'punctuation' || unit.classes.has('stop')) break;
    if (!unit.mention) continue;
    const heads: LocalKey[] = [];
    const places: LocalKey[] = [];
    let to = i;
    for (let mention: Unit['mention'] = unit.mention; to < end && mention; mention = units[to]?.mention) {
      // "serangan terhadap Odesa": where it fell
      (blow && mention.type === 'place' ? places : heads).push(mention.entity);
      to++;
      const joiner = units[to];
      if ((joiner?.lower === 'dan' || joiner?.text === ',') && units[to + 1]?.mention) to++;
    }
    return { heads, places, to };
  }
  return { heads: [], places: [], to: from };
}

export function takeParties(scan: Scan, unit: Unit, next: Unit | undefined): boolean {
  const list = readNames(scan.units, scan.at + 1, scan.end);
  // "kunjungan kepada Presiden Singapura SR Nathan", "kunjungan ke Presiden Yudhoyono"
  const seen =
    scan.options.visits === true &&
    (unit.lower === 'kepada' || (unit.lower === 'ke' && isOfPerson(scan.units, scan.at + 1, list.to)));
  if (!seen && !unit.classes.has('tie')) return false;
  // "pertemuan dengan Presiden Turki di New York": nobody is named, but the clause goes on behind the office
  const office = scan.options.type === 'meeting' && list.to > scan.at + 1;
  // "pertemuan dengan Menlu Jepang": his state's side
  if (office && !list.heads.length) scan.core.push(...stateBehind(scan.units, scan.at));
  if (!list.heads.length && !office && !(unit.lower === 'bersama' || next?.lower === 'dengan')) return false;
  scan.core.push(...list.heads);
  scan.naming = false;
  const to = Math.max(list.to, scan.at + 1);
  scan.at = scan.options.type === 'meeting' ? pastMeans(scan.units, pastApposition(scan.units, to)) : to;
  return true;
}

/** An office and its holder. */
const isOfPerson = (units: readonly Unit[], from: number, to: number): boolean =>
  units[from]?.mention === undefined &&
  units.slice(from, to).some(({ mention }) => mention?.type === 'person');

export function takePlace(scan: Scan, unit: Unit): boolean {
  if (!scan.options.placeAfter.includes(unit.lower)) return false;
  // "di sela KTT G20 di New Delhi": the summit's place is read with the summit
  if (scan.units[scan.at + 1]?.lower === 'sela') return false;
  const found = readPlaces(scan.units, scan.at + 1, scan.end);
  if (!found.places.length) return skipSeat(scan);
  // "lawatan ke Mesir, Etiopia, dan Uganda"
  const list =
    unit.lower === 'ke' && scan.options.type === 'meeting' ? furtherPlaces(scan.units, found.to) : null;
  if (unit.lower === 'di') scan.places.splice(0, scan.topics);
  scan.topics = 0;
  scan.places.push(...found.places, ...(list?.further.flat() ?? []));
  scan.naming = false;
  scan.at = list?.to ?? found.to;
  return true;
}

const SEAT_REACH = 9;

/** "di Gedung Putih", "di sebuah hotel": no place of the graph, but the clause goes on behind it. */
function skipSeat(scan: Scan): boolean {
  for (let i = scan.at + 1; i < scan.at + SEAT_REACH; i++) {
    const unit = scan.units[i];
    const next = scan.units[i + 1];
    // "di kediaman resmi Perdana Menteri Malaysia Anwar Ibrahim di Putrajaya"
    const host = unit?.mention?.type === 'person';
    if (host && next?.lower === 'di' && scan.units[i + 2]?.mention?.type === 'place') {
      scan.naming = false;
      scan.at = i + 1;
      return true;
    }
    if (host || !unit || unit.kind === 'punctuation') return false;
    if (next?.date || next?.lower === 'pada' || (next?.text === ',' && scan.units[i + 2]?.date)) {
      scan.naming = false;
      scan.at = i + 1;
      return true;
    }
  }
  return false;
}

/** "Pertemuan terakhir kedua pihak digelar bulan lalu": whose it is, told by no name. */
export function takeBothSides(scan: Scan, unit: Unit, next: Unit | undefined): boolean {
  if (scan.options.type !== 'meeting' || unit.lower !== 'kedua' || !next?.classes.has('group')) return false;
  scan.naming = false;
  scan.at += 2;
  while (scan.at < scan.end && scan.units[scan.at]?.classes.has('group')) scan.at++;
  return true;
}

export function takeDirectName(scan: Scan, unit: Unit): boolean {
  const { units, options } = scan;
  if (!(isName(unit) || unit.reference)) return false;
  // "pertemuan terakhir mereka di Jenewa": whose it is, behind a word that ended its name
  if (!scan.naming && options.type === 'meeting' && /^(?:mereka|keduanya)$/.test(unit.text)) {
    scan.at++;
    return true;
  }
  // "Pertemuan terakhir kedua pihak"
  if (!scan.naming && options.type === 'meeting' && unit.reference && !scan.core.length && !scan.predicate) {
    scan.core.push(...unit.reference);
    scan.at++;
    return true;
  }
  if (!scan.naming) return false;
  // "konflik perbatasan mereka": whose it is, the clause says better than the sentence before
  if (unit.reference && unit.text === 'mereka' && options.type === 'conflict') {
    scan.at++;
    return true;
  }
  const { mention } = unit;
  const role = roleOf(unit, options, scan.identity.length > 0);
  const seat =
    role === 'place' &&
    mention?.type === 'country' &&
    scan.identity.length > 0 &&
    units[scan.at + 1]?.lower === 'di';
  // "perang Inggris (UK) dengan Argentina"
  const joint = scan.at + 1 + (isShortened(units, scan.at + 1) ? 3 : 0);
  const pair =
    /^[-–]$|^(?:dan|dengan|melawan|lawan|versus)$/.test(units[joint]?.lower ?? '') &&
    units[joint + 1]?.mention !== undefined;
  const parties =
    scan.options.pairs &&
    pair &&
    // "gencatan senjata Israel dan Hamas": one of the two may be no state
    isSide(unit) &&
    isSide(units[joint + 1]) &&
    (mention?.type === 'country' || units[joint + 1]?.mention?.type === 'country');
  // "KTT Malta antara Bush dan Gorbachev": named by where it was
  const venue =
    options.type === 'meeting' &&
    mention?.type === 'country' &&
    units[scan.at + 1]?.lower === 'antara' &&
    units[scan.at + 2]?.lower !== 'lain';
  if (venue) scan.places.push(mention.entity);
  if (seat || venue) scan.at++;
  // "Perjanjian Ekstradisi Indonesia-Singapura"
  else if (parties) {
    const list = readNames(units, scan.at, scan.end);
    scan.core.push(...list.heads);
    scan.at = Math.max(list.to, scan.at + 1);
  } else if (role === 'place' && !(pair && mention?.type === 'country')) {
    const chain = readPlaces(units, scan.at, scan.end);
    scan.places.push(...chain.places);
    if (options.type === 'meeting' && scan.identity.length) scan.topics = scan.places.length;
    scan.at = Math.max(chain.to, scan.at + 1);
  } else if (role === 'name') {
    if (mention) scan.identity.push(unit.text.toLowerCase());
    scan.at = pair ? joint + 2 : scan.at + 1;
  } else {
    const list = readNames(units, scan.at, scan.end);
    scan.core.push(...list.heads);
    if (mention?.type === 'organization') scan.identity.push(unit.text.toLowerCase());
    const to = Math.max(list.to, scan.at + 1);
    // "pembicaraan Jokowi dengan Sultan Hassanal Bolkiah, selaku Ketua ASEAN, melalui telepon pada 19 Maret"
    const past = options.type === 'meeting' ? pastMeans(units, pastApposition(units, to)) : to;
    if (past > to) scan.naming = false;
    scan.at = past;
  }
  return true;
}

const isSide = (unit: Unit | undefined): boolean =>
  unit?.mention?.type === 'country' || unit?.mention?.type === 'organization';

/** "(AS)" */
const isShortened = (units: readonly Unit[], at: number): boolean =>
  units[at]?.text === '(' && units[at + 2]?.text === ')';

function roleOf({ mention, vast }: Unit, { direct, type }: ScanOptions, named: boolean): Role {
  // "kesepakatan Wina" was made there; "perjanjian penggabungan Krimea" is about it
  if (mention?.type === 'place')
    return (vast === true && type !== 'conflict') || (type === 'agreement' && named) ? 'name' : direct.place;
  if (mention?.type === 'country') return direct.country;
  return direct.person;
}
