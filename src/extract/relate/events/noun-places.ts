/** Where the event of a noun was, told elsewhere than right behind it. */
import type { LocalKey } from '../../types.ts';
import { nestedIn } from './nested.ts';
import type { Draft } from './occurrence.ts';
import { readPlaces } from './places.ts';
import type { Context, SentenceView } from './units.ts';

/** "pertemuan bilateral dengan Kishida di sela-sela KTT G20 di New Delhi, Sabtu" */
export function withNested({ view, kind }: Context, after: Draft): Draft {
  if (kind.type !== 'meeting' || !after.core.length || (after.places.length && after.dates.length))
    return after;
  const nested = nestedIn(view, after.to);
  return {
    ...after,
    places: after.places.length ? after.places : nested.places,
    dates: after.dates.length ? after.dates : nested.dates,
  };
}

/** "serangan drone merusak dua kapal di Krasnodar": where the blow fell, past the verb of its effect. */
export function placesHit(view: SentenceView, after: Draft): readonly LocalKey[] {
  if (after.places.length || !view.units[after.to]?.classes.has('impact')) return [];
  for (let i = after.to + 1; i < Math.min(view.units.length, after.to + 14); i++) {
    const unit = view.units[i];
    if (!unit || unit.classes.has('clause') || unit.text === ',' || unit.text === ';') return [];
    if (unit.lower === 'di') return readPlaces(view.units, i + 1).places;
    if (unit.mention && i === after.to + 1) return readPlaces(view.units, i).places;
  }
  return [];
}

/** The one country that the sentence names. */
export function onlyCountry({ units }: SentenceView): readonly LocalKey[] {
  const countries = units.flatMap(({ mention }) => (mention?.type === 'country' ? [mention.entity] : []));
  return new Set(countries).size === 1 ? countries.slice(0, 1) : [];
}
