import rule from "../../../rules/narrative/item3-source-and-amount.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const ALL = "Larkspur Holdings LLC paid $500,000 for the shares from its working capital.";
const initial = (more: string): string =>
  filingText({
    amendment: null,
    item3: `${ALL} ${more}\n\nItem 4. Purpose of Transaction.\n\nInvestment.`,
  });

testRule(rule, {
  passing: [
    "Larkspur Holdings LLC had received 5,000 shares in January 2024 as a fee for a bridge loan.",
    "It received 5,000 shares in 2023 as consideration for making a loan.",
    "It took 5,000 shares in 2023 from a borrower that defaulted on its loan.",
    "Its account has margin but it does not use it.",
  ].map((more) => ({
    name: `the filer has lent, or borrowed nothing: ${more}`,
    filing: initial(more),
    passes: 1,
  })),
  failing: [
    {
      name: "a loan that paid for the shares, without lender or terms",
      filing: initial("Half of it was borrowed with a bridge loan."),
      failures: [{ severity: "warning", expected: "the lender or the terms" }],
    },
  ],
  unverified: [
    {
      name: "a loan of which nothing says that the price was paid with it",
      filing: initial("There is a bridge loan, too."),
      message: "that the shares were paid for with it is not told",
    },
  ],
});
