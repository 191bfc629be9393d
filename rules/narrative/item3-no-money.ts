import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import type { Filing } from "../../src/filing/filing.js";
import { kindsOf } from "../../src/filing/item3/funds-wording.js";
import { isUnpaid } from "../../src/filing/item3/funds.js";
import type { SourceOfFunds, ToldSource } from "../../src/filing/source-of-funds.js";

/** Item 3 has no answer, or only that it is not applicable. */
export function unanswered(filing: Filing, told: SourceOfFunds | null, { unverified }: RuleContext): Verdict {
  const answer = told?.notApplicable ?? null;
  return unverified({
    at: [answer ?? told?.heading ?? filing.formType],
    message:
      answer === null
        ? "No answer to Item 3 was read in this filing."
        : "Item 3 says only that it is not applicable; whether nothing was bought is not plain.",
  });
}

/** Neither a sum nor money: shares that were awarded, given or exchanged need neither. */
export function neither(
  { sentences, heading }: SourceOfFunds,
  sources: readonly ToldSource[],
  { pass, unverified }: RuleContext,
): Verdict {
  const unpaid = sources.filter(isUnpaid);
  const boughtAt = sentences.find(({ bought }) => bought)?.place ?? null;
  if (unpaid.length === 0 || boughtAt !== null)
    return unverified({
      at: [boughtAt ?? heading],
      message: "Neither a source of money nor a sum paid could be read in Item 3.",
    });
  return pass({
    at: unpaid.map(({ place }) => place),
    message: `Item 3 tells of ${kindsOf(unpaid)} and of nothing that was bought, so that no amount need be told.`,
  });
}
