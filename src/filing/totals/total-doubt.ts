import { sum, withSeparators, type Decimal } from "../../figures/decimal.js";
import { numbersIn } from "../../figures/number.js";
import { areTransposed } from "../../figures/typing-slip.js";
import { narrativeOf } from "../words/clause.js";
import { exclusionsOn } from "./exclusion-bearing.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { powerSums } from "./power-sums.js";
import { powersOfOthers } from "./powers-of-others.js";
import { LEAST, tellsNumber } from "../words/told-number.js";

const LEFT_OUT = /\b(?:exclu\w+|disclaim\w*|not\s+includ\w+|without|other\s+than|except)\b/i;

/** What accounts for a difference between the total and the powers: surely (a remark, and where), or perhaps (a doubt). */
export type Explanation =
  { readonly remark: string; readonly at?: readonly Fact<unknown>[] } | { readonly doubt: string };

/**
 * What is told of shares left out of the total, where the powers exceed it by `excess`; `null` where nothing is.
 * Shares without any power, such as those of a cash-settled swap, cannot account for powers.
 */
export function leftOut(filing: Filing, person: Person, excess: Decimal): Explanation | null {
  const isExcess = (count: Decimal): boolean => count.eq(excess);
  const printed = person.answers.aggregateAmount?.printed?.printed ?? "";
  const besideTotal = LEFT_OUT.test(printed) ? [...numbersIn(printed)].map(({ value }) => value) : [];
  const exclusions = exclusionsOn(filing, person)
    .map(({ told }) => told)
    .filter(({ why, counts }) => why !== "reported" && (why !== "not-owned" || counts.some(isExcess)));
  const counts = [...exclusions.flatMap((told) => told.counts), ...besideTotal].filter(
    (count) => count.gte(LEAST) && person.aggregateAmount?.value.eq(count) !== true,
  );
  if (counts.some(isExcess) || (counts.length > 0 && isExcess(sum(counts))))
    return { remark: `the text tells of ${withSeparators(excess)} shares that the total leaves out` };
  const [first] = counts;
  if (first !== undefined)
    return {
      doubt: `The text tells of ${withSeparators(first)} shares that are left out or disclaimed, which is not the difference of ${withSeparators(excess)}.`,
    };
  if (person.excludesCertainShares?.value === true)
    return { doubt: "The box for shares left out is ticked; how many are left out is not told." };
  return exclusions.length > 0 || LEFT_OUT.test(printed)
    ? { doubt: "The text tells of shares that are left out or disclaimed, which the total may leave out." }
    : null;
}

/** What may account for a total above the powers: shares over which there is none yet; `null` where nothing does. */
export function totalMayHoldMore(filing: Filing, person: Person, more: Decimal): Explanation | null {
  if ((person.aggregateAmount?.marks.length ?? 0) > 0 && !isTransposedOf(filing, person, more))
    return { doubt: "A note to the total may account for the rest." };
  const others = powersOfOthers(filing, person);
  if (others !== null) return others;
  return tellsNumber(filing, more) &&
    (person.aggregateAmount?.value.eq(more) !== true || tellsWhy(filing, more))
    ? {
        doubt:
          "The text states the number that is missing, and may tell why there is no power over those shares.",
      }
    : null;
}

/**
 * Whether the total is both sums of the powers with two neighbouring digits exchanged, and the text tells these, and
 * neither the total nor the difference: then a mark behind it names no note that accounts for the difference.
 */
function isTransposedOf(filing: Filing, person: Person, more: Decimal): boolean {
  const total = person.aggregateAmount?.value;
  if (total === undefined) return false;
  const rest = total.minus(more);
  const sums = powerSums(person);
  return (
    areTransposed(total, rest) &&
    sums.every((each) => each.eq(rest)) &&
    tellsNumber(filing, rest) &&
    !tellsNumber(filing, total) &&
    !tellsNumber(filing, more)
  );
}

/** What leaves the owner of shares without a power over them. */
const NO_POWER =
  /\b(?:no|not|neither|without|delegat\w+|relinquish\w*|surrender\w*)\b[^.;]{1,80}\b(?:(?:voting|dispositive|investment)\s+powers?|powers?\s+to\s+(?:vote|dispose|sell|direct\s+the\s+(?:vot|dispos)))|\bpowers?\b[^.;]{1,60}\b(?:delegat\w+|relinquish\w*|surrender\w*)\b|\bprox(?:y|ies)\b(?!\s+(?:statement|material|solicitation))|\bvoting\s+trust\b/i;
const TO_ACQUIRE =
  /\b(?:options?|warrants?|rights?\s+to\s+acquire|conver(?:t\w*|sions?)|exercis\w*|issuable|swaps?|preferred|notes?|RSUs?|restricted)\b/i;

/** Whether a word tells why there would be no power over the whole holding, which is told wherever the holding is. */
function tellsWhy(filing: Filing, whole: Decimal): boolean {
  return narrativeOf(filing).some(
    ({ value }) =>
      NO_POWER.test(value) ||
      (TO_ACQUIRE.test(value) && [...numbersIn(value)].some((each) => each.value.eq(whole))),
  );
}
