import rule from "../../../rules/narrative/certification-13g.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedFiling } from "../../support/filing-text.js";
import { structured13G, type Structured13G } from "../../support/structured-13g.js";

const NO_CONTROL =
  "were not acquired and are not held for the purpose of or with the effect of changing or influencing the control of the issuer";
const B = `By signing below I certify that the securities were acquired and are held in the ordinary course of business and ${NO_CONTROL}.`;
const C = `By signing below I certify that the securities ${NO_CONTROL}.`;
/** As it was worded before 1998. */
const OLD =
  "By signing below I certify that the securities were acquired in the ordinary course of business and were not acquired for the purpose of and do not have the effect of changing or influencing the control of the issuer.";
const FOREIGN =
  "By signing below I certify that the foreign regulatory scheme applicable to banks is substantially comparable to that of functionally equivalent U.S. institutions.";

const xml = (rules: string[], item10?: string | null, changes: Structured13G = {}) =>
  structured13G({ rules, item10, ...changes });
const BOXES = (letter: string) =>
  ["b", "c", "d"].map((each) => `[${each === letter ? "X" : " "}] Rule 13d-1(${each})`);
const typed = (letter: string, item10: string, changes: StatedFiling = {}) =>
  filingText({
    schedule: "13G",
    persons: [LARKSPUR],
    titleLines: BOXES(letter),
    told: [`Item 10. Certification.`, item10],
    ...changes,
  });

testRule(rule, {
  passing: [
    { name: "an institution, ordinary course and no control", filing: xml(["b"], B), passes: 1 },
    { name: "a passive investor, no control", filing: xml(["c"], C), passes: 1 },
    {
      name: "a passive investor who certifies the ordinary course, too",
      filing: xml(["c"], B),
      remark: /^it certifies the ordinary course of business, too/,
    },
    { name: "an exempt investor, not applicable", filing: xml(["d"], null), passes: 1 },
    { name: "an exempt investor, Item 10 left out", filing: xml(["d"]) },
    {
      name: "an exempt investor who certifies all the same",
      filing: xml(["d"], C),
      remark: "a certification is given all the same",
    },
    { name: "in a typed filing", filing: typed("b", B), passes: 1 },
    { name: "in the wording of before 1998", filing: typed("b", OLD) },
    {
      name: "behind the signatures, without Item 10",
      filing: filingText({
        schedule: "13G",
        persons: [LARKSPUR],
        titleLines: BOXES("c"),
        annex: [C],
      }),
    },
    { name: "joint filers under two rules, the fuller words", filing: xml(["b", "c"], B) },
    {
      name: "a non-U.S. institution with its further sentence",
      filing: xml(["b"], `${B} ${FOREIGN}`, { categories: ["FI"] }),
      passes: 2,
    },
    {
      name: "letter (j) of Item 3 before 2008, a group",
      filing: typed("b", B, {
        event: "December 31, 2003",
        signedOn: "February 12, 2004",
        told: [
          "Item 3.",
          "(j) [X] Group, in accordance with Rule 13d-1(b)(1)(ii)(J).",
          "Item 10. Certification.",
          B,
        ],
      }),
      passes: 1,
    },
    {
      name: "a non-U.S. institution under Rule 13d-1(c)",
      filing: xml(["c"], C, { categories: ["FI"] }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "an institution with the passive investor's words",
      filing: xml(["b"], C),
      failures: [
        {
          severity: "warning",
          expected: "ordinary course of business, and no purpose of control",
          actual: "no purpose of control",
          message:
            /acquired and are held in the ordinary course of business, as Rule 13d-1\(b\) demands\. The words are those for Rule 13d-1\(c\)\.$/,
        },
      ],
    },
    {
      name: "the same in a typed amendment",
      filing: typed("b", C),
      failures: [{ actual: "no purpose of control" }],
    },
    {
      name: "a passive investor's first statement, not applicable",
      filing: xml(["c"], null),
      failures: [
        {
          severity: "warning",
          expected: "a certification",
          actual: "not applicable",
          message: "Item 10 is answered as not applicable; a statement under Rule 13d-1(c) has to certify",
        },
      ],
    },
    {
      name: "an institution's first statement, not applicable",
      filing: typed("b", "Not applicable.", { amendment: null }),
      failures: [{ actual: "not applicable", message: "under Rule 13d-1(b)" }],
    },
    {
      name: "a non-U.S. institution without its further sentence",
      filing: xml(["b"], B, { categories: ["HC", "FI"] }),
      failures: [
        {
          severity: "warning",
          expected: "a certification of the foreign regulatory scheme",
          actual: "none",
          message: "Item 3 says that a non-U.S. institution files",
        },
      ],
    },
    {
      name: "letter (j) of Item 3 today",
      filing: typed("b", B, {
        told: [
          "Item 3.",
          "(j) [X] A non-U.S. institution in accordance with Rule 13d-1(b)(1)(ii)(J).",
          "Item 10. Certification.",
          B,
        ],
      }),
      failures: [{ actual: "none" }],
    },
  ],
  unverified: [
    {
      name: "joint filers under two rules, the shorter words",
      filing: xml(["b", "c"], C),
      message: "may be that of the persons under the other rule",
    },
    {
      name: "an amendment, not applicable",
      filing: xml(["c"], null, { amendment: "1" }),
      message: "may rest on the certification given before",
    },
    { name: "Item 10 left out", filing: xml(["c"]), message: "No certification could be read in Item 10" },
    {
      name: "joint filers, one of them exempt, not applicable",
      filing: xml(["c", "d"], null),
      message: "who gives it is open",
    },
    {
      name: "a certification that breaks off",
      filing: xml(["b"], "I certify that the securities were acquired in the ordinary course of business"),
      message: "could not be read as a whole",
    },
    {
      name: "a non-U.S. institution that refers to an exhibit",
      filing: xml(["b"], `${B} See Exhibit 2.`, { categories: ["FI"] }),
      message: "refers to an exhibit",
    },
  ],
  notApplicable: [
    { name: "a non-U.S. institution, no rule ticked", filing: xml([], C, { categories: ["FI"] }) },
    { name: "no rule ticked", filing: xml([], C) },
    {
      name: "before the boxes came",
      filing: typed("b", OLD, { event: "December 31, 1996", signedOn: "February 3, 1997" }),
    },
    { name: "a 13D", filing: filingText({ persons: [ROE] }) },
  ],
});
