import type { KeyboardEvent } from 'react';
import { dayNumber, dayOf, makeMonth } from '../../../graph/days.ts';
import { formatEdtf } from '../../../graph/edtf-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { monthEnd, monthStart } from './folded-scale.ts';

interface Props {
  readonly end: 'from' | 'to';
  readonly day: number;
  readonly min: number;
  readonly max: number;
  readonly limited: boolean;
  readonly x: number;
  readonly onChange: (day: number) => void;
}

/** One end of the range as a slider: arrows move a day, with Shift or Page a month, Home and End to the limits. */
export function BrushHandle({ end, day, min, max, limited, x, onChange }: Props) {
  const { t, lang } = useText();
  const date = formatEdtf(dayOf(day), lang);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moved(event, day, end);
    if (next === null) return;
    event.preventDefault();
    onChange(next === 'first' ? min : next === 'last' ? max : Math.min(max, Math.max(min, next)));
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      data-grip={end}
      aria-label={t(`time.${end}Handle`)}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={day}
      aria-valuetext={limited ? date : t('time.earliest', { date })}
      className="absolute top-0 -ml-3 h-[61px] w-6 cursor-ew-resize touch-none rounded-r1 focus-visible:outline-offset-[-4px]"
      style={{ left: x }}
      onKeyDown={onKeyDown}
    >
      <span className="absolute inset-y-0.5 left-1/2 -ml-px w-[1.5px] bg-ink-2" />
      <span className="absolute top-[22px] left-1/2 -ml-1 h-5 w-2 rounded-full border-[1.5px] border-ink-2 bg-panel" />
    </div>
  );
}

function moved(event: KeyboardEvent, day: number, end: 'from' | 'to'): number | 'first' | 'last' | null {
  const months = (by: number): number => {
    const [year = 0, month = 1] = dayOf(day).split('-').map(Number);
    const start = dayNumber(`${makeMonth(year, month + by)}-01`);
    return end === 'from' ? monthStart(start) : monthEnd(start);
  };
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return event.shiftKey ? months(-1) : day - 1;
    case 'ArrowRight':
    case 'ArrowUp':
      return event.shiftKey ? months(1) : day + 1;
    case 'PageDown':
      return months(-1);
    case 'PageUp':
      return months(1);
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return null;
  }
}
