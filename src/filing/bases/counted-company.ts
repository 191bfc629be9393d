import { COMPANY_NAME } from "../../figures/company-names.js";
import { matchPercent } from "../../figures/percent-match.js";
import { percentOf } from "../../figures/percent.js";
import type { Stated } from "../background.js";
import type { Base } from "../base.js";
import type { Filing, Person } from "../filing.js";

/** Where the sentence that counts the class names whose shares it counts. */
export const COUNT_OF_CLASS = "the sentence that counts the class";

/** Behind the count: "shares of Common Stock outstanding of Hollin Mills, Inc." */
const OUTSTANDING_OF = new RegExp(
  String.raw`^\s+(?:[^\s;.()\d]+\s+){0,12}?outstanding\s+of\s+(${COMPANY_NAME})`,
);
/** "shares of Common Stock of Hollin Mills, Inc. issued and outstanding" */
const OF_OUTSTANDING = new RegExp(
  String.raw`^\s+(?:[^\s;.()\d]+\s+){0,12}?of\s+(${COMPANY_NAME})\s+(?:(?:that|which)\s+(?:are|were)\s+)?(?:issued\s+and\s+)?outstanding\b`,
);
const WITHIN = 240;

/** The companies whose shares outstanding are told as those on which the percentages rest, where a percentage is right over them. */
export function countedCompanies({ bases, persons }: Filing): Stated<string>[] {
  return bases.flatMap((base) => {
    const name = base.forPercentages && base.given !== true ? companyOf(base) : null;
    return name === null || !persons.some((person) => isRightOver(base, person))
      ? []
      : [{ place: COUNT_OF_CLASS, fact: { ...base.place, value: name } }];
  });
}

function companyOf({ shares, place: { value: text } }: Base): string | null {
  const at = text.indexOf(shares.printed);
  if (at < 0) return null;
  const behind = text.slice(at + shares.printed.length).slice(0, WITHIN);
  return (OUTSTANDING_OF.exec(behind) ?? OF_OUTSTANDING.exec(behind))?.[1] ?? null;
}

function isRightOver({ shares }: Base, { aggregateAmount, percentOfClass }: Person): boolean {
  if (aggregateAmount === null || percentOfClass === null || aggregateAmount.value.isZero()) return false;
  return matchPercent(percentOfClass.value, percentOf(aggregateAmount.value, shares.value)) === "agrees";
}
