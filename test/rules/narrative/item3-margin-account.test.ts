import rule from "../../../rules/narrative/item3-source-and-amount.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

/** An initial filing that says this in Item 3. */
const initial = (item3: string): string =>
  filingText({ amendment: null, item3: `${item3}\n\nItem 4. Purpose of Transaction.\n\nInvestment.` });

const PAID = "Larkspur Holdings LLC paid $500,000 for the shares.";
const ALL = "Larkspur Holdings LLC paid $500,000 for the shares from its working capital.";

testRule(rule, {
  passing: [
    {
      name: "the shares lie in a margin account, and none of the price was borrowed",
      filing: initial(
        `${ALL} The shares are kept in a margin account with a prime broker; no part of the price was borrowed.`,
      ),
      passes: 1,
    },
    {
      name: "a margin account that extends credit is a loan with terms",
      filing: initial(
        `${ALL} The shares are held in margin accounts, which may extend credit to it under the usual terms.`,
      ),
      passes: 2,
    },
    ...[
      "Part of the price was obtained through margin borrowing. The shares are held in a margin account at Teasel Securities Corp.",
      "Part of the price was obtained through margin borrowing. The shares are held in margin accounts established at Teasel, Oak & Co. Inc.",
      "The shares are held in a cash and margin account with Teasel Securities Corp. They were bought in part with margin loans.",
    ].map((sentences) => ({
      name: `margin borrowing, and who keeps the margin account: ${sentences}`,
      filing: initial(`${PAID} ${sentences}`),
      passes: 2,
    })),
  ],
  failing: [
    {
      name: "margin borrowing, and a margin account kept by nobody who is named",
      filing: initial(
        `${PAID} Part of the price was obtained through margin borrowing. The shares are held in a margin account.`,
      ),
      failures: [{ message: "names neither a lender nor terms" }],
    },
    {
      name: "a note without terms, and a margin account at a house that lent nothing",
      filing: initial(
        `${PAID} Part of the price was borrowed. The shares are held in a margin account at Teasel Securities Corp.`,
      ),
      failures: [{ message: "names neither a lender nor terms" }],
    },
    {
      name: "a sum of its own that was borrowed on margin",
      filing: initial(`${ALL} It used $200,000 of margin loans, too.`),
      failures: [{ message: "names neither a lender nor terms" }],
    },
    {
      name: "a sum that was borrowed on margin beside working capital",
      filing: initial(
        "Larkspur Holdings LLC paid for the shares with $300,000 of working capital and $200,000 of margin loans.",
      ),
      failures: [{ message: "Item 3 speaks of borrowed money" }],
    },
    {
      name: "shares bought through a margin account are bought with borrowed money",
      filing: initial(`${ALL} The shares were purchased in margin accounts.`),
      failures: [{ message: "Item 3 speaks of borrowed money (“margin accounts”)" }],
    },
  ],
  unverified: [
    ...[
      "Larkspur Holdings LLC paid $500,000 for the shares from its working capital, including ordinary margin borrowings.",
      "Larkspur Holdings LLC paid $500,000 for the shares out of working capital and ordinary margin credit.",
      "Larkspur Holdings LLC paid $500,000 for the shares with margin loans and its own funds.",
      "Larkspur Holdings LLC paid $500,000 from its working capital, including margin borrowings. As the margin accounts hold other securities, the amount borrowed cannot be told.",
    ].map((item3) => ({
      name: `margin credit told as a part of other funds: ${item3}`,
      filing: initial(item3),
      message: "the credit of an ordinary margin account may be all that is meant",
    })),
    {
      name: "the shares lie in margin accounts: that is no word of a loan",
      filing: initial(`${ALL} The shares are held in margin accounts together with other securities.`),
      message:
        "Item 3 says that the shares are held in a margin account, but not whether any of the price was borrowed on it.",
    },
    {
      name: "nor is it a source of the money",
      filing: initial(`${PAID} The shares are held by it in commingled margin accounts.`),
      message: "some of its words may tell of one",
    },
  ],
});
