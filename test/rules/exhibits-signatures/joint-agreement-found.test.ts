/** Where the joint filing agreement is found: behind an index of exhibits, and without a title of its own. */
import rule from "../../../rules/exhibits-signatures/joint-agreement-parties.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { submission } from "../../support/submission.js";

const BOTH = [
  "LARKSPUR HOLDINGS LLC",
  "",
  "By: /s/ Ann Lund",
  "Manager",
  "",
  "/s/ Jane M. Roe",
  "Jane M. Roe",
];
const AGREED =
  "Under Rule 13d-1(k)(1)(iii) the undersigned agree to file jointly on Schedule 13D as to the common stock of Hollin Mills, Inc.";
const INDEXED = filingText({
  amendment: null,
  preamble: "",
  annex: ["EXHIBIT INDEX", "Exhibit 1: Joint Filing Agreement"],
});

testRule(rule, {
  passing: [
    {
      name: "an undertaking to file jointly is the agreement",
      filing: submission([
        ["SC 13D", INDEXED],
        ["EX-1", ["JOINT FILING UNDERTAKING", "", AGREED, "", ...BOTH].join("\n")],
      ]),
      passes: 4,
    },
    {
      name: "the last line of an exhibit index is not the agreement that is the next document",
      filing: submission([
        ["SC 13D", INDEXED],
        ["EX-1", ["JOINT FILING AGREEMENT", "", AGREED, "", ...BOTH].join("\n")],
      ]),
      passes: 4,
    },
    {
      name: "an exhibit without a title, whose sentence names a company with a point in its name",
      filing: filingText({
        amendment: null,
        preamble: "",
        annex: [
          "EXHIBIT A",
          "The undersigned agree that the Statement on Schedule 13D to which this Exhibit is attached, in respect of the common stock of Hollin Mills, Inc., is filed on behalf of each of them.",
          BOTH.join("\n"),
        ],
      }),
      passes: 3,
    },
  ],
  failing: [
    {
      name: "the document behind an index that ends with its name lacks a signature",
      filing: submission([
        ["SC 13D", INDEXED],
        ["EX-1", ["JOINT FILING AGREEMENT", "", AGREED, "", ...BOTH.slice(0, 4)].join("\n")],
      ]),
      failures: [{ severity: "error", person: "JANE M. ROE" }],
    },
  ],
});
