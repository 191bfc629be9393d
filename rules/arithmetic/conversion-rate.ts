import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { Decimal, withSeparators } from "../../src/figures/decimal.js";
import { conversionDoubt, interestDoubt } from "../../src/filing/rights/conversion-doubt.js";
import { figuresOf, toldShares, type Converted } from "../../src/filing/rights/conversion-shares.js";
import type { Conversion, ConversionRate } from "../../src/filing/conversion.js";
import type { Filing } from "../../src/filing/filing.js";
import { dollars, roundedBy } from "../../src/filing/money.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";
import { count } from "../../src/filing/words/wording.js";

/** A rate gives so many shares for each so many dollars of principal: "40 shares per $1,000". */
export function atRate(
  filing: Filing,
  conversion: Conversion,
  what: Converted,
  rate: ConversionRate,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const { shares, principal } = conversion;
  const each = rate.per.value;
  const given = (value: Decimal): Decimal => value.times(rate.shares.value).div(each);
  const exact = given(what.value);
  const off = principal === null ? new Decimal(0) : given(roundedBy(principal));
  const [from, to] = [exact.minus(off).floor(), exact.plus(off).ceil()];
  const working = `${what.words} / ${dollars(rate.per)} × ${count(rate.shares)} = ${withSeparators(exact.toDecimalPlaces(2))}`;
  const told = `${whereabouts(filing, conversion.place)} states ${toldShares(conversion)}; at ${count(rate.shares)} shares per ${dollars(rate.per)} it gives ${withSeparators(exact.toDecimalPlaces(2))}.`;
  const finding = {
    at: [...figuresOf(conversion, []), rate.shares],
    expected: withSeparators(exact.toDecimalPlaces(0)),
    actual: count(shares),
    working,
  };
  if (shares.value.gte(from) && shares.value.lte(to)) return pass({ ...finding, message: told });
  const doubt =
    conversionDoubt(filing, conversion, rate.shares, { name: "rate", isMore: shares.value.gt(to) }) ??
    interestDoubt(conversion, to);
  if (doubt !== null) return unverified({ ...finding, message: `${told} ${doubt}` });
  // A rate is printed to four places as a rule; one that is rounded gives a few shares more or less.
  const places = rate.shares.value.decimalPlaces();
  const half = what.value.div(each).times(new Decimal(10).pow(-places)).div(2);
  if (places > 0 && shares.value.minus(exact).abs().lte(half.plus(1)))
    return unverified({ ...finding, message: `${told} The rate may be printed rounded.` });
  return fail({ ...finding, message: `${told} One of these figures is wrong.` });
}
