/** What the knowledge says of a known thing, whatever table it stands in: attributes of a node, never an edge. */
import type { Knowledge } from '../knowledge.ts';

export interface Facts {
  readonly label?: string;
  readonly en?: string;
  readonly iso?: string;
  readonly wikidata?: string;
  /** Node id of the country that a place lies in. */
  readonly country?: string;
  /** Longitude, latitude in degrees. */
  readonly coordinates?: readonly [number, number];
}

/** Facts of the rows that are nodes, by node id. */
export function factsById(knowledge: Knowledge): Map<string, Facts> {
  const facts = new Map<string, Facts>();
  for (const rows of Object.values<readonly object[]>(knowledge))
    for (const row of rows) {
      const id = textOf(row, 'id');
      if (id?.includes(':')) facts.set(id, { ...factsOf(row), ...facts.get(id) });
    }
  return facts;
}

function factsOf(row: object): Facts {
  const texts = (['label', 'en', 'iso', 'wikidata', 'country'] as const).flatMap((key) => {
    const value = textOf(row, key);
    return value ? [[key, value] as const] : [];
  });
  const [longitude, latitude, ...rest] =
    'coordinates' in row && Array.isArray(row.coordinates) ? row.coordinates.map(Number) : [];
  const point =
    longitude !== undefined &&
    latitude !== undefined &&
    !rest.length &&
    Number.isFinite(longitude + latitude);
  return { ...Object.fromEntries(texts), ...(point ? { coordinates: [longitude, latitude] } : {}) };
}

/** Tables are free to have the column or not. */
function textOf(row: object, key: string): string | undefined {
  const value: unknown = Object.getOwnPropertyDescriptor(row, key)?.value;
  return typeof value === 'string' ? value : undefined;
}
