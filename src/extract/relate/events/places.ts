/** Chains of places: "sebuah hotel di Nusa Dua", "Istana Dolmabahçe, Istanbul, Turki", "Helsinki, ibu kota Finlandia". */
import type { LocalKey } from '../../types.ts';
import type { Unit } from './units.ts';

export interface PlaceList {
  readonly places: readonly LocalKey[];
  /** Unit after the last place, or the unit it began at where there is none. */
  readonly to: number;
}

/** How many words may lead to the name: "di bekas gedung kedutaan besar Amerika". */
const LEAD = 5;

/** Reads the chain whose first word is unit `from`. */
export function readPlaces(units: readonly Unit[], from: number, end = units.length): PlaceList {
  const places: LocalKey[] = [];
  let to = from;
  let lead = 0;
  for (let i = from; i < end; i++) {
    const unit = units[i];
    if (!unit) break;
    // "ke konsulat Iran di Damaskus": whose it is, not where
    const whose =
      units[i + 1]?.lower === 'di' || units.slice(from, i).some((word) => word.classes.has('building'));
    if (unit.mention?.type === 'country' && lead > 0 && whose && !places.length) continue;
    if (isPlace(unit) && unit.mention) {
      places.push(unit.mention.entity);
      to = i + 1;
      lead = 0;
      const neighbour = neighbourAfter(units, from, i);
      if (neighbour >= 0) i = neighbour - 1;
    } else if (unit.text === ',' && (places.length || units[i - 1]?.mention)) {
      const next = nameAfterComma(units, i);
      if (next < 0) break;
      i = next - 1;
    } else if (unit.text === ',' && lead > 0 && /^(?:yakni|yaitu)$/.test(units[i + 1]?.lower ?? '')) lead++;
    else if (leadsOn(unit, places.length > 0) && lead < LEAD) lead++;
    else break;
  }
  return { places, to };
}

/** "di perbatasan Thailand dan Kamboja": the country across the border, or -1. */
function neighbourAfter(units: readonly Unit[], from: number, at: number): number {
  if (!/^(?:dan|-|–)$/.test(units[at + 1]?.text ?? '') || units[at + 2]?.mention?.type !== 'country')
    return -1;
  return units.slice(Math.max(0, from), at).some(({ lower }) => lower === 'perbatasan') ? at + 2 : -1;
}

export const isPlace = (unit: Unit | undefined): boolean =>
  unit?.mention?.type === 'place' || unit?.mention?.type === 'country';

const leadsOn = (unit: Unit, inChain: boolean): boolean =>
  unit.trigger === undefined &&
  // "di Gedung Putih, Washington"
  ((!inChain && unit.mention?.type === 'organization') ||
    unit.lower === 'di' ||
    unit.classes.has('place-noun') ||
    // "ke tiga negara, yakni Mesir, Etiopia, dan Uganda"
    (!inChain && (unit.classes.has('count') || /^(?:yakni|yaitu)$/.test(unit.lower))) ||
    (!inChain && /^\p{Lu}/u.test(unit.text) && !unit.mention));

/** The place that goes on the chain after a comma, or -1: in "di Brussel, Rusia menolak" the country is a subject. */
function nameAfterComma(units: readonly Unit[], comma: number): number {
  let i = comma + 1;
  while (i < comma + 4 && units[i]?.classes.has('place-noun')) i++;
  const unit = units[i];
  if (!isPlace(unit)) return -1;
  // "Mesir, Etiopia, dan Uganda": no country lies in another
  if (unit?.mention?.type === 'country' && units[comma - 1]?.mention?.type === 'country') return -1;
  if (unit?.mention?.type === 'country' && i === comma + 1 && !endsChain(units[i + 1])) return -1;
  // "di Kashmir, New Delhi mengatakan"
  if (i === comma + 1 && units[i + 1]?.classes.has('telling')) return -1;
  return i;
}

/** Countries that one journey leads to, as many as a sentence lists. */
const MOST_COUNTRIES = 12;

/** "Indonesia, | Kamboja, dan Papua Nugini", "Doha | dan Abu Dhabi": the places that go on a list, one chain each. */
export function furtherPlaces(
  units: readonly Unit[],
  from: number,
): { readonly further: readonly (readonly LocalKey[])[]; readonly to: number } {
  const further: (readonly LocalKey[])[] = [];
  let to = from;
  while (further.length < MOST_COUNTRIES) {
    const comma = units[to]?.text === ',' ? 1 : 0;
    const and = /^(?:dan|serta)$/.test(units[to + comma]?.lower ?? '') ? 1 : 0;
    const at = to + comma + and;
    // "ke Mesir, Lavrov mengatakan": only a list that goes on, or ends with "dan"
    const goesOn =
      and || (units[at]?.mention?.type === 'country' && /^(?:,|dan|serta)$/.test(units[at + 1]?.lower ?? ''));
    if (!(comma || and) || !goesOn) break;
    const next = readPlaces(units, at);
    if (!next.places.length) break;
    further.push(next.places);
    to = next.to;
    if (and) return { further, to };
  }
  // a list that no "dan" closes is none
  return { further: [], to: from };
}

const endsChain = (unit: Unit | undefined): boolean =>
  !unit ||
  unit.date !== undefined ||
  (unit.kind === 'punctuation' && unit.text !== '-') ||
  unit.classes.has('clause') ||
  unit.classes.has('tie') ||
  ['pada', 'dalam', 'selama', 'di'].includes(unit.lower);
