import { type RefObject, useCallback } from 'react';
import type { Span } from '../../state/span.ts';
import { useMeasured } from './use-measured.ts';

interface Props {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly quotes: readonly Span[];
  readonly at: Span | null;
  /** Characters of the article. */
  readonly length: number;
}

/** Most marks drawn beside the scroll bar; more would be one grey band. */
const MOST = 200;
/** Characters from which places are reckoned by characters alone: measuring would lay the whole article out. */
const LONG = 100_000;
const NONE: readonly number[] = [];

/** Where in the article the passages stand, beside the scroll bar. Decorative: the walk at the top says the same. */
export function Ticks({ scroller, quotes, at, length }: Props) {
  const measure = useCallback(
    (area: HTMLElement) => placesOf(area, quotes.slice(0, MOST), length),
    [quotes, length],
  );
  const measureActive = useCallback(
    (area: HTMLElement) => placesOf(area, at ? [at] : [], length),
    [at, length],
  );
  const ticks = useMeasured(scroller, measure, NONE);
  const [active] = useMeasured(scroller, measureActive, NONE);
  if (!ticks.length && active === undefined) return null;
  return (
    <div
      aria-hidden="true"
      data-ticks=""
      className="pointer-events-none absolute top-5 right-4 bottom-5 hidden w-2.5 rounded-[5px] bg-sunken tablet:block"
    >
      {[...new Set(ticks)].map((place) => (
        <i
          key={place}
          style={{ top: `${place}%` }}
          className="absolute right-[2px] left-[2px] h-[3px] rounded-[2px] bg-ink-3"
        />
      ))}
      {active !== undefined && (
        <i
          style={{ top: `${active}%` }}
          className="absolute -right-[3px] -left-[3px] h-[5px] rounded-[2px] bg-thread"
        />
      )}
    </div>
  );
}

/** Per cent of the scrolled height: the block's place, and inside the block by characters. */
function placesOf(area: HTMLElement, quotes: readonly Span[], length: number): readonly number[] {
  const blocks = [...area.querySelectorAll<HTMLElement>('[data-start]')];
  const height = area.scrollHeight || 1;
  const origin = area.getBoundingClientRect().top - area.scrollTop;
  const byCharacters = (start: number): number => round((start / Math.max(length, 1)) * 100);
  if (length > LONG) return quotes.map(({ start }) => byCharacters(start));
  return quotes.map(({ start }) => {
    const block = blocks.findLast((candidate) => Number(candidate.dataset.start) <= start);
    if (!block) return byCharacters(start);
    const from = Number(block.dataset.start);
    const part = (start - from) / Math.max(Number(block.dataset.end) - from, 1);
    const box = block.getBoundingClientRect();
    return round(((box.top - origin + part * box.height) / height) * 100);
  });
}

const round = (value: number): number => Math.min(99, Math.max(0, Math.round(value * 10) / 10));
