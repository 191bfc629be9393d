import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { withSeparators, type Decimal } from "../../src/figures/decimal.js";
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
} from "../../src/filing/conversion-shares.js";
import type { Conversion } from "../../src/filing/conversion.js";
import { isWithin } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { limitSpokenOf } from "../../src/filing/limits.js";
import { dollars, type Money } from "../../src/filing/money.js";
import { splitSpokenOf } from "../../src/filing/splits.js";
import { whereabouts } from "../../src/filing/whereabouts.js";
import { count } from "../../src/filing/wording.js";

/** What is converted, divided by the conversion price, is the number of shares; a fraction may be rounded either way. */
export default defineRule({
  id: "conversion-arithmetic",
  title: "What is converted, divided by the conversion price, is the number of shares that come of it",
  group: "arithmetic",
  severity: "error",
  authority: ["17 CFR 240.13d-3(d)(1)(i)", "17 CFR 240.13d-101, Items 3, 5 and 6", "17 CFR 240.12b-20"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    for (const conversion of filing.conversions.filter(hasTerms)) {
      const what = converted(conversion);
      const { price, cap, floor } = conversion.terms;
      const bounds = [cap, floor].filter((bound) => bound !== null && bound.currency === what?.currency);
      if (what !== null && price !== null && price.currency === what.currency)
        yield atPrice(filing, conversion, what, price, context);
      else if (what !== null && bounds.length > 0) yield withinBounds(filing, conversion, what, context);
      else yield untold(filing, conversion, what, context);
    }
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
  const doubt = doubtOn(filing, conversion, price) ?? (mayHoldInterest(conversion, to) ? INTEREST : null);
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

function withinBounds(
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
    const doubt = doubtOn(filing, conversion, missed);
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

const INTEREST = "Interest may have been converted as well.";
/** Interest of some years may make so much of a debt's shares. */
const MOST_INTEREST = 1.5;

/** Whether a debt gave more shares than its principal does, as interest that is not told of would make it. */
function mayHoldInterest({ principal, shares }: Conversion, most: Decimal): boolean {
  return principal !== null && shares.value.gt(most.plus(1)) && shares.value.lte(most.times(MOST_INTEREST));
}

/** What was converted on a day past may have had another price than the one told elsewhere, which may be today's. */
function isOfAnotherTime({ place }: Conversion, price: Money): boolean {
  return !isWithin(price, place) && /\bconverted\b/i.test(place.value);
}

/** Why a difference need not be a mistake, or `null`. */
function doubtOn(filing: Filing, conversion: Conversion, price: Money): string | null {
  const { inexact } = conversion;
  if (inexact) return "The sentence names something besides that may account for the difference.";
  if (splitSpokenOf(filing) !== null)
    return "The text tells of a split, for which one of the figures may be adjusted.";
  if (limitSpokenOf(filing) !== null) return "A limit on conversion may account for the difference.";
  if (isOfAnotherTime(conversion, price)) return "The price is told elsewhere, and may be of another time.";
  return null;
}
