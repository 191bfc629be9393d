import { quotientBetween, hasDigitsTransposed } from "../../src/filing/percent/about-percent.js";
import { isAmendment } from "../../src/filing/amended.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import type { Percent } from "../../src/figures/percent.js";

/**
 * How a sentence on two percentages goes on: which of the two the amount gives, else what may have come about.
 * @param ofOneAmount whether both are told of one number of shares
 */
export function whichPercent(
  filing: Filing,
  person: Person,
  cover: Fact<Percent>,
  narrative: Fact<Percent>,
  ofOneAmount: boolean,
): string {
  const told = ofOneAmount ? quotientBetween(filing, person, narrative.value) : null;
  const later = isAmendment(filing);
  if (told === null)
    return later ? ". One of the two was probably not brought up to date." : ". One of the two is wrong.";
  const [right, wrong] = told.gives === "cover" ? ["the cover page", "Item 5"] : ["Item 5", "the cover page"];
  const bears = `; ${told.words}, which bears out ${right}.`;
  if (hasDigitsTransposed(cover.value, narrative.value))
    return `, the same digits with two of them transposed${bears}`;
  return later ? `${bears} That of ${wrong} was probably not brought up to date.` : bears;
}
