import type { Canvas } from '../canvas.ts';
import { readPalette } from '../palette.ts';
import { stylesheet } from '../stylesheet.ts';

const FONT = '"Source Sans 3 Variable", "Source Sans 3", sans-serif';
/** Before our font is there. Another name, for Cytoscape keeps the measures and pictures of labels by their style. */
const FALLBACK_FONT = 'sans-serif';

/** What the canvas measures its labels with. */
export const labelFont = (): string => `600 12px ${isFontReady() ? FONT : FALLBACK_FONT}`;

export const currentStylesheet = (large: boolean) =>
  stylesheet({
    palette: readPalette(document.documentElement),
    font: isFontReady() ? FONT : FALLBACK_FONT,
    plain: large,
  });

/** Follows the tokens: the theme set by hand (an attribute of the root), the system's theme and its motion setting. */
export function watchTheme({ cy, large }: Canvas, onFont: () => void): () => void {
  const restyle = (): void => {
    if (!cy.destroyed()) cy.style().fromJson(currentStylesheet(large)).update();
  };
  const attribute = new MutationObserver(restyle);
  attribute.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const queries = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'].map((query) =>
    window.matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', restyle);
  if (!isFontReady()) {
    const ready = (): void => {
      if (cy.destroyed()) return;
      onFont();
      restyle();
    };
    Promise.all(['600 12px', '700 12px'].map((font) => document.fonts?.load(`${font} ${FONT}`))).then(
      ready,
      ready,
    );
  }
  return () => {
    attribute.disconnect();
    for (const query of queries) query.removeEventListener('change', restyle);
  };
}

function isFontReady(): boolean {
  // Test environments have no font set.
  return document.fonts?.check?.(`600 12px ${FONT}`) ?? true;
}
