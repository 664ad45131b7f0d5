import type { Palette } from '../palette.ts';

/** What all rules are made of. */
export interface Look {
  readonly palette: Palette;
  readonly font: string;
  /** Straight lines. */
  readonly plain: boolean;
  /** A veil fades, not each element for itself. */
  readonly veiled: boolean;
  /** Properties that make opacity change slowly. */
  readonly fade: object;
}
