import rule from "../../../rules/narrative/item5c-detail.js";
import { testRule } from "../../../src/index.js";
import { BOUGHT, told } from "./item5c-cases.js";

/** Where and how in a sentence of its own, days that are several or not told in full, numbers without a noun. */
testRule(rule, {
  passing: [
    ...[
      "All in the market.",
      "All purchases were made in the market.",
      "They were on-market.",
      "The purchases were made in the secondary market.",
      "Both were made via an ATS.",
      "They were made under the ESPP.",
    ].map((words) => ({
      name: `where and how in a sentence of its own: ${words}`,
      filing: told(`${BOUGHT} at $14.05 per Share. ${words}`, { amendment: null }),
      passes: 1,
    })),
    {
      name: "a number without a noun",
      filing: told("(c) 2/3/2025: Ms. Roe bought 12,000 at 15.70 on the Nasdaq."),
      passes: 1,
      message: "Of a purchase of 12,000 shares on Monday, February 3, 2025 the day",
    },
    {
      name: "a day without its year",
      filing: told("(c) On February 3 Ms. Roe bought 1,000 Shares in the open market at $14.05 per Share."),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "the conditions of the market are no place",
      filing: told(`${BOUGHT} at $14.05 per Share. The price depended on market conditions.`, {
        amendment: null,
      }),
      failures: [{ expected: "where and how" }],
    },
  ],
  unverified: [
    ...["In the week of February 3, 2025", "February 3-7, 2025:", "During February 2025"].map((when) => ({
      name: `several days as one: ${when}`,
      filing: told(`(c) ${when} Ms. Roe bought 1,000 Shares in the open market at $14.05 per Share.`),
      message: "but not on what day: how many of them on each of the days told is not said.",
    })),
    {
      name: "a period behind a day: only what was bought in it lacks the day",
      filing: told(
        `${BOUGHT} in the open market at $14.05 per Share; and between January 6, 2025 and January 31, 2025, 2,000 Shares in the open market at $14.00 per Share.`,
      ),
      message:
        "tells of a transaction of 2,000 shares from Monday, January 6, 2025 to Friday, January 31, 2025, but not on what day",
    },
    {
      name: "the number of shares is not told in figures",
      filing: told(
        "(c) On February 3, 2025, Ms. Roe sold these Shares in the open market at $14.05 per Share.",
      ),
      message:
        "a sale on Monday, February 3, 2025, but not of how many shares: the number could not be read.",
    },
    {
      name: "the day of another sentence",
      filing: told(
        "(c) Ms. Roe bought 1,000 Shares in the open market at $14.05 per Share. On February 3, 2025 she reported it to the Issuer.",
      ),
      message: "a day that Item 5(c) tells may be theirs",
    },
  ],
});
