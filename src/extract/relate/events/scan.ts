/** Reads what follows a trigger in its clause: parties, places, dates and the words that name the event. */
import type { LocalKey } from '../../types.ts';
import { isName, readNames } from './names.ts';
import type { Draft, EventDate } from './occurrence.ts';
import type { SentenceView, Unit } from './units.ts';

export interface ScanOptions {
  /** Prepositions that lead to where it happens. */
  readonly placeAfter: readonly string[];
  /** Names right after the trigger take part ("pertemuan Reagan dan Gorbachev"). */
  readonly directParties: boolean;
  /** Countries and places right after the trigger are where it happens ("perang Suriah", "pertemuan Helsinki"). */
  readonly directPlaces: 'none' | 'place' | 'country';
}

/** How many units a scan looks at: a clause is never longer. */
const REACH = 60;
/** Words of the event's name that may stand between the trigger and what follows ("pengendalian senjata"). */
const MOST_WORDS = 5;

export function scanAfter(view: SentenceView, from: number, options: ScanOptions): Draft {
  const { units } = view;
  const core: LocalKey[] = [];
  const places: LocalKey[] = [];
  const dates: EventDate[] = [];
  const identity: string[] = [];
  let demonstrative: string | null = null;
  let bound: EventDate['bound'] = 'on';
  let words = 0;
  let plain = true;
  let i = from;
  const end = Math.min(units.length, from + REACH);
  while (i < end) {
    const unit = units[i];
    if (!unit) break;
    const next = units[i + 1];
    if (unit.date) {
      dates.push({ expression: unit.date, bound });
      plain = false;
      i++;
    } else if (unit.classes.has('demonstrative')) {
      demonstrative ??= unit.lower;
      i++;
      if (next?.mention && next.mention.type !== 'place') break;
    } else if (isTie(unit)) {
      const list = readNames(units, i + 1, end);
      if (list.heads.length) core.push(...list.heads);
      else if (!(unit.lower === 'bersama' || unit.lower === 'antara' || next?.lower === 'dengan')) break;
      i = Math.max(list.to, i + 1);
      plain = false;
    } else if (options.placeAfter.includes(unit.lower)) {
      const found = readPlaces(units, i + 1, end);
      if (!found.places.length) break;
      places.push(...found.places);
      i = found.to;
      plain = false;
    } else if (isName(unit) || unit.reference) {
      if (!plain) break;
      const mention = unit.mention;
      if (
        mention &&
        options.directPlaces !== 'none' &&
        (mention.type === 'place' || (options.directPlaces === 'country' && mention.type === 'country'))
      ) {
        places.push(mention.entity);
        i++;
        if (options.directParties && mention.type === 'country') core.push(mention.entity);
        if (/^[-–—]$|^dan$|^dengan$/.test(units[i]?.lower ?? '') && units[i + 1]?.mention) {
          core.push(mention.entity);
          places.pop();
          const rest = readNames(units, i + 1, end);
          core.push(...rest.heads);
          i = Math.max(rest.to, i + 1);
        }
      } else if (options.directParties) {
        const list = readNames(units, i, end);
        core.push(...list.heads);
        if (mention?.type === 'organization' || mention?.type === 'place') identity.push(unit.text);
        i = Math.max(list.to, i + 1);
      } else {
        if (mention) identity.push(unit.text);
        i++;
      }
    } else if (unit.lower === 'pada' || unit.lower === 'sejak' || (unit.lower === 'mulai' && next?.date)) {
      if (!next?.date && unit.lower !== 'mulai') break;
      if (unit.lower === 'mulai') bound = 'begin';
      i++;
    } else if (unit.lower === 'selama') {
      i = afterDuration(units, i + 1);
    } else if (unit.classes.has('predicate') || (unit.classes.has('begin') && !unit.trigger)) {
      bound = unit.classes.has('begin') ? 'begin' : unit.classes.has('finish') ? 'finish' : bound;
      i++;
      if (unit.trigger !== undefined || AGENTIVE.test(unit.lower)) {
        const list = readNames(units, unit.lower !== 'oleh' && next?.lower === 'oleh' ? i + 1 : i, end);
        if (unit.trigger === undefined) core.push(...list.heads);
        i = Math.max(list.to, i);
      }
      plain = false;
    } else if (unit.lower === 'yang') {
      if (
        !next ||
        !(next.classes.has('predicate') || next.classes.has('auxiliary') || next.classes.has('begin'))
      )
        break;
      i++;
      plain = false;
    } else if (unit.text === ',') {
      if (
        !next ||
        !(
          next.date ||
          next.lower === 'yang' ||
          (options.placeAfter.includes(next.lower) && !plain) ||
          next.lower === 'pada'
        )
      )
        break;
      i++;
    } else if (unit.text === '(') {
      if (next?.date) dates.push({ expression: next.date, bound });
      i = afterBracket(units, i);
    } else if (/^["“”‘’']$/.test(unit.text)) {
      i++;
    } else if (plain && words < MOST_WORDS && isNameWord(unit)) {
      if (unit.classes.has('group') && unit.classes.has('plural') && options.directParties) {
        const list = readNames(units, i, end);
        if (list.heads.length) {
          core.push(...list.heads);
          i = list.to;
          continue;
        }
      }
      identity.push(unit.lower);
      words++;
      i++;
    } else break;
  }
  return { core, others: [], places, dates, identity, demonstrative, to: i };
}

const TIES = new Set(['antara', 'dengan', 'bersama', 'oleh']);
const isTie = (unit: Unit): boolean => TIES.has(unit.lower);

/** Passives whose agent takes part: "diteken Menteri Hukum". */
const AGENTIVE = /^(?:diteken|ditandatangani|diparaf|dilancarkan|dijatuhkan|diberlakukan|diterapkan)$/;

/** A word that may be part of an event's name: no verb, no preposition, no beginning of a clause. */
function isNameWord(unit: Unit): boolean {
  if (unit.trigger !== undefined || unit.classes.has('clause')) return false;
  if (unit.kind === 'number' || unit.text === '-' || unit.text === '&') return true;
  if (unit.kind !== 'word' || PREPOSITIONS.has(unit.lower)) return false;
  return (
    unit.classes.has('adjective') ||
    /^\p{Lu}/u.test(unit.text) ||
    !/^(?:me[mnl]|meng|meny|ber|di|ter)\p{L}{4,}/u.test(unit.lower)
  );
}

const PREPOSITIONS = new Set([
  'di',
  'ke',
  'dari',
  'pada',
  'kepada',
  'terhadap',
  'atas',
  'dengan',
  'oleh',
  'antara',
  'dalam',
  'tentang',
  'mengenai',
  'soal',
  'menurut',
  'melalui',
  'lewat',
  'bagi',
  'demi',
  'selama',
  'sejak',
  'hingga',
  'sampai',
  'sebagai',
  'tanpa',
  'dan',
  'atau',
  'serta',
  'adalah',
  'ialah',
  'merupakan',
  'akan',
  'tidak',
  'bukan',
  'belum',
  'juga',
  'pun',
  'karena',
  'bisa',
  'dapat',
  'harus',
  'ia',
  'dia',
  'mereka',
  'kata',
  'ujar',
  'usai',
  'seusai',
  'per',
]);

/** A chain of places: "sebuah hotel di Nusa Dua", "Istana Dolmabahçe, Istanbul, Turki", "Kyiv dan Moskow" (of which the first). */
export function readPlaces(
  units: readonly Unit[],
  from: number,
  end: number,
): { places: LocalKey[]; to: number } {
  const places: LocalKey[] = [];
  let to = from;
  let gap = 0;
  for (let i = from; i < end; i++) {
    const unit = units[i];
    if (!unit) break;
    const { mention } = unit;
    if (mention && (mention.type === 'place' || mention.type === 'country')) {
      places.push(mention.entity);
      to = i + 1;
      gap = 0;
    } else if (unit.text === ',') {
      const next = units[i + 1]?.mention;
      if (!places.length || !(next?.type === 'place' || next?.type === 'country')) break;
      // "di Brussel, Rusia menolak": a country that goes on as a subject is no place
      if (next.type === 'country' && !endsChain(units[i + 2])) break;
    } else if (
      unit.lower === 'di' ||
      (unit.classes.has('place-noun') && gap < 4) ||
      (/^\p{Lu}/u.test(unit.text) && !places.length && gap < 4 && unit.trigger === undefined)
    ) {
      if (places.length && unit.lower !== 'di' && !unit.classes.has('place-noun')) break;
      gap++;
    } else break;
  }
  return { places, to };
}

const endsChain = (unit: Unit | undefined): boolean =>
  !unit ||
  unit.date !== undefined ||
  /^[,.;)]$/.test(unit.text) ||
  unit.classes.has('clause') ||
  unit.classes.has('joiner') ||
  ['pada', 'dalam', 'selama', 'oleh', 'di'].includes(unit.lower);

function afterDuration(units: readonly Unit[], from: number): number {
  for (let i = from; i < from + 8; i++) {
    if (units[i]?.date) return i;
    if (/^(?:jam|menit|hari|pekan|minggu|bulan|tahun)$/.test(units[i]?.lower ?? ''))
      return units[i + 1]?.lower === 'dan' && units[i + 2]?.kind === 'number' ? i + 4 : i + 1;
  }
  return from;
}

function afterBracket(units: readonly Unit[], open: number): number {
  for (let i = open + 1; i < open + 12; i++) if (units[i]?.text === ')') return i + 1;
  return open + 1;
}
