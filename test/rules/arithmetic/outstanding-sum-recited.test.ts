/** outstanding-sum-foots where a sentence tells the class as the sum or the difference of two counts without a list. */
import rule from "../../../rules/arithmetic/outstanding-sum-foots.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const told = (outstanding: string) => filingText({ outstanding });

/** 9,950,000 - 500,000 = 9,450,000. */
const less = (
  total: string,
  tie = ", that is",
  taken = "less the 500,000 Shares bought back by the Issuer",
) =>
  told(
    `Percentages are based on ${total} Shares outstanding${tie} 9,950,000 Shares outstanding as of March 3, 2025 ${taken}.`,
  );

/** 9,950,000 + 500,000 = 10,450,000. */
const more = (total: string, behind = "") =>
  told(
    `On the cover pages and here, percentages are of ${total} Shares, the sum of 9,950,000 Shares outstanding on March 3, 2025 and 500,000 Shares issuable upon conversion of the note${behind}.`,
  );

testRule(rule, {
  passing: [
    { name: "less what the issuer bought back", filing: less("9,450,000"), passes: 1 },
    {
      name: "being a count minus what was cancelled",
      filing: less("9,450,000", ", being", "minus 500,000 Shares cancelled"),
      passes: 1,
    },
    {
      name: "which equals a count reduced by treasury shares",
      filing: less("9,450,000", ", which equals", "reduced by 500,000 Shares in treasury"),
      passes: 1,
    },
    { name: "the sum of what is outstanding and a note's shares", filing: more("10,450,000"), passes: 1 },
  ],
  failing: [
    {
      name: "less another number than makes the difference",
      filing: less("9,540,000"),
      failures: [{ severity: "error", message: "9,950,000 - 500,000 = 9,450,000, a difference of 90,000" }],
    },
    {
      name: "the sum of two counts that come to another",
      filing: more("10,540,000"),
      failures: [{ severity: "error", message: "9,950,000 + 500,000 = 10,450,000, a difference of 90,000" }],
    },
  ],
  unverified: [
    {
      name: "a sum that may have a third term without its number",
      filing: more("10,612,345", " and those under the options"),
      message: "The words may name some of the parts only.",
    },
  ],
  notApplicable: [
    { name: "a third number", filing: more("10,540,000", " plus 90,000 Shares granted since") },
    { name: "a sum told as near", filing: more("approximately 10,540,000") },
    { name: "ADSs", filing: more("10,540,000", " (represented by 50,000 ADSs)") },
  ],
});
