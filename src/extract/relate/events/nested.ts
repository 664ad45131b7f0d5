/** Meetings within a larger one: its place and day are theirs. */
import type { LocalKey } from '../../types.ts';
import type { Draft } from './occurrence.ts';
import { scanAfter } from './scan.ts';
import { MEETING } from './scan-options.ts';
import type { SentenceView } from './units.ts';

/** How many words may stand before the larger meeting: "di sela-sela pelaksanaan KTT G20". */
const REACH = 8;

const WITHIN = /^(?:dalam|pada|sela|pelaksanaan|penyelenggaraan|perhelatan|rangkaian|acara|agenda)$/;

/** "bertemu Xi dalam KTT G20 di Osaka bulan depan", "pertemuan dengan Xi di sela-sela KTT G20 di Bali, Senin". */
export function nestedIn(view: SentenceView, from: number): Pick<Draft, 'places' | 'dates'> {
  const lead = view.units.slice(from, from + REACH).findIndex((unit) => unit.trigger !== undefined);
  const index = lead < 0 ? undefined : view.units[from + lead]?.trigger;
  const noun = index === undefined ? undefined : view.triggers[index];
  if (noun?.row.frame !== 'noun' || !WITHIN.test(view.units[noun.from - 1]?.lower ?? ''))
    return { places: [], dates: [] };
  return scanAfter(view, noun.to, MEETING);
}

/** Units within which the larger meeting stands that opens a sentence. */
const OPENING = 12;

/** "Di sela-sela KTT G20 di New Delhi, Jokowi bertemu Kishida": where those meet who are at the summit. */
export function openedBy({ units, start, triggers }: SentenceView, before: number): readonly LocalKey[] {
  if (units[start]?.lower !== 'di' || units[start + 1]?.lower !== 'sela') return [];
  const noun = triggers.find(
    ({ from, row }) => from < start + OPENING && from < before && row.frame === 'noun',
  );
  if (!noun) return [];
  return scanAfter({ units: units.slice(0, before) }, noun.to, MEETING).places;
}
