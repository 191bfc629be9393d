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
  ]
    .map((more) => ({
      name: `the filer has lent, or borrowed nothing: ${more}`,
      filing: initial(more),
      passes: 1,
    }))
    .concat(
      [
        "Borrowed: none.",
        "Borrowed funds: $0.",
        "Margin debt: nil",
        "Amount borrowed: -0-.",
        "Bank loans (if any): N/A",
        "Borrowings: No.",
        "Borrowed from others ........ none",
        "Loans: No funds were borrowed.",
        "Was any part of it borrowed? No.",
        "Its other positions are financed on margin; these Shares are not.",
        "Other securities of the Fund are financed on margin.",
      ].map((more) => ({
        name: `a label answered with none, or other securities that were bought on credit: ${more}`,
        filing: initial(more),
        passes: 1,
      })),
    ),
  failing: [
    {
      name: "a loan that paid for the shares, without lender or terms",
      filing: initial("Half of it was borrowed with a bridge loan."),
      failures: [{ severity: "warning", expected: "the lender or the terms" }],
    },
    ...[
      "Borrowed: $500,000.",
      "Borrowed: no more than half of it.",
      "Other positions are financed on margin, as are the Shares.",
    ].map((more) => ({
      name: `an answer that tells of a loan: ${more}`,
      filing: initial(more),
      failures: [{ severity: "warning" as const, expected: "the lender or the terms" }],
    })),
  ],
  unverified: [
    {
      name: "a loan of which nothing says that the price was paid with it",
      filing: initial("There is a bridge loan, too."),
      message: "that the shares were paid for with it is not told",
    },
  ],
});
