import { isSound } from "../../figures/percent-match.js";
import { Decimal } from "../../figures/decimal.js";
import { compare, type PercentOfClass } from "../percent/percent-case.js";
import { isAbove } from "../percent/percent-reach.js";
import { POWERS } from "../rows.js";
import { countsTold } from "../bases/counts-beside.js";

/** A count; no amount of money counts the class. */
const COUNT = /(?<![$€£]\s?|[\d,.])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?\b|\d{5,})/g;

/**
 * Whether a text has a count that the reading does not explain, so that it may be a term of the class. Beside a figure above what the
 * class gives only one matters that, alone or taken from the class, makes it right: nothing added to the class does.
 */
export function hasUnreadCount(subject: PercentOfClass, text: string): boolean {
  const told = accounted(subject);
  if (printsDenominator(subject)) told.add(denominatorOf(subject) ?? "");
  const unread = (text.match(COUNT) ?? []).map(bare).filter((count) => !told.has(count));
  return isAbove(subject)
    ? unread.some((count) => makesRight(subject, new Decimal(count)))
    : unread.length > 0;
}

function makesRight(subject: PercentOfClass, count: Decimal): boolean {
  return [count, subject.outstanding.minus(count)].some(
    (denominator) => denominator.gt(0) && isSound(compare(subject, denominator)),
  );
}

/** "…, assuming the exercise of the options, or 20,767,334 shares": whether the sentence of the base prints what is recomputed. */
export function printsDenominator(subject: PercentOfClass): boolean {
  const denominator = denominatorOf(subject);
  return (subject.base.place.value.match(COUNT) ?? []).some((each) => bare(each) === denominator);
}

/** The denominator as it is recomputed, where rights are added to the class and known. */
function denominatorOf({ rights, outstanding }: PercentOfClass): string | null {
  return rights.known && rights.joining.gt(0) ? outstanding.plus(rights.joining).toFixed(0) : null;
}

/** The counts that the reading explains: the base's own, its terms, the persons' figures, what these leave out, and what has a percentage of its own. */
function accounted(subject: PercentOfClass): Set<string> {
  const { filing, base } = subject;
  const { persons, exclusions, conversions, exchanges, toldPercents } = filing;
  const rows = persons.flatMap((person) => [
    person.aggregateAmount,
    ...POWERS.map((power) => person[power]),
    ...person.holdings.map(({ shares }) => shares),
  ]);
  const figures = [
    base.shares,
    // The other classes of the sentence, and beside a figure above what the class gives any count: none makes the class smaller.
    ...countsTold(filing)
      .filter(({ place }) => place.span.start === base.place.span.start || isAbove(subject))
      .map(({ shares }) => shares),
    ...base.plus.map(({ shares }) => shares),
    ...base.includes.map(({ shares }) => shares),
    ...rows,
    // What is converted is no part of the class that it gives.
    ...[...conversions, ...exchanges].map(({ count }) => count),
    ...toldPercents.map(({ shares }) => shares),
  ];
  // What a holding leaves out is none of the class, unless the sentence is the base's own.
  const leftOut = exclusions
    .filter(({ place }) => !base.place.value.includes(place.value))
    .flatMap(({ counts }) => counts);
  const values = [...figures.flatMap((figure) => (figure === null ? [] : [figure.value])), ...leftOut];
  return new Set(values.map((value) => value.toFixed(0)));
}

/** A count up to the parts of a share, which one place prints and another rounds. */
function bare(count: string): string {
  return new Decimal(count.replaceAll(",", "")).toFixed(0);
}
