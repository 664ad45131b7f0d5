/** When an event was, of all that its occurrences say. */
import { containsEdtf, type Edtf } from '../../../graph/edtf.ts';
import type { EventDate, Occurrence } from './occurrence.ts';

/** The first day said outright; else the span between a beginning and an end; null where the text says nothing. */
export function dateEvent(occurrences: readonly Occurrence[]): { date: Edtf; dateRule: string } | null {
  // A headline is short for what the text says: "Rampung Pekan Ini" ends no talks that the text dates by a day.
  const byDay = occurrences.some((o) => !o.title && o.dates.some(isDay));
  const dates = occurrences
    .flatMap((o) => (o.title && byDay ? o.dates.filter((date) => isDay(date) && !isSpan(date)) : o.dates))
    .filter((d) => meantBy(d) !== undefined);
  const begin = dates.find((d) => d.bound === 'begin');
  const finish = dates.find((d) => d.bound === 'finish');
  const said = dates.filter((d) => d.bound === 'on');
  // "akhir pekan ini" in the headline, "hari Minggu" in the text
  const truce = occurrences[0]?.kind.group === 'truce';
  const on = said.find((d) => said[0] !== undefined && isWithin(meantBy(d), meantBy(said[0]))) ?? said[0];
  const moved = dates.findLast((d) => d.bound === 'moved');
  if (moved) return dated(moved);
  // "KTT G20 2022 dibuka di Bali pada 15 November 2022"
  const opened = occurrences[0]?.kind.type === 'meeting' && begin && !finish;
  if (opened && isWithin(meantBy(begin), on && meantBy(on))) return dated(begin);
  const chosen = on ?? finish ?? begin;
  // "Gencatan senjata itu berakhir pada 18 Maret", "sanksi diperpanjang hingga 31 Januari": the last day tells not when it began
  const lasts = /^(?:agreement|sanction)$/.test(occurrences[0]?.kind.type ?? '');
  if (!chosen || (chosen === finish && lasts)) return null;
  // A truce is from the day on which it is in force, whenever it was announced.
  if (truce && begin && !finish) return dated(begin);
  const last = finish ?? on;
  const from = begin ? startOf(begin) : firstDay(occurrences, finish);
  const to = last && meantBy(last)?.split('/').at(-1);
  if (from && to && to !== '..' && from < to && from !== to)
    return { date: `${from}/${to}`, dateRule: chosen.expression.rule };
  // "Perang di Sudan berkobar sejak 15 April": it goes on, for all the text says
  const open = chosen.expression.eventValue;
  if (occurrences[0]?.kind.group === 'war' && chosen.bound === 'begin' && open?.endsWith('/..'))
    return { date: open, dateRule: chosen.expression.rule };
  return dated(chosen);
}

const isSpan = (date: EventDate): boolean => (meantBy(date) ?? '').includes('/');
const isDay = (date: EventDate): boolean => /\d{4}-\d\d-\d\d/.test(meantBy(date) ?? '');

function dated(chosen: EventDate): { date: Edtf; dateRule: string } | null {
  const date = meantBy(chosen);
  return date === undefined ? null : { date, dateRule: chosen.expression.rule };
}

const meantBy = ({ expression, bound }: EventDate): Edtf | undefined =>
  bound === 'begin' ? expression.value?.replace(/\/\.\.$/, '') : (expression.eventValue ?? expression.value);
const startOf = (date: EventDate): string | undefined => meantBy(date)?.split('/')[0];

/** Whether a day, some days or a month lie in a longer time said elsewhere: "Business Forum 2024 dibuka Selasa (5/3)". */
function isWithin(one: Edtf | undefined, longer: Edtf | undefined): boolean {
  if (one === undefined || longer === undefined || one === longer) return false;
  // A year is no nearer date, and what is open or about some time holds nothing.
  return /^\d{4}-\d\d(?:[-/]|$)/.test(one) && !/[~.]/.test(one + longer) && containsEdtf(longer, one);
}

/** "tiga", "12": how many; NaN for any other word. */
export const countOf = (word: string): number =>
  COUNTS.includes(word) ? COUNTS.indexOf(word) + 1 : Number(word || Number.NaN);

/** The day so many days after another. */
export const dayAfter = (day: Edtf, days: number): Edtf =>
  new Date(Date.parse(day) + days * DAY_MILLISECONDS).toISOString().slice(0, 10);

const COUNTS = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'];
const DAY_MILLISECONDS = 86_400_000;

/** "menutup KTT dua hari pada Rabu (16/11)": the day it began, counted back from its last. */
function firstDay(occurrences: readonly Occurrence[], finish: EventDate | undefined): Edtf | undefined {
  const last = finish && meantBy(finish);
  if (last === undefined || !/^\d{4}-\d\d-\d\d$/.test(last)) return undefined;
  for (const { identity } of occurrences) {
    const at = identity.indexOf('hari');
    const word = identity[at - 1] ?? '';
    const days = countOf(word);
    if (at > 0 && days > 1 && days < 60) return dayAfter(last, 1 - days);
  }
  return undefined;
}
