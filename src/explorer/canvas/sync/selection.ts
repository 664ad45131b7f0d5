import type { Canvas } from '../canvas.ts';
import type { Scene } from '../scene.ts';
import { mark } from './mark.ts';

/** The selection gets its ring, its lines turn red. */
export function syncSelection({ cy }: Canvas, before: Scene | null, after: Scene): void {
  mark(cy, 'selected', before?.selected, after.selected);
  mark(cy, 'thread', before?.emphasis.thread, after.emphasis.thread);
}
