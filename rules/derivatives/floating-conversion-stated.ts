import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { withSeparators } from "../../src/figures/decimal.js";
import type { Convertible, FloatingPrice, PriceUsed } from "../../src/filing/conversion-price.js";
import { isWithin } from "../../src/filing/fact.js";
import type { Filing, Holding, Person } from "../../src/filing/filing.js";
import { rightsAmong, sharesOf } from "../../src/filing/parts/holdings.js";
import { binds, limitLifted, limitsIn } from "../../src/filing/rights/limits.js";
import { rightsToAcquire } from "../../src/filing/rights/rights.js";

/** How many shares a conversion brings at a price that floats depends on the day: the text says which price it took. */
export default defineRule({
  id: "floating-conversion-stated",
  title:
    "Where a conversion price floats, the text says which price, and of which day, the shares are counted by",
  group: "derivatives",
  severity: "info",
  authority: ["17 CFR 240.13d-101, Items 5(a) and 6", "17 CFR 240.13d-3(d)(1)(i)"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const { floating } = filing.conversionPrices;
    for (const person of filing.persons) yield* verdicts(filing, person, floating, context);
  },
});

function* verdicts(
  filing: Filing,
  person: Person,
  floating: readonly FloatingPrice[],
  context: RuleContext,
): Generator<Verdict> {
  const rights = rightsToAcquire(person);
  if (!rights.known) {
    const [price] = floating;
    if (price !== undefined && person.aggregateAmount?.value.isZero() !== true)
      yield context.unverified({
        person,
        at: [price.place, person.name],
        message: `The text tells a conversion price that floats; ${rights.reason}, so whether shares are counted by it cannot be told.`,
      });
    return;
  }
  const counted = rightsAmong(rights.holdings).filter(
    ({ type }) => type === "convertible-preferred" || type === "convertible-note",
  );
  for (const holding of counted) {
    const fitting = floating.filter((price) => isOf(price, holding, counted));
    const price = fitting.find((each) => isNoted(each, person)) ?? fitting.find(({ always }) => always);
    const chosen = price ?? fitting[0];
    if (chosen !== undefined) yield verdict(filing, person, { holding, counted, price: chosen }, context);
  }
}

/** Whether a price is of these shares: of their kind and series, or of no kind named where there is no other. */
function isOf({ type, series }: Convertible, holding: Holding, counted: readonly Holding[]): boolean {
  const ofKind = type === null ? counted.length === 1 : holding.type === type;
  const own = /\bSeries ([A-Z])\b/.exec(`${holding.instrument} ${holding.words}`)?.[1];
  return ofKind && (series === null || own === undefined || own === series);
}

function isNoted({ place }: FloatingPrice, { footnotes }: Person): boolean {
  return footnotes.some(({ text }) => isWithin(place, text));
}

/** Shares to be had by conversion, with what else the person counts so, and the price told of them. */
interface Floating {
  readonly holding: Holding;
  readonly counted: readonly Holding[];
  readonly price: FloatingPrice;
}

function verdict(
  filing: Filing,
  person: Person,
  { holding, counted, price }: Floating,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const shares = `${withSeparators(sharesOf(holding))} shares to be acquired by conversion`;
  const finding = { person, at: [price.place, holding.shares] };
  const used = usedFor(filing, holding, counted);
  if (used?.dated === true)
    return pass({
      ...finding,
      at: [used.price, ...finding.at],
      message: `The conversion price of the ${shares} floats; the text says that $${used.price.printed} is used.`,
    });
  const floats = `The ${shares} are counted though the conversion price floats with the market`;
  if (used !== undefined)
    return unverified({
      ...finding,
      at: [used.price, ...finding.at],
      message: `${floats}; the text names a price of $${used.price.printed}, but does not say plainly of which day.`,
    });
  const alike = counted.filter((other) => isOf(price, other, counted));
  if (alike.length > 1)
    return unverified({
      ...finding,
      message: `The text tells a conversion price that floats; whether it is that of the ${shares} is not plain, since there are others of the kind.`,
    });
  if (!price.always)
    return unverified({
      ...finding,
      message: `The conversion price of the ${shares} floats in some events; whether it did when they were counted is not told.`,
    });
  if (limitLifted(filing) === null && limitsIn(filing).some((limit) => binds(limit, holding)))
    return unverified({
      ...finding,
      message: `${floats}; a limit on conversion may set their number whatever the price.`,
    });
  return fail({
    ...finding,
    message: `${floats}. The text says neither which price was used nor of which day it is, so that the number cannot be checked and changes with the price.`,
  });
}

/** The price told to be used for these shares, one with its day first. */
function usedFor(
  { conversionPrices }: Filing,
  holding: Holding,
  counted: readonly Holding[],
): PriceUsed | undefined {
  const fitting = conversionPrices.used.filter((price) => isOf(price, holding, counted));
  return fitting.find(({ dated }) => dated) ?? fitting[0];
}
