/** A run of capitals that one name may be, and what is known of the place where it begins. */
import type { CueRow, NameEntry } from './lexicon.ts';

export interface Run {
  readonly from: number;
  readonly to: number;
  readonly entry?: NameEntry;
  readonly cue?: CueRow;
  readonly everyday?: boolean;
  readonly sure?: boolean;
  readonly hyphen?: number;
}

export interface Setting {
  readonly name: { readonly entry: NameEntry; readonly to: number } | null;
  /** An office stands right before ("Gubernur | Chernihiv Viacheslav Chaus"). */
  readonly afterOffice: boolean;
  /** A name without comma stands right before ("Presiden Rusia | Vladimir Putin"). */
  readonly chained: boolean;
  /** An office and whose it is stand right before ("Dubes Libya | Salem Ben Othman"). */
  readonly held: boolean;
  /** A title of address stands right before ("Sheikh | Sabah"). */
  readonly addressed: boolean;
}
