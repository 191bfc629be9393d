import { Decimal, sum } from "../../figures/decimal.js";
import { percentAgreement } from "../../figures/percent-agreement.js";
import { percentFigures, percentOf } from "../../figures/percent.js";
import { classOutstanding } from "../base.js";
import { narrativeOf } from "../words/clause.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { groupStatements } from "../persons/group.js";
import { baseOf } from "./person-base.js";
import { exceeds } from "./threshold.js";

/** Section 13(d)(1) and 13(g)(1): a statement is due from those who own more than this. */
export const FIVE_PERCENT = 5;

/** Whether every person surely owns no more than five percent, by the cover pages; `null` where that is open. */
export function allBelowFive({ persons }: Filing): boolean | null {
  return noneAbove(
    persons.map(({ percentOfClass: percent }) => percent && exceeds(percent.value, FIVE_PERCENT)),
  );
}

/** The same, where the cover pages leave it open by what the Item on ownership states. */
export function allBelowFiveTold({ persons }: Pick<Filing, "persons">): boolean | null {
  return noneAbove(persons.map(ownsAboveFive));
}

function noneAbove(above: readonly (boolean | null)[]): boolean | null {
  if (above.includes(true)) return false;
  return above.length > 0 && above.every((each) => each === false) ? true : null;
}

/**
 * Whether a person surely owns more than five percent, or surely does not: by the cover page, and where its rounding leaves that open by
 * what the Item on ownership states with more places; `null` where both do.
 */
function ownsAboveFive(person: Person): boolean | null {
  const { percentOfClass: cover, item4, item5 } = person;
  const told = (item4 ?? item5)?.percentOfClass ?? null;
  if (cover === null) return null;
  const finer = told !== null && told.value.decimals > cover.value.decimals;
  const agrees =
    finer &&
    percentAgreement(cover.value, told.value) !== "different" &&
    percentAgreement(cover.value, told.value) !== "near";
  return exceeds(cover.value, FIVE_PERCENT) ?? (agrees ? exceeds(told.value, FIVE_PERCENT) : null);
}

/** Where the text tells a percentage that may be more than five, a group's or another day's, or `null`. */
export function percentAboveFiveTold(filing: Filing): Fact<string> | null {
  const isAbove = (printed: string): boolean => {
    const told = new Decimal(printed);
    // The threshold itself is told in words: "more than 5 %", "five percent or less".
    return told.gt(FIVE_PERCENT) || (told.eq(FIVE_PERCENT) && printed.includes("."));
  };
  const tells = ({ value }: Fact<string>): boolean => percentFigures(value).some(isAbove);
  return narrativeOf(filing).find(tells) ?? null;
}

/** Whether the persons may be counted together, as a group: by their boxes or the text, or because their percentages add up to more. */
export function mayBeGroup(filing: Filing): boolean {
  const { persons } = filing;
  const together = sum(persons.flatMap(({ percentOfClass }) => percentOfClass?.value.value ?? []));
  return (
    persons.some(({ groupBoxes }) => groupBoxes.some(({ value }) => value === "a")) ||
    groupStatements(filing).some(({ stance }) => stance === "affirms" || stance === "may-be-deemed") ||
    (persons.length > 1 && together.gt(FIVE_PERCENT))
  );
}

/** Whether the person's shares are more than five percent of the class that the filing tells to be outstanding. */
export function isAboveByCount(filing: Filing, person: Person): boolean {
  const base = baseOf(filing, person);
  const amount = person.aggregateAmount;
  if (base === null || amount === null || base.shares.value.isZero()) return false;
  return percentOf(amount.value, classOutstanding(base)).gt(FIVE_PERCENT);
}
