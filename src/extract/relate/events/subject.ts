/** Who does it: the names before a verb, or those of the clause that governs it ("setelah bertemu Putin, Trump …"). */
import type { LocalKey } from '../../types.ts';
import { isName, readNames } from './names.ts';
import { readNamesBefore } from './names-before.ts';
import { toldBy } from './told-by.ts';
import type { SentenceView, Unit } from './units.ts';

/** Subject of the verb at unit `at`; empty where the text does not say. */
export function readSubject(view: SentenceView, at: number): readonly LocalKey[] {
  const passive = passiveBefore(view.units, at);
  const before = readNamesBefore(view.units, passive >= 0 ? passive : at);
  if (before.heads.length) return before.heads;
  if (!isControlled(view, at)) return [];
  const told = toldBy(view, at);
  return told.length ? told : governor(view, at);
}

/** How far before a verb the passive may stand whose agent comes between. */
const AGENT_REACH = 10;

/**
 * "Prabowo diundang Putin untuk berkunjung", "Houthi yang didukung Iran menyerang": where the words end of whom the passive
 * speaks, who goes on acting; -1 where no passive stands between.
 */
function passiveBefore(units: readonly Unit[], at: number): number {
  for (let i = at - 1; i > Math.max(0, at - AGENT_REACH); i--) {
    const unit = units[i];
    if (!unit || unit.kind === 'punctuation' || unit.date) return -1;
    if (units[at - 1]?.lower === 'untuk' && unit.classes.has('asked')) return i;
    if (unit.classes.has('backed')) return units[i - 1]?.lower === 'yang' ? i - 1 : -1;
    if (unit.trigger !== undefined) return -1;
  }
  return -1;
}

/** The subject is left out after a word such as `setelah` or at the beginning of the sentence. */
function isControlled(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= Math.max(view.start, at - 8); i--) {
    const unit = view.units[i];
    // "Zelensky Tolak Serahkan Donbas, Usulkan Bertemu Putin": in a headline the subject stays
    if (view.title && unit?.text === ',' && !opensWithName(view, i + 1)) return true;
    if (!unit || unit.mention || unit.reference || unit.kind === 'punctuation')
      return unit?.text === '-' ? isControlled(view, i) : false;
    if (unit.classes.has('control') || unit.lower === 'dan' || unit.lower === 'lalu') return true;
    if (unit.classes.has('clause') || unit.trigger !== undefined) return false;
  }
  return true;
}

const opensWithName = ({ units }: SentenceView, at: number): boolean =>
  units
    .slice(at, at + 4)
    .some((unit) => isName(unit) || unit.reference !== undefined || unit.office === true);

/**
 * Subject of the clause that governs the one at `at`: the names that open a clause before it, the nearest first; after
 * "Setelah bertemu Putin," those that follow the comma. Who tells it with "bersama" or "dengan" is named with them.
 */
export function governor(view: SentenceView, at: number): readonly LocalKey[] {
  // "Bertemu Xi di Beijing, Prabowo membahas dagang": the verb itself stands at the beginning
  const opening = opensAsVerb(view, at) || opensClause(view, at);
  const before = opening ? [] : lastOpening(view, at);
  if (before.length) return before;
  if (!opening) return [];
  const behind = afterOpening(view, at);
  return behind.length ? behind : lastOpening(view, at);
}

const opensAsVerb = ({ start, triggers }: SentenceView, at: number): boolean =>
  at === start &&
  triggers.some(({ from, row }) => from === at && row.frame !== 'noun' && row.frame !== 'refer');

/** The names that follow the first comma behind `at` with which a clause begins. */
export function afterOpening(view: SentenceView, at: number): readonly LocalKey[] {
  for (let i = at; i < view.units.length; i++) {
    if (view.units[i]?.text !== ',' || isHolder(view, i)) continue;
    const list = openingNames(view, i + 1);
    if (list.length) return list;
  }
  return [];
}

/** "Usai menemui Menlu Jepang, Takeshi Iwaya, di Tokyo, Lavrov …": between these commas stands who holds the office. */
const isHolder = ({ units }: SentenceView, comma: number): boolean =>
  units[comma + 1]?.mention?.type === 'person' &&
  units[comma + 2]?.text === ',' &&
  (units[comma - 1]?.office === true || units[comma - 1]?.mention?.type === 'country');

/** Who tells what the sentence says: the names that it opens with. */
export const teller = (view: SentenceView): readonly LocalKey[] => openingNames(view, view.start);

/** The word that leaves the subject out stands at the beginning: "; ketika berkunjung ke Kiev, Kerry …". */
function opensClause({ units }: SentenceView, at: number): boolean {
  for (let i = at; i >= Math.max(0, at - 6); i--) {
    if (!units[i]?.classes.has('control')) continue;
    return i === 0 || /^[;:]$/.test(units[i - 1]?.text ?? '');
  }
  return false;
}

/** The names nearest before `at` with which a clause begins. */
function lastOpening(view: SentenceView, at: number): readonly LocalKey[] {
  for (let i = at - 1; i >= 0; i--) {
    const begins =
      i === 0 ||
      BEGINS.test(view.units[i - 1]?.text ?? '') ||
      view.units[i - 1]?.lower === 'bahwa' ||
      // "Bentrokan meletus setelah tentara India melewati batas dan menyerang China": no comma has ended the clause
      (SUBORDINATES.test(view.units[i - 1]?.lower ?? '') && !view.units.slice(i, at).some(isComma)) ||
      isTelling(view, i - 1);
    if (!begins || isApposition(view, i, at)) continue;
    const list = openingNames(view, i, at);
    if (list.length) return [...list, ...companions(view, i, at)];
  }
  return [];
}

/** "Robert Kennedy, adik Presiden John F. Kennedy, turut …": between the commas nobody acts. */
function isApposition({ units }: SentenceView, from: number, limit: number): boolean {
  const first = units[from];
  if (units[from - 1]?.text !== ',' || units[from - 2]?.mention?.type !== 'person') return false;
  if (!first || !(first.office || first.classes.has('role') || first.lower === 'yang')) return false;
  const { to, heads } = readNames(units, from, limit);
  return heads.length > 0 && units[to]?.text === ',';
}

const BEGINS = /^[,;:—–"“”]$/;
const SUBORDINATES = /^(?:setelah|sesudah|ketika|saat|sewaktu|karena|sebab|lantaran)$/;
const isComma = ({ text }: Unit): boolean => text === ',';
const isTelling = ({ units }: SentenceView, at: number): boolean =>
  /^(?:tetapi|tapi|sedangkan|melainkan|menyatakan|mengatakan|menyebut|menyebutkan|mengaku|menegaskan|menilai|kata)$/.test(
    units[at]?.lower ?? '',
  );

/** Names with which the words at `from` begin, past titles; "Dari Moskow, …" begins with none. */
export function openingNames(
  { units }: SentenceView,
  from: number,
  limit = units.length,
): readonly LocalKey[] {
  let i = from;
  while (i < from + 9 && units[i] && !isName(units[i]) && !units[i]?.reference && leads(units[i])) i++;
  const unit = units[i];
  if (!unit || i >= limit || !(isName(unit) || unit.reference)) return [];
  if (unit.mention?.type === 'place') return [];
  // "di Brussel, Belgia, …": a country that ends a chain of places
  if (
    i === from &&
    unit.mention?.type === 'country' &&
    units[i - 1]?.text === ',' &&
    units[i - 2]?.mention?.type === 'place' &&
    (units[i + 1]?.text === ',' || units[i + 1]?.date)
  )
    return [];
  return readNames(units, from, limit).heads;
}

const leads = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.kind === 'word' &&
  unit.trigger === undefined &&
  (unit.office === true ||
    unit.classes.has('role') ||
    unit.classes.has('group') ||
    (/^\p{Lu}/u.test(unit.text) &&
      !unit.classes.has('clause') &&
      !unit.classes.has('control') &&
      !unit.classes.has('stop')));

/** "mengeluarkan pernyataan bersama dengan Rustem Umerov" */
function companions(view: SentenceView, from: number, at: number): readonly LocalKey[] {
  for (let i = from; i < at; i++)
    if (view.units[i]?.lower === 'bersama') {
      const list = readNames(view.units, view.units[i + 1]?.lower === 'dengan' ? i + 2 : i + 1, at);
      if (list.heads.length) return list.heads;
    }
  return [];
}
