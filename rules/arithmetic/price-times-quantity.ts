import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { Decimal, largest } from "../../src/figures/decimal.js";
import { roundingOf } from "../../src/figures/number.js";
import { typingSlip, type TypingSlip } from "../../src/figures/typing-slip.js";
import type { Filing } from "../../src/filing/filing.js";
import { dollars } from "../../src/filing/money.js";
import type { Purchase } from "../../src/filing/purchase.js";
import { splitSpokenOf } from "../../src/filing/bases/splits.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";
import { count } from "../../src/filing/words/wording.js";
import { exchangedDigits } from "./exchanged-digits.js";
import { paidInTotal } from "./paid-in-total.js";
import { pricedInTotal } from "./priced-in-total.js";

/** A trade's number times its unit price is its total. */
export default defineRule({
  id: "price-times-quantity",
  title: "The number of shares times the price of each is the total that is told for them",
  group: "arithmetic",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Items 3 and 5(c)", "17 CFR 240.12b-20"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  options: {
    tolerance: {
      type: "number",
      minimum: 0,
      maximum: 10,
      default: 0.5,
      description: "percent that a total may be off which is told as near, or with or without commissions",
    },
  },
  *check(filing, context) {
    const near = new Decimal(context.options.tolerance).div(100);
    for (const purchase of filing.purchases) yield verdict(filing, purchase, near, context);
    yield* paidInTotal(filing, context);
    yield* pricedInTotal(filing, context);
  },
});

function verdict(
  filing: Filing,
  purchase: Purchase,
  near: Decimal,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const { quantity, price, total } = purchase;
  const product = quantity.value.times(price.value);
  const cents = { ...price, value: product.toDecimalPlaces(2), unit: new Decimal("0.01") };
  const off = product.minus(total.value).abs();
  const exact = roundedOff(purchase);
  const allowed = purchase.near ? largest(exact, product.times(near)) : exact;
  const working = `${count(quantity)} × ${dollars(price)} = ${dollars(cents)}`;
  const told = `${whereabouts(filing, purchase.place)} states ${count(quantity)}${nounOf(purchase)} at ${dollars(price)} each for ${dollars(total)}`;
  const finding = {
    at: [total, quantity, price],
    expected: dollars(cents),
    actual: dollars(total),
    working,
  };
  if (off.lte(total.unit.div(2))) return pass({ ...finding, message: `${told}: ${working}.` });
  const slip = slipOf(purchase, product, exact);
  if (off.lte(exact) && slip !== null && splitSpokenOf(filing) === null)
    return fail({
      ...finding,
      message: `${told}, but ${working}: ${slip}. The places to which the price is printed would allow it, but hardly make such a difference.`,
      repairs: [{ fact: total, value: cents.value }],
    });
  if (off.lte(exact)) {
    const remark = "They agree as far as the price is printed.";
    return pass({ ...finding, message: `${told}: ${working}.`, remark });
  }
  if (off.lte(allowed)) {
    const remark = "The figures are told as average, approximate, or with or without costs.";
    return pass({ ...finding, message: `${told}: ${working}.`, remark });
  }
  if (purchase.mixed)
    return unverified({
      ...finding,
      message: `${told}, but ${working}. The words name something besides that may account for it.`,
    });
  if (splitSpokenOf(filing) !== null && !isBorneOut(filing, purchase))
    return unverified({
      ...finding,
      message: `${told}, but ${working}. The text tells of a split, for which one of the figures may be adjusted.`,
    });
  return fail({
    ...finding,
    message: `${told}, but ${working}. One of the three figures is wrong, or the total holds something else${exchangedDigits(purchase, cents.value)}.`,
    repairs: [
      { fact: total, value: cents.value },
      { fact: quantity, value: total.value.div(price.value).toDecimalPlaces(0) },
      { fact: price, value: total.value.div(quantity.value).toDecimalPlaces(price.value.decimalPlaces()) },
    ],
  });
}

const NOUN = /^\s{1,3}(?:[\w'’.-]{1,20}\s{1,3}){0,5}?(shares|units|ADSs|ADRs|warrants|options)\b/i;

/** ` shares`: what is counted, where the words behind the number say so. */
function nounOf({ place, quantity: { printed } }: Purchase): string {
  const behind = place.value.slice(place.value.indexOf(printed) + printed.length);
  const noun = NOUN.exec(behind)?.[1] ?? "";
  return noun === "" ? "" : ` ${noun.startsWith("AD") ? noun : noun.toLowerCase()}`;
}

/** Whether another trade at the same price is told with the total that it gives: a split has changed neither. */
function isBorneOut({ purchases }: Filing, purchase: Purchase): boolean {
  return purchases.some(
    (other) =>
      other !== purchase &&
      other.price.value.eq(purchase.price.value) &&
      other.quantity.value.times(other.price.value).eq(other.total.value),
  );
}

/** So many totals agree with a price as printed that one which a slip makes the product is none of them by chance. */
const MANY = 100_000;
/** Rounder figures come near one another by chance. */
const IN_FULL = 7;

/** The slip of the keys between a total printed in full and the product of two exact figures. */
function slipOf(
  { quantity, price, total, near, mixed }: Purchase,
  product: Decimal,
  exact: Decimal,
): TypingSlip | null {
  const printed = product.toDecimalPlaces(total.value.decimalPlaces());
  const few = exact.times(2).div(total.unit).lt(MANY);
  // A share more or less is the rounding of their number.
  const ofOneShare = product.minus(total.value).abs().lte(price.value);
  if (near || mixed || few || ofOneShare || !roundingOf(quantity.printed).isZero()) return null;
  return Math.min(printed.precision(), total.value.precision()) < IN_FULL
    ? null
    : typingSlip(printed, total.value);
}

/** How far the product may be off by the printed places of the three figures. */
function roundedOff({ quantity, price, total }: Purchase): Decimal {
  return quantity.value
    .times(price.unit.div(2))
    .plus(total.unit.div(2))
    .plus(roundingOf(quantity.printed).times(price.value));
}
