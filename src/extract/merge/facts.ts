/** What the knowledge says of a known thing, whatever table it stands in: attributes of a node, never an edge. */
import type { Knowledge } from '../knowledge.ts';

export interface Facts {
  readonly label?: string;
  readonly en?: string;
  readonly iso?: string;
  /** The one word by which readers know a listed person: "Prabowo", "Jokowi". */
  readonly short?: string;
  readonly wikidata?: string;
  /** Node id of the country that a place lies in. */
  readonly country?: string;
  /** A body of which every state has one. */
  readonly everyState?: boolean;
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
  for (const { of, en } of knowledge['english-names']) facts.set(of, { ...facts.get(of), en });
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
  const short = shortOf(row);
  return {
    ...Object.fromEntries(texts),
    ...(short === undefined ? {} : { short }),
    ...('everyState' in row && row.everyState === true ? { everyState: true } : {}),
    ...(point ? { coordinates: [longitude, latitude] } : {}),
  };
}

function shortOf(row: object): string | undefined {
  const names: unknown = 'names' in row ? row.names : undefined;
  const first: unknown = Array.isArray(names) ? names[0] : undefined;
  return typeof first === 'string' && /^\p{Lu}[^\s]+$/u.test(first) ? first : undefined;
}

/** Tables are free to have the column or not. */
function textOf(row: object, key: string): string | undefined {
  const value: unknown = Object.getOwnPropertyDescriptor(row, key)?.value;
  return typeof value === 'string' ? value : undefined;
}
