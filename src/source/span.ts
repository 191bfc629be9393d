/** A place in the decoded file: UTF-16 offsets, `end` exclusive, byte-order mark not counted. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The smallest span that holds every given one. At least one is needed. */
export function hull(first: Span, ...rest: readonly Span[]): Span {
  return rest.reduce(
    (all, span) => ({ start: Math.min(all.start, span.start), end: Math.max(all.end, span.end) }),
    first,
  );
}
