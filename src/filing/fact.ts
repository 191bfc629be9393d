import type { Decimal } from "../figures/decimal.js";
import type { Span } from "../source/span.js";

/** Something that the filing states, with its place. `null` in place of a fact is "not stated". */
export interface Fact<T> {
  /** Text is as a reader sees it, its white space folded: one blank between words, none at the ends. */
  readonly value: T;
  /** The exact slice of the decoded file, markup and entities included. */
  readonly text: string;
  /** What a reader sees. */
  readonly printed: string;
  readonly span: Span;
  /** The unbroken parts of the span, where a page foot or a side caption stands between them. */
  readonly parts?: readonly Span[];
}

/** A count of shares as stated, with the note marks printed behind it. */
export interface Figure extends Fact<Decimal> {
  /** Labels of the notes that the figure bears: `1`, `*`, `a`. */
  readonly marks: readonly string[];
}

/** Whether a value found somewhere in a filing is a fact. */
export function isFact(value: unknown): value is Fact<unknown> {
  return (
    typeof value === "object" && value !== null && "span" in value && "printed" in value && "value" in value
  );
}

/** Whether one place lies within another, a figure within its sentence say. */
export function isWithin({ span }: Fact<unknown>, around: Fact<unknown>): boolean {
  return span.start >= around.span.start && span.end <= around.span.end;
}

/**
 * Every fact below `root` with the names that lead to it (`persons.soleVotingPower`), list positions
 * left out. A fact met by several ways is given once, by its first.
 */
export function* factsIn(
  root: unknown,
  path = "",
  seen = new Set<unknown>(),
): Generator<[string, Fact<unknown>]> {
  if (typeof root !== "object" || root === null || seen.has(root)) return;
  seen.add(root);
  if (isFact(root)) {
    yield [path, root];
    return;
  }
  const entries: [string, unknown][] = Array.isArray(root)
    ? root.map((item) => ["", item])
    : Object.entries(root);
  for (const [key, value] of entries) {
    yield* factsIn(value, key === "" ? path : path === "" ? key : `${path}.${key}`, seen);
  }
}
