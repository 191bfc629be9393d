import { isAmendment } from "../../src/filing/amended.js";
import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { withSeparators, type Decimal } from "../../src/figures/decimal.js";
import { areTransposed } from "../../src/figures/typing-slip.js";
import type { Elsewhere } from "../../src/filing/item3/elsewhere.js";
import type { Filing } from "../../src/filing/filing.js";
import { item3HoldingDoubt } from "../../src/filing/item3/item3-holding-doubt.js";
import { item3HoldingsOf, type Item3Holding } from "../../src/filing/item3/item3-holdings.js";
import { addedUp, ownedBy, securityOf } from "../../src/filing/item3/item3-wording.js";
import { tellsNumber } from "../../src/filing/words/told-number.js";
import { capital } from "../../src/filing/words/wording.js";

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
    const message = `Item 3 tells of ${addedUp(lots)} ${securityOf(lots)}; ${agreeing.where} ${isPlural(agreeing) ? "have" : "has"} the same number.`;
    return pass({ person, at: [...figures, ...agreeing.at], message });
  }
  const stated = elsewhere.find(({ sure }) => sure);
  if (stated === undefined) {
    if (!owned || !holding.whole) return null;
    const message = `Item 3 tells of ${addedUp(lots)} ${securityOf(lots)} ${ownedBy(holding)}; nothing elsewhere counts just these, so that there is nothing to compare.`;
    return unverified({ person, at: figures, message });
  }
  const gap = told.minus(stated.value);
  // Item 3 of an amendment may tell of the latest purchases only.
  const partly = !holding.whole || (!owned && isAmendment(filing));
  const transposed = isTransposed(holding, gap) && !tellsNumber(filing, gap.abs());
  if (gap.lt(0) && partly && !transposed) return null;
  const finding = { person, ...difference(holding, stated) };
  const doubt = item3HoldingDoubt(filing, holding, gap);
  if (doubt !== null && !transposed)
    return unverified({
      ...finding,
      at: [...finding.at, ...doubt.at],
      message: `${finding.message} ${doubt.message}`,
    });
  return fail({
    ...finding,
    severity: owned && doubt === null && !(gap.lt(0) && partly) ? "error" : "warning",
    message: `${finding.message} ${gap.gt(0) ? "Item 3 counts" : counts(stated)} ${withSeparators(gap.abs())} more.`,
    repairs: [
      ...lots
        .map(({ shares }) => ({ fact: shares, value: shares.value.minus(gap) }))
        .filter(({ value }) => value.gt(0)),
      ...(stated.at.length === 1 ? stated.at.map((fact) => ({ fact, value: told })) : []),
    ],
  });
}

/** Whether two digits of one of several lots, put back, make up for what they lack of what is counted elsewhere. */
function isTransposed({ lots }: Item3Holding, gap: Decimal): boolean {
  const slipped = lots.filter(({ shares }) => areTransposed(shares.value, shares.value.minus(gap)));
  return lots.length > 1 && slipped.length === 1;
}

function difference({ lots, told, ...holding }: Item3Holding, stated: Elsewhere) {
  return {
    at: [...lots.map(({ shares }) => shares), ...stated.at],
    expected: withSeparators(stated.value),
    actual: withSeparators(told),
    ...(lots.length > 1 ? { working: addedUp(lots) } : {}),
    message: `Item 3 tells of ${addedUp(lots)} ${securityOf(lots)} ${ownedBy(holding)}; ${stated.where} ${isPlural(stated) ? "make" : "makes"} them ${withSeparators(stated.value)}.`,
  };
}

function counts(stated: Elsewhere): string {
  return `${capital(stated.where)} ${isPlural(stated) ? "count" : "counts"}`;
}

/** Several notes make one statement. */
function isPlural({ where }: Elsewhere): boolean {
  return where.startsWith("the notes");
}
