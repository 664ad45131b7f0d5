import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choices,
  day,
  days,
  flag,
  list,
  mapPlace,
  oneOf,
  optionalId,
  pair,
  repeated,
  span,
  type ValueCodec,
  wholeNumber,
} from './values.ts';

const VIEWS = ['graph', 'list'] as const;

/** One row a text that a link may carry: what it means, or that it means nothing. */
function reads(
  codec: Pick<ValueCodec<unknown>, 'decode'>,
  rows: readonly (readonly [raw: string, value: unknown])[],
): void {
  for (const [raw, value] of rows) {
    const decoded = codec.decode([raw]);
    expect(decoded.value, raw).toEqual(value);
    expect(decoded.dropped, raw).toEqual(value === undefined ? [raw] : []);
  }
}

describe('a single value', () => {
  it('is one of those it may be', () =>
    reads(oneOf(VIEWS), [
      ['list', 'list'],
      ['List', undefined],
      ['', undefined],
      ['toString', undefined],
    ]));

  it('is yes or no', () =>
    reads(flag, [
      ['1', true],
      ['0', false],
      ['true', undefined],
    ]));

  it('is a whole number within its bounds', () =>
    reads(wholeNumber(1, 6), [
      ['1', 1],
      ['6', 6],
      ['0', undefined],
      ['7', undefined],
      ['1.5', undefined],
      ['1e0', undefined],
      ['-1', undefined],
      ['٣', undefined],
    ]));

  it('is a day, a month or a year', () =>
    reads(day, [
      ['2025-08-06', '2025-08-06'],
      ['2025-08', '2025-08'],
      ['2025', '2025'],
      ['2025-02-30', undefined],
      ['2025~', undefined],
      ['kemarin', undefined],
    ]));

  it('is two days in their order', () =>
    reads(days, [
      ['2018-06-01/2019-02-28', '2018-06-01/2019-02-28'],
      ['2018-06-01/2018-06-01', '2018-06-01/2018-06-01'],
      ['2019-02-28/2018-06-01', undefined],
      ['2018-06/2019-02', undefined],
      ['2018-06-01', undefined],
      ['2018-06-01/2019-02-28/2020-01-01', undefined],
    ]));

  it('is a place of the map', () =>
    reads(mapPlace, [
      ['37.5,55.75,4', { longitude: 37.5, latitude: 55.75, zoom: 4 }],
      ['-180,-90,1', { longitude: -180, latitude: -90, zoom: 1 }],
      ['181,0,1', undefined],
      ['0,91,1', undefined],
      ['0,0,0', undefined],
      ['0,0', undefined],
      ['NaN,0,1', undefined],
    ]));

  it('is a span that is not empty', () =>
    reads(span, [
      ['310-402', { start: 310, end: 402 }],
      ['402-310', undefined],
      ['5-5', undefined],
      ['-5-9', undefined],
    ]));

  it('is two ids, whatever they hold', () =>
    reads(pair, [
      ['person:a,country:b', ['person:a', 'country:b']],
      ['person:a%2Cb,country:c', ['person:a,b', 'country:c']],
      ['person:a', undefined],
      ['person:a,', undefined],
      ['a,b,c', undefined],
    ]));

  it('is the first of several, and the others are told', () => {
    expect(optionalId.decode(['person:a', 'person:b'])).toEqual({ value: 'person:a', dropped: ['person:b'] });
  });

  it('longer than any that we write is none', () => {
    expect(optionalId.decode(['x'.repeat(301)]).value).toBeUndefined();
    expect(optionalId.decode(['x'.repeat(300)]).value).toHaveLength(300);
  });
});

describe('a list', () => {
  it('says each value once and tells what it does not know', () => {
    expect(choices(['person', 'country']).decode(['person,-country,ufo,person'])).toEqual({
      value: ['person', '-country'],
      dropped: ['ufo'],
    });
  });

  it('of nothing is left out of the link', () => {
    expect([list().encode([]), repeated.encode([])]).toEqual([[], []]);
    expect(list().decode(['']).value).toBeUndefined();
  });

  it.each([
    ['joined by commas', list()],
    ['repeated', repeated],
  ])('%s comes back whatever its values hold', (_, codec) => {
    const value = fc.string({ minLength: 1, maxLength: 40, unit: 'binary' });
    fc.assert(
      fc.property(fc.uniqueArray(value, { minLength: 1, maxLength: 30 }), (values) => {
        expect(codec.decode(codec.encode(values))).toEqual({ value: values, dropped: [] });
      }),
    );
  });

  it('never throws and never makes up a value', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (raw) => {
        for (const codec of [day, days, flag, span, mapPlace, pair, wholeNumber(1, 9), oneOf(VIEWS)])
          expect(Array.isArray(codec.decode(raw).dropped)).toBe(true);
        for (const value of choices(['person']).decode(raw).value ?? []) expect(value).toMatch(/^-?person$/);
      }),
    );
  });
});
