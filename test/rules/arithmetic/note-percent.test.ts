/** footnote-components where a note tells what part of the class the shares of its cover page are. */
import rule from "../../../rules/arithmetic/footnote-components.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

/** 650,000 shares, 6.5 % of the class, with a note to the amount. */
const noted = (note: string) =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        ...{ soleVoting: "650,000", soleDispositive: "650,000", aggregate: "650,000 (1)", percent: "6.5%" },
        notes: [`(1) ${note}`],
        item5: null,
      },
    ],
  });
const WORDS = [
  (percent: string) =>
    `The number of shares indicated represents approximately ${percent} of the total outstanding shares of common stock of the Issuer.`,
  (percent: string) => `Represents ${percent} of the issued and outstanding Common Stock of the Issuer.`,
  (percent: string) => `The shares reported on this page constitute ${percent} of the class.`,
  (percent: string) => `650,000 shares of Common Stock represent ${percent} of the shares outstanding.`,
];

testRule(rule, {
  passing: WORDS.map((words) => ({
    name: `the cover page's percentage: ${words("6.5%")}`,
    filing: noted(words("6.5%")),
    passes: 1,
  })),
  failing: WORDS.map((words) => ({
    name: `another percentage: ${words("5.6%")}`,
    filing: noted(words("5.6%")),
    failures: [{ severity: "warning", message: "5.6 % of the class; Row 13 states 6.5 %." }],
  })),
  unverified: [
    {
      name: "a percentage of another day",
      filing: noted("Represents 6.9% of the Common Stock outstanding before the offering."),
      message: "The note may measure them otherwise.",
    },
  ],
  notApplicable: [
    { name: "no word of the class", filing: noted("Represents 9.1% of what the fund owns in all.") },
    {
      name: "of some of the shares",
      filing: noted("The shares in the trust represent 2.1% of the shares outstanding."),
    },
    {
      name: "of what was owned before",
      filing: noted(
        "As of May 3, 2024, 700,000 shares were owned, which represent 7.1% of the class outstanding.",
      ),
    },
  ],
});
