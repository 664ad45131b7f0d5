import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Called, tellApart } from './tell-apart.ts';

const called = (label: string, date?: string, since?: string): Called => ({
  type: 'meeting',
  labels: { id: label, en: label },
  date,
  since,
});
const told = (...events: Called[]) => tellApart(events).map(({ id }) => id);

describe('tellApart', () => {
  it('adds nothing to a label that is alone', () => {
    expect(told(called('KTT NATO', '2018-07-11'), called('KTT G7', '2018-06'))).toEqual([
      'KTT NATO',
      'KTT G7',
    ]);
  });

  it.each([
    ['years', ['2018-07-11', '2021-06-14'], ['KTT NATO (2018)', 'KTT NATO (2021)']],
    ['months of one year', ['2018-06-11', '2018-07'], ['KTT NATO (Juni 2018)', 'KTT NATO (Juli 2018)']],
    [
      'days of one month',
      ['2018-07-11', '2018-07-12'],
      ['KTT NATO (11 Juli 2018)', 'KTT NATO (12 Juli 2018)'],
    ],
    ['the first day of a span', ['2018-07-11/2018-07-12', '2019~'], ['KTT NATO (2018)', 'KTT NATO (2019)']],
    ['nothing where both are of one day', ['2018-07-11', '2018-07-11'], ['KTT NATO', 'KTT NATO']],
  ])('tells by %s', (_, dates, labels) => {
    expect(told(...dates.map((date) => called('KTT NATO', date)))).toEqual(labels);
  });

  it('tells those without a date by the day of their report', () => {
    expect(
      tellApart([
        called('Perjanjian damai', undefined, '2025-08-06'),
        called('Perjanjian damai', undefined, '2025-08-17'),
      ]),
    ).toEqual([
      { id: 'Perjanjian damai (dilaporkan 6 Agustus 2025)', en: 'Perjanjian damai (reported 6 August 2025)' },
      {
        id: 'Perjanjian damai (dilaporkan 17 Agustus 2025)',
        en: 'Perjanjian damai (reported 17 August 2025)',
      },
    ]);
  });

  it('leaves the one without a date as it is beside one that has one', () => {
    expect(told(called('Jumpa pers', '2018-07-16', '2018-07-17'), called('Jumpa pers', undefined))).toEqual([
      'Jumpa pers (2018)',
      'Jumpa pers',
    ]);
  });

  it('takes a meeting and an agreement of one name for two names', () => {
    expect(told(called('Damai', '2018'), { ...called('Damai', '2019'), type: 'agreement' })).toEqual([
      'Damai',
      'Damai',
    ]);
  });

  it('gives every event a label that begins with its own, whatever the dates', () => {
    const event = fc.record({
      type: fc.constantFrom('meeting', 'agreement'),
      labels: fc.constantFrom({ id: 'A', en: 'A' }, { id: 'B', en: 'B' }),
      date: fc.option(fc.constantFrom('2018', '2018-07', '2018-07-11', '../2018', 'entah'), {
        nil: undefined,
      }),
      since: fc.option(fc.constantFrom('2018-07-11', '2019-01-02', 'entah'), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const labels = tellApart(events);
        expect(labels).toHaveLength(events.length);
        for (const [i, { id }] of labels.entries())
          expect(id.startsWith(events[i]?.labels.id ?? '?')).toBe(true);
      }),
    );
  });
});
