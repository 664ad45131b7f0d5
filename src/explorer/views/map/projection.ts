/** Degrees to points of the drawn world, once for all. */
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import type { Point } from '../stage/use-gestures.ts';
import type { Position } from './located.ts';
import { WORLD } from './map-camera.ts';
import { type Country, middleOf, type World } from './world.ts';

/** The seam runs through the Bering Strait, so that Russia is in one piece and Alaska at the left. */
const SEAM = -11;
/** Without Antarctica, where no news of states is from. */
const SOUTH = -56;
const NORTH = 83;

const projection = geoNaturalEarth1()
  .rotate([SEAM, 0])
  .fitExtent(
    [
      [0, 0],
      [WORLD.width, WORLD.height],
    ],
    {
      type: 'MultiPoint',
      coordinates: [
        [-168.9, 0],
        [-169.1, 0],
        [-SEAM, NORTH],
        [-SEAM, SOUTH],
      ],
    },
  );

const path = geoPath(projection).digits(1);

/** Every pair of numbers is somewhere; those that are no degrees have no place. */
export function project([longitude, latitude]: Position): Point | null {
  const point = projection([longitude, latitude]);
  return point?.every(Number.isFinite) ? { x: point[0], y: point[1] } : null;
}

/** The place of a point of the drawn world; null beyond its edge. */
export function unproject({ x, y }: Point): Position | null {
  const place = projection.invert?.([x, y]);
  return place?.every(Number.isFinite) ? place : null;
}

export interface DrawnCountry {
  readonly iso: string | null;
  readonly d: string;
  readonly middle: Position;
}

export interface DrawnWorld {
  readonly countries: readonly DrawnCountry[];
  readonly borders: string;
  readonly byIso: ReadonlyMap<string, DrawnCountry>;
}

export function drawWorld({ countries, borders }: World): DrawnWorld {
  const drawn = countries.flatMap((country: Country): DrawnCountry[] => {
    const d = country.iso === 'AQ' ? null : path(country.shape);
    return d ? [{ iso: country.iso, d, middle: middleOf(country) }] : [];
  });
  return {
    countries: drawn,
    borders: path(borders) ?? '',
    byIso: new Map(drawn.flatMap((country) => (country.iso ? [[country.iso, country]] : []))),
  };
}
