import rule from "../../../rules/dates/undisclosed-transaction.js";
import { testRule } from "../../../src/index.js";
import { escaped, filingText, LARKSPUR } from "../../support/filing-text.js";
import { schedule13D } from "../../structured/structured-xml.js";
import { BOUGHT, filed, FUND, NONE } from "./undisclosed-cases.js";

const AMENDED = { amendment: "2" };

testRule(rule, {
  passing: [
    {
      name: "Item 5(c) tells it, too",
      filing: filed(
        `(c) On February 21, 2025, ${FUND} purchased 300,000 Shares for $4,200,000 in a private placement.`,
      ),
      passes: 1,
    },
    {
      name: "Item 5(c) tells a transaction of that day",
      filing: filed(`(c) On February 21, 2025, ${FUND} bought Shares.`),
      passes: 1,
    },
    {
      name: "Item 5(c) tells the number",
      filing: filed("(c) The 300,000 Shares were acquired in a private placement."),
      passes: 1,
    },
    {
      name: "Item 5(c) tells a period that holds the day",
      filing: filed(`(c) From February 3, 2025 to February 24, 2025, ${FUND} bought 310,000 Shares.`),
      passes: 1,
    },
    {
      name: "Item 5(c) refers to Item 3",
      filing: filed("(c) Except as described in Item 3, there were no transactions in the past sixty days."),
      passes: 1,
      remark: "“Item 3”",
    },
    {
      name: "Item 5(c) refers to what is set forth above",
      filing: filed("(c) Other than as set forth above, there were no transactions in the past sixty days."),
      passes: 1,
    },
    {
      name: "Item 5(c) refers to a schedule",
      filing: filed("(c) See Schedule B for the transactions."),
      passes: 1,
    },
    {
      name: "the day of the last filing is before it still",
      filing: filed(NONE, BOUGHT.replace("February 21", "February 10"), AMENDED),
      passes: 1,
    },
    {
      name: "Item 5(c) refers to Item 3 beside another Item",
      filing: filed("(c) See Items 4 and 3 for transactions."),
      passes: 1,
      remark: "“Items 4 and 3”",
    },
    {
      name: "Items 3 and 6 tell it, and Item 5(c) refers to Item 6",
      filing: filed("(c) Other than as described in Item 6, none.", BOUGHT, {
        item6: `${FUND} acquired the 300,000 Shares under a purchase agreement.`,
      }),
      passes: 1,
      remark: "“Item 6”",
    },
    {
      name: "the last day of a period",
      filing: filed(`(c) From February 3, 2025 to February 21, 2025, ${FUND} bought 310,000 Shares.`),
      passes: 1,
    },
    {
      name: "the first day of a period",
      filing: filed(`(c) From February 21, 2025 to February 24, 2025, ${FUND} bought 310,000 Shares.`),
      passes: 1,
    },
    {
      name: "a list tells the number in a note",
      filing: filed(
        "(c) Open market purchases:\n\n2/24/2025\t100\t14.00\n\nThe 300,000 Shares were bought from the Issuer.",
      ),
      passes: 1,
    },
    {
      name: "an amendment, since whose predecessor nothing was bought",
      filing: filed(NONE, BOUGHT.replace("February 21", "February 7"), AMENDED),
      passes: 1,
    },
    {
      name: "EDGAR's XML",
      filing: schedule13D({
        items:
          "<item5><transactionDesc>The answer to Item 6 is incorporated.</transactionDesc></item5><item6><contractDescription>On February 21, 2025, Larkspur Holdings LLC purchased 300,000 shares of Common Stock from the Issuer.</contractDescription></item6>",
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "shares acquired in a privately negotiated transaction, and no transactions in Item 5(c)",
      filing: filed(
        NONE,
        `On February 21, 2025, ${FUND} acquired 300,000 Shares in a privately negotiated transaction.`,
      ),
      failures: [{ severity: "error", actual: "no transactions" }],
    },
    {
      name: "Item 3 tells of a purchase, Item 5(c) that there were none",
      filing: filed(NONE),
      failures: [
        {
          severity: "error",
          expected: "the purchase, or a reference to it",
          actual: "no transactions",
          message:
            "Item 3 tells of the purchase of 300,000 shares on Friday, February 21, 2025, within the sixty days before the signature; but Item 5(c) says that there were no transactions. One of the two must be wrong.",
        },
      ],
    },
    {
      name: "neither bought nor sold",
      filing: filed(
        "(c) The Reporting Persons have not purchased or sold any Shares in the sixty days before the filing.",
      ),
      failures: [{ severity: "error" }],
    },
    {
      name: "bought by the person, in the passive",
      filing: filed(NONE, `On February 21, 2025, 300,000 shares of Hollin Mills were purchased by ${FUND}.`),
      failures: [{ severity: "error" }],
    },
    {
      name: "by one of several persons, who has none in Item 5(c)",
      filing: filed(`(c) ${FUND} has had no transactions. Ms. Roe has had no transactions.`),
      failures: [{ severity: "error" }],
    },
    {
      name: "by the only person, told as the Reporting Person",
      filing: filed("(c) None.", "On February 21, 2025, the Reporting Person purchased 300,000 Shares.", {
        persons: [LARKSPUR],
      }),
      failures: [{ severity: "error" }],
    },
    {
      name: "sold to the person by the Issuer",
      filing: filed(NONE, `On February 21, 2025, the Issuer sold to ${FUND} 300,000 Shares.`),
      failures: [{ severity: "error" }],
    },
    {
      name: "sixty days before the signature",
      filing: filed(NONE, BOUGHT.replace("February 21", "January 4")),
      failures: [{ message: "on Saturday, January 4, 2025" }],
    },
    {
      name: "in an amendment, after the last filing",
      filing: filed(NONE, BOUGHT, AMENDED),
      failures: [{ severity: "error" }],
    },
    {
      name: "Item 5(a) counts the shares outstanding on the day",
      filing: filed(`Of the 9,950,000 Shares outstanding on February 21, 2025, 5% are held.\n\n${NONE}`),
      failures: [{ severity: "error" }],
    },
    {
      name: "Item 6 tells it",
      filing: filingText({ amendment: null, item5: NONE, item6: escaped(BOUGHT) }),
      failures: [{ severity: "error", message: "Item 6 tells of the purchase of 300,000 shares" }],
    },
    {
      name: "Item 5(c) tells of others only",
      filing: filed(
        "(c) On February 24, 2025, Ms. Roe bought 500 Shares in the open market at $14.00 per Share.",
      ),
      failures: [
        {
          severity: "warning",
          actual: "other transactions only",
          message:
            "the transactions of Item 5(c) have neither this day nor this number, and it refers to no other place.",
        },
      ],
    },
    {
      name: "Item 5(c) refers to another Item",
      filing: filed("(c) On February 24, 2025, Ms. Roe bought 500 Shares as described in Item 4."),
      failures: [{ severity: "warning" }],
    },
    {
      name: "a class of one letter, of which shares were bought",
      filing: filed(NONE, `On February 21, 2025, ${FUND} purchased 300,000 shares of Class A Common Stock.`, {
        classTitle: "Class A Common Stock",
      }),
      failures: [{ severity: "error" }],
    },
    {
      name: "on the day of the signature",
      filing: filed(NONE, BOUGHT.replace("February 21", "March 5")),
      failures: [{ severity: "error" }],
    },
    {
      name: "shares acquired for a price in all",
      filing: filed(
        NONE,
        `On February 21, 2025, ${FUND} acquired 300,000 Shares from an estate for a purchase price of $4,200,000.`,
      ),
      failures: [{ severity: "error" }],
    },
    {
      name: "newly issued shares that were subscribed for",
      filing: filed(
        NONE,
        `On February 21, 2025, ${FUND} subscribed for 300,000 newly issued Shares at EUR 3.20 per share.`,
      ),
      failures: [{ severity: "error", message: "the purchase of 300,000 shares" }],
    },
    {
      name: "a number that begins as another is not the same",
      filing: filed(`(c) ${FUND} has effected no transactions in respect of its 300,000,000 Shares.`),
      failures: [{ severity: "error" }],
    },
    {
      name: "a longer number is not the same",
      filing: filed(`(c) ${FUND} has effected no transactions in respect of its 1,300,000 Shares.`),
      failures: [{ severity: "error" }],
    },
  ],
  notApplicable: [
    { name: "more than sixty days before", filing: filed(NONE, BOUGHT.replace("February 21", "January 3")) },
    { name: "after the signature", filing: filed(NONE, BOUGHT.replace("February 21", "March 6")) },
    {
      name: "a purchase of warrants",
      filing: filed(NONE, `On February 21, 2025, ${FUND} purchased 500 warrants.`),
    },
    {
      name: "a purchase without a day",
      filing: filed(NONE, `In February 2025, ${FUND} purchased 300,000 Shares.`),
    },
    {
      name: "a price in a currency of letters is no number of shares",
      filing: filed(
        NONE,
        `On February 21, 2025, ${FUND} purchased all Shares of the estate at EUR 3.20 per share.`,
      ),
    },
    { name: "no Item 5(c)", filing: filed("") },
    { name: "no dated signature", filing: filed(NONE, BOUGHT, { signedOn: "" }) },
    { name: "a Schedule 13G", filing: filingText({ schedule: "13G" }) },
  ],
});
