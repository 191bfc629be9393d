import { isSound } from "../../figures/percent-match.js";
import { matchesIn } from "../../figures/matches.js";
import { namesSeveralClasses, speaksOfOtherMeasure, speaksOfOtherUnits } from "./comparable.js";
import { isWithin, type Figure } from "../fact.js";
import type { Filing } from "../filing.js";
import {
  ANOTHER_TIME,
  ANOTHER_UNIT,
  namesOtherSecurity,
  NOT_EXACT,
  OTHER_MEASURE,
  OTHER_PERCENT,
  tellsOfOtherTime,
} from "../item5/item5-doubt.js";
import { countsIn } from "../item5/item5-figures.js";
import { unbased, withoutDone } from "../item5/item5-sentences.js";
import { compare, percentCase } from "./percent-case.js";
import { POWERS } from "../rows.js";
import { lettered } from "../share-class.js";
import { withoutTendered } from "../trades/tendered.js";
import type { ToldPercent } from "../told-percent.js";
import { countsTold } from "../bases/counts-beside.js";

/** What is told was bought, sold or promised, or comes to what is told before. */
const DEALT =
  /\b(?:purchas\w*|bought|acqui\w+|sold|sales?|sell\w*|dispos\w+|issu(?:ed|ance)|grant\w*|transfer\w*|distribut\w*|tender\w*|pledg\w*|exchang(?:ed|ing|es?(?!\s+act))|rights?|agree\w*|additional|further(?!\s+detail)|remaining)\b/i;
/** What would be. */
const ASSUMED = /\b(?:would|could|if|assum\w+|giving\s+effect|after|before|upon)\b/i;
/** "…, for an aggregate of": the number is the sum of those before it. */
const IN_TOTAL = /\b(?:aggregate|total|together(?!\s+with\b))\b[^,;\d]{0,40}$/i;
/** What brackets tell of the words before them is no part of the number behind: "(3,000 before the reverse split)". */
const ASIDE = /\([^()]{1,200}\)/g;
/** "1,000 and 2,000 shares, or 1% and 2%, respectively". */
const RESPECTIVELY = /\brespectively\b/i;

/** Why a percentage that stands behind a number of shares in Item 5 may be another than that of the class, and right, or `null`. */
export function toldPercentDoubt(filing: Filing, told: ToldPercent): string | null {
  const { shares, lead, place } = told;
  const sentence = place.value;
  const at = sentence.indexOf(shares.printed);
  const after = sentence.slice(at + shares.printed.length);
  if (tellsOfOtherTime(filing, sentence, sentence.slice(0, at)) || ASSUMED.test(unbased(after)))
    return ANOTHER_TIME;
  if (DEALT.test(withoutDone(lead)))
    return "The sentence in Item 5 may tell of what was bought, sold or promised.";
  if (OTHER_PERCENT.test(sentence) || speaksOfOtherMeasure(filing) || namesSeveralClasses(filing))
    return "The text speaks of voting power or of other stock, which it may be a percentage of.";
  if (namesOtherSecurity(filing, after) || mayBeOfOtherUnits(filing, told)) return ANOTHER_UNIT;
  return doubtOfNumber(filing, told);
}

/** Of the count of the class in the same sentence no percentage is one of another security. */
function mayBeOfOtherUnits(filing: Filing, { place }: ToldPercent): boolean {
  const ofClass = countsTold(filing).some((base) => !base.allClasses && isWithin(base.shares, place));
  return speaksOfOtherUnits(filing) && !ofClass;
}

function doubtOfNumber(filing: Filing, { shares, lead, place, item }: ToldPercent): string | null {
  if (NOT_EXACT.test(lead)) return `${item} states no exact number of shares.`;
  // What stands beside the whole of a cover page and is one of its powers is a part of it.
  const others = IN_TOTAL.test(lead) ? [] : countsIn(filing, lead.replace(ASIDE, " "), [shares.value]);
  const further = others.some((count) => !isWithinWhole(filing, shares, count));
  return further || RESPECTIVELY.test(place.value)
    ? `${item} states further numbers in the same place, which may belong to it.`
    : null;
}

/** Whether a count is a power of somebody whose cover page states `shares` as the whole. */
function isWithinWhole({ persons }: Filing, shares: Figure, count: string): boolean {
  return persons.some(
    (person) =>
      person.aggregateAmount?.value.eq(shares.value) === true &&
      POWERS.some((power) => person[power]?.value.toFixed() === count),
  );
}

/** The doubt that words behind the count change it. */
export function mayAdjust({ item }: ToldPercent): string {
  return `The sentence in ${item} may adjust the count of the class.`;
}

/** What is told behind the count of the class makes it smaller, and the percentage larger; or larger, and the percentage smaller. */
const SMALLER = /\b(?:exclud\w+|less|net|minus|treasury|decreas\w*|reduc\w*|repurchas\w*)\b/i;
const LARGER = /\b(?:includ\w+|plus|and|together|issu(?:able|ed)|increas\w*)\b/i;
/** "…, and Mr. Roe may be deemed to own those and 22,500 more": what another holds is none of the count. */
const OF_ANOTHER =
  /,?\sand\s(?![^;]{0,200}\b(?:issu|exercis|conver|assum|adjust|includ|warrant|option|underl))[^;\d]{1,160}\b(?:owns?|holds?|may\s+be\s+deemed)\b.*$/is;
const EITHER = /\b(?:assum\w+|effect|dilut\w+|as-converted|adjust\w*|conver\w+|exercis\w+|split)\b/i;
/** A security that is called by another name than the class: "Class A Ordinary Shares", "ADSs", "Units". */
const CALLED =
  /\b(?:class\s+[a-z]|series\s+[a-z]|preferred|preference|ADSs?|ADRs?|depositary|units?|notional)\b/gi;

/**
 * The same where the count of the class stands right behind the percentage. The three belong together, whatever day
 * they are of: nothing but the words behind the count can make another percentage right.
 * @param above whether the printed percentage is more than the two numbers give
 */
export function doubtBesideCount(filing: Filing, told: ToldPercent, above: boolean): string | null {
  const { shares, place, percent, of } = told;
  const sentence = place.value;
  const between = partBetween(sentence, shares.printed, percent.printed);
  const behind = partBetween(sentence, of?.printed ?? "", null).replace(OF_ANOTHER, "");
  if (OTHER_PERCENT.test(partBetween(sentence, percent.printed, of?.printed ?? ""))) return OTHER_MEASURE;
  if (EITHER.test(behind) || (above ? SMALLER : LARGER).test(behind)) return mayAdjust(told);
  const names = matchesIn(between, CALLED).map(([name]) => name.toLowerCase());
  const isOther = (name: string): boolean =>
    !behind.toLowerCase().includes(name) && !isOfTheClass(filing, name, told);
  if (names.some(isOther) || mayBeOfOtherUnits(filing, told)) return ANOTHER_UNIT;
  return doubtOfNumber(filing, told);
}

/** Whether a name is that of the class on the title page ("Class A"), which the count behind the percentage counts by a cover page's percentage. */
function isOfTheClass(filing: Filing, name: string, { of }: ToldPercent): boolean {
  const letter = lettered(name);
  if (of === null || letter === null || letter !== lettered(filing.securityClass?.value ?? "")) return false;
  return filing.persons.some((person) => {
    const onCover = percentCase(filing, person);
    return onCover !== null && isSound(compare(onCover, of.value));
  });
}

function partBetween(sentence: string, from: string, to: string | null): string {
  const start = sentence.indexOf(from) + from.length;
  return withoutTendered(sentence.slice(start, to === null ? undefined : sentence.indexOf(to, start)));
}
