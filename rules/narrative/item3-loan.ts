import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { loanDoubt } from "../../src/filing/item3/item3-doubt.js";
import type { SourceOfFunds, ToldSource } from "../../src/filing/source-of-funds.js";
import { list } from "../../src/filing/words/wording.js";
import { lacking, type Lacking } from "./item3-lack.js";

/** The shares lie in margin accounts: whether these lent any of the price, Item 3 does not say. */
export function accountsOnly(accounts: readonly ToldSource[], { unverified }: RuleContext): Verdict {
  return unverified({
    at: accounts.map(({ place }) => place),
    message:
      "Item 3 says that the shares are held in a margin account, but not whether any of the price was borrowed on it.",
  });
}

/** Money was borrowed: Item 3 asks for the parties and the terms. */
export function loanOf(told: SourceOfFunds, loans: readonly ToldSource[], context: RuleContext): Verdict {
  const places = loans.map(({ place }) => place);
  if (told.loanTerms !== null)
    return context.pass({
      at: [...places, told.loanTerms],
      message: "Item 3 tells of borrowed money with its lender or its terms.",
    });
  const lack: Lacking = {
    at: places,
    words: `Item 3 speaks of borrowed money (“${list([...new Set(places.map(({ value }) => value))])}”), but names neither a lender nor terms`,
    expected: "the lender or the terms",
    asks: "Item 3 asks for a description of the loan and for the names of its parties.",
    doubt: loanDoubt(told),
  };
  return lacking(lack, context, told.heading);
}
