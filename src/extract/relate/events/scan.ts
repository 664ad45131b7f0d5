/** Reads what follows a trigger in its clause: parties, places, dates and the words that name the event. */
import type { EventType } from '../../../graph/schema.ts';
import type { LocalKey } from '../../types.ts';
import { isName, readNames } from './names.ts';
import type { Draft, EventDate } from './occurrence.ts';
import { isPlace, readPlaces } from './places.ts';
import type { SentenceView, Unit } from './units.ts';

export interface ScanOptions {
  readonly type: EventType;
  /** Prepositions that lead to where it happens. */
  readonly placeAfter: readonly string[];
  /** What names right after the trigger are: parties ("pertemuan Reagan dan Gorbachev"), places ("perang Suriah"), words of its name. */
  readonly direct: { readonly person: Role; readonly country: Role; readonly place: Role };
}

type Role = 'party' | 'place' | 'name';

interface Scan {
  readonly units: readonly Unit[];
  readonly options: ScanOptions;
  readonly end: number;
  readonly core: LocalKey[];
  readonly targets: LocalKey[];
  readonly places: LocalKey[];
  readonly dates: EventDate[];
  readonly identity: string[];
  demonstrative: string | null;
  predicate: boolean;
  ahead: boolean;
  bound: EventDate['bound'];
  /** Still inside the event's name. */
  naming: boolean;
  at: number;
}

/** How many units a scan looks at: a clause is seldom longer. */
const REACH = 60;
/** Words that may stand between the trigger and what follows ("pengendalian senjata"). */
const MOST_WORDS = 6;

/** Each step takes what it knows at `scan.at` and moves on; the scan ends where none does. */
const STEPS: readonly ((scan: Scan, unit: Unit, next: Unit | undefined) => boolean)[] = [
  takeDate,
  takeDemonstrative,
  takeMeans,
  takeTopic,
  takeTarget,
  takeParties,
  takePlace,
  takeDirectName,
  takeTime,
  takePredicate,
  takeRelative,
  takeMark,
  takeWord,
];

export function scanAfter({ units }: SentenceView, from: number, options: ScanOptions): Draft {
  const scan: Scan = {
    units,
    options,
    end: Math.min(units.length, from + REACH),
    core: [],
    targets: [],
    places: [],
    dates: [],
    identity: [],
    demonstrative: null,
    predicate: false,
    ahead: false,
    bound: 'on',
    naming: true,
    at: from,
  };
  while (scan.at < scan.end) {
    const unit = units[scan.at];
    const next = units[scan.at + 1];
    if (!unit || !STEPS.some((step) => step(scan, unit, next))) break;
  }
  const { core, targets, places, dates, identity, demonstrative, predicate, ahead, at } = scan;
  return { core, others: targets, places, dates, identity, demonstrative, predicate, ahead, to: at };
}

function takeDate(scan: Scan, unit: Unit): boolean {
  if (!unit.date) return false;
  // "bertemu untuk pertama kalinya sejak 2019" does not date the meeting
  const since = isSince(unit, scan.units[scan.at - 1]);
  const lasts = scan.options.type === 'conflict' || scan.options.type === 'sanction';
  if (!since || lasts) scan.dates.push({ expression: unit.date, bound: scan.bound });
  scan.naming = false;
  scan.at++;
  return true;
}

/** "sejak 2019": an open span, which dates a war but not a meeting. */
export const isSince = ({ date, text }: Unit, before: Unit | undefined): boolean =>
  before?.lower === 'sejak' ||
  /^sejak/i.test(text) ||
  (date?.eventValue ?? date?.value ?? '').endsWith('/..');

function takeDemonstrative(scan: Scan, unit: Unit): boolean {
  if (!unit.classes.has('demonstrative')) return false;
  scan.demonstrative ??= unit.lower;
  scan.naming = false;
  scan.at++;
  return true;
}

/** "lewat Resolusi 661": the means, behind which the clause goes on. */
function takeMeans(scan: Scan, unit: Unit, next: Unit | undefined): boolean {
  if (
    !['lewat', 'melalui', 'dengan'].includes(unit.lower) ||
    next?.trigger === undefined ||
    scan.options.type !== 'sanction'
  )
    return false;
  scan.at = skipWords(scan.units, scan.at + 1, 3);
  scan.naming = false;
  return true;
}

/** "perundingan gencatan senjata di Kairo": what the talks are about. */
function takeTopic(scan: Scan, unit: Unit): boolean {
  if (unit.trigger === undefined || scan.options.type !== 'meeting' || !scan.naming) return false;
  if (!TOPICS.has(unit.lower)) return false;
  const topic = unit.trigger;
  while (scan.units[scan.at]?.trigger === topic) scan.at++;
  return true;
}

const TOPICS = new Set(['gencatan', 'perjanjian', 'kesepakatan', 'sanksi', 'tarif', 'rencana']);

function takeTarget(scan: Scan, unit: Unit, next: Unit | undefined): boolean {
  const { type } = scan.options;
  if (!(type === 'sanction' || type === 'conflict') || !unit.classes.has('target') || next?.date)
    return false;
  if (type === 'conflict' && !['terhadap', 'atas'].includes(unit.lower)) return false;
  const named = namesWithin(scan.units, scan.at + 1, scan.end);
  if (!named.heads.length) return false;
  scan.targets.push(...named.heads);
  scan.naming = false;
  scan.at = named.to;
  return true;
}

/** Names after a preposition, past words such as "posisi militer": "terhadap pejabat Rusia dan Krimea". */
function namesWithin(
  units: readonly Unit[],
  from: number,
  end: number,
): { heads: readonly LocalKey[]; to: number } {
  for (let i = from; i < Math.min(end, from + 5); i++) {
    const unit = units[i];
    if (!unit || unit.kind === 'punctuation' || unit.classes.has('clause') || unit.classes.has('stop')) break;
    if (!unit.mention) continue;
    const heads: LocalKey[] = [];
    let to = i;
    while (to < end && units[to]?.mention) {
      heads.push(...[units[to]?.mention?.entity ?? []].flat());
      to++;
      const joiner = units[to];
      if ((joiner?.lower === 'dan' || joiner?.text === ',') && units[to + 1]?.mention) to++;
    }
    return { heads, to };
  }
  return { heads: [], to: from };
}

function takeParties(scan: Scan, unit: Unit, next: Unit | undefined): boolean {
  if (!unit.classes.has('tie')) return false;
  const list = readNames(scan.units, scan.at + 1, scan.end);
  if (!list.heads.length && !(unit.lower === 'bersama' || next?.lower === 'dengan')) return false;
  scan.core.push(...list.heads);
  scan.naming = false;
  scan.at = Math.max(list.to, scan.at + 1);
  return true;
}

function takePlace(scan: Scan, unit: Unit): boolean {
  if (!scan.options.placeAfter.includes(unit.lower)) return false;
  const found = readPlaces(scan.units, scan.at + 1, scan.end);
  if (!found.places.length) return skipSeat(scan);
  scan.places.push(...found.places);
  scan.naming = false;
  scan.at = found.to;
  return true;
}

/** "di Gedung Putih", "di sebuah hotel": no place of the graph, but the clause goes on behind it. */
function skipSeat(scan: Scan): boolean {
  for (let i = scan.at + 1; i < scan.at + 6; i++) {
    const unit = scan.units[i];
    if (unit?.mention?.type === 'person' || !unit || unit.kind === 'punctuation') return false;
    const next = scan.units[i + 1];
    if (next?.date || next?.lower === 'pada' || (next?.text === ',' && scan.units[i + 2]?.date)) {
      scan.naming = false;
      scan.at = i + 1;
      return true;
    }
  }
  return false;
}

function takeDirectName(scan: Scan, unit: Unit): boolean {
  const { units, options } = scan;
  if (!(isName(unit) || unit.reference)) return false;
  if (!scan.naming) return false;
  const { mention } = unit;
  const role = roleOf(unit, options, scan.identity.length > 0);
  const seat =
    role === 'place' &&
    mention?.type === 'country' &&
    scan.identity.length > 0 &&
    units[scan.at + 1]?.lower === 'di';
  const pair =
    /^[-–]$|^dan$|^dengan$/.test(units[scan.at + 1]?.lower ?? '') &&
    units[scan.at + 2]?.mention !== undefined;
  if (seat) scan.at++;
  else if (role === 'place' && !(pair && mention?.type === 'country')) {
    const chain = readPlaces(units, scan.at, scan.end);
    scan.places.push(...chain.places);
    scan.at = Math.max(chain.to, scan.at + 1);
  } else if (role === 'name') {
    if (mention) scan.identity.push(unit.text.toLowerCase());
    scan.at += pair ? 3 : 1;
  } else {
    const list = readNames(units, scan.at, scan.end);
    scan.core.push(...list.heads);
    if (mention?.type === 'organization') scan.identity.push(unit.text.toLowerCase());
    scan.at = Math.max(list.to, scan.at + 1);
  }
  return true;
}

function roleOf({ mention, vast }: Unit, { direct, type }: ScanOptions, named: boolean): Role {
  // "kesepakatan Wina" was made there; "perjanjian penggabungan Krimea" is about it
  if (mention?.type === 'place')
    return vast === true || (type === 'agreement' && named) ? 'name' : direct.place;
  if (mention?.type === 'country') return direct.country;
  return direct.person;
}

function takeTime(scan: Scan, unit: Unit, next: Unit | undefined): boolean {
  if (unit.lower === 'tanpa') {
    scan.at = skipWords(scan.units, scan.at + 1, 2);
    return true;
  }
  if (unit.lower === 'selama') {
    scan.at = afterDuration(scan.units, scan.at + 1);
    return true;
  }
  if (!next?.date || !['pada', 'sejak', 'mulai', 'hingga', 'sampai'].includes(unit.lower)) return false;
  if (unit.lower === 'mulai') scan.bound = 'begin';
  if (unit.lower === 'hingga' || unit.lower === 'sampai') scan.bound = 'finish';
  scan.at++;
  return true;
}

function afterDuration(units: readonly Unit[], from: number): number {
  for (let i = from; i < from + 8; i++) {
    if (units[i]?.date) return i;
    if (units[i]?.classes.has('duration'))
      return units[i + 1]?.lower === 'dan' && units[i + 2]?.kind === 'number' ? i + 4 : i + 1;
  }
  return from;
}

function takePredicate(scan: Scan, unit: Unit, next: Unit | undefined): boolean {
  const says = unit.classes.has('predicate') || unit.classes.has('begin') || unit.classes.has('finish');
  if (!says && !(unit.classes.has('auxiliary') && !unit.classes.has('stop'))) return false;
  if (unit.trigger !== undefined && !unit.classes.has('predicate')) return false;
  scan.naming = false;
  scan.predicate ||= says;
  scan.ahead ||= unit.classes.has('ahead');
  if (unit.classes.has('begin')) scan.bound = 'begin';
  if (unit.classes.has('finish')) scan.bound = 'finish';
  scan.at++;
  if (!unit.classes.has('agentive') && unit.trigger === undefined) return true;
  const by = next?.lower === 'oleh' ? scan.at + 1 : scan.at;
  const list = readNames(scan.units, by, scan.end);
  if (list.heads.length) {
    if (unit.trigger === undefined) scan.core.push(...list.heads);
    scan.at = list.to;
  } else scan.at = skipWords(scan.units, by, 4);
  return true;
}

/** Past unnamed agents: "dihadiri utusan 29 negara". */
function skipWords(units: readonly Unit[], from: number, most: number): number {
  let i = from;
  while (i < from + most) {
    const unit = units[i];
    if (
      !unit ||
      unit.kind === 'punctuation' ||
      unit.date ||
      unit.mention ||
      unit.classes.has('stop') ||
      unit.classes.has('clause')
    )
      break;
    i++;
  }
  return i;
}

function takeRelative(scan: Scan, unit: Unit, next: Unit | undefined): boolean {
  if (unit.lower !== 'yang') return false;
  if (next && (next.classes.has('predicate') || next.classes.has('auxiliary') || next.classes.has('begin'))) {
    scan.naming = false;
    scan.at++;
    return true;
  }
  return skipInsertion(scan, scan.at - 1);
}

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

function takeMark(scan: Scan, unit: Unit, next: Unit | undefined): boolean {
  if (unit.text === ',') {
    const goesOn =
      next !== undefined &&
      (next.date !== undefined ||
        next.lower === 'yang' ||
        next.lower === 'pada' ||
        (next.classes.has('predicate') && !next.classes.has('auxiliary')) ||
        (scan.options.placeAfter.includes(next.lower) && isPlace(scan.units[scan.at + 2]) && !scan.naming));
    if (!goesOn) return false;
    scan.naming = false;
    scan.at++;
    return true;
  }
  if (unit.text === '(') {
    if (next?.date) scan.dates.push({ expression: next.date, bound: scan.bound });
    scan.at = afterBracket(scan.units, scan.at);
    return true;
  }
  if (!/^["“”‘’']$/.test(unit.text)) return false;
  scan.at++;
  return true;
}

function afterBracket(units: readonly Unit[], open: number): number {
  for (let i = open + 1; i < open + 12; i++) if (units[i]?.text === ')') return i + 1;
  return open + 1;
}

/** Words of the event's name, and after it who it belongs to ("pertemuan dua hari mereka"). */
function takeWord(scan: Scan, unit: Unit): boolean {
  const next = scan.units[scan.at + 1];
  if (unit.lower === 'tidak' && next?.classes.has('negated-adjective')) {
    scan.at += 2;
    return true;
  }
  if (unit.classes.has('amount') && (next?.kind === 'number' || unit.lower === 'persen')) {
    scan.at++;
    return true;
  }
  if (unit.lower === 'ke' && next?.text === '-') {
    scan.identity.push(scan.units[scan.at + 2]?.text ?? '');
    scan.at += 3;
    return true;
  }
  if (unit.classes.has('possessor')) {
    scan.at++;
    return true;
  }
  if (!scan.naming || scan.identity.length >= MOST_WORDS || !isNameWord(unit)) return false;
  if (unit.classes.has('plural') && scan.options.direct.country === 'party') {
    const list = readNames(scan.units, scan.at, scan.end);
    if (list.heads.length) {
      scan.core.push(...list.heads);
      scan.at = list.to;
      return true;
    }
  }
  const title = unit.office === true || unit.classes.has('role') || unit.classes.has('group');
  const meeting = scan.options.type === 'meeting' || scan.options.type === 'conflict';
  if (!title || !meeting) scan.identity.push(/^\p{Lu}/u.test(unit.text) ? unit.text : unit.lower);
  scan.at++;
  return true;
}

/** A word that may be part of an event's name: no verb, no preposition, no beginning of a clause. */
function isNameWord(unit: Unit): boolean {
  if (unit.trigger !== undefined || unit.classes.has('clause') || unit.classes.has('stop')) return false;
  if (unit.kind === 'number' || unit.text === '-' || unit.text === '&') return true;
  if (unit.kind !== 'word') return false;
  return (
    NOUN_CLASSES.some((name) => unit.classes.has(name)) ||
    /^\p{Lu}/u.test(unit.text) ||
    !/^(?:me[mnlry]|meng|meny|ber|di|ter)\p{L}{4,}/u.test(unit.lower)
  );
}

/** Classes of words that look like verbs and are none ("menteri", "bersama"). */
const NOUN_CLASSES = ['adjective', 'noun', 'role', 'group'];
