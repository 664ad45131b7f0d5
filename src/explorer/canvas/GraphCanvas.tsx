/** Mounts Cytoscape once and takes it down; everything that changes is driven by the syncs, not by React. */

import type { Core } from 'cytoscape';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { useText } from '../i18n/use-text.ts';
import { useGraph } from '../state/graph-context.ts';
import { useStore } from '../state/store.ts';
import { CanvasMenu } from './CanvasMenu.tsx';
import { CanvasTip } from './CanvasTip.tsx';
import { CanvasTools } from './CanvasTools.tsx';
import { CanvasVoice } from './CanvasVoice.tsx';
import { MAX_ZOOM, MIN_ZOOM } from './camera.ts';
import { type Canvas, planCanvas } from './canvas.ts';
import { DrawnNote } from './DrawnNote.tsx';
import { limitDrawing } from './draw-list.ts';
import { driveCanvas } from './drive.ts';
import { EdgeChoice } from './EdgeChoice.tsx';
import { toElements } from './elements.ts';
import { labelFont } from './font.ts';
import { handleKey } from './keyboard.ts';
import { canvasMeasure } from './label-lines.ts';
import { listen } from './listeners.ts';
import { nameOf } from './names.ts';
import { pictureOf } from './picture.ts';
import { useSession } from './session.ts';
import { currentStylesheet } from './sync/theme.ts';

/** Cytoscape adds an inline style sheet unless an element of this id is there; our content security policy forbids one. */
const STYLE_MARK = '__________cytoscape_stylesheet';

const isDifferent = (a: unknown, b: unknown): boolean => a !== b;

export function GraphCanvas() {
  const index = useGraph();
  const { t } = useText();
  const help = useId();
  const note = useId();
  const plan = useMemo(() => planCanvas(index, useStore.getState().lang), [index]);
  const elements = useMemo(() => {
    const measure = canvasMeasure(labelFont());
    return toElements(index.graph, {
      bundles: plan.bundles.values(),
      positions: plan.positions,
      nameOf: (node) => nameOf(node, plan.lang, measure),
    });
  }, [index, plan]);
  const looks = useMemo(() => currentStylesheet(plan), [plan]);
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const latest = useRef<Core | null>(null);
  // The wrapper calls this after every render; only a new instance (React's strict mode makes two) matters.
  const take = useCallback(
    (cy: Core) => {
      if (latest.current === cy) return;
      latest.current = cy;
      const hidden = new Set<string>();
      setCanvas({
        ...plan,
        cy,
        hidden,
        homes: new Map(plan.positions),
        drawList: limitDrawing(cy, hidden),
      });
    },
    [plan],
  );
  useEffect(() => {
    if (!canvas || canvas.cy.destroyed()) return;
    const stop = [driveCanvas(canvas), listen(canvas)];
    useSession.getState().offerPicture(pictureOf(canvas));
    return () => {
      useSession.getState().offerPicture(null);
      for (const undo of stop) undo();
    };
  }, [canvas]);

  return (
    <section aria-label={t('canvas.title')} className="absolute inset-0 overflow-hidden bg-canvas">
      <span id={STYLE_MARK} hidden />
      <div
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is operated by keys, so it must be reachable
        tabIndex={0}
        aria-label={t('canvas.name', { nodes: index.graph.nodes.length, links: index.graph.edges.length })}
        aria-describedby={`${note} ${help}`}
        className="absolute inset-0 focus-visible:outline-offset-[-3px]"
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={(event) => canvas && handleKey(canvas, event)}
        onBlur={() => useSession.getState().walkTo(null)}
      >
        <CytoscapeComponent
          className="absolute inset-0"
          elements={elements}
          stylesheet={looks}
          diff={isDifferent}
          cy={take}
          minZoom={MIN_ZOOM}
          maxZoom={MAX_ZOOM}
          boxSelectionEnabled
          autounselectify
          hideEdgesOnViewport={plan.large}
          textureOnViewport={plan.large}
          {...(plan.large ? { pixelRatio: 1 } : {})}
        />
      </div>
      <p id={help} hidden>
        {t('canvas.keys')}
      </p>
      <DrawnNote id={note} />
      <CanvasVoice bundles={plan.bundles} />
      {canvas && <CanvasTools />}
      {canvas && <CanvasTip canvas={canvas} />}
      {canvas && <EdgeChoice canvas={canvas} />}
      {canvas && <CanvasMenu canvas={canvas} />}
    </section>
  );
}
