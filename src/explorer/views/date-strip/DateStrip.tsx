/** When things happened, small, under the graph: marks as wide as what is known, and a brush that filters by date. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useStore } from '../../state/store.ts';
import { BrushedPlot } from './BrushedPlot.tsx';
import { type DayRange, readRange } from './day-range.ts';
import { type FoldedScale, foldedScale } from './folded-scale.ts';
import { BASE, HEIGHT } from './plot-size.ts';
import { StripHead } from './StripHead.tsx';
import type { StripItems } from './strip-items.ts';
import { UNDATED_WIDTH, UndatedBox } from './UndatedBox.tsx';
import { isInside, useShortWindow, useStripItems } from './use-strip.ts';

const SIDE = 24;

export function DateStrip() {
  const { t } = useText();
  const short = useShortWindow();
  const [choice, setChoice] = useState<boolean | null>(null);
  const folded = choice ?? short;
  const items = useStripItems();
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const scale = useMemo(
    () => foldedScale(items.dated, SIDE, width - SIDE - (items.undated.length ? UNDATED_WIDTH + 20 : 0)),
    [items, width],
  );
  const range = useRange(scale);
  const shown = scale ? items.dated.filter((item) => isInside(item, range)).length : 0;
  return (
    <section
      ref={box}
      aria-label={t('time.strip')}
      className={`relative overflow-x-clip bg-panel ${folded ? 'h-12 py-1.5' : 'h-(--time-h)'}`}
    >
      <StripHead
        shown={shown}
        dated={items.dated.length}
        undated={items.undated.length}
        folded={folded}
        onFold={setChoice}
      />
      {!folded && width > 0 && <Plot items={items} scale={scale} range={range} width={width} />}
    </section>
  );
}

interface PlotProps {
  readonly items: StripItems;
  readonly scale: FoldedScale | null;
  readonly range: DayRange;
  readonly width: number;
}

const NO_SCALE: DayRange = { from: 0, to: 0 };

function useRange(scale: FoldedScale | null): DayRange {
  const from = useStore((state) => state.from);
  const to = useStore((state) => state.to);
  return useMemo(() => readRange(from, to, scale ?? NO_SCALE), [from, to, scale]);
}

function Plot({ items, scale, range, width }: PlotProps) {
  const selection = useStore((state) => state.selection);
  const included = useStore((state) => state.undated);
  const selected = useMemo(() => new Set(selection), [selection]);
  const undated = (
    <UndatedBox
      items={items.undated}
      x={width - 16 - UNDATED_WIDTH}
      base={BASE}
      included={included}
      selected={selected}
    />
  );
  return (
    <div className="absolute bottom-0 left-0 h-[88px] w-full">
      {scale ? (
        <BrushedPlot items={items} scale={scale} range={range} width={width} selected={selected}>
          {items.undated.length > 0 && undated}
        </BrushedPlot>
      ) : (
        <svg width={width} height={HEIGHT} aria-hidden="true">
          {items.undated.length > 0 && undated}
        </svg>
      )}
    </div>
  );
}

function useWidth(box: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
