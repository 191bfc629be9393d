import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { item4 } from "./item4-cases.js";

const SPLIT = "The Issuer effected a 1-for-10 reverse stock split on January 6, 2025.";
const before = (count: string, more = SPLIT): string => item4({ amount: `${count} shares. ${more}` });

testRule(rule, {
  passing: [{ name: "the amount, and a split", filing: before("650,000"), passes: 1 }],
  failing: [
    {
      name: "ten times as many, and no split",
      filing: before("6,500,000", "The Issuer has one class."),
      failures: [{ actual: "6,500,000" }],
    },
    {
      name: "a split that does not make the difference",
      filing: before("605,000"),
      failures: [{ actual: "605,000" }],
    },
  ],
  unverified: [
    {
      name: "ten times as many, and a split of ten",
      filing: before("6,500,000"),
      message: "One of the two may be of before the split that the text tells of.",
    },
  ],
});
