import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { sum, withSeparators, type Decimal } from "../../src/figures/decimal.js";
import { securityName, type Lot } from "../../src/filing/closing.js";
import type { Elsewhere } from "../../src/filing/elsewhere.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { item3HoldingsOf, type Item3Holding } from "../../src/filing/item3-holdings.js";
import { isItem3Restated, othersBeside } from "../../src/filing/item3-others.js";
import { limitSpokenOf } from "../../src/filing/limits.js";
import { disposalSpokenOf } from "../../src/filing/roll-explanations.js";
import { splitSpokenOf } from "../../src/filing/splits.js";
import { count } from "../../src/filing/wording.js";

/** What Item 3 says that a person owns of a security is what Item 5, the notes or the cover page count. */
export default defineRule({
  id: "item3-vs-item5-holdings",
  title: "Item 3 and Item 5 count the same holdings",
  group: "cross-section",
  severity: "error",
  authority: ["17 CFR 240.13d-101, Items 3 and 5", "17 CFR 240.12b-20"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    for (const holding of item3HoldingsOf(filing)) {
      const found = verdict(filing, holding, context);
      if (found !== null) yield found;
    }
  },
});

function verdict(
  filing: Filing,
  holding: Item3Holding,
  { pass, fail, unverified }: RuleContext,
): Verdict | null {
  const { person, lots, told, owned, elsewhere } = holding;
  const agreeing = elsewhere.find(({ value }) => value.eq(told));
  const figures = lots.map(({ shares }) => shares);
  if (agreeing !== undefined) {
    const message = `Item 3 tells of ${added(lots)} ${nameOf(lots)}; ${agreeing.where} has the same number.`;
    return pass({ person, at: [...figures, ...agreeing.at], message });
  }
  const stated = elsewhere.find(({ sure }) => sure);
  if (stated === undefined) {
    if (!owned || !holding.whole) return null;
    const message = `Item 3 tells of ${added(lots)} ${nameOf(lots)} ${ownedBy(holding)}; nothing elsewhere counts just these, so that there is nothing to compare.`;
    return unverified({ person, at: figures, message });
  }
  const gap = told.minus(stated.value);
  // Item 3 of an amendment may tell of the latest purchases only.
  if (gap.lt(0) && (!holding.whole || (!owned && filing.amendment !== null))) return null;
  const finding = { person, ...difference(holding, stated) };
  const doubt = doubtOf(filing, holding, gap);
  if (doubt !== null)
    return unverified({
      ...finding,
      at: [...finding.at, ...doubt.at],
      message: `${finding.message} ${doubt.message}`,
    });
  return fail({
    ...finding,
    severity: owned ? "error" : "warning",
    message: `${finding.message} ${gap.gt(0) ? "Item 3 counts" : `${stated.where} counts`} ${withSeparators(gap.abs())} more.`,
    repairs: [
      ...lots
        .map(({ shares }) => ({ fact: shares, value: shares.value.minus(gap) }))
        .filter(({ value }) => value.gt(0)),
      ...(stated.at.length === 1 ? stated.at.map((fact) => ({ fact, value: told })) : []),
    ],
  });
}

interface Doubt {
  readonly message: string;
  readonly at: readonly Fact<unknown>[];
}

/** Why the two may rightly differ, or `null`. */
function doubtOf(filing: Filing, holding: Item3Holding, gap: Decimal): Doubt | null {
  const { lots, whole, owned } = holding;
  if (!whole) return { at: [], message: "Item 3 may tell of some of them twice, or of shares sold since." };
  const limit = lots.some(({ kind }) => kind !== "shares") ? limitSpokenOf(filing) : null;
  if (limit !== null)
    return {
      at: [limit],
      message: "A limit on exercise or conversion that the text speaks of may account for it.",
    };
  const split = splitSpokenOf(filing);
  if (split !== null)
    return {
      at: [split],
      message: "The text tells of a split, for which one of the figures may be adjusted.",
    };
  if (gap.lt(0) && filing.amendment !== null && !isItem3Restated(filing))
    return { at: [], message: "Item 3 of an amendment may tell of the latest purchases only." };
  const disposal = owned && gap.lt(0) ? null : disposalSpokenOf(filing, owned ? "3" : "3456");
  if (disposal !== null)
    return {
      at: [disposal],
      message: "A sale, conversion or transfer that the text speaks of may account for it.",
    };
  const other = othersBeside(filing, holding, gap.abs());
  return other === null
    ? null
    : { at: [other], message: "Item 3 counts others besides, which may be the rest or have gone since." };
}

function difference({ lots, told, ...holding }: Item3Holding, stated: Elsewhere) {
  return {
    at: [...lots.map(({ shares }) => shares), ...stated.at],
    expected: withSeparators(stated.value),
    actual: withSeparators(told),
    ...(lots.length > 1 ? { working: added(lots) } : {}),
    message: `Item 3 tells of ${added(lots)} ${nameOf(lots)} ${ownedBy(holding)}; ${stated.where} makes them ${withSeparators(stated.value)}.`,
  };
}

/** `81 + 2,164 = 2,245`, or the one number. */
function added(lots: readonly Lot[]): string {
  const total = withSeparators(sum(lots.map(({ shares }) => shares.value)));
  return lots.length > 1 ? `${lots.map(({ shares }) => count(shares)).join(" + ")} = ${total}` : total;
}

function nameOf(lots: readonly Lot[]): string {
  const [first, ...others] = lots;
  if (first === undefined) return "";
  const series = others.every((lot) => lot.series === first.series) ? first.series : null;
  return securityName({ ...first, series });
}

function ownedBy({ person, owned }: Pick<Item3Holding, "person" | "owned">): string {
  return `${owned ? "owned" : "bought"} by ${person.name.value}`;
}
