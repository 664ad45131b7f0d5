/**
 * Lists of people and parties: "Presiden Rusia Vladimir Putin, utusan AS, Steve Witkoff, dan delegasi Ukraina" has the
 * heads Putin, Witkoff and Ukraina; `Rusia` and `AS` only say whom the heads act for.
 */
import type { LocalKey } from '../../types.ts';
import { isTitleWord, type Unit } from './units.ts';

export interface NameList {
  readonly heads: readonly LocalKey[];
  /** Unit after the last name of the list. */
  readonly to: number;
  /** Unit that ended the reading: after words that belong to the list but name nobody. */
  readonly end: number;
}

export const isName = (unit: Unit | undefined): boolean => unit?.mention !== undefined;

export const isPerson = (unit: Unit | undefined): boolean => unit?.mention?.type === 'person';

const isParty = (unit: Unit | undefined): boolean =>
  unit?.mention?.type === 'country' || unit?.mention?.type === 'organization';

const isRole = (unit: Unit): boolean => unit.office === true || unit.classes.has('role');

export const isFiller = (unit: Unit): boolean =>
  unit.trigger === undefined &&
  (isRole(unit) ||
    unit.classes.has('count') ||
    unit.classes.has('group') ||
    (isTitleWord(unit) && !unit.classes.has('clause')));

/** The longest list that is followed; longer ones are cut, so that a text of names alone costs no more than its length. */
export const LONGEST = 80;

/** Reads the list that begins at `from`; empty where no name does. */
export function readNames(units: readonly Unit[], from: number, limit = units.length): NameList {
  const end = Math.min(limit, from + LONGEST);
  const heads: LocalKey[] = [];
  let role: Unit | null = null;
  let plural = false;
  // "Presiden Rusia dan Presiden Prancis": of offices without names, each is its state's side
  let besideOffice = false;
  let to = from;
  let i = from;
  for (; i < end; i++) {
    const unit = units[i];
    if (!unit) break;
    if (unit.reference) {
      // "Setelah dari Indonesia ia bertolak"
      if (heads.length && isName(units[i - 1])) break;
      heads.push(...unit.reference);
      to = i + 1;
    } else if (isPerson(unit) && unit.mention) {
      if (!isPossessor(units, i, role)) {
        heads.push(unit.mention.entity);
        role = null;
      }
      to = i + 1;
    } else if (isParty(unit) && unit.mention && units[i - 1]?.lower === 'dari' && isPerson(units[i - 2])) {
      // "Ararat Mirzoyan dari Armenia": where he comes from
      to = i + 1;
    } else if (isCounterpartOf(units, i) && unit.mention) {
      // "bertemu mitranya dari Malaysia di Jakarta": the side of one who is not named
      if (!actsForNext(units, i, true)) heads.push(unit.mention.entity);
      to = i + 1;
    } else if (isParty(unit) && unit.mention) {
      const alone = !actsForNext(units, i, role !== null);
      if (alone && (plural || !role || besideOffice || sharesOffice(units, i))) {
        heads.push(unit.mention.entity);
        besideOffice ||= role !== null;
      }
      to = i + 1;
    } else if (unit.mention) {
      to = i + 1;
    } else if (isFiller(unit)) {
      if (unit.classes.has('plural')) plural = true;
      if (isRole(unit)) role ??= unit;
    } else if (role && unit.lower === 'yang' && afterRelative(units, i) > 0) {
      // "Menteri Luar Negeri yang ditunjuk militer Myanmar, Wunna Maung Lwin"
      i = afterRelative(units, i) - 1;
    } else if (role && isOfField(unit, role) && afterField(units, i) > 0) {
      i = afterField(units, i) - 1;
    } else if (joins(units, i)) {
      role = null;
      if (!/^[-–—/&]$/.test(unit.text) && unit.lower !== 'dan' && unit.lower !== 'serta') plural = false;
    } else if (unit.text === '(') {
      const close = closing(units, i);
      if (close < 0) break;
      i = close;
      if (heads.length) to = i + 1;
    } else if (unit.text === ',') {
      const next = afterComma(units, i, role !== null);
      if (next < 0) break;
      if (next > i + 1) {
        to = next;
        i = next - 1;
      }
      if (heads.length) role = null;
    } else if (isOrdinal(units, i) || /^['’]$/.test(unit.text) || isShortened(units, i)) {
      // "Presiden AS ke-47 Donald Trump", "Dato' Sri Ismail"
    } else break;
  }
  return { heads: [...new Set(heads)], to, end: Math.max(i, to) };
}

/** "Menlu Arab Saudi, Iran, dan Irak", "Presiden Rusia dan Presiden Prancis": whether a state's office goes on to another's. */
function sharesOffice(units: readonly Unit[], at: number): boolean {
  if (units[at]?.mention?.type !== 'country') return false;
  let i = at + 1;
  if (units[i]?.text === ',') i++;
  if (units[i]?.lower === 'dan' || units[i]?.lower === 'serta') i++;
  if (i === at + 1) return false;
  for (; i < at + OFFICE_REACH; i++) {
    const unit = units[i];
    if (!unit || isName(unit) || !isFiller(unit)) break;
  }
  return units[i]?.mention?.type === 'country' && !actsForNext(units, i, true);
}

/** "mitranya dari Malaysia": the country at `at`. */
const isCounterpartOf = (units: readonly Unit[], at: number): boolean =>
  units[at]?.mention?.type === 'country' &&
  /^(?:dari|asal)$/.test(units[at - 1]?.lower ?? '') &&
  (units[at - 2]?.classes.has('counterpart') ?? false);

/** Words of the next state's office: "dan Wakil Perdana Menteri". */
const OFFICE_REACH = 9;

/** "Dr. Ahmad Zahid" */
const isShortened = (units: readonly Unit[], at: number): boolean =>
  units[at]?.text === '.' && (units[at - 1]?.classes.has('honorific') ?? false);

/** Words of a relative clause between an office and its holder. */
const RELATIVE_REACH = 9;

/** The person whom the clause at `yang` speaks of, right behind its comma; -1 where there is none. */
function afterRelative(units: readonly Unit[], at: number): number {
  for (let i = at + 1; i < at + RELATIVE_REACH; i++) {
    const unit = units[i];
    if (!unit || isPerson(unit)) return -1;
    if (unit.text === ',') return isPerson(units[i + 1]) ? i + 1 : -1;
  }
  return -1;
}

/** "Utusan Khusus PBB untuk Myanmar, Noeleen Heyzer", "Duta Besar Jepang di Jakarta, Masaki Yasushi" */
const isOfField = ({ lower }: Unit, role: Unit): boolean =>
  lower === 'untuk' || (/^(?:di|bagi|pada)$/.test(lower) && role.classes.has('envoy'));

/** Words of an envoy's field and the comma behind it. */
const FIELD_REACH = 8;

/** "Utusan Khusus PBB untuk Myanmar, Noeleen Heyzer": the envoy behind the field; -1 where none stands there. */
function afterField(units: readonly Unit[], at: number): number {
  for (let i = at + 1; i < at + FIELD_REACH; i++) {
    const unit = units[i];
    if (!unit || unit.classes.has('clause') || unit.trigger !== undefined) return -1;
    if (isPerson(unit)) return i > at + 1 ? i : -1;
    if (unit.text === ',') return isPerson(units[i + 1]) ? i + 1 : -1;
    if (unit.kind === 'punctuation') return -1;
  }
  return -1;
}

/** "dan", "bersama", and dashes without a space: "Witkoff-Putin", but not "JENEWA — Presiden". */
function joins(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit?.classes.has('joiner')) return false;
  return unit.kind === 'word' || unit.text === '&' || units[at - 1]?.end === unit.start;
}

/** "ke-47", "29 negara" */
function isOrdinal(units: readonly Unit[], at: number): boolean {
  const [unit, next] = [units[at], units[at + 1]];
  if (unit?.lower === 'ke' || unit?.text === '-') return next?.text === '-' || next?.kind === 'number';
  return (
    unit?.kind === 'number' && next !== undefined && (isName(next) || isFiller(next) || next.text === '-')
  );
}

/** "utusan", "istri", "rekan": one who is somebody's. */
const isOfSomebody = (unit: Unit): boolean =>
  isKin(unit) || unit.classes.has('servant') || unit.classes.has('serves');

/** "adik", "mantan", "sekutu": near to somebody, by blood or otherwise. */
const isKin = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.classes.has('kin') || unit.classes.has('close'));

/** "utusan Trump, Steve Witkoff" and "istri Gorbachev": the one who is served or kin is not the head. */
function isPossessor(units: readonly Unit[], at: number, role: Unit | null): boolean {
  if (!role) return false;
  if (units[at + 1]?.text !== ',') return false;
  // "Jaksa Agung Robert Kennedy, adik Presiden John F. Kennedy,": said of the one before
  if (isKin(units[at + 2])) return false;
  // "Menlu Rusia Sergey Lavrov, Wakil Menteri Pertahanan Alexander Fomin, dan …": who is served has no minister
  if (!isOfSomebody(role)) return false;
  for (let i = at + 2; i < at + 8; i++) {
    const unit = units[i];
    if (isPerson(unit))
      return !units.slice(at + 2, i).some((u) => u.classes.has('joiner')) && !listGoesOn(units, i + 1);
    if (!unit || !isFiller(unit)) return false;
  }
  return false;
}

const listGoesOn = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === 'dan' ||
  (units[at]?.text === ',' && /^(?:dan|serta)$/.test(units[at + 1]?.lower ?? '')) ||
  (units[at]?.text === ',' && isName(units[at + 1]) && units[at + 2]?.text === ',');

/** "Presiden Rusia Vladimir Putin", "utusan Amerika Serikat, Steve Witkoff": the country only says whose. */
function actsForNext(units: readonly Unit[], at: number, role: boolean): boolean {
  for (let i = at + 1; i < at + 9; i++) {
    const unit = units[i];
    if (isPerson(unit)) return true;
    if (unit?.text === ',' && role && i === at + 1) continue;
    // "Menlu Amerika Serikat (AS) Mike Pompeo"
    if (unit?.text === '(' && closing(units, i) > 0) {
      i = closing(units, i);
      continue;
    }
    if (
      !unit ||
      !(isFiller(unit) || isParty(unit) || unit.kind === 'number' || unit.lower === 'ke' || unit.text === '-')
    )
      return false;
    if (unit.classes.has('plural')) return false;
  }
  return false;
}

/** Where the list goes on after a comma: the next unit to read, or -1 where the comma ends it. */
function afterComma(units: readonly Unit[], comma: number, awaitsName: boolean): number {
  let i = comma + 1;
  let roles = 0;
  while (i < comma + 13) {
    const unit = units[i];
    if (!unit) return -1;
    if (unit.reference) return -1;
    if (unit.lower === 'dan' || unit.lower === 'serta' || unit.lower === 'beserta') return comma + 1;
    if (isName(unit)) {
      const after = units[i + 1];
      if (awaitsName && isPerson(unit)) return comma + 1;
      if (isPerson(unit) || isParty(unit)) {
        if (after && (after.lower === 'dan' || after.lower === 'serta')) return comma + 1;
        // "Witkoff, utusan khusus Presiden AS, bertemu": words about the one before
        if (roles && !isPerson(unit) && after?.text === ',') return i + 2;
        if (after?.text === ',' && moreNames(units, i + 2)) return comma + 1;
      }
      if (isParty(unit) && after && (isFiller(after) || isPerson(after))) {
        i++;
        continue;
      }
      return -1;
    }
    // "Perdana Menteri (PM) Malaysia Muhyiddin Yassin"
    if (unit.text === '(' && roles && closing(units, i) > 0) {
      i = closing(units, i) + 1;
      continue;
    }
    // "Dato' Sri", "Dr."
    const mark = /^['’]$/.test(unit.text) || isShortened(units, i);
    if (!mark && !isFiller(unit)) return -1;
    if (isRole(unit)) roles++;
    i++;
  }
  return -1;
}

function moreNames(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < from + 24; i++) {
    const unit = units[i];
    if (isName(unit)) continue;
    if (unit?.lower === 'dan' || unit?.lower === 'serta') return true;
    if (!unit || !(isFiller(unit) || /^[,()]$/.test(unit.text))) return false;
  }
  return false;
}

function closing(units: readonly Unit[], open: number): number {
  for (let i = open + 1; i < open + 9; i++) if (units[i]?.text === ')') return i;
  return -1;
}
