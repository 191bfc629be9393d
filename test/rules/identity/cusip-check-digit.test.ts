import rule from "../../../rules/identity/cusip-check-digit.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const printed = (cusip: string) => filingText({ cusip });

testRule(rule, {
  passing: [
    { name: "a CUSIP with letters, printed with a space", filing: printed("09175M 507"), passes: 1 },
    {
      name: "printed at the head of each page, too: told once",
      filing: filingText({ pageCusip: "09175M507" }),
      passes: 1,
    },
    { name: "printed with dashes", filing: printed("358846-10-3"), passes: 1 },
    { name: "a CINS, which begins with a letter", filing: printed("G8267K406"), passes: 1 },
  ],
  failing: [
    {
      name: "a digit changed",
      filing: printed("09175M 508"),
      failures: [{ severity: "warning", expected: "7", actual: "8", message: "demand the check digit 7" }],
    },
    { name: "two digits transposed", filing: printed("358846-01-3"), failures: [{ actual: "3" }] },
    {
      name: "the check digit left out",
      filing: printed("09175M50"),
      failures: [{ severity: "info", message: "eight characters" }],
    },
  ],
  unverified: [
    {
      name: "a character too many",
      filing: printed("09175M5071"),
      message: "09175M5071 is not of the form of a CUSIP of nine characters.",
    },
    {
      name: "characters missing",
      filing: printed("09175M"),
      message: "is not of the form of a CUSIP of nine characters.",
    },
    { name: "zeros in place of a CUSIP", filing: printed("000000000"), message: "stands for none" },
  ],
  notApplicable: [
    { name: "words in its place", filing: printed("Not Applicable (Ordinary Shares)") },
    { name: "no CUSIP", filing: printed("N/A") },
  ],
});
