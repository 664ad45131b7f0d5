/** Ticks and words under the strip. */
import { dayNumber, dayOf, makeDay } from '../../../graph/days.ts';
import { monthName } from '../../../graph/edtf-format.ts';
import type { Lang } from '../../state/view-state.ts';
import { type FoldedScale, monthEnd, monthStart, type Stretch } from './folded-scale.ts';

export interface Tick {
  readonly x: number;
  readonly year: boolean;
}

export interface AxisLabel {
  readonly x: number;
  readonly text: string;
  readonly kind: 'year' | 'month' | 'fold';
  readonly anchor: 'start' | 'middle';
}

/** Below this many pixels a month has no tick of its own. */
const TICK = 6;
/** Room that a label needs: a short month, a year; for a pair of years each character, so that "1963–2004" has more. */
const ROOM = { month: 34, year: 34, foldPerChar: 6.6 };

export function axisTicks(scale: FoldedScale): readonly Tick[] {
  const months = scale.perDay * 30 >= TICK;
  return scale.stretches.flatMap((stretch) =>
    monthsOf(stretch)
      .filter((month) => months || isJanuary(month))
      .map((month) => ({ x: scale.x(month), year: isJanuary(month) })),
  );
}

/** Years first, then the names of folds, then as many months as there is room for. */
export function axisLabels(scale: FoldedScale, lang: Lang): readonly AxisLabel[] {
  const taken: { from: number; to: number }[] = [];
  const place = (label: AxisLabel, room: number): AxisLabel[] => {
    const from = label.anchor === 'start' ? label.x : label.x - room / 2;
    if (taken.some((other) => from < other.to && other.from < from + room)) return [];
    taken.push({ from, to: from + room });
    return [label];
  };
  const years = scale.stretches.flatMap((stretch) =>
    monthsOf(stretch)
      .filter((month, i) => i === 0 || isJanuary(month))
      .flatMap((month) =>
        place({ x: scale.x(month) + 2, text: yearText(month), kind: 'year', anchor: 'start' }, ROOM.year),
      ),
  );
  const folds = scale.folds.flatMap((fold) => {
    const text = foldText(fold);
    const x = (fold.x1 + fold.x2) / 2;
    return place({ x, text, kind: 'fold', anchor: 'middle' }, text.length * ROOM.foldPerChar);
  });
  const months = scale.stretches.flatMap((stretch) =>
    monthsOf(stretch).flatMap((month) => {
      const middle = (scale.x(month) + scale.x(monthEnd(month) + 1)) / 2;
      const text = monthName(Number(dayOf(month).slice(5, 7)), lang, 'short');
      return place({ x: middle, text, kind: 'month', anchor: 'middle' }, ROOM.month);
    }),
  );
  return [...years, ...folds, ...months];
}

/** "2023–24", "1956–2004", "2016". */
export function foldText(fold: Stretch): string {
  const [first, last] = [yearText(fold.from), yearText(fold.to)];
  if (first === last) return first;
  return first.slice(0, 2) === last.slice(0, 2) ? `${first}–${last.slice(2)}` : `${first}–${last}`;
}

const yearText = (day: number): string => dayOf(day).slice(0, 4);
const isJanuary = (day: number): boolean => dayOf(day).slice(5, 7) === '01';

/** First days of the months of a stretch. */
function monthsOf({ from, to }: Stretch): readonly number[] {
  const months: number[] = [];
  for (let day = monthStart(from); day <= to; day = nextMonth(day)) months.push(day);
  return months;
}

function nextMonth(day: number): number {
  const text = dayOf(day);
  const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(5, 7))];
  return dayNumber(month === 12 ? makeDay(year + 1, 1, 1) : makeDay(year, month + 1, 1));
}
