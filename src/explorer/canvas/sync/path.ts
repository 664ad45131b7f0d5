import type { Core } from 'cytoscape';
import { stationsOf } from '../../../graph/paths.ts';
import { fitBox, panInto } from '../camera.ts';
import type { Canvas } from '../canvas.ts';
import { moveCamera, moveTime, sizeOf } from '../move-camera.ts';
import { around, nodeBox, onScreen } from '../node-box.ts';
import type { Scene } from '../scene.ts';
import { mark } from './mark.ts';

/** Milliseconds in which a step of the thread is drawn. */
const PER_HOP = 90;
const NONE: ReadonlySet<string> = new Set();

/** The red thread: its lines, its stations and its two ends. */
export function syncPath({ cy }: Canvas, before: Scene | null, after: Scene): void {
  mark(cy, 'terminal', new Set(before?.ends ?? []), new Set(after.ends));
  if ((before?.path ?? null) === after.path) return;
  mark(cy, 'path', new Set(before?.emphasis.path.keys() ?? []), new Set(after.emphasis.path.keys()));
  mark(cy, 'station', new Set(stations(before)), new Set(stations(after)));
}

/** Brings a new thread into view and draws it once along its length; with reduced motion it is simply there. */
export function drawPath(canvas: Canvas, before: Scene | null, after: Scene): void {
  if ((before?.path ?? null) === after.path) return;
  const { cy } = canvas;
  for (const id of before?.emphasis.path.keys() ?? NONE) finish(cy, id);
  if (!after.path) return;
  if (before) showAll(canvas, after.path);
  if (moveTime() > 0) draw(canvas, after);
}

const stations = (scene: Scene | null): readonly string[] => (scene?.path ? stationsOf(scene.path) : []);

/** Moves as little as shows every station with its name; zooms out where they do not fit. */
function showAll({ cy }: Canvas, path: NonNullable<Scene['path']>): void {
  const box = around(stationsOf(path).map((id) => nodeBox(cy, id)));
  if (!box || cy.width() < 40) return;
  const whole = fitBox(box, sizeOf(cy), cy.zoom());
  if (whole.zoom < cy.zoom()) {
    moveCamera(cy, whole);
    return;
  }
  const { x, y } = panInto(onScreen(cy, box), sizeOf(cy));
  const pan = cy.pan();
  if (x || y) moveCamera(cy, { zoom: cy.zoom(), pan: { x: pan.x + x, y: pan.y + y } });
}

/** One dash as long as the line, pushed along it: from its source or, where the thread runs against it, from its target. */
function draw({ cy, bundles }: Canvas, { emphasis }: Scene): void {
  let step = 0;
  for (const [id, hop] of emphasis.path) {
    const line = cy.getElementById(id);
    const [a, b] = [hop.from, hop.to].map((end) => cy.getElementById(end).position());
    if (line.empty() || !a || !b) continue;
    // A bent line is a little longer than the way between its ends.
    const length = Math.ceil(Math.hypot(a.x - b.x, a.y - b.y) * 1.2) + 40;
    const hidden = bundles.get(id)?.source === hop.from ? length : -length;
    line.style({ 'line-style': 'dashed', 'line-dash-pattern': [length, length], 'line-dash-offset': hidden });
    line.style({ 'text-opacity': 0, 'text-background-opacity': 0, 'arrow-scale': 0.01 });
    line.delay(step * PER_HOP).animate({
      style: { 'line-dash-offset': 0 },
      duration: PER_HOP,
      easing: 'linear',
      complete: () => finish(cy, id),
    });
    step++;
  }
}

/** The line as its classes say. */
function finish(cy: Core, id: string): void {
  if (cy.destroyed()) return;
  cy.getElementById(id).stop(true).removeStyle();
}
