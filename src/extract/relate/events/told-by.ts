/** Who says something at a meeting: "Hal itu disampaikan Prabowo saat bertemu Macron". */
import type { LocalKey } from '../../types.ts';
import { isFiller, isName, readNames } from './names.ts';
import type { SentenceView, Unit } from './units.ts';

/** Units between the word that opens the circumstance ("saat") and the verb or noun of the meeting. */
const NEAR = 4;
/** Units of a speaker with his office: "disampaikan oleh Menteri Luar Negeri Republik Indonesia, Retno Marsudi, saat". */
const SPEAKER = 18;

/**
 * Names between a verb of telling and the circumstance in which the meeting at unit `at` stands ("kata Retno usai bertemu
 * Lavrov"); in "disampaikan Xi kepada Jokowi dalam pertemuan" both. Empty where no such verb stands there.
 */
export function toldBy({ units }: SentenceView, at: number): readonly LocalKey[] {
  const opens = circumstance(units, at);
  if (opens < 0) return [];
  for (let i = opens - 1; i >= Math.max(0, opens - SPEAKER); i--) {
    const unit = units[i];
    if (!unit) return [];
    if (unit.classes.has('telling'))
      return readSpeakers(units, units[i + 1]?.lower === 'oleh' ? i + 2 : i + 1, opens);
    if (!isOfSpeaker(unit)) return [];
  }
  return [];
}

function circumstance(units: readonly Unit[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
    const unit = units[i];
    if (!unit || unit.mention || unit.reference || unit.kind === 'punctuation') return -1;
    if (unit.classes.has('control')) return i;
  }
  return -1;
}

const isOfSpeaker = (unit: Unit): boolean =>
  isName(unit) ||
  unit.date !== undefined ||
  isFiller(unit) ||
  unit.classes.has('joiner') ||
  /^(?:oleh|kepada|pada|untuk|[,()])$/.test(unit.lower);

function readSpeakers(units: readonly Unit[], from: number, opens: number): readonly LocalKey[] {
  const list = readNames(units, from, opens);
  const addressed = units[list.to]?.lower === 'kepada' && units[opens]?.lower === 'dalam';
  return addressed ? [...list.heads, ...readNames(units, list.to + 1, opens).heads] : list.heads;
}
