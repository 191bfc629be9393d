/** percent-recompute where words of the text leave open what a percentage rests on. */
import rule from "../../../rules/arithmetic/percent-recompute.js";
import { Decimal } from "../../../src/figures/decimal.js";
import { withGiven } from "../../../src/filing/given.js";
import { readFiling, testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
import { only, untold, block, fund, twoTellings } from "./percent-recompute-cases.js";

/** The filing with a number of shares outstanding that the user gives. */
const given = (text: string, outstanding: number) =>
  withGiven(readFiling(text), {
    outstanding: [{ class: null, shares: new Decimal(outstanding) }],
    derivatives: [],
    filed: null,
    previous: null,
  }).filing;

testRule(rule, {
  passing: [
    {
      name: "two numbers of shares to be acquired, with each of which the percentage is right",
      filing: twoTellings("44,845"),
      passes: 1,
      message: "650,000 / 9,998,845 = 6.500751 %",
    },
    {
      name: "the percentage of a count that the user gives",
      filing: given(only({ percent: "5.0%" }), 12_950_000),
      passes: 1,
      at: ["5.0%", "650,000"],
    },
    {
      name: "a manager with the block of a fund, whose note alone tells the options: both by the same sum",
      filing: filingText({
        persons: [fund, { ...block, name: "HOLLIN MILLS LLC", heading: "Hollin Mills LLC" }],
      }),
      passes: 2,
    },
    { name: "the count of the filing", filing: only({}), at: ["6.5%", "650,000", "9,950,000"] },
  ],
  failing: [
    {
      name: "shares bought since the count added for everyone, which may be right",
      filing: only(
        { percent: "6.40%" },
        {
          item5:
            "On April 1, 2025, in the Issuer's private placement, the Fund purchased 206,250 shares of Common Stock from the Issuer.",
        },
      ),
      failures: [
        {
          severity: "warning",
          message:
            "650,000 / 10,156,250 gives: the 206,250 shares bought on April 1, 2025, which the count does not include, added for everyone.",
          repairs: [],
        },
      ],
    },
    {
      name: "the class alone, where the own note says that the warrants are added to it",
      filing: only(
        {
          ...untold,
          percent: "6.53% (1)",
          notes: [
            "(1) Based on (a) 9,950,000 Shares outstanding as of March 3, 2025 and (b) 50,000 Shares which may be acquired upon the exercise of warrants beneficially owned by the Reporting Person.",
          ],
        },
        { outstanding: "" },
      ),
      failures: [
        {
          severity: "warning",
          message: "right only without the 50,000 shares to be acquired that the text adds to the class",
          expected: "650,000 / 10,000,000 = 6.500000 %",
        },
      ],
    },
    {
      name: "the class alone on the cover pages of one holding, where Item 5 adds the warrants for each of those who share it",
      filing: filingText({
        persons: [LARKSPUR, ROE].map((person) => ({
          ...person,
          ...untold,
          aggregate: "650,000",
          percent: "6.53%",
        })),
        outstanding:
          "The percentage of each Reporting Person was calculated based on 9,950,000 Shares outstanding as of March 3, 2025, plus the 50,000 Shares issuable upon exercise of the warrants.",
      }),
      failures: ["LARKSPUR HOLDINGS LLC", "JANE M. ROE"].map((person) => ({
        severity: "warning" as const,
        person,
        message: "right only without the 50,000 shares to be acquired that the text adds to the class",
      })),
    },
    {
      name: "a third less than the class gives, which rights to all of it would not make",
      filing: only({ ...untold, percent: "4.3%" }),
      failures: [{ severity: "error", message: "No number of shares that there is a right to acquire" }],
    },
    {
      name: "a figure that the count of the filing gives, but not the one that the user gives",
      filing: given(only({ percent: "6.5%" }), 12_950_000),
      failures: [
        {
          severity: "warning",
          message: "= 5.000000 %. On the 9,950,000 shares that the filing itself states it is right.",
        },
      ],
    },
    {
      name: "a count in round millions weighs less",
      filing: only(
        { percent: "7.1%" },
        {
          outstanding:
            "Percentages are based on approximately 9.95 million Shares outstanding as of March 3, 2025.",
        },
      ),
      failures: [{ severity: "warning", message: /= 6\.500000 %\.$/ }],
    },
    {
      name: "far less than what all shares being rights would give",
      filing: only({ ...untold, percent: "1.0%" }),
      failures: [{ severity: "error", message: "No number of shares that there is a right to acquire" }],
    },
    {
      name: "one unit of the last place more than the class alone gives",
      filing: only({ ...untold, percent: "6.54%" }),
      failures: [{ severity: "warning", message: "The printed figure is one unit of its last place off." }],
    },
    {
      name: "ten times over weighs less in a filing with a word of rights, though no rights raise a percentage",
      filing: only(untold, { item6: "It holds warrants of another company." }),
      failures: [{ severity: "warning", message: /so that they never raise a percentage\.$/ }],
    },
    {
      name: "the same ten times over",
      filing: only(untold),
      failures: [
        { severity: "error", repairs: ["65 % => 7 %", "9,950,000 => 1,000,000", "650,000 => 6,467,500"] },
      ],
    },
    {
      name: "shares under listed calls, and a figure that neither way of counting them gives",
      filing: only({
        percent: "7.1%",
        item5: null,
        notes: [
          "(1) Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of listed call options.",
        ],
      }),
      failures: [{ message: "recomputed: 650,000 / 9,950,000 = 6.532663 %." }],
    },
  ],
});
