/** The names right before a verb: its subject. */
import { isFiller, isName, isPerson, LONGEST, type NameList, readNames } from './names.ts';
import type { Unit } from './units.ts';

/** The names right before unit `at`: the subject of a verb there. Adverbs, dates and a parenthesis are passed over. */
export function readNamesBefore(units: readonly Unit[], at: number, floor = 0): NameList {
  let last = skipBack(units, at - 1, floor);
  if (closesName(units, last)) last--;
  // "mengunjungi Malaysia dan bertemu Anwar"
  if (units[last]?.lower === 'dan') return { heads: [], to: at, end: at };
  if (units[last]?.lower === 'yang') last = isPause(units[last - 1]) ? last - 2 : last - 1;
  let from = last + 1;
  while (from > floor && from > last - LONGEST) {
    const unit = units[from - 1];
    // "Menurut Peskov, Putin dan Erdogan akan bertemu": a capital opens the sentence, no name
    const opens = unit?.classes.has('stop') && /^\p{Lu}/u.test(unit.text) && !isName(unit);
    if (
      !unit ||
      opens ||
      !(
        isName(unit) ||
        unit.reference ||
        isFiller(unit) ||
        unit.classes.has('joiner') ||
        /^[,()]$/.test(unit.text) ||
        unit.kind === 'number'
      )
    )
      break;
    from--;
  }
  // "Setelah Moskow, Jokowi dan Iriana melanjutkan lawatan"
  const lead = units[from - 1];
  if (lead?.classes.has('control') || lead?.classes.has('stop') || isAccording(units, from - 1, floor))
    from = pastOpening(units, from, last);
  for (let guard = 0; guard < LONGEST && from <= last; guard++) {
    const list = readNames(units, from, last + 1);
    if (list.end > last) return isDestination(units, from, at) ? { heads: [], to: at, end: at } : list;
    from = Math.max(list.end + 1, from + 1);
  }
  return { heads: [], to: at, end: at };
}

/** "akan mengunjungi Indonesia untuk | bertemu": where somebody goes, not who meets there. */
const isDestination = (units: readonly Unit[], from: number, at: number): boolean =>
  units[at - 1]?.lower === 'untuk' &&
  units[from - 1]?.trigger !== undefined &&
  units.slice(from, at - 1).every((unit) => isWhere(unit) || /^(?:,|dan)$/.test(unit.text));

/** "Menurut juru bicara Kremlin | Dmitry Peskov, Putin dan Erdogan …": whoever is named first only says so. */
function isAccording(units: readonly Unit[], at: number, floor: number): boolean {
  for (let i = at; i >= Math.max(floor, at - LONGEST_OFFICE); i--) {
    if (units[i]?.lower === 'menurut') return true;
    // "Menurut Dmitry Peskov, juru bicara | Kremlin, Putin …"
    if (units[i]?.kind !== 'word' && !(units[i]?.text === ',' && isName(units[i - 1]))) return false;
  }
  return false;
}

/** "juru bicara Kementerian Luar Negeri" */
const LONGEST_OFFICE = 8;

/** Past the comma that ends the words which open a sentence, and past who is named there: "Menurut Peskov, juru bicara Kremlin, …". */
function pastOpening(units: readonly Unit[], from: number, last: number): number {
  const after = (at: number): number => units.slice(at, last + 1).findIndex((unit) => unit.text === ',') + 1;
  const to = from + after(from);
  const apposed = to > from && /^\p{Ll}/u.test(units[to]?.text ?? '') && !isName(units[to]);
  return apposed ? to + after(to) : to;
}

/** "Presiden Rusia, Vladimir Putin, bertemu …": the comma behind a name that stands between two. */
function closesName(units: readonly Unit[], at: number): boolean {
  if (units[at]?.text !== ',' || !isPerson(units[at - 1])) return false;
  // "Dua utusan AS, Steve Witkoff dan Jared Kushner, bertemu …"
  const two = units[at - 2]?.lower === 'dan' && isPerson(units[at - 3]) ? 2 : 0;
  return units[at - 2 - two]?.text === ',';
}

/** "Pasukan Georgia – yang digempur Rusia – mundur", ", yang" */
const isPause = (unit: Unit | undefined): boolean => /^[,–—]$/.test(unit?.text ?? '');

const DENIES = /^(?:membantah|menyangkal|menampik|bantah)$/;

/** "diam-diam mengunjungi" */
const MANNER = /^(?:diam|tiba|-)$/;

/** The last unit of the subject, left of adverbs, dates, "pada", places and inserted clauses. */
function skipBack(units: readonly Unit[], from: number, floor: number): number {
  let i = from;
  for (let steps = 0; i > floor && steps < 40; steps++) {
    const unit = units[i];
    if (!unit) break;
    if (unit.text === ',') {
      const open = insertion(units, i, floor);
      // "Presiden Yudhoyono, pada Kamis (12/11) melakukan": the comma that would close the insertion is left out
      if (open < 0 && !(steps > 0 && units[i + 1]?.lower === 'pada' && isPerson(units[i - 1]))) break;
      i = (open < 0 ? i : open) - 1;
    } else if (unit.lower === 'besar' && units[i - 1]?.lower === 'kemungkinan') i -= 2;
    else if (unit.lower === 'jadi' && /^(?:tidak|tak)$/.test(units[i - 1]?.lower ?? '')) i -= 2;
    // "China membantah | menggelar perundingan dengan AS"
    else if (DENIES.test(unit.lower)) i--;
    else if (unit.date || unit.classes.has('auxiliary') || unit.lower === 'pada' || MANNER.test(unit.lower))
      i--;
    else if (startOfWhere(units, i) >= 0) i = startOfWhere(units, i) - 1;
    else if (unit.text === ')') {
      let open = i;
      while (open > floor && open > i - 9 && units[open]?.text !== '(') open--;
      if (units[open]?.text !== '(') break;
      i = open - 1;
    } else break;
  }
  return i;
}

/** "tiba di Mesir untuk menghadiri KTT": where somebody is, not who. */
const isWhere = ({ mention }: Unit): boolean => mention?.type === 'place' || mention?.type === 'country';

/** Where the places begin that end at `at`, with their preposition: "di Pyongyang, Korea Utara"; -1 where they are none. */
function startOfWhere(units: readonly Unit[], at: number): number {
  let i = at;
  for (let steps = 0; steps < 4; steps++) {
    const unit = units[i];
    if (!unit || !isWhere(unit)) return -1;
    if (/^(?:di|ke)$/.test(units[i - 1]?.lower ?? '')) return i - 1;
    if (units[i - 1]?.text !== ',') return -1;
    i -= 2;
  }
  return -1;
}

/** The comma that opens the inserted words closed by the comma at `close`: ", yang tampak letih,". */
function insertion(units: readonly Unit[], close: number, floor: number): number {
  for (let i = close - 1; i > Math.max(floor, close - 18); i--)
    if (units[i]?.text === ',') {
      const first = units[i + 1];
      // ", adik presiden,": an apposition without a name
      const apposed =
        close - i < 5 && units.slice(i + 1, close).every((unit) => isFiller(unit) && !isName(unit));
      const opens =
        first &&
        (apposed ||
          first.date !== undefined ||
          first.lower === 'yang' ||
          first.classes.has('clause') ||
          first.trigger !== undefined ||
          ['dalam', 'lewat', 'melalui', 'dari', 'di', 'pada'].includes(first.lower));
      return opens ? i : -1;
    }
  return -1;
}
