import { describe, expect, it } from 'vitest';
import type { Node } from '../../../graph/schema.ts';
import { node, passage } from '../../state/support/graph.ts';
import type { Fan } from './fan.ts';
import { byWeight, findUnit, inOrder, type MapPin, type MapUnit, unitsOfFans } from './map-units.ts';

const said = (times: number) => Array.from({ length: times }, (_, start) => passage({ start }));
const pin = (one: Node): MapPin => ({ id: one.id, node: one, x: 10, y: 20 });
const spot = (one: Node): MapUnit => ({
  kind: 'spot',
  key: one.id,
  node: one,
  x: 0,
  y: 0,
  anchor: { x: 0, y: 0 },
});
const country = (one: Node): MapUnit => ({ kind: 'country', key: one.id, node: one, x: 0, y: 0 });

const VIENNA = node('place:wina', { label: 'Wina' });
const AGRA = node('place:agra', { label: 'Agra', mentions: said(5) });
const TALKS = node('meeting:t', { label: 'Perundingan', date: '2025-03' });
const SUMMIT = node('meeting:s', { label: 'KTT', date: '2024-11-02', mentions: said(9) });
const UNDATED = node('meeting:u', { label: 'Ada apa' });
const RURITANIA = node('country:rr', { label: 'Ruritania' });

const fan = (crowd: boolean, ...nodes: readonly Node[]): Fan<MapPin> => ({
  key: nodes[0]?.id ?? '',
  x: 100,
  y: 50,
  pins: nodes.map(pin),
  crowd,
  radius: 0,
});

describe('byWeight', () => {
  it('puts places first, then what is reported most, then by id', () => {
    const sorted = [TALKS, SUMMIT, VIENNA, UNDATED, AGRA].map(pin).sort(byWeight);
    expect(sorted.map(({ id }) => id)).toEqual([
      'place:agra',
      'place:wina',
      'meeting:s',
      'meeting:t',
      'meeting:u',
    ]);
  });
});

describe('unitsOfFans', () => {
  it('makes a heap of a crowd, where it lies', () => {
    expect(unitsOfFans([fan(true, VIENNA, TALKS)])).toEqual([
      { kind: 'heap', key: 'heap place:wina', nodes: [VIENNA, TALKS], x: 100, y: 50 },
    ]);
  });

  it('fans a few out around their middle and remembers where they belong', () => {
    const [first, second] = unitsOfFans([fan(false, VIENNA, TALKS)]);
    expect(first).toMatchObject({ kind: 'spot', key: 'place:wina', x: 100, y: 50 });
    expect(second).toMatchObject({ kind: 'spot', key: 'meeting:t', anchor: { x: 10, y: 20 } });
    expect([second?.x, second?.y]).not.toEqual([100, 50]);
  });
});

describe('findUnit', () => {
  const heap = unitsOfFans([fan(true, VIENNA, TALKS)]);
  const apart = unitsOfFans([fan(false, VIENNA, TALKS)]);
  it.each<[string, readonly MapUnit[], string | null, string | undefined]>([
    ['nothing for no key', heap, null, undefined],
    ['a mark by its key', apart, 'meeting:t', 'meeting:t'],
    ['the heap that a mark has gone into', heap, 'meeting:t', 'heap place:wina'],
    ['the first mark of a heap that was taken apart', apart, 'heap place:wina', 'place:wina'],
    ['nothing of what is not on the map', apart, 'place:agra', undefined],
  ])('finds %s', (_, units, key, expected) => {
    expect(findUnit(units, key)?.key).toBe(expected);
  });
});

describe('inOrder', () => {
  it('is events by date, undated ones last, then places and countries by name', () => {
    const units = [country(RURITANIA), spot(VIENNA), spot(UNDATED), spot(TALKS), spot(AGRA), spot(SUMMIT)];
    expect(inOrder(units).map(({ key }) => key)).toEqual([
      'meeting:s',
      'meeting:t',
      'meeting:u',
      'place:agra',
      'place:wina',
      'country:rr',
    ]);
  });
});
