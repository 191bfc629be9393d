/** Percentages of Item 4(b), told to more places than the cover pages', of persons who report the same shares. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { both, named } from "./item4-cases.js";

testRule(rule, {
  passing: [
    { name: "the same percentage", filing: both({ percent: named("6.52%", "6.52%") }), passes: 2 },
    {
      name: "to more places for the one than for the other",
      filing: both({ percent: named("6.52%", "6.5%") }),
      passes: 2,
    },
    {
      name: "other shares",
      filing: both(
        { percent: named("6.52%", "6.53%"), amount: "See Row 9 of the cover page." },
        { aggregate: "651000" },
      ),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "two percentages of the same shares, both the cover page's when rounded",
      filing: both({ percent: named("6.52%", "6.53%") }),
      failures: [
        {
          severity: "warning",
          persons: ["Thorne Advisers LP", "Thorne Group Inc."],
          message:
            /^Item 4\(b\) states 6\.52 % for Thorne Advisers LP and 6\.53 % for Thorne Group Inc\., both with 650,000 shares \(Row 9\) and 6\.5 % \(Row 11\) on the cover page: the same shares are the same part of the class\.$/,
          repairs: ["6.52 % => 6.53 %", "6.53 % => 6.52 %"],
        },
      ],
    },
  ],
  unverified: [],
});
