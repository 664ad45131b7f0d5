import type { KeyboardEvent } from 'react';
import type { Heap, MapUnit } from './map-units.ts';

interface Deeds {
  readonly goTo: (unit: MapUnit) => void;
  readonly pick: (id: string, add: boolean) => void;
  readonly open: (heap: Heap) => void;
}

/** Arrows, Home and End walk; Enter and space select, or open a heap. */
export function useMapKeys(units: readonly MapUnit[], { goTo, pick, open }: Deeds) {
  return (event: KeyboardEvent): void => {
    const key = event.target instanceof Element ? event.target.getAttribute('data-unit') : null;
    const at = units.findIndex((unit) => unit.key === key);
    const unit = units[at];
    const next = units[step(event.key, at, units.length)];
    if (next) goTo(next);
    else if (unit && (event.key === 'Enter' || event.key === ' ')) {
      if (unit.kind === 'heap') open(unit);
      else pick(unit.node.id, event.shiftKey || event.ctrlKey);
    } else return;
    event.preventDefault();
  };
}

/** The place in the order that a key leads to; -1 for other keys. */
export function step(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
