import { typingSlip } from "../../figures/typing-slip.js";
import { isWithin, type Fact, type Figure } from "../fact.js";
import type { Filing, Item5Statement, Person } from "../filing.js";
import { item4Of, tellsOfSeveralDays } from "./item4-wording.js";
import { recitedOwner } from "../parts/recited-owner.js";
import { agreesIn, type RestatedPower } from "../totals/restated.js";
import { COUNTED_ROWS } from "../rows.js";

/** A figure that Item 4 and the cover page both state. */
export type Restated = Pick<RestatedPower, "cover" | "narrative">;

/**
 * Whether one slip of the keys parts a count of Item 4 from the cover page's, and Item 4 and the cover pages agree in
 * one of the two numbers elsewhere: both then tell of one and the same holding, of whichever day.
 */
export function isSlipBorneOut(filing: Filing, { cover, narrative }: Restated): boolean {
  if (typingSlip(cover.value, narrative.value) === null) return false;
  return countsAgreed(filing).some(
    (figure) =>
      !isSame(figure, narrative) && (figure.value.eq(cover.value) || figure.value.eq(narrative.value)),
  );
}

/**
 * Whether one slip of the keys parts a count of Item 4 from the cover page's, while it states three other counts and all that
 * it states agree: on another day more than one of them would have changed.
 */
export function isOnlySlip(
  person: Person,
  statement: Item5Statement,
  { cover, narrative }: Restated,
): boolean {
  if (typingSlip(cover.value, narrative.value) === null) return false;
  const others = COUNTED_ROWS.filter((name) => statement[name] !== narrative);
  const agreed = others.flatMap((name) =>
    agreesIn(name, person, statement) === true ? (statement[name]?.value.toFixed() ?? []) : [],
  );
  const differs = [...others, "percentOfClass" as const].some(
    (name) => agreesIn(name, person, statement) === false,
  );
  return !differs && new Set(agreed.filter((count) => count !== "0")).size >= FEWEST_COUNTS;
}

/** So many different counts that agree tell of one day. */
const FEWEST_COUNTS = 3;

/**
 * Whether a power of Item 4 is more than all that the person owns, so that it is no part of it, one slip of the keys away
 * from what Item 4 and the cover page agree in for another power of the same person.
 */
export function isSlipAboveWhole(
  person: Person,
  statement: Item5Statement,
  { cover, narrative }: Restated,
): boolean {
  const { aggregateAmount: whole } = person;
  return (
    whole !== null &&
    narrative.value.gt(whole.value) &&
    typingSlip(cover.value, narrative.value, true) !== null &&
    COUNTED_ROWS.some(
      (name) => agreesIn(name, person, statement) === true && statement[name]?.value.eq(cover.value) === true,
    )
  );
}

/**
 * Whether Item 4, which tells of one day only, contradicts itself: a sentence tells the number of the cover page as what the
 * person owns, by the person's name, and one slip of the keys parts the other from it.
 */
export function isContradicted(filing: Filing, person: Person, { cover, narrative }: Restated): boolean {
  if (typingSlip(cover.value, narrative.value, true) === null || tellsOfSeveralDays(filing)) return false;
  return filing.recitals.some(
    (recital) =>
      item4Of(filing).some((place) => isWithin(recital.place, place)) &&
      recital.figures.some(
        (figure) => figure.value.eq(cover.value) && recitedOwner(filing, recital, figure) === person,
      ),
  );
}

/** The counts of Item 4, given to somebody or to nobody, that are a cover page's, too. */
function countsAgreed({ persons, thirteenG }: Filing): Figure[] {
  return persons.flatMap((person) =>
    [person.item4, thirteenG?.item4 ?? null].flatMap((item) =>
      COUNTED_ROWS.flatMap((name) =>
        item !== null && agreesIn(name, person, item) === true ? (item[name] ?? []) : [],
      ),
    ),
  );
}

/**
 * Whether another person of the same amount has one of two differing percentages in Item 4 and on the cover page alike:
 * the same shares are the same part of the class, of whichever day and measure.
 */
export function isPercentBorneOut(filing: Filing, person: Person, statement: Item5Statement): boolean {
  const { aggregateAmount: amount, percentOfClass: cover } = person;
  const { percentOfClass: narrative } = statement;
  if (amount === null || amount.value.isZero() || cover === null || narrative === null) return false;
  return filing.persons.some((other) => {
    const told = other.item4?.percentOfClass ?? null;
    if (other === person || other.item4 === null || told === null || isSame(told, narrative)) return false;
    if (other.aggregateAmount?.value.eq(amount.value) !== true) return false;
    if (agreesIn("percentOfClass", other, other.item4) !== true) return false;
    return (
      told.value.value.eq(narrative.value.value) ||
      other.percentOfClass?.value.value.eq(cover.value.value) === true
    );
  });
}

/** One figure may be told of several persons at once. */
function isSame(a: Fact<unknown>, b: Fact<unknown>): boolean {
  return a.span.start === b.span.start;
}
