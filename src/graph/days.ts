/** Arithmetic of calendar days written YYYY-MM-DD. No time zone: a day is a day. */
import { type Day, daysInMonth } from './edtf.ts';

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01; negative before. The text must be a real day. */
export function dayNumber(day: Day): number {
  const date = new Date(0);
  // Not Date.UTC, which takes the years 0–99 for 1900–1999.
  date.setUTCFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  return Math.round(date.getTime() / MS_PER_DAY);
}

/** The day with that number. */
export function dayOf(number: number): Day {
  const date = new Date(number * MS_PER_DAY);
  return makeDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

/** YYYY-MM-DD of numbers that are known to be a real day. */
export const makeDay = (year: number, month: number, day: number): Day =>
  `${makeMonth(year, month)}-${pad(day, 2)}`;

/** YYYY-MM; months beyond 1–12 run into other years (2025, 0 is 2024-12). */
export function makeMonth(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${pad(Math.floor(index / 12), 4)}-${pad((((index % 12) + 12) % 12) + 1, 2)}`;
}

export const isRealDay = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= daysInMonth(year, month);

const pad = (number: number, length: number): string => String(number).padStart(length, '0');
