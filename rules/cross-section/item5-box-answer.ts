import { sum, type Decimal } from "../../src/figures/decimal.js";
import { matchPercent } from "../../src/figures/percent-match.js";
import { percentOf, type Percent } from "../../src/figures/percent.js";
import { rightsSpokenOf } from "../../src/filing/words/explanations.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person, ThirteenG } from "../../src/filing/filing.js";
import { percentToldAbove } from "../../src/filing/item4/item4-wording.js";
import { FIVE_PERCENT } from "../../src/filing/percent/five-percent.js";
import { percentageOf } from "../../src/filing/percent/percentage.js";
import { membersOf } from "../../src/filing/persons/group.js";
import { exceeds } from "../../src/filing/percent/threshold.js";

/** What Item 5 says: checked or not, and in which words. */
export interface Answer {
  readonly fact: Fact<unknown>;
  readonly checked: boolean;
  readonly words: string;
}

/** Item 5's answer; `null` where no box was read, and where it is checked and called not applicable at once. */
export function answerOf({
  fivePercentOrLess: box,
  fivePercentNotApplicable: none,
}: ThirteenG): Answer | null {
  if (box?.value === true) {
    // Without a box a sentence says so.
    const words = /\bceased\b/i.test(box.printed) ? "answered with a sentence on having ceased" : "checked";
    return none === null ? { fact: box, checked: true, words } : null;
  }
  if (none !== null) return { fact: none, checked: false, words: "answered as not applicable" };
  const denied = box !== null && /\bnot\s+ceased\b/i.test(box.printed);
  const words = denied ? "answered with a sentence on not having ceased" : "not checked";
  return box && { fact: box, checked: false, words };
}

/** The box of Item 5, where it is checked although a field calls the Item not applicable; else `null`. */
export function answeredTwice({
  fivePercentOrLess: box,
  fivePercentNotApplicable: none,
}: ThirteenG): Fact<unknown> | null {
  return box?.value === true && none !== null ? box : null;
}

/** The person of the highest percentage. */
export interface Highest {
  readonly person: Person;
  readonly percent: Fact<Percent>;
}

/** The person of the highest percentage, which decides for all; `null` where none states any. */
export function highestOf(persons: readonly Person[]): Highest | null {
  return persons.reduce<Highest | null>((highest, person) => {
    const percent = person.percentOfClass;
    if (percent === null || highest?.percent.value.value.gte(percent.value.value) === true) return highest;
    return { person, percent };
  }, null);
}

/**
 * Whether more than five percent is owned by the shares and the class that the filing states, where what is printed leaves
 * it open, and in which words; `null` where a percentage is not to be recomputed, or comes to another than is printed.
 */
export function recomputedAbove(filing: Filing): { readonly above: boolean; readonly words: string } | null {
  const open = filing.persons.filter(({ percentOfClass: percent }) => {
    return percent !== null && exceeds(percent.value, FIVE_PERCENT) === null;
  });
  const known = open.flatMap((person) => recomputed(filing, person) ?? []);
  const [highest] = known.toSorted((a, b) => b.cmp(a));
  if (highest === undefined || known.length < open.length) return null;
  return { above: highest.gt(FIVE_PERCENT), words: `recomputed, it is ${highest.toFixed(6)} %` };
}

function recomputed(filing: Filing, person: Person): Decimal | null {
  const { percentOfClass, aggregateAmount } = person;
  const { exact, outstanding } = percentageOf(filing, person);
  if (percentOfClass === null || aggregateAmount === null || outstanding === null || outstanding.isZero())
    return null;
  const percent = exact ?? percentOf(aggregateAmount.value, outstanding);
  // Rights to acquire that are not read would make it less, never more.
  const certain = exact !== null || percent.lte(FIVE_PERCENT) || rightsSpokenOf(filing) === null;
  return certain && matchPercent(percentOfClass.value, percent) === "agrees" ? percent : null;
}

/** Why nobody need have ceased where no percentage is above five: together the members of a group may own more. */
export function groupDoubt(filing: Filing): string | null {
  if (percentToldAbove(filing, FIVE_PERCENT) !== null)
    return "Item 4 or 8 states a percentage above five, which may be a group's.";
  return mayBeAboveTogether(filing)
    ? "The members of a group own together what each of them owns, which may be more than five percent."
    : null;
}

/** Whether the percentages of those who tick Row 2(a) add up to more than five; who state the same amount may share it. */
function mayBeAboveTogether(filing: Filing): boolean {
  const members = membersOf(filing);
  const apart = new Map(members.map((member) => [member.aggregateAmount?.value.toFixed(), member]));
  const percents = [...apart.values()].flatMap(({ percentOfClass }) => percentOfClass?.value.value ?? []);
  return percents.length > 1 && sum(percents).gt(FIVE_PERCENT);
}
