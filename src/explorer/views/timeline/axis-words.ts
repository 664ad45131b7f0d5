/** Lines and words of the time axis, for the part that is in sight: years, months, weeks or days by the room there is. */
import { dayNumber, dayOf, makeDay } from '../../../graph/days.ts';
import { monthName } from '../../../graph/edtf-format.ts';
import type { Lang } from '../../state/view-state.ts';
import { foldText } from '../date-strip/axis.ts';
import { type FoldedScale, monthEnd, monthStart } from '../date-strip/folded-scale.ts';

export interface AxisWord {
  readonly x: number;
  readonly text: string;
  readonly kind: 'strong' | 'plain' | 'fold';
}

export interface Axis {
  readonly lines: readonly { readonly x: number; readonly strong: boolean }[];
  readonly words: readonly AxisWord[];
}

interface Sight {
  readonly left: number;
  readonly right: number;
}

/** Pixels a day from which on every day, or every week, has a line. */
const DAYS = 14;
const WEEKS = 4;
/** Pixels a month from which on it has a line of its own. */
const MONTH = 7;
const LETTER = 6.6;
const GAP = 10;

/** Places are those of the whole timeline; `sight` is the part of it in the window. */
export function axisOf(scale: FoldedScale, sight: Sight, lang: Lang): Axis {
  const days = scale.perDay >= DAYS ? 1 : scale.perDay >= WEEKS ? 7 : 0;
  const starts = scale.stretches
    .filter(({ x1, x2 }) => x2 >= sight.left && x1 <= sight.right)
    .flatMap(({ from, to }) => {
      const [first, last] = [scale.day(sight.left), scale.day(sight.right)];
      return startsOf(Math.max(from, first), Math.min(to, last), days);
    });
  const lines: { x: number; strong: boolean }[] = [];
  const words: AxisWord[] = [];
  for (const day of starts) {
    const [year = '', month = '', date = ''] = dayOf(day).split('-');
    const january = month === '01' && date === '01';
    if (date === '01' && !january && scale.perDay * 30 < MONTH) continue;
    const x = scale.x(day);
    lines.push({ x, strong: days ? date === '01' : january });
    const name = monthName(Number(month), lang, 'short');
    if (january && !days) words.push({ x, text: year, kind: 'strong' });
    else if (date === '01')
      words.push({ x, text: days ? `${name} ${year}` : name, kind: days ? 'strong' : 'plain' });
    else words.push({ x, text: String(Number(date)), kind: 'plain' });
  }
  const folds = scale.folds
    .filter(({ x1, x2 }) => x2 >= sight.left && x1 <= sight.right)
    .map((fold): AxisWord => ({ x: (fold.x1 + fold.x2) / 2, text: foldText(fold), kind: 'fold' }));
  return { lines, words: roomFor([...contexts(scale, sight, days > 0, lang), ...words, ...folds]) };
}

/** First days of months, and of weeks or days, between two days. */
function startsOf(from: number, to: number, step: number): readonly number[] {
  const starts: number[] = [];
  for (let month = monthStart(from); month <= to; month = monthEnd(month) + 1) {
    const last = monthEnd(month);
    if (month >= from) starts.push(month);
    // Weeks are 8, 15 and 22: the same days in every month.
    for (let day = month + step; step && day <= last - (step > 1 ? 4 : 0); day += step) {
      if (day >= from && day <= to) starts.push(day);
    }
  }
  return starts;
}

/** The year (or month) in which a stretch begins or the window opens, where no line tells it. */
function contexts(scale: FoldedScale, sight: Sight, days: boolean, lang: Lang): readonly AxisWord[] {
  return scale.stretches
    .filter(({ x1, x2 }) => x2 > sight.left + 30 && x1 < sight.right)
    .map(({ x1, from, x2 }) => {
      const x = Math.max(x1, sight.left + 8);
      const day = x === x1 ? from : scale.day(Math.min(x, x2 - 1));
      const [year = '', month = ''] = dayOf(day).split('-');
      const text = days ? `${monthName(Number(month), lang, 'short')} ${year}` : year;
      // A month that has just begun has its own word.
      const soon = days ? scale.x(monthEnd(day) + 1) : scale.x(dayNumber(makeDay(Number(year) + 1, 1, 1)));
      return { x, text, kind: 'strong' as const, hidden: soon - x < text.length * LETTER && soon > x };
    })
    .filter(({ hidden }) => !hidden)
    .map(({ x, text, kind }) => ({ x, text, kind }));
}

/** Strong words first, then the names of folds, then as many others as there is room for. */
function roomFor(words: readonly AxisWord[]): readonly AxisWord[] {
  const taken: { from: number; to: number }[] = [];
  const rank = { strong: 0, fold: 1, plain: 2 };
  const fits = ({ x, text, kind }: AxisWord): boolean => {
    const width = text.length * LETTER;
    const from = kind === 'fold' ? x - width / 2 : x;
    const gap = kind === 'fold' ? 0 : GAP;
    if (taken.some((other) => from < other.to + gap && other.from < from + width + gap)) return false;
    taken.push({ from, to: from + width });
    return true;
  };
  return [...words].sort((a, b) => rank[a.kind] - rank[b.kind]).filter(fits);
}
