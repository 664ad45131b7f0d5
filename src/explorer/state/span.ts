/** UTF-16 offsets into an article's stored text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
