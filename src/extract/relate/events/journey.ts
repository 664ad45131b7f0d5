/** Where somebody has gone in order to meet. */
import type { LocalKey } from '../../types.ts';
import type { EventDate } from './occurrence.ts';
import { readPlaces } from './places.ts';
import type { Context, Trigger } from './units.ts';

/** "singgah di Rabat dan diterima Raja": where the one who is received has arrived. */
export function arrivedAt({ view, trigger, lexicon }: Context): readonly LocalKey[] {
  const arrival = view.triggers.findLast(
    (t) =>
      t.to <= trigger.from && (/^(?:arrive|visit)$/.test(t.row.frame) || opensAsVisit({ view, lexicon }, t)),
  );
  if (!arrival || lexicon.kindOf(arrival.row) === undefined) return [];
  // "Dalam kunjungannya ke RRT, ia bertemu Xi"
  if (opensAsVisit({ view, lexicon }, arrival)) return readPlaces(view.units, arrival.to + 1).places;
  // "terbang ke Havana untuk berunding": whoever travels there for it meets there
  const aimed = view.units.slice(arrival.to, trigger.from).some((unit) => unit.lower === 'untuk');
  const lead = view.units[arrival.to]?.lower;
  if (lead !== 'di' && !(/^(?:ke|menuju)$/.test(lead ?? '') && aimed)) return [];
  return readPlaces(view.units, arrival.to + 1).places;
}

/** "Dalam kunjungannya ke RRT," at the head of the sentence. */
const opensAsVisit = ({ view, lexicon }: Pick<Context, 'view' | 'lexicon'>, visit: Trigger): boolean =>
  visit.from < 3 &&
  visit.row.frame === 'noun' &&
  lexicon.kindOf(visit.row)?.group === 'visit' &&
  /^(?:dalam|pada|saat|selama)$/.test(view.units[visit.from - 1]?.lower ?? '') &&
  view.units[visit.to]?.lower === 'ke';

/** "Clinton hari Kamis terbang dari Washington untuk menjumpai Arafat": the day of the journey is that of its errand. */
export function errandDay({ view: { units, triggers }, trigger }: Context): readonly EventDate[] {
  if (
    !units
      .slice(Math.max(0, trigger.from - 2), trigger.from)
      .some(({ lower }) => /^(?:untuk|guna)$/.test(lower))
  )
    return [];
  const isJourney = ({ row, to }: Trigger) => to <= trigger.from && /^(?:arrive|visit)$/.test(row.frame);
  const day = triggers.some(isJourney) && units.slice(0, trigger.from).findLast(({ date }) => date)?.date;
  return day && day.eventValue === undefined ? [{ expression: day, bound: 'on' }] : [];
}

/** "tiba di Mesir pada Senin untuk menghadiri KTT": the day of the journey, where the summit has none of its own. */
export function arrivalDates({ view, trigger }: Context): readonly EventDate[] {
  const arrival = view.triggers.findLast((t) => t.to <= trigger.from && t.row.frame === 'arrive');
  if (!arrival) return [];
  return view.units
    .slice(arrival.to, trigger.from)
    .flatMap(({ date }) => (date ? [{ expression: date, bound: 'on' as const }] : []))
    .slice(0, 1);
}
