import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../graph/edtf.ts';
import type { Cluster } from './cluster.ts';
import type { EventView } from './event-view.ts';
import { agreeInTime, daysApart, isAwaitedLater, isToldBefore } from './when.ts';

const range = (edtf: string) => (edtf ? parseEdtf(edtf) : null);
// Only what is asked about the time; the rest of the records is of no interest here.
const cluster = (date: string, ...published: string[]) =>
  ({ range: range(date), published: published.flatMap((day) => range(day) ?? []) }) as unknown as Cluster;
const view = (date: string, published = '') =>
  ({ range: range(date), published: range(published) }) as unknown as EventView;

describe('agreeInTime', () => {
  it.each<[string, string, number | null]>([
    ['2025-08-15', '2025-08-15', 3],
    ['2025-08-15', '2025-08-16', null],
    ['2025-08-15', '2025-08', 2],
    ['2025-08-15', '2025-08-11/2025-08-17', 2],
    ['2025-08', '2025', 1],
    ['2025-08-15', '2025', 1],
    ['2025-08-15', '2024', null],
    ['2022-02/..', '2025-08-15', 2],
    ['2022-02/..', '2021', null],
    ['2025-08~', '2025-08-31', 2],
    ['', '2025', 0],
    ['2025', '', 0],
    ['', '', 0],
  ])('of “%s” and “%s”: %s', (one, other, wanted) => {
    expect(agreeInTime(cluster(one), view(other))).toBe(wanted);
    expect(agreeInTime(cluster(other), view(one))).toBe(wanted);
  });
});

describe('daysApart', () => {
  it.each<[string, Cluster, EventView, number]>([
    ['a day and the next', cluster('2025-08-15'), view('2025-08-16'), 1],
    ['a day and the month it lies in', cluster('2025-08-15'), view('2025-08'), 0],
    ['across a leap day', cluster('2024-02-28'), view('2024-03-01'), 2],
    ['across the turn of a year', cluster('2024-12-31'), view('2025'), 1],
    ['a day and the day of a report', cluster('2025-08-15'), view('', '2025-08-20'), 5],
    ['two reports', cluster('', '2025-08-01', '2025-08-18'), view('', '2025-08-20'), 2],
    ['a report on the day', cluster('', '2025-08-20', '2025-01-01'), view('2025-08-20'), 0],
    ['an open end', cluster('2022/..'), view('2025-08-20'), 0],
    ['nothing known of the one', cluster(''), view('2025-08-20'), Number.POSITIVE_INFINITY],
    ['nothing known of the other', cluster('2025'), view(''), Number.POSITIVE_INFINITY],
  ])('%s', (_, one, other, wanted) => {
    expect(daysApart(one, other)).toBe(wanted);
  });
});

describe('isToldBefore', () => {
  it.each<[string, string, string, boolean]>([
    ['the day before', '2025-08-15', '2025-08-14', true],
    ['the day itself', '2025-08-15', '2025-08-15', false],
    ['the month before', '2025-08-15', '2025-07', true],
    ['the month it lies in', '2025-08-15', '2025-08', false],
    ['an open beginning', '../2025', '2024', false],
    ['a day that nobody told', '', '2025-08-14', false],
    ['a report without a day', '2025-08-15', '', false],
  ])('%s', (_, date, published, wanted) => {
    expect(isToldBefore(cluster(date), view('', published))).toBe(wanted);
  });
});

describe('isAwaitedLater', () => {
  it.each<[string, string, string, boolean]>([
    ['what was before the report', '2025-08-20', '2025-08-15', true],
    ['what was on its day', '2025-08-15', '2025-08-15', false],
    ['what is to come', '2025-08-01', '2025-08-15', false],
    ['a month, which may not be over', '2025-09-20', '2025-08', false],
    ['no report’s day', '', '2025-08-15', false],
    ['no day', '2025-08-20', '', false],
  ])('%s', (_, published, date, wanted) => {
    expect(isAwaitedLater(view('', published), range(date))).toBe(wanted);
  });
});
