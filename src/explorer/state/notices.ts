/** What the page has to tell about a link: what of it was ignored, replaced or not found. */
export type Notice =
  /** A parameter that the page does not know. */
  | { readonly kind: 'unknown-key'; readonly param: string }
  /** A value that the parameter does not take. */
  | { readonly kind: 'bad-value'; readonly param: string; readonly value: string }
  /** A retired id; the page shows what became of it. */
  | { readonly kind: 'retired'; readonly id: string; readonly now: string }
  /** An id that the graph does not have, with the nearest one it has. */
  | {
      readonly kind: 'unknown-id';
      readonly param: string;
      readonly id: string;
      readonly nearest: string | null;
    };
