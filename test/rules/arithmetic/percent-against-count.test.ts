/** percent-recompute where a percentage contradicts the one count of the class that the text tells for it. */
import rule from "../../../rules/arithmetic/percent-recompute.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const SHARES = { soleVoting: "650,000", soleDispositive: "650,000", notes: [], item5: null };
const alone = (percent: string, outstanding: string, filing: object = {}, changes: object = {}) =>
  filingText({
    persons: [{ ...LARKSPUR, ...SHARES, percent, ...changes }],
    outstanding,
    amendment: "",
    ...filing,
  });
const on13G = (percent: string, outstanding: string, changes: object = {}) =>
  alone(percent, outstanding, { schedule: "13G" }, changes);
const BASED = "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025.";
const BLOCKED = "No holder may exercise the Warrants beyond 9.99% of the Shares.";
const WARRANTS = "Larkspur also speaks of warrants in its letter to the Issuer.";
/** Two pages of one holding, each with a note on the count. */
const inNotes = (second: string) =>
  filingText({
    persons: ["9,950,000", second].map((count, index) => ({
      ...[LARKSPUR, { ...ROE, aggregate: "650,000" }][index],
      ...SHARES,
      percent: "6.5% (1)",
      notes: [
        `(1) The calculation assumes a total of ${count} shares of Common Stock outstanding as of March 3, 2025, as reported in the Issuer's Form 10-K.`,
      ],
    })) as never,
    outstanding: "",
  });
const NO_RIGHTS = "Only rights to acquire would make the percentage smaller, and the text tells of none";

testRule(rule, {
  passing: [
    {
      name: "right over the one count",
      filing: on13G("6.5%", "There were 9,950,000 Shares outstanding."),
      passes: 1,
    },
    { name: "the same count in both notes", filing: inNotes("9,950,000"), passes: 2 },
  ],
  failing: [
    ...[
      "There were 9,050,000 Shares outstanding as of March 3, 2025.",
      "The Form 10-K of the Issuer states that 9,050,000 Shares were outstanding as of March 3, 2025.",
      "Shares outstanding: 9,050,000.",
      "The Issuer had 9,050,000 Shares outstanding on March 3, 2025. The Fund bought its first block of 85,000 Shares in 2019.",
    ].map((outstanding) => ({
      name: `more than the only count gives, in a sentence of its own: ${outstanding}`,
      filing: on13G("7.4%", outstanding),
      failures: [{ severity: "warning" as const, message: "The text tells no other count" }],
    })),
    {
      name: "by far more than the only count gives",
      filing: on13G("12.9%", "There were 9,950,000 Shares outstanding as of March 3, 2025."),
      failures: [{ severity: "warning", message: "The text tells no other count" }],
    },
    {
      name: "less than the count gives, were all the shares to be acquired",
      filing: alone("5.9%", BASED, { item6: [WARRANTS] }),
      failures: [
        {
          severity: "warning",
          message: "Not even a holding of nothing but rights to acquire would give so little (6.13 %)",
        },
      ],
    },
    {
      name: "more than the count that the percentages rest on gives, beside a limit on exercise that it is not",
      filing: alone("6.9%", BASED, { item6: [BLOCKED] }),
      failures: [
        { severity: "warning", message: "650,000 / 9,950,000 = 6.532663 %. Rights to acquire enlarge" },
      ],
    },
    {
      name: "less than the count gives, in a first statement without a word of rights to acquire",
      filing: alone("6.3%", BASED),
      failures: [{ severity: "warning", message: NO_RIGHTS }],
    },
    {
      name: "the same in an amendment, where nearly half the shares would have to be rights of which no word is told",
      filing: alone("6.3%", BASED, { amendment: "2", item6: ["Larkspur reserves the right to sell."] }),
      failures: [{ severity: "warning", message: NO_RIGHTS }],
    },
    {
      name: "the same in Schedule 13G of a company",
      filing: on13G("6.3%", BASED),
      failures: [{ severity: "warning", message: NO_RIGHTS }],
    },
    {
      name: "a person's own sentence that divides by the class",
      filing: on13G(
        "6.3%",
        "Larkspur owns 650,000 Shares, 6.3% of the 9,950,000 Shares outstanding on March 3, 2025.",
        { type: "IN" },
      ),
      failures: [{ severity: "warning", message: NO_RIGHTS }],
    },
    {
      name: "another count in the own note than in the other's, of one class, day and report",
      filing: inNotes("9,059,000"),
      failures: [
        {
          severity: "warning",
          message:
            "On the 9,950,000 shares that the filing counts elsewhere as of the same day it would be right",
        },
      ],
    },
    {
      name: "two digits transposed in a count that the text adds to the class, so far that nothing else accounts for it",
      filing: alone(
        "4.1%",
        "Percentages are based on the sum of (i) 6,650,000 Shares outstanding as of March 3, 2025 and (ii) 2,930,000 Shares issued in the private placement on March 10, 2025.",
        { item6: [WARRANTS] },
      ),
      failures: [
        {
          severity: "warning",
          expected: "9,230,000",
          actual: "2,930,000",
          message: "It is probably 9,230,000 with two digits transposed",
        },
      ],
    },
    {
      name: "the count before the new shares, where the total is told and taken apart",
      filing: alone(
        "8.1%",
        "Percentages are based on 9,950,000 Shares outstanding, including 8,000,000 Shares outstanding as of March 3, 2025 and 1,950,000 Shares issued on March 10, 2025.",
      ),
      failures: [
        { severity: "warning", message: "the count without the 1,950,000 shares that the text adds to it" },
      ],
    },
  ],
  unverified: [
    {
      name: "a little less than the count gives, in an amendment, whose first statement may tell of rights",
      filing: alone("6.4%", BASED, { amendment: "2" }),
      message: "the filing does not say what the holding is made of",
    },
    {
      name: "less than the count gives, in an amendment of a natural person, whose options the first statement may tell of",
      filing: alone("6.3%", BASED, { amendment: "2" }, { type: "IN" }),
      message: "the filing does not say what the holding is made of",
    },
    {
      name: "less than the count gives, in an amendment with any word of a unit",
      filing: alone("6.3%", BASED, { amendment: "2", item6: ["A unit of the lender holds the account."] }),
      message: "the filing does not say what the holding is made of",
    },
    {
      name: "less than the count gives, in Schedule 13G of a natural person, who may count options",
      filing: on13G("6.3%", BASED, { type: "IN" }),
      message: "the filing does not say what the holding is made of",
    },
    {
      name: "less than any rights give, beside a limit on exercise, which may leave shares out",
      filing: alone("5.9%", BASED, { item6: [BLOCKED] }),
      message: "which may leave shares out of one of the figures",
    },
    {
      name: "less than any rights give, where the holding may be of depositary shares",
      filing: alone("5.9%", BASED, { item6: ["Each ADS represents two Shares."] }),
      message: "in a way that is not read",
    },
    {
      name: "less than the count gives, where warrants are spoken of",
      filing: alone("6.3%", BASED, {
        item6: [WARRANTS],
      }),
      message: "the filing does not say what the holding is made of",
    },
    {
      name: "a little more than the count gives, where the holding may be of depositary shares",
      filing: alone("7.2%", BASED, { item6: ["Each ADS represents two Shares."] }),
      message: "in a way that is not read",
    },
    {
      name: "by far more than the count gives, where something is told to be converted",
      filing: on13G(
        "12.9%",
        "There were 9,950,000 Shares outstanding as of March 3, 2025. The loan may be converted at any time.",
      ),
      message: "in a way that is not read",
    },
    {
      name: "more than the only count gives, which is of the time before an event",
      filing: alone("7.2%", "Immediately before the merger there were 9,950,000 Shares outstanding."),
      message: "Nothing ties the 9,950,000",
    },
    {
      name: "a little more than the count gives, after shares were redeemed",
      filing: alone("7.2%", `${BASED} Since then 925,000 Shares were redeemed.`),
      message: "in a way that is not read",
    },
  ],
});
