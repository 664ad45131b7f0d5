import type { MouseEvent } from 'react';
import { dayOf } from '../../../graph/days.ts';
import { formatEdtf } from '../../../graph/edtf-format.ts';
import { isEventType } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import type { FoldedScale } from '../date-strip/folded-scale.ts';
import { colourOf } from '../date-strip/StripMarks.tsx';
import type { StripItem } from '../date-strip/strip-items.ts';
import { axisOf } from './axis-words.ts';
import type { Crowd } from './lanes.ts';
import { MarkView, Reach } from './MarkView.tsx';
import { keyOf, type Placed, type PlacedLane, type Unit } from './rows.ts';
import { dateWords } from './wording.ts';

interface Props {
  readonly lanes: readonly PlacedLane[];
  /** All units in the order of time. */
  readonly units: readonly Unit[];
  readonly scale: FoldedScale;
  readonly view: { readonly left: number; readonly right: number; readonly height: number };
  readonly focused: string | null;
  readonly onPick: (id: string, event: MouseEvent) => void;
  readonly onOpenCrowd: (crowd: Crowd) => void;
}

/** Drawn beyond the edges, so that a quick drag shows no gap. */
const MARGIN = 200;

/** Ground, lanes and the marks in sight, in the order of time. */
export function TimelineLanes({ lanes, units, scale, view, focused, onPick, onOpenCrowd }: Props) {
  const { t, lang } = useText();
  const selection = useStore((state) => state.selection);
  const hovered = useStore((state) => state.hovered);
  const nameOf = useMarkName();
  const drawn = units.filter((unit) => unit.right > view.left - MARGIN && unit.left < view.right + MARGIN);
  const inSight = drawn.filter((unit) => unit.right > view.left && unit.left < view.right);
  const stop = inSight.find((unit) => keyOf(unit) === focused) ?? inSight[0] ?? drawn[0];
  return (
    <>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this group can be focused */}
      <g aria-hidden="true">
        <Ground scale={scale} view={view} />
        {lanes.map(({ type, y1, y2 }) => (
          <g key={type ?? 'article'}>
            <path d={`M0 ${y2}H${view.right - view.left}`} stroke="var(--line-strong)" opacity={0.7} />
            <text
              x={24}
              y={y1 + 19}
              className="text-[13px] font-[650]"
              fill={type ? `var(--${type}-ink)` : 'var(--text-2)'}
            >
              {type ? t(`status.${type}`) : t('timeline.article')}
            </text>
          </g>
        ))}
      </g>
      <g transform={`translate(${-view.left} 0)`}>
        {drawn.map((unit) =>
          unit.kind === 'mark' ? (
            <MarkView
              key={keyOf(unit)}
              mark={unit}
              name={nameOf(unit.item)}
              selected={selection.includes(unit.item.id)}
              hovered={hovered === unit.item.id}
              focused={focused === unit.item.id}
              tabStop={unit === stop}
              sight={view}
              onPick={onPick}
            />
          ) : (
            <CrowdView
              key={keyOf(unit)}
              crowd={unit}
              name={t('timeline.crowd', {
                count: unit.items.length,
                from: dayText(unit.items[0], 'first'),
                to: dayText(unit.items.at(-1), 'last'),
              })}
              tabStop={unit === stop}
              onOpen={onOpenCrowd}
            />
          ),
        )}
      </g>
    </>
  );

  function dayText(item: StripItem | undefined, end: 'first' | 'last'): string {
    const day = item?.[end] ?? item?.first ?? item?.last;
    return typeof day === 'number' ? formatEdtf(dayOf(day), lang) : '';
  }
}

/** Lines of the axis through all lanes, and the folded years as a darker stripe. */
function Ground({ scale, view }: Pick<Props, 'scale' | 'view'>) {
  const { lang } = useText();
  return (
    <g transform={`translate(${-view.left} 0)`}>
      {axisOf(scale, view, lang).lines.map(({ x, strong }) => (
        <path key={x} d={`M${x} 0V${view.height}`} stroke={strong ? 'var(--line-strong)' : 'var(--line)'} />
      ))}
      {scale.folds.map(({ x1, x2 }) => (
        <rect key={x1} x={x1} y={0} width={x2 - x1} height={view.height} fill="var(--sunken)" />
      ))}
    </g>
  );
}

interface CrowdProps {
  readonly crowd: Placed<Crowd>;
  readonly name: string;
  readonly tabStop: boolean;
  readonly onOpen: (crowd: Crowd) => void;
}

function CrowdView({ crowd, name, tabStop, onOpen }: CrowdProps) {
  const { number } = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button element in SVG
    <g
      role="button"
      tabIndex={tabStop ? 0 : -1}
      aria-label={name}
      data-unit={keyOf(crowd)}
      transform={`translate(${crowd.x} ${crowd.y})`}
      className="group cursor-pointer outline-none"
      onClick={() => onOpen(crowd)}
    >
      <Reach x1={-19} x2={19} high={22} />
      <rect
        x={-19}
        y={-11}
        width={38}
        height={22}
        rx={11}
        fill="var(--panel)"
        stroke={colourOf(crowd.items[0]?.type ?? null)}
        strokeWidth={1.5}
        className="group-focus-visible:stroke-ink group-focus-visible:[stroke-width:3px]"
      />
      <text y={4} textAnchor="middle" className="fill-ink text-[12px] font-semibold">
        {number(crowd.items.length)}
      </text>
    </g>
  );
}

/** "Pertemuan puncak, Pertemuan, Terjadi, 15 Agustus 2025". */
function useMarkName(): (item: StripItem) => string {
  const { t, lang } = useText();
  const index = useGraph();
  return ({ id, label, type, status, ...rest }) => {
    const plain = { id, label, type, status: undefined, ...rest };
    const words = {
      label,
      type: type ? t(`status.${type}`) : t('timeline.article'),
      date: dateWords(plain, index, lang),
    };
    return type && isEventType(type) && status
      ? t('timeline.markStatus', { ...words, status: t(`status.${status}`) })
      : t('timeline.mark', words);
  };
}
