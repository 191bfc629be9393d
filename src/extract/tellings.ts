import type { Paragraph } from "../document/paragraphs.js";
import type { Footnote, Person } from "../filing/filing.js";
import type { Composition } from "../filing/holding.js";
import { addsUpTo, totalOf } from "../filing/holdings.js";
import { readTellings } from "./composition.js";
import type { FactMaker } from "./fact-maker.js";

/** What is compared to tell whose holding a sentence takes apart. */
interface Holder extends Pick<Person, "aggregateAmount"> {
  /** The notes to the own cover page. */
  readonly footnotes: readonly Footnote[];
}

/** A count this large is not met twice by chance. */
const TELLING = 1000;

/**
 * The sentences of the prose that take each person's holding apart, by the person's index: told once in
 * Item 4 or 5 for several persons, or in another person's note. A sentence belongs to every person whose
 * aggregate amount it states or adds up to; names alone decide nothing, since a sentence may speak of
 * another day.
 */
export function readTold(
  paragraphs: readonly Paragraph[],
  persons: readonly Holder[],
  make: FactMaker,
): (index: number) => Composition[] {
  const told = paragraphs
    .filter(({ text }) => /\d,\d{3}/.test(text.text))
    .flatMap(({ text }) => readTellings(text, make));
  return (index) => {
    const person = persons[index];
    const explained = person?.footnotes.some(({ composition }) => composition !== null) === true;
    // Two persons may hold as much and not the same: whose own notes tell the parts, another's do not.
    const others = explained
      ? persons.filter((other) => other !== person).flatMap(({ footnotes }) => footnotes)
      : [];
    return told
      .filter((composition) => isOf(composition, person?.aggregateAmount?.value))
      .filter((composition) => !others.some((note) => isWithin(composition, note)));
  };
}

function isWithin({ place }: Composition, { text }: Footnote): boolean {
  return place.span.start < text.span.end && place.span.end > text.span.start;
}

function isOf(
  composition: Composition,
  aggregate: NonNullable<Person["aggregateAmount"]>["value"] | undefined,
): boolean {
  if (aggregate === undefined || aggregate.lt(TELLING)) return false;
  const { total, claim } = composition;
  if (addsUpTo(composition, aggregate) !== null)
    return total === null || total.value.eq(aggregate) || claim !== "whole";
  return (
    claim === "some" && total !== null && total.value.eq(aggregate) && totalOf(composition).lte(aggregate)
  );
}
