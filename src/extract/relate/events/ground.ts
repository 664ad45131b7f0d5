/** Whether two places can be one event's: a city and its country, a town and the region around it. */
import { derive } from '../../derive.ts';
import type { Knowledge, Row } from '../../knowledge.ts';
import type { LocalKey, ResolvedArticle } from '../../types.ts';

export interface Ground {
  /** One place, or one in the other. */
  readonly same: (a: LocalKey, b: LocalKey) => boolean;
  /** A house of which nothing is known: it may stand in any town, if the rest of the story fits. */
  readonly isHouse: (place: LocalKey) => boolean;
}

/** Kilometres from the middle of a region within which a town may lie in it: Miami is 340 from that of Florida. */
const REGION_REACH = 400;
const EARTH_RADIUS = 6371;

/** "Hotel Jaypee Palace", "Wisma Negara" */
const HOUSE =
  /^(?:Hotel|Wisma|Vila|Villa|Gedung|Balai|Istana|Balairung|Pusat Konvensi|Pusat Konferensi|Aula|Ruang|Markas|Pangkalan|Kastel|Kediaman|Kompleks|Resor|Mes)\s/;

/** A test over the places of one article; places that no row of knowledge lists are only themselves. */
export function readGround(article: ResolvedArticle, knowledge: Knowledge): Ground {
  const rows = placesById(knowledge);
  const known = new Map(article.entities.map((entity) => [entity.key, entity.known ?? '']));
  const houses = new Set(
    article.mentions.flatMap(({ entity, start, end }) =>
      !known.get(entity) && HOUSE.test(article.text.slice(start, end)) ? [entity] : [],
    ),
  );
  const holds = (outer: LocalKey, inner: LocalKey): boolean => {
    const place = rows.get(known.get(inner) ?? '');
    if (!place) return false;
    if (place.country !== undefined && place.country === known.get(outer)) return true;
    const region = rows.get(known.get(outer) ?? '');
    return region?.kind === 'region' && place.kind !== 'region' && distance(region, place) < REGION_REACH;
  };
  return {
    same: (a, b) => a === b || holds(a, b) || holds(b, a),
    isHouse: (place) => houses.has(place),
  };
}

type Place = Row<'places'>;

const placesById = derive(
  ({ places }: Knowledge): ReadonlyMap<string, Place> => new Map(places.map((row) => [row.id, row])),
);

/** Kilometres along the great circle; endless where a place has no coordinates. */
function distance(a: Place, b: Place): number {
  if (!a.coordinates || !b.coordinates) return Number.POSITIVE_INFINITY;
  const [[lonA, latA], [lonB, latB]] = [a.coordinates, b.coordinates].map((pair) =>
    pair.map((degrees) => (degrees * Math.PI) / 180),
  ) as [[number, number], [number, number]];
  const haversine =
    Math.sin((latB - latA) / 2) ** 2 + Math.cos(latA) * Math.cos(latB) * Math.sin((lonB - lonA) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(haversine));
}
