/** item5a-components: the parts of a person's shares, told in two places in the same words. */
import rule from "../../../rules/cross-section/item5a-components.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const parts = (name: string, amount: string, notes: string) =>
  `${name} beneficially owns ${amount} Shares (includes ${notes} Shares issuable upon conversion of convertible notes).`;

/** Larkspur's 48,845 and Ms. Roe's 21,300 shares under notes, told in two places, and 70,145 of Thorne Mills together. */
const twice = (second: string, others = true, words = parts) =>
  filingText({
    schedule: "13G",
    persons: [
      { ...LARKSPUR, notes: [], item5: null },
      { ...ROE, notes: [], item5: null },
      {
        ...LARKSPUR,
        name: "THORNE MILLS LP",
        heading: "Thorne Mills LP",
        notes: [],
        item5: null,
        aggregate: "750,000",
      },
    ],
    told: [
      parts("Larkspur Holdings LLC", "650,000", "48,845"),
      ...(others
        ? [parts("Jane M. Roe", "120,000", "21,300"), parts("Thorne Mills LP", "750,000", "70,145")]
        : []),
      words("Larkspur Holdings LLC", "650,000", second),
    ],
  });

testRule(rule, {
  passing: [
    { name: "the same in both places", filing: twice("48,845"), passes: 4 },
    { name: "another number altogether", filing: twice("31,207"), passes: 4 },
    {
      name: "a digit off, in other words",
      filing: twice(
        "44,845",
        true,
        (name, amount, notes) =>
          `Of the ${amount} Shares beneficially owned by ${name}, ${notes} are issuable upon conversion of notes at a later day.`,
      ),
      passes: 4,
    },
  ],
  failing: [
    {
      name: "a digit off in the second place, and the others' add up with the first",
      filing: twice("44,845"),
      failures: [
        {
          severity: "warning",
          message:
            "tells the parts of this person's shares twice in the same words, once with 48,845 shares to be acquired by convertible notes and once with 44,845: the two differ by a digit changed. With 48,845 the persons' rights to acquire add up to the largest told.",
          expected: "48,845",
          actual: "44,845",
          repairs: ["44,845 => 48,845"],
        },
      ],
    },
    {
      name: "a digit off, and nothing tells which is right",
      filing: twice("44,845", false),
      failures: [{ severity: "warning", repairs: ["48,845 => 44,845", "44,845 => 48,845"] }],
    },
  ],
});
