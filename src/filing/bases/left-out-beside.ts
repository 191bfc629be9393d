import { isSound } from "../../figures/percent-match.js";
import { sum } from "../../figures/decimal.js";
import { matchesIn } from "../../figures/matches.js";
import { numbersIn } from "../../figures/number.js";
import { compare, type PercentOfClass } from "../percent/percent-case.js";

/** Brackets behind a count that tell what is not in it: "(excluding 606,756 shares that have been repurchased and …)". */
const LEFT_OUT =
  /\((?:(?:which|that)\s+)?(?:exclud(?:es|ing)|(?:does\s+)?not\s+(?:includ(?:e|ing)|counting))\b[^()]{1,400}\)/gi;

/**
 * A text without the brackets that tell what a count of the class leaves out, since that is none of the count; unless the
 * percentage would be right with it taken off.
 */
export function withoutLeftOut(subject: PercentOfClass, text: string): string {
  const counts = matchesIn(text, LEFT_OUT).flatMap(([aside]) =>
    [...numbersIn(aside)].map(({ value }) => value),
  );
  const { outstanding } = subject;
  const taken = [...counts, sum(counts)].map((count) => outstanding.minus(count));
  return taken.some((rest) => rest.gt(0) && isSound(compare(subject, rest)))
    ? text
    : text.replace(LEFT_OUT, " ");
}
