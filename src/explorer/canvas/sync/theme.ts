import type { Canvas, Plan } from '../canvas.ts';
import { fontFamily, isFontReady, loadFont } from '../font.ts';
import { readPalette } from '../palette.ts';
import { stylesheet } from '../stylesheet.ts';

export const currentStylesheet = ({ large, veiled }: Plan) =>
  stylesheet({
    palette: readPalette(document.documentElement),
    font: fontFamily(),
    plain: large,
    veiled,
  });

/** Follows the tokens: the theme set by hand (an attribute of the root), the system's theme and its motion setting. */
export function watchTheme(canvas: Canvas, onFont: () => void): () => void {
  const { cy } = canvas;
  const restyle = (): void => {
    if (!cy.destroyed()) cy.style().fromJson(currentStylesheet(canvas)).update();
  };
  const attribute = new MutationObserver(restyle);
  attribute.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const queries = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'].map((query) =>
    window.matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', restyle);
  if (!isFontReady()) {
    loadFont().then(() => {
      if (cy.destroyed()) return;
      onFont();
      restyle();
    });
  }
  return () => {
    attribute.disconnect();
    for (const query of queries) query.removeEventListener('change', restyle);
  };
}
