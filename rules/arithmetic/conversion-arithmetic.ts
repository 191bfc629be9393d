import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { withSeparators } from "../../src/figures/decimal.js";
import { conversionDoubt, interestDoubt } from "../../src/filing/rights/conversion-doubt.js";
import {
  conversionRepairs,
  converted,
  division,
  figuresOf,
  quotient,
  sharesAt,
  sharesAtPrinted,
  toldShares,
  type Converted,
} from "../../src/filing/rights/conversion-shares.js";
import type { Conversion } from "../../src/filing/conversion.js";
import type { Filing } from "../../src/filing/filing.js";
import { dollars, type Money } from "../../src/filing/money.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";
import { count } from "../../src/filing/words/wording.js";
import { withinBounds } from "./conversion-bounds.js";
import { atRate } from "./conversion-rate.js";
import { byRatio, unlikeRatios } from "./conversion-ratio.js";
import { debtInParts } from "./debt-in-parts.js";
import { oneForOne } from "./one-for-one.js";
import { receiptsOnCover } from "./receipts-on-cover.js";
import { retoldConversions } from "./retold-conversions.js";

/** What is converted, divided by the price or times the ratio, is the number of shares; a fraction may be rounded either way. */
export default defineRule({
  id: "conversion-arithmetic",
  title:
    "What is converted, divided by the conversion price or times the ratio, is the number of shares that come of it",
  group: "arithmetic",
  severity: "error",
  authority: ["17 CFR 240.13d-3(d)(1)(i)", "17 CFR 240.13d-101, Items 3, 5 and 6", "17 CFR 240.12b-20"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    for (const conversion of filing.conversions.filter(hasTerms)) {
      const what = converted(conversion);
      const { price, rate, cap, floor } = conversion.terms;
      const bounds = [cap, floor].filter((bound) => bound !== null && bound.currency === what?.currency);
      if (what !== null && price !== null && price.currency === what.currency)
        yield atPrice(filing, conversion, what, price, context);
      else if (what !== null && rate !== null && rate.per.currency === what.currency)
        yield atRate(filing, conversion, what, rate, context);
      else if (what !== null && bounds.length > 0) yield withinBounds(filing, conversion, what, context);
      else yield untold(filing, conversion, what, context);
    }
    for (const exchange of filing.exchanges) yield byRatio(filing, exchange, context);
    yield* unlikeRatios(filing, context);
    yield* receiptsOnCover(filing, context);
    yield* oneForOne(filing, context);
    yield* retoldConversions(filing, context);
    yield* debtInParts(filing, context);
  },
});

/** Shares that convert by a ratio are none of this check's; a debt always converts at some price. */
function hasTerms({ principal, terms }: Conversion): boolean {
  return principal !== null || terms.statedValue !== null || terms.price !== null || terms.floats;
}

function atPrice(
  filing: Filing,
  conversion: Conversion,
  what: Converted,
  price: Money,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const { shares } = conversion;
  const { from, to } = sharesAt(conversion, what, price.value);
  const told = `${whereabouts(filing, conversion.place)} states ${toldShares(conversion)}; at ${dollars(price)} a share it gives ${quotient(what, price)}.`;
  const finding = {
    at: figuresOf(conversion, [price]),
    expected: withSeparators(what.value.div(price.value).toDecimalPlaces(0)),
    actual: count(shares),
    working: division(what, price),
  };
  if (shares.value.gte(from) && shares.value.lte(to)) return pass({ ...finding, message: told });
  const doubt =
    conversionDoubt(filing, conversion, price, { isMore: shares.value.gt(to) }) ??
    interestDoubt(conversion, to);
  if (doubt !== null) return unverified({ ...finding, message: `${told} ${doubt}` });
  const repairs = conversionRepairs(conversion, what, price);
  if (shares.value.eq(from.minus(1)) || shares.value.eq(to.plus(1)))
    return fail({
      ...finding,
      severity: "info",
      message: `${told} It is one share off, whichever way the fraction is rounded.`,
      repairs,
    });
  const printed = sharesAtPrinted(conversion, what, price);
  if (shares.value.gte(printed.from) && shares.value.lte(printed.to))
    return unverified({ ...finding, message: `${told} The price may be printed rounded.` });
  return fail({ ...finding, message: `${told} One of these figures is wrong.`, repairs });
}

function untold(
  filing: Filing,
  conversion: Conversion,
  what: Converted | null,
  { unverified }: RuleContext,
): Verdict {
  const missing = conversion.terms.floats
    ? "the price moves with the market, and no highest or lowest one can be told from the text"
    : what === null
      ? "what each of those is worth in the conversion cannot be told from the text"
      : "no one conversion price can be told from the text";
  const told = `${whereabouts(filing, conversion.place)} states ${toldShares(conversion)}`;
  return unverified({ at: figuresOf(conversion, []), message: `${told}; ${missing}.` });
}
