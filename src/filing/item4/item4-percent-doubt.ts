import type { Percent } from "../../figures/percent.js";
import { speaksOfOtherMeasure } from "../percent/comparable.js";
import type { Fact } from "../fact.js";
import type { Filing, Item5Statement, Person } from "../filing.js";
import { isPercentBorneOut } from "./item4-borne-out.js";
import { A_PART, OTHER_DAY } from "./item4-doubt.js";
import { placeOf } from "./item4-further.js";
import { isPercentOfCoversDay } from "./item4-same-day.js";
import { otherDay } from "./item4-wording.js";
import { sentencesIn, textAround } from "../words/prose.js";
import { agreesIn } from "../totals/restated.js";

/** Why the percentage of a sentence without a caption may be of a part: it belongs to the amount beside it. */
export function partDoubt(person: Person, statement: Item5Statement): string | null {
  const whole = statement.amountCaptioned || agreesIn("aggregateAmount", person, statement) === true;
  return whole ? null : A_PART;
}

/** Why a person's percentage in Item 4 may differ from Row 11 and still be right, or `null`. */
export function percentDoubt(
  filing: Filing,
  person: Person,
  statement: Item5Statement,
  narrative: Fact<Percent>,
): string | null {
  if (isPercentBorneOut(filing, person, statement)) return null;
  if (otherDay(filing) !== null && !isPercentOfCoversDay(filing, person, statement)) return OTHER_DAY;
  // Zero of one measure is zero of any.
  if (narrative.value.value.isZero()) return null;
  const around = textAround(filing, placeOf(narrative));
  const percents = percentSigns(around) - partsBehind(around, narrative);
  // "Estate 10.4%; Ms. Roe 10.6%": each has its own.
  const isList =
    percents > 1 &&
    around
      .split(";")
      .every((piece) => /^\s*[A-Z][^\d%]{2,80}\s[\d.]+\s?%/.test(piece) && percentSigns(piece) === 1);
  const named = filing.persons
    .flatMap(({ item4 }) => item4?.percentOfClass ?? [])
    .filter((percent) => textAround(filing, placeOf(percent)) === around);
  if (!isList && percents > Math.max(1, named.length))
    return "Item 4 states several percentages in the same place.";
  return speaksOfOtherMeasure(filing)
    ? "The text speaks of voting power or of other stock, which one of the two may be a percentage of."
    : null;
}

/** How many percentages a text prints, ".5%" and a half-read one, too: any beside the first leaves it open which is meant. */
function percentSigns(text: string): number {
  return text.match(/\d\s*(?:%|per\s?cent)/gi)?.length ?? 0;
}

/** "6.2% of the shares, consisting of (i) 2.3% … and (ii) 4.0% …." */
const PARTS = /^[^;.%\d]{0,100},\s+(?:consisting|comprised|composed|comprising|made\s+up)\b/i;

/** "5.08% of the Shares (approximately 3.86% of the Shares are held in the managed accounts)": in brackets what somebody holds of them. */
const PART_ASIDE =
  /^[^;.%\d()]{0,100}\((?:approximately\s+|about\s+)?\d[\d.]{0,6}\s?%[^()%]{0,120}\b(?:held|owned)\s+(?:in|by|for)\b[^()%]{0,120}\)[^%]*$/i;

/** How many percentages behind the figure, in its sentence, are told to be its parts. */
function partsBehind(around: string, { printed }: Fact<Percent>): number {
  const sentence = sentencesIn(around).find((each) => each.includes(printed)) ?? "";
  const behind = sentence
    .slice(sentence.indexOf(printed) + printed.length)
    .replace(/^\s?(?:%|per\s?cent)/i, "");
  return PARTS.test(behind) || PART_ASIDE.test(behind) ? percentSigns(behind) : 0;
}
