import type { Core } from 'cytoscape';
import { stationsOf } from '../../../graph/paths.ts';
import { translate } from '../../i18n/translate.ts';
import { around, type Box, fitBox, panInto } from '../camera.ts';
import type { Canvas } from '../canvas.ts';
import { moveCamera, moveTime, sizeOf } from '../move-camera.ts';
import { nodeBox, nodeParts, onScreen, overlaps } from '../node-box.ts';
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
  placeNames(cy, after);
}

/** Names take more room when the camera goes away: they are placed again. Returns what stops it. */
export function watchPathNames({ cy }: Canvas, scene: () => Scene | null): () => void {
  let placed: { path: Scene['path']; size: number } = { path: null, size: 0 };
  const update = (): void => {
    const now = scene();
    if (!now?.path) return;
    const size = Number(cy.getElementById(now.path[0]?.from ?? '').data('fontSize'));
    if (placed.path === now.path && placed.size === size) return;
    placed = { path: now.path, size };
    cy.batch(() => placeNames(cy, now));
    // Which names have room depends on where they stand.
    cy.emit('scene');
  };
  cy.on('zoom scene', update);
  return () => {
    cy.off('zoom scene', update);
  };
}

function placeNames(cy: Core, scene: Scene): void {
  mark(cy, 'over', new Set(cy.nodes('.over').map((node) => node.id())), findOver(cy, scene));
}

/** Brings a new thread into view and draws it once along its length; with reduced motion it is simply there. */
export function drawPath(canvas: Canvas, before: Scene | null, after: Scene): void {
  if ((before?.path ?? null) === after.path) return;
  const { cy } = canvas;
  drawn.delete(cy);
  for (const id of before?.emphasis.path.keys() ?? NONE) finish(cy, id);
  if (!after.path) return;
  if (before) showPath(canvas, after.path);
  if (moveTime() > 0) draw(canvas, after);
}

/** Height and width of a verb on a line, in font sizes and characters of them. */
const VERB = { height: 1.4, perChar: 0.52 };

/** Stations whose name stands above them, because below it would cover a verb, a station or another name. */
function findOver(cy: Core, { path, lang }: Scene): ReadonlySet<string> {
  const ids = path ? stationsOf(path) : [];
  const taken: Box[] = (path ?? []).flatMap(({ from, to, edges: [edge] }) => {
    if (!edge) return [];
    const [a, b] = [cy.getElementById(from), cy.getElementById(to)];
    const size = Number(a.data('fontSize'));
    const half = (translate(lang, `status.${edge.type}`).length * VERB.perChar * size) / 2;
    const middle = { x: (a.position().x + b.position().x) / 2, y: (a.position().y + b.position().y) / 2 };
    const up = (VERB.height * size) / 2;
    return [{ x1: middle.x - half, x2: middle.x + half, y1: middle.y - up, y2: middle.y + up }];
  });
  const over = new Set<string>();
  for (const id of ids) {
    const others = ids
      .filter((other) => other !== id)
      .flatMap((other) => nodeParts(cy, other, over.has(other)));
    const covered = (above: boolean): number => {
      const [, label] = nodeParts(cy, id, above);
      return [...taken, ...others].filter((other) => overlaps(label, other)).length;
    };
    if (covered(true) < covered(false)) over.add(id);
  }
  return over;
}

const stations = (scene: Scene | null): readonly string[] => (scene?.path ? stationsOf(scene.path) : []);

/** Moves as little as shows every station with its name; zooms out where they do not fit. */
export function showPath({ cy }: Canvas, path: NonNullable<Scene['path']>): void {
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

/** The thread that is being drawn on a canvas: another one ends it. */
const drawn = new WeakMap<Core, Scene['path']>();

/** One dash as long as the line, pushed along it: from its source or, where the thread runs against it, from its target. */
function draw({ cy, bundles }: Canvas, { path, emphasis }: Scene): void {
  const lines = [...emphasis.path].filter(([id]) => cy.getElementById(id).nonempty());
  drawn.set(cy, path);
  for (const [id, hop] of lines) {
    const line = cy.getElementById(id);
    const [a, b] = [line.source().position(), line.target().position()];
    // A bent line is a little longer than the way between its ends.
    const length = Math.ceil(Math.hypot(a.x - b.x, a.y - b.y) * 1.2) + 40;
    const hidden = bundles.get(id)?.source === hop.from ? length : -length;
    line.style({ 'line-style': 'dashed', 'line-dash-pattern': [length, length], 'line-dash-offset': hidden });
    line.style({ 'text-opacity': 0, 'text-background-opacity': 0, 'arrow-scale': 0.01 });
  }
  const next = (step: number): void => {
    const [id] = lines[step] ?? [];
    if (id === undefined || cy.destroyed() || drawn.get(cy) !== path) return;
    cy.getElementById(id).animate({
      style: { 'line-dash-offset': 0 },
      duration: PER_HOP,
      easing: 'linear',
      complete: () => {
        finish(cy, id);
        next(step + 1);
      },
    });
  };
  next(0);
}

/** The line as its classes say. */
function finish(cy: Core, id: string): void {
  if (cy.destroyed()) return;
  cy.getElementById(id).stop(true).removeStyle();
}
