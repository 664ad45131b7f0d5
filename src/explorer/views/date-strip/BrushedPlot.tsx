import { type ReactNode, useMemo, useState } from 'react';
import { formatEdtf } from '../../../graph/edtf-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { BrushHandle } from './BrushHandle.tsx';
import { type DayRange, writeRange } from './day-range.ts';
import type { FoldedScale } from './folded-scale.ts';
import { BASE, HEIGHT } from './plot-size.ts';
import { StripAxis } from './StripAxis.tsx';
import { StripMarks } from './StripMarks.tsx';
import type { StripItems } from './strip-items.ts';
import { type Bar, placeMarks } from './strip-marks.ts';
import { useBrush } from './use-brush.ts';
import { isInside } from './use-strip.ts';

interface Props {
  readonly items: StripItems;
  readonly scale: FoldedScale;
  readonly range: DayRange;
  readonly width: number;
  readonly selected: ReadonlySet<string>;
  readonly children: ReactNode;
}

/** With more nodes than this a drag filters when it ends; with fewer at every frame. */
const SLOW = 1000;

/** The plot that one can drag on. */
export function BrushedPlot({ items, scale, range, width, selected, children }: Props) {
  const limited = useStore(({ from, to }) => from !== null || to !== null);
  const hovered = useStore((state) => state.hovered);
  const setFilters = useStore((state) => state.setFilters);
  const { t } = useText();
  const index = useGraph();
  const pick = usePick();
  const hover = useStore((state) => state.hover);
  const marks = useMemo(() => placeMarks(items.dated, scale, BASE), [items, scale]);
  const [draft, setDraft] = useState<DayRange | null>(null);
  const slow = index.graph.nodes.length > SLOW;
  const change = (next: DayRange, done = true): void => {
    setDraft(slow && !done ? next : null);
    if (slow && !done) return;
    const written = writeRange(next, scale);
    const { from, to } = useStore.getState();
    if (from !== written.from || to !== written.to) setFilters(written);
  };
  const { dragging, ...handlers } = useBrush({ scale, range, limited, onChange: change, onPick: pick });
  const shown = draft ?? range;
  const kept = { from: Math.max(scale.from, shown.from), to: Math.min(scale.to, shown.to) };
  const [x1, x2] = [scale.x(kept.from), scale.x(kept.to + 1)];
  const [only] = marks.bars.length === 1 ? marks.bars : [];
  return (
    <div
      className={`absolute inset-0 touch-none ${dragging ? 'cursor-ew-resize' : 'cursor-crosshair'}`}
      {...handlers}
      onPointerOver={(event) => {
        const mark = event.target instanceof Element ? event.target.closest('[data-item]') : null;
        const id = mark?.getAttribute('data-item') ?? '';
        const over = index.nodes.has(id) ? id : null;
        if (over !== hovered) hover(over);
      }}
      onPointerLeave={() => hover(null)}
    >
      <svg width={width} height={HEIGHT} className="absolute inset-0 overflow-visible" aria-hidden="true">
        {(limited || draft) && (
          <rect x={x1} y={2} width={Math.max(0, x2 - x1)} height={BASE - 1} rx={3} fill="var(--sunken)" />
        )}
        <StripAxis scale={scale} base={BASE} />
        {only && <OnlyBarName bar={only} />}
        {marks.more > 0 && (
          <text x={18} y={30} textAnchor="end" className="fill-ink-3 text-[11px]">
            {t('time.more', { count: marks.more })}
          </text>
        )}
        <StripMarks
          marks={marks}
          selected={selected}
          hovered={hovered}
          isInside={(item) => isInside(item, shown)}
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

/** Width of a letter, about. */
const LETTER = 6;

/** One bar alone has room for its name: "Perang Ukraina, sejak 2022". */
function OnlyBarName({ bar }: { readonly bar: Bar }) {
  const { lang } = useText();
  const date = useGraph().nodes.get(bar.item.id)?.date;
  const text = [bar.item.label, date && formatEdtf(date, lang)].filter(Boolean).join(', ');
  if (text.length * LETTER > bar.x2 - bar.x1) return null;
  return (
    <text x={bar.x1 + 7} y={23} className="fill-ink-3 text-[11.5px] font-medium">
      {text}
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
