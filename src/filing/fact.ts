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
export function factsIn(root: unknown): [string, Fact<unknown>][] {
  const found: [string, Fact<unknown>][] = [];
  const seen = new Set<unknown>();
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    if (isFact(node)) found.push([path, node]);
    else if (Array.isArray(node)) for (const item of node) visit(item, path);
    else if (isRecord(node))
      for (const key of Object.keys(node)) visit(node[key], path === "" ? key : `${path}.${key}`);
  };
  visit(root, "");
  return found;
}

/** A decimal, a text with its places and the like hold no facts. */
function isRecord(node: object): node is Record<string, unknown> {
  return Object.getPrototypeOf(node) === Object.prototype;
}
