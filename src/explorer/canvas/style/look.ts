import type { Palette } from '../palette.ts';

/** What all rules are made of. */
export interface Look {
  readonly palette: Palette;
  readonly font: string;
  /** Large graphs: straight lines, and a veil instead of fades. */
  readonly plain: boolean;
  /** Properties that make opacity change slowly; none where that is too dear. */
  readonly fade: object;
}
