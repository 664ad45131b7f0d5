import type { MouseEvent } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { FINGER, isCoarse } from '../../ui/pointer.ts';
import { MapShape } from './MapShape.tsx';
import type { Heap, Spot } from './map-units.ts';

interface Props {
  readonly units: readonly (Spot | Heap)[];
  readonly nameOf: (unit: Spot | Heap) => string;
  readonly selected: (id: string) => boolean;
  readonly hovered: string | null;
  readonly focused: string | null;
  readonly stop: string | null;
  readonly onPick: (id: string, event: MouseEvent) => void;
  readonly onOpen: (heap: Heap) => void;
}

/** Marks with the thread to the place where they belong, and heaps as a count. */
export function MapMarks({ units, nameOf, stop, onPick, onOpen, ...marked }: Props) {
  return (
    <>
      <g stroke="var(--edge)" strokeWidth={1.1}>
        {units.map((unit) =>
          unit.kind === 'spot' && Math.hypot(unit.x - unit.anchor.x, unit.y - unit.anchor.y) > 2 ? (
            <path key={unit.key} d={`M${unit.anchor.x} ${unit.anchor.y}L${unit.x} ${unit.y}`} />
          ) : null,
        )}
      </g>
      {units.map((unit) =>
        unit.kind === 'heap' ? (
          <HeapMark
            key={unit.key}
            heap={unit}
            name={nameOf(unit)}
            tabStop={stop === unit.key}
            marked={unit.nodes.some((node) => marked.selected(node.id))}
            onOpen={onOpen}
          />
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: there is no button element in SVG
          <g
            key={unit.key}
            role="button"
            tabIndex={stop === unit.key ? 0 : -1}
            aria-label={nameOf(unit)}
            aria-pressed={marked.selected(unit.key)}
            data-unit={unit.key}
            transform={`translate(${unit.x} ${unit.y})`}
            className="cursor-pointer outline-none"
            onClick={(event) => onPick(unit.key, event)}
          >
            <circle r={isCoarse() ? FINGER / 2 : 13} fill="transparent" />
            <MapShape node={unit.node} />
            {marked.selected(unit.key) && (
              <circle r={15} fill="none" strokeWidth={3} className="stroke-thread" />
            )}
            {marked.hovered === unit.key && !marked.selected(unit.key) && (
              <circle r={14} fill="none" strokeWidth={2} className="stroke-ink" />
            )}
            {marked.focused === unit.key && (
              <circle
                r={18}
                fill="none"
                strokeWidth={2}
                strokeDasharray={marked.selected(unit.key) ? undefined : '4 3'}
                className="stroke-ink"
              />
            )}
          </g>
        ),
      )}
    </>
  );
}

interface HeapProps {
  readonly heap: Heap;
  readonly name: string;
  readonly tabStop: boolean;
  /** One of them is selected. */
  readonly marked: boolean;
  readonly onOpen: (heap: Heap) => void;
}

function HeapMark({ heap, name, tabStop, marked, onOpen }: HeapProps) {
  const { number } = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button element in SVG
    <g
      role="button"
      tabIndex={tabStop ? 0 : -1}
      aria-label={name}
      data-unit={heap.key}
      transform={`translate(${heap.x} ${heap.y})`}
      className="group cursor-pointer outline-none"
      onClick={() => onOpen(heap)}
    >
      <circle r={isCoarse() ? FINGER / 2 : 16} fill="transparent" />
      <circle
        r={16}
        fill="var(--panel)"
        strokeWidth={2}
        className={`group-focus-visible:[stroke-width:3.5px] ${marked ? 'stroke-thread' : 'stroke-ink-2'}`}
      />
      <text y={4.5} textAnchor="middle" className="fill-ink text-[13px] font-[650]">
        {number(heap.nodes.length)}
      </text>
    </g>
  );
}
