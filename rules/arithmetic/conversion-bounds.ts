import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { conversionDoubt } from "../../src/filing/rights/conversion-doubt.js";
import {
  conversionRepairs,
  division,
  figuresOf,
  quotient,
  sharesAt,
  toldShares,
  type Converted,
} from "../../src/filing/rights/conversion-shares.js";
import type { Conversion } from "../../src/filing/conversion.js";
import type { Filing } from "../../src/filing/filing.js";
import { dollars } from "../../src/filing/money.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";
import { count } from "../../src/filing/words/wording.js";

/** A price that moves with the market, between the highest and the lowest that are told. */
export function withinBounds(
  filing: Filing,
  conversion: Conversion,
  what: Converted,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const { shares, terms } = conversion;
  const { cap, floor } = terms;
  const fewest = cap && sharesAt(conversion, what, cap.value);
  const most = floor && sharesAt(conversion, what, floor.value);
  const range = [
    ...(cap === null ? [] : [`at least ${quotient(what, cap)} at the highest price, ${dollars(cap)}`]),
    ...(floor === null ? [] : [`at most ${quotient(what, floor)} at the lowest, ${dollars(floor)}`]),
  ].join(", and ");
  const told = `${whereabouts(filing, conversion.place)} states ${toldShares(conversion)}; the price moves with the market and gives ${range}.`;
  const finding = {
    at: figuresOf(conversion, [cap, floor]),
    expected: range,
    actual: count(shares),
    working: [cap, floor].flatMap((bound) => (bound === null ? [] : [division(what, bound)])).join("\n"),
  };
  const missed =
    fewest !== null && shares.value.lt(fewest.from)
      ? cap
      : most !== null && shares.value.gt(most.to)
        ? floor
        : null;
  if (missed !== null) {
    const doubt = conversionDoubt(filing, conversion, missed, { isMore: missed === floor });
    if (doubt !== null) return unverified({ ...finding, message: `${told} ${doubt}` });
    const repairs = conversionRepairs(conversion, what, missed);
    return fail({ ...finding, message: `${told} One of these figures is wrong.`, repairs });
  }
  if (fewest !== null && shares.value.lte(fewest.to))
    return pass({ ...finding, message: told, remark: "The number is the one at the highest price." });
  if (most !== null && shares.value.gte(most.from))
    return pass({ ...finding, message: told, remark: "The number is the one at the lowest price." });
  return unverified({ ...finding, message: `${told} The price that was used is not told.` });
}
