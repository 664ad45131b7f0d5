/** The world's land as shapes, bundled with the page and loaded when the map is first shown. Natural Earth, 1:110 million. */
import { type GeoPermissibleObjects, geoArea, geoCentroid } from 'd3-geo';
import type { Feature, Geometry, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { lettersOf } from './iso-numbers.ts';

export interface Country {
  /** ISO letters; null for a shape without a number of its own. */
  readonly iso: string | null;
  readonly shape: Feature<Geometry>;
}

export interface World {
  readonly countries: readonly Country[];
  /** Lines between two countries. */
  readonly borders: MultiLineString;
}

let loading: Promise<World> | null = null;

/** Loaded once; a failure may be tried again. */
export function loadWorld(): Promise<World> {
  loading ??= import('world-atlas/countries-110m.json').then(({ default: file }) => readWorld(file));
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

function readWorld(file: unknown): World {
  // The package's own file; its objects are described in its README.
  const topology = file as Topology<{ countries: GeometryCollection }>;
  const { countries } = topology.objects;
  return {
    countries: feature(topology, countries).features.map((shape) => ({ iso: lettersOf(shape.id), shape })),
    borders: mesh(topology, countries, (a, b) => a !== b),
  };
}

/** The middle of the largest part of a country: of France the mainland, not a point off Africa. Longitude, latitude. */
export function middleOf({ shape }: Country): readonly [number, number] {
  const { geometry } = shape;
  const parts: readonly GeoPermissibleObjects[] =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
      : [geometry];
  const largest = [...parts].sort((a, b) => geoArea(b) - geoArea(a))[0] ?? shape;
  return geoCentroid(largest);
}
