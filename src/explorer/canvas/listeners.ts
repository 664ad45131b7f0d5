/** Turns Cytoscape's events into intents of the reader. Returns what undoes every listener. */
import type { EventHandler, EventObject } from 'cytoscape';
import { useStore } from '../state/store.ts';
import { visibleOf } from '../state/use-visible.ts';
import { type Canvas, shownEdges } from './canvas.ts';
import { keepPressQuiet } from './quiet-press.ts';
import { useSession } from './session.ts';
import { spotOf } from './spot.ts';
import { listenToWheel } from './wheel.ts';

/** Long enough that crossing the canvas lights nothing, short enough to feel immediate. */
const HOVER_DELAY = 150;

export function listen(canvas: Canvas): () => void {
  const { cy } = canvas;
  const offs: (() => void)[] = [];
  const on = (events: string, selector: string, handler: EventHandler): void => {
    cy.on(events, selector, handler);
    offs.push(() => cy.off(events, selector, handler));
  };
  const onCore = (events: string, handler: EventHandler): void => {
    const own: EventHandler = (event) => {
      if (event.target === cy) handler(event);
    };
    cy.on(events, own);
    offs.push(() => cy.off(events, own));
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = (): void => {
    clearTimeout(timer);
    useSession.getState().showTip(null);
    if (useStore.getState().hovered) useStore.getState().hover(null);
  };
  const enter = (event: EventObject): void => {
    clearTimeout(timer);
    setCursor(canvas, 'pointer');
    const id: string = event.target.id();
    const spot = spotOf(canvas, event);
    timer = setTimeout(() => {
      if (useSession.getState().menu) return;
      useStore.getState().hover(idOf(canvas, id));
      useSession.getState().showTip(spot);
    }, HOVER_DELAY);
  };

  on('mouseover', 'node, edge', enter);
  on('mouseout', 'node, edge', () => {
    setCursor(canvas, '');
    leave();
  });
  on('grab', 'node', leave);
  onCore('viewport', () => {
    if (useSession.getState().tip) leave();
    if (useSession.getState().choice) useSession.getState().offerChoice(null);
  });
  // Cytoscape calls two quick clicks double, on whatever they were.
  let taps: readonly (string | undefined)[] = [];
  on('tap', 'node', (event) => {
    if (useSession.getState().menu) return;
    taps = [taps.at(-1), isAdding(event) ? undefined : event.target.id()];
    useSession.getState().walkTo(null);
    choose(event.target.id(), event);
  });
  on('tap', 'edge', (event) => {
    if (!useSession.getState().menu) tapBundle(canvas, event);
  });
  onCore('tap', () => {
    useSession.getState().offerChoice(null);
    if (useStore.getState().selection.length) useStore.getState().select();
  });
  on('dbltap', 'node', (event) => {
    const state = useStore.getState();
    const id: string = event.target.id();
    if (taps.some((tapped) => tapped !== id)) return;
    if (state.focus === id) state.setHops(state.hops + 1);
    else state.focusOn(id);
  });
  on('dragfree', 'node', (event) => {
    useSession.getState().pin({ [event.target.id()]: { ...event.target.position() } });
  });
  listenToMenu(canvas, on);
  listenToBox(canvas, on);
  offs.push(listenToWheel(canvas));
  if (canvas.large) offs.push(keepPressQuiet(canvas));
  offs.push(() => clearTimeout(timer));
  return () => {
    for (const off of offs) off();
  };
}

/** The right button, or a finger that rests, opens the menu; the lifting of that finger is no tap. */
function listenToMenu(
  canvas: Canvas,
  on: (events: string, selector: string, handler: EventHandler) => void,
): void {
  const offer = (event: EventObject): void =>
    useSession.getState().offerMenu({ ...spotOf(canvas, event), byKeyboard: false });
  const isTouch = (event: EventObject): boolean => String(event.originalEvent?.type).startsWith('touch');
  on('cxttap', 'node, edge', (event) => {
    if (!isTouch(event)) offer(event);
  });
  on('taphold', 'node, edge', (event) => {
    if (isTouch(event)) offer(event);
  });
}

/** Shift-drag: everything in the box joins the selection, in one step. */
function listenToBox(
  { hidden }: Canvas,
  on: (events: string, selector: string, handler: EventHandler) => void,
): void {
  let caught = new Set<string>();
  on('box', 'node', (event) => {
    if (!caught.size) {
      queueMicrotask(() => {
        const { selection, select } = useStore.getState();
        select(...new Set([...selection, ...caught]));
        caught = new Set();
      });
    }
    if (!hidden.has(event.target.id())) caught.add(event.target.id());
  });
}

/** A bundle of one edge is that edge; of several, the reader chooses. */
function tapBundle(canvas: Canvas, event: EventObject): void {
  const bundle = canvas.bundles.get(event.target.id());
  if (!bundle) return;
  const shown = shownEdges(bundle, visibleOf(canvas.index, useStore.getState()).edges);
  const [only, ...others] = shown;
  if (only && !others.length) choose(only.id, event);
  else if (only) useSession.getState().offerChoice(spotOf(canvas, event));
}

function choose(id: string, event: EventObject): void {
  const { selection, select, toggleSelected } = useStore.getState();
  useSession.getState().offerChoice(null);
  if (isAdding(event)) toggleSelected(id);
  else if (selection.length !== 1 || selection[0] !== id) select(id);
}

/** With Shift, Ctrl or ⌘ a click adds to the selection or takes from it. */
function isAdding(event: EventObject): boolean {
  const pressed: MouseEvent | TouchEvent | undefined = event.originalEvent;
  return Boolean(pressed?.shiftKey || pressed?.ctrlKey || pressed?.metaKey);
}

/** The id to hover in the state: a bundle is its first edge there. */
const idOf = ({ bundles }: Canvas, id: string): string => bundles.get(id)?.edges[0]?.id ?? id;

function setCursor({ cy }: Canvas, cursor: string): void {
  const container = cy.container();
  if (container) container.style.cursor = cursor;
}
