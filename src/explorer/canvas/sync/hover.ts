import type { Canvas } from '../canvas.ts';
import type { Scene } from '../scene.ts';
import { mark } from './mark.ts';

const only = (id: string | null | undefined): ReadonlySet<string> | null => (id ? new Set([id]) : null);

/** What the pointer or the keyboard is at, and its lines. */
export function syncHover({ cy }: Canvas, before: Scene | null, after: Scene): void {
  if (before?.hovered !== after.hovered) mark(cy, 'hovered', only(before?.hovered), only(after.hovered));
  if (before?.walked !== after.walked) mark(cy, 'walked', only(before?.walked), only(after.walked));
  mark(cy, 'near', before?.emphasis.near, after.emphasis.near);
}
