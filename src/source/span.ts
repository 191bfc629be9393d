/** A place in the decoded file: UTF-16 offsets, `end` exclusive, byte-order mark not counted. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
