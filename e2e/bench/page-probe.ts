/** What runs inside the measured page, from outside the product: it notes inputs, drawings and frames, and asks Cytoscape where things lie. */

export interface Probe {
  /** Times in ms since the page was asked for: the last input, the last drawing, the end of the last long task. */
  input: number;
  drawn: number;
  busy: number;
  /** Times of frames while they are recorded. */
  frames: number[] | null;
  /** What a change is read from. */
  read: () => string;
}

declare global {
  interface Window {
    benchProbe: Probe;
  }
}

/** Runs before any script of the page. */
export function installProbe(): void {
  const probe: Probe = { input: 0, drawn: 0, busy: 0, frames: null, read: () => '' };
  window.benchProbe = probe;
  for (const type of ['mousedown', 'mouseup', 'keydown'])
    window.addEventListener(type, (event) => (probe.input = event.timeStamp), { capture: true });
  const clear = CanvasRenderingContext2D.prototype.clearRect;
  CanvasRenderingContext2D.prototype.clearRect = function (x, y, width, height) {
    if (this.canvas.isConnected) probe.drawn = performance.now();
    clear.call(this, x, y, width, height);
  };
  // Not missed frames: on a busy machine those never end.
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      probe.busy = Math.max(probe.busy, startTime + duration);
  }).observe({ type: 'longtask', buffered: true });
  const frame = (time: number): void => {
    probe.frames?.push(time);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

export interface Target {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

/** The parts of Cytoscape's interface that are asked here. */
interface Ball {
  isNode(): boolean;
  visible(): boolean;
  data(key: string): unknown;
  renderedPosition(): { x: number; y: number };
  renderedOuterWidth(): number;
}
interface Holder extends HTMLElement {
  _cyreg?: { cy: { renderer(): { getCachedZSortedEles(): Iterable<Ball> } } };
}

/** Nodes that can be clicked and a spot where there is none, in CSS pixels of the page. */
export function findTargets(): { nodes: Target[]; empty: { x: number; y: number } } {
  const holder = document.querySelector<Holder>('.__________cytoscape_container');
  const cy = holder?._cyreg?.cy;
  if (!holder || !cy) throw new Error('no canvas');
  const frame = holder.getBoundingClientRect();
  const isFree = (x: number, y: number): boolean =>
    holder.contains(document.elementFromPoint(frame.x + x, frame.y + y));
  // What is drawn: of a large graph most nodes are not, and a click where they would be hits nothing.
  const balls = [...cy.renderer().getCachedZSortedEles()]
    .filter((ball) => ball.isNode() && ball.data('type') !== undefined && ball.visible())
    .map((ball) => ({ ball, ...ball.renderedPosition(), reach: ball.renderedOuterWidth() / 2 }))
    .filter(({ x, y }) => x > 60 && y > 60 && x < frame.width - 60 && y < frame.height - 60);
  const nodes = balls
    .filter(({ x, y }) => isFree(x, y))
    .map(({ ball, x, y }) => ({
      x: frame.x + x,
      y: frame.y + y,
      label: String(ball.data('label')).replaceAll('\n', ' '),
    }));
  for (let y = frame.height * 0.7; y > 80; y -= 7)
    for (let x = frame.width * 0.7; x > 80; x -= 7)
      if (isFree(x, y) && balls.every((ball) => Math.hypot(ball.x - x, ball.y - y) > ball.reach + 25))
        return { nodes, empty: { x: frame.x + x, y: frame.y + y } };
  throw new Error('no empty spot on the canvas');
}

/** What a gesture changes: the panel, the counts beside the filters, the list of hits. */
export type Change = 'passages' | 'count' | 'results';

/** What the page says of it now. Forgets the last input, so that only the next one counts. */
export function readBefore(change: Change): string {
  window.benchProbe.input = 0;
  const all = (selector: string): string =>
    [...document.querySelectorAll(selector)].map((element) => element.textContent).join();
  window.benchProbe.read = {
    passages: () => (document.querySelector('[role=tabpanel] blockquote') ? all('aside h2') : ''),
    count: () => all('aside p'),
    results: () => all('[role=listbox]'),
  }[change];
  return window.benchProbe.read();
}

/** Milliseconds from the next input until the page says something else and that frame is over. */
export function untilChanged({ before, draws }: { before: string; draws: boolean }): Promise<number> {
  const { benchProbe: probe } = window;
  const asked = performance.now();
  return new Promise((resolve) => {
    const look = (): void => {
      const seen = probe.input > 0 && (!draws || probe.drawn > probe.input) && probe.read() !== before;
      if (performance.now() - asked > 15000) resolve(Number.NaN);
      else if (seen) setTimeout(() => resolve(performance.now() - probe.input));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
