/** The labels' font. */
const FONT = '"Source Sans 3 Variable", "Source Sans 3", sans-serif';
/** Before our font is there. Another name, for Cytoscape keeps the measures and pictures of labels by their style. */
const FALLBACK = 'sans-serif';

// Test environments have no font set.
export const isFontReady = (): boolean => document.fonts?.check?.(`600 12px ${FONT}`) ?? true;

export const fontFamily = (): string => (isFontReady() ? FONT : FALLBACK);

/** What labels are measured with. */
export const labelFont = (): string => `600 12px ${fontFamily()}`;

/** Settles when the weights that labels use are there, or cannot be had. */
export async function loadFont(): Promise<void> {
  await Promise.allSettled(['600 12px', '700 12px'].map((font) => document.fonts?.load(`${font} ${FONT}`)));
}

/** Longer than this no one waits for letters, in ms. */
const PATIENCE = 600;

/** Settles when the font is there, or when waiting for it has taken too long: then the labels change when it comes. */
export const awaitFont = (): Promise<unknown> =>
  Promise.race([loadFont(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
