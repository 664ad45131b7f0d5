import { useEffect } from 'react';
import { useStore } from '../../state/store.ts';
import type { Size } from '../stage/use-size.ts';
import { findUnit, type MapUnit } from './map-units.ts';

/** What was selected elsewhere comes into sight; nothing else moves the camera. */
export function useShowSelected(units: readonly MapUnit[], size: Size, show: (unit: MapUnit) => void): void {
  const last = useStore((state) => state.selection.at(-1));
  const ready = size.width > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection moves the camera
  useEffect(() => {
    if (!ready || last === undefined) return;
    const unit = findUnit(units, last);
    if (unit && unit.kind !== 'country') show(unit);
  }, [last, ready]);
}
