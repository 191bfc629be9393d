import type { CoverAnswer } from "../filing/cover-answer.js";
import type { FieldReader } from "./fields.js";
import { childrenCalled, type Element } from "./xml-tree.js";

/**
 * What the elements called one of `names` state within `parent`. An element that is left out is pointed at
 * by its parent; `null` where the parent is absent itself.
 */
export function answerIn(
  read: FieldReader,
  parent: Element | null,
  ...names: readonly string[]
): CoverAnswer | null {
  if (parent === null) return null;
  const elements = childrenCalled(parent, ...names);
  return { place: read.nameOf(elements[0] ?? parent), printed: read.together(elements, ", ") };
}

/** The answers that were found, under their names. */
export function answered<K extends string>(
  answers: Readonly<Record<K, CoverAnswer | null>>,
): Partial<Record<K, CoverAnswer>> {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null)) as Partial<
    Record<K, CoverAnswer>
  >;
}
