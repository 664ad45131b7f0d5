/** When things happened, small, under the graph: marks as wide as what is known, and a brush that filters by date. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { formatEdtf } from '../../../graph/edtf-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { BrushHandle } from './BrushHandle.tsx';
import { type DayRange, readRange, writeRange } from './day-range.ts';
import { type FoldedScale, foldedScale } from './folded-scale.ts';
import { StripAxis } from './StripAxis.tsx';
import { StripHead } from './StripHead.tsx';
import { StripMarks } from './StripMarks.tsx';
import type { StripItems } from './strip-items.ts';
import { type Bar, placeMarks } from './strip-marks.ts';
import { UNDATED_WIDTH, UndatedBox } from './UndatedBox.tsx';
import { useBrush } from './use-brush.ts';
import { isInside, useShortWindow, useStripItems } from './use-strip.ts';

const HEIGHT = 88;
const BASE = 62;
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

interface BrushedProps extends PlotProps {
  readonly scale: FoldedScale;
  readonly selected: ReadonlySet<string>;
  readonly children: React.ReactNode;
}

function BrushedPlot({ items, scale, range, width, selected, children }: BrushedProps) {
  const limited = useStore(({ from, to }) => from !== null || to !== null);
  const hovered = useStore((state) => state.hovered);
  const setFilter = useStore((state) => state.setFilter);
  const pick = usePick();
  const marks = useMemo(() => placeMarks(items.dated, scale, BASE), [items, scale]);
  const change = (next: DayRange): void => {
    const { from, to } = writeRange(next, scale);
    const state = useStore.getState();
    if (state.from !== from) setFilter('from', from);
    if (state.to !== to) setFilter('to', to);
  };
  const { dragging, ...handlers } = useBrush({ scale, range, limited, onChange: change, onPick: pick });
  const kept = { from: Math.max(scale.from, range.from), to: Math.min(scale.to, range.to) };
  const [x1, x2] = [scale.x(kept.from), scale.x(kept.to + 1)];
  const [only] = marks.bars.length === 1 ? marks.bars : [];
  return (
    <div
      className={`absolute inset-0 touch-none ${dragging ? 'cursor-ew-resize' : 'cursor-crosshair'}`}
      {...handlers}
    >
      <svg width={width} height={HEIGHT} className="absolute inset-0 overflow-visible" aria-hidden="true">
        {limited && (
          <rect x={x1} y={2} width={Math.max(0, x2 - x1)} height={BASE - 1} rx={3} fill="var(--sunken)" />
        )}
        <StripAxis scale={scale} base={BASE} />
        {only && <OnlyBarName bar={only} />}
        <StripMarks
          marks={marks}
          selected={selected}
          hovered={hovered}
          isInside={(item) => isInside(item, range)}
        />
        {children}
      </svg>
      <BrushHandle
        end="from"
        day={kept.from}
        min={scale.from}
        max={kept.to}
        limited={range.from > scale.from}
        x={x1}
        onChange={(from) => change({ from, to: range.to })}
      />
      <BrushHandle
        end="to"
        day={kept.to}
        min={kept.from}
        max={scale.to}
        limited={range.to < scale.to}
        x={x2}
        onChange={(to) => change({ from: range.from, to })}
      />
    </div>
  );
}

/** One bar alone has room for its name: "Perang Ukraina, sejak 2022". */
function OnlyBarName({ bar }: { readonly bar: Bar }) {
  const { lang } = useText();
  const date = useGraph().nodes.get(bar.item.id)?.date;
  return (
    <text x={bar.x1 + 7} y={23} className="fill-ink-3 text-[11.5px] font-medium">
      {[bar.item.label, date && formatEdtf(date, lang)].filter(Boolean).join(', ')}
    </text>
  );
}

/** An event is selected, an article is opened. */
function usePick(): (id: string) => void {
  const select = useStore((state) => state.select);
  const openArticle = useStore((state) => state.openArticle);
  const published = useStore((state) => state.when === 'published');
  return (id) => (published ? openArticle(id) : select(id));
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
