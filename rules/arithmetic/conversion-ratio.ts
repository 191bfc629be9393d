import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { Decimal, withSeparators } from "../../src/figures/decimal.js";
import { roundingOf } from "../../src/figures/number.js";
import { conversionDoubt } from "../../src/filing/rights/conversion-doubt.js";
import type { Exchange } from "../../src/filing/exchange.js";
import type { Filing } from "../../src/filing/filing.js";
import { proseOf } from "../../src/filing/words/prose.js";
import type { Repair } from "../../src/filing/repair.js";
import { splitSpokenOf } from "../../src/filing/bases/splits.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";
import { count } from "../../src/filing/words/wording.js";

/** A count of another security, times the shares that each stands for; a fraction may be rounded either way. */
export function byRatio(
  filing: Filing,
  exchange: Exchange,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const { shares, count: number, ratio, security, depositary } = exchange;
  const product = number.value.times(ratio.value);
  // "Share for share" is one for one.
  const times = /^share$/i.test(ratio.printed) ? "1" : ratio.printed;
  const working = `${count(number)} × ${times} = ${withSeparators(product)}`;
  const told = `${whereabouts(filing, exchange.place)} states ${count(shares)} shares for ${count(number)} ${security}; ${working}.`;
  const finding = {
    at: [shares, number, ratio],
    expected: withSeparators(product.toDecimalPlaces(0)),
    actual: count(shares),
    working,
  };
  const off = roundingOf(shares.printed).plus(roundingOf(number.printed).times(ratio.value));
  if (isWithin(shares.value, product, off)) return pass({ ...finding, message: told });
  const doubt = depositary
    ? receiptDoubt(filing, exchange)
    : conversionDoubt(filing, exchange, ratio, { name: "ratio", isMore: shares.value.gt(product.plus(off)) });
  if (doubt !== null) return unverified({ ...finding, message: `${told} ${doubt}` });
  const places = ratio.value.decimalPlaces();
  const half = new Decimal(10).pow(-places).div(2);
  if (places > 0 && isWithin(shares.value, product, off.plus(number.value.times(half))))
    return unverified({ ...finding, message: `${told} The ratio may be printed rounded.` });
  return fail({
    ...finding,
    message: `${told} One of these figures is wrong.`,
    repairs: [
      { fact: shares, value: product.toDecimalPlaces(0) },
      { fact: number, value: shares.value.div(ratio.value).toDecimalPlaces(0) },
      ...asQuotient(exchange),
    ],
  });
}

/** The ratio as the two counts have it, where that is one that the text might print. */
function asQuotient({ shares, count: number, ratio }: Exchange): Repair[] {
  if (number.value.isZero()) return [];
  const value = shares.value.div(number.value);
  return value.decimalPlaces() <= ratio.value.decimalPlaces() ? [{ fact: ratio, value }] : [];
}

const RATIO_CHANGED =
  /\bratio\b[^.]{1,40}\bchang|\bchang\w*[^.]{1,40}\bratio\b|\bmergers?\b|\b(?:formerly|previously)\b[^.]{1,40}\brepresent/i;

/** Two places that say of one depositary share that it stands for other numbers of shares, of which the counts bear out one. */
export function* unlikeRatios(filing: Filing, { fail, unverified }: RuleContext): Generator<Verdict> {
  const told = filing.exchanges.filter(
    ({ depositary, shares, count: number, ratio }) =>
      depositary && shares.value.eq(number.value.times(ratio.value)),
  );
  const others = new Map(
    told.flatMap((exchange) =>
      exchange.otherRatios.map((other) => [other.span.start, { exchange, other }] as const),
    ),
  );
  for (const { exchange, other } of others.values()) {
    const { shares, count: number, ratio } = exchange;
    if (told.some((each) => each.ratio.value.eq(other.value))) continue;
    const working = `${count(number)} × ${ratio.printed} = ${count(shares)}`;
    const finding = {
      at: [other, ratio, shares, number],
      expected: ratio.printed,
      actual: other.printed,
      working,
      severity: "warning" as const,
      message: `${whereabouts(filing, other)} says that each ADS stands for ${other.printed} shares, ${wording(whereabouts(filing, ratio))} that it stands for ${ratio.printed}, as the counts do: ${working}.`,
    };
    const changed = proseOf(filing).some(({ value }) => RATIO_CHANGED.test(value));
    if (changed || splitSpokenOf(filing) !== null)
      yield unverified({ ...finding, message: `${finding.message} The ratio may have been changed.` });
    else yield fail({ ...finding, repairs: [{ fact: other, value: ratio.value }] });
  }
}

/** `the text` within a sentence. */
function wording(where: string): string {
  return where.replace(/^The\b/, "the");
}

function isWithin(shares: Decimal, product: Decimal, off: Decimal): boolean {
  return (
    shares.gte(product.toDecimalPlaces(0, Decimal.ROUND_FLOOR).minus(off)) &&
    shares.lte(product.toDecimalPlaces(0, Decimal.ROUND_CEIL).plus(off))
  );
}

/** No limit and no day of conversion bears on what a receipt stands for. */
function receiptDoubt(filing: Filing, { inexact }: Exchange): string | null {
  if (inexact) return "The sentence names something besides that may account for the difference.";
  return splitSpokenOf(filing) === null
    ? null
    : "The text tells of a split, for which one of the figures may be adjusted.";
}
