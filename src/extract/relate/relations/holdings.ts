/**
 * Who holds which office, as one sentence says it. Orders of words that the news uses:
 *   Presiden Rusia(,) Vladimir Putin · Hulusi Akar, Menteri Pertahanan Turki · utusan khusus Donald Trump, Steve Witkoff ·
 *   Kuzmarov, yang menjabat sebagai Pemimpin Redaksi di X · Sekretaris Jenderal A merangkap pemimpin B, Gorbachev
 */
import type { LocalKey, Span } from '../../types.ts';
import { subjectOf } from '../clause/arguments.ts';
import { isBody, isPerson } from '../clause/named.ts';
import type { Unit } from '../clause/units.ts';
import { isPending, type SentenceContext } from './context.ts';

export interface Holding {
  readonly person: LocalKey;
  /** Index of the first unit of the office. */
  readonly at: number;
  readonly office: Span;
  /** The country or body of the office, where the words beside it say so. */
  readonly of?: LocalKey;
  /** The person whom the holder serves: "utusan khusus Donald Trump, Steve Witkoff". */
  readonly principal?: LocalKey;
  readonly rule: string;
}

type Held = Pick<Holding, 'person' | 'rule' | 'principal'>;

// Between an office and its holder: "Presiden AS ke-47 Donald Trump", "presiden Ukraina terguling Viktor Yanukovych".
const LOOSE = 4;
const DOUBLING = /^(?:merangkap|sekaligus)$/;

/** Every holding that the sentence states. */
export function holdingsIn(
  { units, chunks, classesOf }: SentenceContext,
  isOffice: (office: string) => boolean,
): readonly Holding[] {
  const isTitle = (unit: Unit | undefined): boolean => {
    const classes = classesOf(unit?.lower ?? '');
    return classes.has('honorific') || classes.has('title');
  };
  const found: Holding[] = [];
  const waiting: { at: number; office: Span; of: LocalKey }[] = [];
  for (let at = 0; at < units.length; at++) {
    if (units[at]?.kind !== 'office' || !isOffice(units[at]?.office ?? '')) continue;
    const first = at;
    while (units[at + 1]?.kind === 'office') at++;
    at = fieldEnd(units, at);
    // "Mantan Presiden" is said as part of the office.
    const former = /^(?:mantan|eks|bekas)$/.test(units[first - 1]?.lower ?? '') ? 1 : 0;
    const office = { start: units[first - former]?.start ?? 0, end: units[at]?.end ?? 0 };
    const isApposed = units[first - 1]?.kind === 'comma' && isPerson(units[first - 2]);
    const after = readAfter(units, at, isApposed);
    if (after.of !== undefined && DOUBLING.test(units[after.next]?.lower ?? '')) {
      waiting.push({ at: first, office, of: after.of });
      continue;
    }
    const holder = holderOf(units, first - former, at, after, isTitle) ?? servingHolder(first);
    if (!holder) continue;
    const of = after.of === undefined ? originOf(units, after.next) : { of: after.of };
    const { principal } = holder;
    const theirs =
      principal === undefined || after.of === undefined ? null : principalsOffice(units, first, at);
    // Of two offices the first is the servant's, the second the principal's.
    if (theirs && principal !== undefined)
      found.push({ at: first, office: theirs, ...of, person: principal, rule: 'office-name' });
    found.push({ at: first, office, ...of, ...holder });
    for (const other of waiting.splice(0))
      found.push({ ...other, person: holder.person, rule: 'office-doubled' });
  }
  return found;

  function servingHolder(first: number): Held | null {
    let i = first - 1;
    const isServing = (unit: Unit | undefined) => classesOf(unit?.lower ?? '').has('serving');
    const isBetween = (unit: Unit | undefined) =>
      unit?.lower === 'sebagai' || (/^(?:word|filler)$/.test(unit?.kind ?? '') && !isServing(unit));
    while (i > first - 4 && isBetween(units[i])) i--;
    const given = givenTo(units, i, classesOf);
    if (given) return given;
    // "A menggantikan B sebagai Sekretaris Jenderal NATO"
    const succeeds = (unit: Unit | undefined) => classesOf(unit?.lower ?? '').has('succeed');
    if (isPerson(units[i]) && succeeds(units[i - 1])) i--;
    const verb = units[i];
    if (!verb || !(isServing(verb) || succeeds(verb))) return null;
    const at = chunks.findIndex((chunk) => chunk.verb === verb);
    // "Guterres terpilih kembali sebagai …": no verb to the clause
    const subject = at < 0 ? null : subjectOf(chunks, at);
    const heads = at < 0 && isPerson(units[i - 1]) ? (units[i - 1]?.entities ?? []) : (subject?.heads ?? []);
    const [person, ...rest] = heads;
    return person !== undefined && !rest.length ? { person, rule: 'office-served' } : null;
  }
}

/** "Presiden itu mengangkat Penny Wong sebagai Menteri Luar Negeri Australia": the person at `at` whom the verb before it names. */
function givenTo(units: readonly Unit[], at: number, classesOf: SentenceContext['classesOf']): Held | null {
  const [person] = units[at]?.entities ?? [];
  if (!isPerson(units[at]) || person === undefined) return null;
  // "mengangkat diplomat senior Arrmanatha Nasir"
  let i = at - 1;
  while (i > at - LOOSE && /^(?:office|word)$/.test(units[i]?.kind ?? '')) i--;
  const before = units[i - 1];
  // "berencana menunjuk", "akan melantik": he does not hold it yet.
  const isOpen = before?.kind === 'negation' || isPending(classesOf(before?.lower ?? ''));
  return classesOf(units[i]?.lower ?? '').has('appoint') && !isOpen ? { person, rule: 'office-given' } : null;
}

/** "Raja Faisal dari Arab Saudi" */
function originOf(units: readonly Unit[], holder: number): Pick<Holding, 'of'> {
  const [from, origin] = [units[holder + 1], units[holder + 2]];
  const key = origin?.entities[0];
  return isPerson(units[holder]) && from?.lower === 'dari' && isBody(origin) && key !== undefined
    ? { of: key }
    : {};
}

/** "Menteri Hukum dan Hak Asasi Manusia Hamid Awaluddin": the office's field may be two joined. */
function fieldEnd(units: readonly Unit[], at: number): number {
  if (units[at + 1]?.lower !== 'dan') return at;
  let i = at + 2;
  while (i < at + 6 && units[i]?.kind === 'word' && units[i]?.isCapital) i++;
  return i > at + 2 && (isPerson(units[i]) || isBody(units[i])) ? i - 1 : at;
}

interface After {
  readonly of?: LocalKey;
  /** Index of the first unit that is no part of the office's complement. */
  readonly next: number;
}

/** "… Rusia", "… di Covert Action Magazine", "… Indonesia untuk AS". */
function readAfter(units: readonly Unit[], at: number, isApposed: boolean): After {
  let next = at + 1;
  let of: LocalKey | undefined;
  for (let loose = 0; next < units.length && loose <= LOOSE; ) {
    const unit = units[next];
    const after = units[next + 1];
    if (isBody(unit) && isBody(after) && unit?.mention?.type === after?.mention?.type) return { next }; // "Serbia Bosnia"
    // "Karel Novotny, anggota parlemen dari Aliansi Solvik"; behind the name "dari" tells where he comes from
    const sender = isApposed && unit?.lower === 'dari' && isBody(after);
    // "Direktur Asia Tenggara Departemen Luar Negeri": the office's region
    const region = unit?.mention?.type === 'place' && next === at + 1 && isBody(after);
    if (sender || region) next++;
    else if (isBody(unit)) {
      of ??= unit?.entities[0];
      next++;
    } else if (/^(?:di|untuk|bagi|pada)$/.test(unit?.lower ?? '') && placeAfter(units, next) > next) {
      const place = placeAfter(units, next);
      if (unit?.lower === 'di' && isBody(after)) of ??= after?.entities[0];
      next = place + 1;
    } else if (unit?.kind === 'office' && of !== undefined && isPerson(after)) {
      // "Pemimpin Tertinggi Iran Ayatullah Ali Khamenei": the rank belongs to the name
      next++;
    } else if ((unit?.kind === 'word' || unit?.kind === 'stand-in') && !isPerson(unit)) {
      loose++;
      next++;
    } else break;
  }
  return of === undefined ? { next } : { of, next };
}

const isName = (unit: Unit | undefined): boolean => unit?.kind === 'name' && !isPerson(unit);

/** "untuk PBB", "untuk Urusan Timur Tengah": index of the name that the preposition at `from` brings, else `from`. */
function placeAfter(units: readonly Unit[], from: number): number {
  let i = from + 1;
  while (i < from + 3 && units[i]?.kind === 'word') i++;
  return isName(units[i]) ? i : from;
}

function holderOf(
  units: readonly Unit[],
  first: number,
  last: number,
  { next, of }: After,
  isTitle: (unit: Unit | undefined) => boolean,
): Held | null {
  const close = units[next];
  const person = close?.entities[0];
  if (isPerson(close) && person !== undefined) {
    // "Utusan Khusus Presiden AS Joe Biden untuk Iran, Rob Malley,"
    const sent = /^(?:untuk|bagi)$/.test(units[next + 1]?.lower ?? '');
    const comma = sent ? placeAfter(units, next + 1) + 1 : next + 1;
    const second = units[comma + 1];
    const parted = units[comma]?.kind === 'comma' && isPerson(second);
    const other = second?.entities[0];
    // "utusan khusus (Presiden) Donald Trump, Steve Witkoff,": the office is the second's, he serves the first.
    if (
      parted &&
      other !== undefined &&
      other !== person &&
      endsApposition(units, comma + 2) &&
      (of === undefined ? servesSomeone(units, first) : principalsOffice(units, first, last) !== null)
    )
      return { person: other, principal: person, rule: 'office-of-principal' };
    return { person, rule: 'office-name' };
  }
  const mark = units[first - 1];
  // "Sultan Hassanal Bolkiah, selaku Ketua ASEAN"
  const apart = mark?.lower === 'selaku' && units[first - 2]?.kind === 'comma' ? 1 : 0;
  const before = units[first - 2 - apart];
  // "Ali Alatas selaku Ketua Komite Enam"; "Menlu Filipina A, Menlu Thailand B, …": the next of a list has an office of his own
  if (
    isPerson(before) &&
    !(mark?.kind === 'comma' && isListed(units, first - 2, next)) &&
    (mark?.kind === 'comma' || /^(?::|selaku)$/.test(mark?.lower ?? ''))
  ) {
    const [holder] = before?.entities ?? [];
    if (holder !== undefined) return { person: holder, rule: 'office-apposed' };
  }
  // "kepala intelijen Mesir, Mayjen Ahmad ar-Rawabdeh": the rank belongs to the name
  let ranked = units[next + 1]?.office === 'perwira' && of !== undefined ? 1 : 0;
  // "Wakil Perdana Menteri Malaysia, Dato’ Seri Dr. Ahmad Zahid"
  // "Sultan Brunei Darussalam, Sultan Hassanal Bolkiah", "Panglima Myanmar, Jenderal Senior Min Aung Hlaing"
  const rank = units[next + 1]?.office;
  if (of !== undefined && rank !== undefined && rank === units[first]?.office) ranked ||= 1;
  while (ranked < LOOSE && isTitle(units[next + 1 + ranked])) ranked++;
  const named = units[next + 1 + ranked];
  if (isFronted(units, first) && units[next + 2]?.kind !== 'comma') return null;
  // "Istri Presiden Ukraina, Olena Zelenska": of kin, or of who serves, and no office of his own
  if (mark?.kind === 'office') return null;
  if (close?.kind === 'comma' && isPerson(named) && named?.entities[0] !== undefined && next > last)
    return { person: named.entities[0], rule: 'office-comma-name' };
  return null;
}

/** Whether the person at `at` bears an office before the name, and the words behind the comma are the next of a list. */
function isListed(units: readonly Unit[], at: number, next: number): boolean {
  if (!isTitled(units, at)) return false;
  let end = next;
  while (end < next + LOOSE && (/^(?:office|stand-in)$/.test(units[end]?.kind ?? '') || isAlso(units, end)))
    end++;
  if (isPerson(units[end])) return true;
  const joined = units[end]?.kind === 'comma' ? end + 1 : end;
  return units[units[joined]?.kind === 'coordinator' ? joined + 1 : joined]?.kind === 'office';
}

/** "Menteri Luar Negeri Laos | sebagai Utusan Khusus Laos | Saleumxay Kommasith" */
const isAlso = (units: readonly Unit[], at: number): boolean =>
  isBody(units[at]) ||
  (/^(?:sebagai|selaku)$/.test(units[at]?.lower ?? '') && units[at + 1]?.kind === 'office');

function isTitled(units: readonly Unit[], person: number): boolean {
  for (let i = person - 1; i >= Math.max(0, person - 2 * LOOSE); i--) {
    if (units[i]?.kind === 'office' && units[i]?.office !== 'perwira') return true;
    if (/^(?:comma|stop|verb|coordinator|subordinator)$/.test(units[i]?.kind ?? '')) return false;
  }
  return false;
}

/** "Dalam pertemuan dengan Presiden Rusia, Trump mengatakan …": the comma ends what stands in front, it names no president. */
function isFronted(units: readonly Unit[], at: number): boolean {
  let hasPreposition = false;
  for (let i = at - 1; i >= 0 && !/^(?:stop|subordinator|comma)$/.test(units[i]?.kind ?? ''); i--) {
    if (units[i]?.kind === 'verb') return isOpening(units, i);
    hasPreposition ||= units[i]?.kind === 'preposition' && units[i]?.lower !== 'antara';
  }
  return hasPreposition;
}

/** "Setelah bertemu Presiden Mesir, Lavrov mengatakan …": the verb is that of a clause which opens the sentence. */
function isOpening(units: readonly Unit[], verb: number): boolean {
  for (let i = verb - 1; i >= 0; i--) {
    const { kind } = units[i] ?? {};
    if (kind === 'comma' || kind === 'stop') return false;
    if (kind === 'subordinator') return i === 0 || units[i - 1]?.kind === 'stop';
  }
  return false;
}

const endsApposition = (units: readonly Unit[], at: number): boolean =>
  !units[at] || /^(?:comma|stop|verb|auxiliary|date|preposition|subordinator)$/.test(units[at]?.kind ?? '');

// Offices that serve a person; presidents and ministers serve none.
const SERVANT =
  /^(?:utusan|penasihat|ajudan|juru bicara|jubir|wakil|asisten|pengacara|sekretaris pribadi|kepala staf|perwakilan|negosiator|perunding|orang kepercayaan|tangan kanan|pengawal)/;

const servesSomeone = (units: readonly Unit[], first: number): boolean =>
  SERVANT.test(units[first]?.lower ?? '');

// A deputy ("Wakil Rektor") has one office.
const DEPUTY = /^(?:per)?wakil/;

/** "Juru bicara | Presiden Rusia Vladimir Putin, Dmitry Peskov": the words of the principal's own office. */
function principalsOffice(units: readonly Unit[], first: number, last: number): Span | null {
  const [own, theirs] = [units[first], units[first + 1]];
  if (!own || DEPUTY.test(own.lower) || !servesSomeone(units, first)) return null;
  if (last > first)
    return theirs?.kind === 'office' ? { start: theirs.start, end: units[last]?.end ?? theirs.end } : null;
  // "utusan presiden" is one row of offices
  const [head = ''] = / presiden$/.exec(own.lower) ?? [];
  return head ? { start: own.end - head.trim().length, end: own.end } : null;
}
