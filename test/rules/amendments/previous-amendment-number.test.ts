import rule from "../../../rules/amendments/previous-amendment-number.js";
import { testRule } from "../../../src/index.js";
import { amended } from "../../support/amended.js";
import { filingText } from "../../support/filing-text.js";

const numbered = (amendment: string | null) => filingText({ amendment, preamble: "" });

testRule(rule, {
  passing: [
    {
      name: "No. 2 after No. 1",
      filing: amended(numbered("1"), numbered("2")),
      passes: 1,
    },
    { name: "No. 1 after the initial statement", filing: amended(numbered(null), numbered("1")) },
    {
      name: "the issuer took another name, its CUSIP is the same",
      filing: amended(
        filingText({ amendment: "1", preamble: "", issuer: "Old Mills Corporation" }),
        numbered("2"),
      ),
    },
  ],
  failing: [
    {
      name: "a number is left out",
      filing: amended(numbered("1"), numbered("3")),
      failures: [
        {
          severity: "warning",
          expected: "No. 2",
          actual: "No. 3",
          working: "1 + 1 = 2",
          message: "calls this Amendment No. 3; the filing before is Amendment No. 1, which makes it No. 2",
          line: 3,
        },
      ],
    },
    {
      name: "two amendments bear one number",
      filing: amended(numbered("2"), numbered("2")),
      failures: [{ expected: "No. 3", message: "not the one right before" }],
    },
    {
      name: "the first amendment is called the second",
      filing: amended(numbered(null), numbered("2")),
      failures: [{ expected: "No. 1", message: "the filing before is the initial statement" }],
    },
  ],
  unverified: [
    {
      name: "the filing given is on another issuer",
      filing: amended(
        filingText({ amendment: "1", preamble: "", issuer: "Quarry Point Bancorp", cusip: "747301109" }),
        numbered("2"),
      ),
      message: "is on Quarry Point Bancorp, this one on Hollin Mills, Inc.",
    },
    {
      name: "the number is left blank on the cover",
      filing: amended(
        numbered("1"),
        filingText({ amendment: "__", preamble: "" }).replace("SCHEDULE 13D", "SCHEDULE 13D/A"),
      ),
      message: "states no number of the amendment",
    },
    {
      name: "the filing before bears no number",
      filing: amended(
        filingText({ amendment: "__", preamble: "" }).replace("SCHEDULE 13D", "SCHEDULE 13D/A"),
        numbered("2"),
      ),
      message: "states no number",
    },
  ],
  notApplicable: [
    { name: "the filing before is not given", filing: numbered("2"), message: "--previous" },
    { name: "an initial statement", filing: amended(numbered("1"), numbered(null)), message: "amendments" },
  ],
});
