import rule from "../../../rules/dates/undisclosed-transaction.js";
import { testRule } from "../../../src/index.js";
import { BOUGHT, filed, FUND, NONE } from "./undisclosed-cases.js";

const PLACED = `On February 21, 2025, ${FUND} purchased in a private placement (the "Private Placement") 300,000 Shares for $4,200,000.`;
const OTHER = "On February 24, 2025, Ms. Roe bought 500 Shares in the open market at $14.00 per Share.";

/** What undisclosed-transaction leaves open, beside what is plain. */
testRule(rule, {
  passing: [
    {
      name: "the purchase told in Item 5(c) with words of its own",
      filing: filed(`(c) ${FUND} bought the 300,000 Shares from the Issuer.`),
    },
    ...[
      "Other than the Private Placement, the Fund effected these purchases.",
      "Except for its participation in the Private Placement, these were the transactions.",
      "In addition to the Private Placement, there were these transactions.",
      "The Fund participated in the Private Placement. These were the other transactions.",
    ].map((said) => ({
      name: `Item 5(c) calls it by the term that Item 3 defined: ${said}`,
      filing: filed(`(c) ${said} ${OTHER}`, PLACED),
      remark: "the Private Placement”",
    })),
  ],
  failing: [
    {
      name: "none of the persons named in Item 2",
      filing: filed("(c) None of the persons named in Item 2 has effected any transaction."),
      failures: [{ severity: "error" }],
    },
    ...[
      "Except for the following purchases, there were none.",
      "The Fund bought these Shares under the Private Placement.",
    ].map((said) => ({
      name: `other transactions, and nothing excepted from them: ${said}`,
      filing: filed(`(c) ${said} ${OTHER}`, PLACED),
      failures: [{ severity: "warning" as const, actual: "other transactions only" }],
    })),
  ],
  notApplicable: [
    {
      name: "a sale of the filer's under an agreement with the buyer",
      filing: filed(
        NONE,
        `On February 21, 2025, ${FUND} entered into a purchase agreement with a dealer, under which it sold 300,000 Shares.`,
      ),
    },
  ],
  unverified: [
    {
      name: "a sale of the issuer's under an agreement with the filer",
      filing: filed(
        NONE,
        `On February 21, 2025, the Issuer entered into an agreement with ${FUND}, under which it sold 300,000 Shares.`,
      ),
      message: "who made it is not plain",
    },
    {
      name: "Item 5(c) excepts a transaction that the sentence of the purchase does not name",
      filing: filed(`(c) Other than the Rights Offering, there were these transactions. ${OTHER}`, PLACED),
      message: "but this speaks of “Rights Offering”, which may be it",
    },
    {
      name: "Item 5(c) excepts a purchase that it calls by no name",
      filing: filed(`(c) Apart from the purchase from the Issuer, there were these. ${OTHER}`, PLACED),
      message: "but this excepts a purchase, which may be it",
    },
    {
      name: "Item 5(c) excepts a purchase by its day, before the purchases that follow",
      filing: filed(
        `(c) Other than the purchase from the Issuer on that date, the following purchases were made. ${OTHER}`,
        PLACED,
      ),
      message: "but this excepts a purchase, which may be it",
    },
    {
      name: "shares of another company",
      filing: filed(NONE, `On February 21, 2025, ${FUND} purchased 300,000 shares of Oldco, Inc.`),
      message: "it may be of other securities",
    },
    {
      name: "depositary shares",
      filing: filed(NONE, `On February 21, 2025, ${FUND} purchased 300,000 American Depositary Shares.`),
      message: "it may be of other securities",
    },
    {
      name: "the day may be that of the agreement",
      filing: filed(
        NONE,
        `On February 21, 2025, ${FUND} entered into an agreement, under which ${FUND} purchased 300,000 Shares.`,
      ),
      message: "or an agreement of that day",
    },
    {
      name: "bought by somebody else from the person",
      filing: filed(NONE, `On February 21, 2025, 300,000 Shares of ${FUND} were purchased by a dealer.`),
      message: "who made it is not plain",
    },
    ...[
      "None of the persons listed on Schedule A has effected any transaction.",
      "No transactions in Class B shares have been effected.",
      "The Reporting Persons have not sold any Shares in the past sixty days.",
      "The Reporting Persons have effected no open market transactions.",
      "There were no transactions after February 21, 2025.",
    ].map((said) => ({ name: said, filing: filed(`(c) ${said}`), message: "what it says is not plain" })),
    {
      name: "none of one kind and none but for some",
      filing: filed(`${NONE} They have had no other dealings, transactions or trades.`),
      message: "what it says is not plain",
    },
    {
      name: "one of the others has no day",
      filing: filed("(c) On February 24, 2025, Ms. Roe bought 500 Shares. Ms. Roe sold 70 Shares."),
      message: "what it says is not plain",
    },
    {
      name: "none but for some that are not told",
      filing: filed(`(c) ${FUND} has had no other transactions.`),
      message: "which is not found in Item 5(c): what it says is not plain.",
    },
    {
      name: "Ms. Roe has none; of Larkspur nothing is said",
      filing: filed("(c) Ms. Roe has had no transactions."),
      message: "what it says is not plain",
    },
    {
      name: "of directors only",
      filing: filed("(c) No director has effected any transaction."),
      message: "what it says is not plain",
    },
    {
      name: "an amendment whose last filing is not dated",
      filing: filed(NONE, BOUGHT, { amendment: "2", preamble: "This amends the statement." }),
      message: "the day of the last filing, since which transactions are asked for, is not told",
    },
    {
      name: "money that was used to buy on a day",
      filing: filed(
        NONE,
        `${FUND} used $4,200,000 of its working capital to buy 300,000 Shares on February 21, 2025.`,
      ),
      message: "who made it is not plain",
    },
    {
      name: "a buyer who is not named",
      filing: filed(NONE, BOUGHT.replace(FUND, "the Purchaser")),
      message: "who made it is not plain",
    },
    {
      name: "of a class of its own",
      filing: filed(NONE, `On February 21, 2025, ${FUND} purchased 300,000 shares of Series B Common Stock.`),
      message: "it may be of another class",
    },
    {
      name: "where there are two classes",
      filing: filed(NONE, `${BOUGHT} Class A and Class B vote together.`),
      message: "the text names several classes",
    },
    {
      name: "on several days",
      filing: filed(NONE, `On each of February 20 and 21, 2025, ${FUND} purchased 300,000 Shares.`),
      message: "it is told for several days at once",
    },
    {
      name: "an issue that may be no purchase",
      filing: filed(NONE, `On February 21, 2025, ${FUND} acquired 300,000 Shares as a dividend.`),
      message: "it may be an issue, a conversion or an exchange, or an agreement of that day",
    },
    {
      name: "shares acquired in a merger, with a price",
      filing: filed(
        NONE,
        `On February 21, 2025, ${FUND} acquired 300,000 Shares in a merger at $14.00 per Share.`,
      ),
      message: "it may be an issue, a conversion or an exchange",
    },
    {
      name: "units of another kind than the class",
      filing: filed(NONE, `On February 21, 2025, ${FUND} purchased 300,000 Units.`),
      message: "it may be of other securities",
    },
    {
      name: "Item 5(a) speaks of a purchase on the day",
      filing: filed(`The Shares were acquired on February 21, 2025.\n\n${NONE}`),
      message: "another part of Item 5 speaks of a purchase on the day",
    },
  ],
});
