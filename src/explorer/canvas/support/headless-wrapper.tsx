/**
 * Stands for react-cytoscapejs where there is no 2D canvas: the same life as the wrapper, on a headless Cytoscape.
 * `vi.mock('react-cytoscapejs', async () => ({ default: (await import('./support/headless-wrapper.tsx')).Wrapper }))`
 */
import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape';
import { useEffect } from 'react';

interface Wrapped {
  readonly elements: ElementDefinition[];
  readonly stylesheet: StylesheetJson;
  readonly cy: (cy: Core) => void;
}

/** What the page has made since `forget`. */
export const made = {
  instances: [] as Core[],
  renders: 0,
  forget(): void {
    made.instances = [];
    made.renders = 0;
  },
};

/** The last one that was made. */
export function core(): Core {
  const last = made.instances.at(-1);
  if (!last) throw new Error('no canvas was made');
  return last;
}

export function Wrapper({ elements, stylesheet, cy }: Wrapped) {
  made.renders++;
  useEffect(() => {
    const instance = cytoscape({
      headless: true,
      styleEnabled: true,
      elements,
      style: stylesheet,
      layout: { name: 'preset' },
    });
    made.instances.push(instance);
    cy(instance);
    return () => instance.destroy();
  }, [elements, stylesheet, cy]);
  return null;
}
