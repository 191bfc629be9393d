import rule from "../../../rules/identity/stale-boilerplate.js";
import { testRule } from "../../../src/index.js";
import { filingText, type StatedFiling } from "../../support/filing-text.js";
import { structured13G } from "../../support/structured-13g.js";

const COPIES = "Schedules in paper format shall include a signed original and five copies.";
const OTHERS = "See § 240.13d-7 for other parties to whom copies are to be sent.";
const FEE = "Check the following box if a fee is being paid with this statement [ ].";
const lines = (titleLines: string[], changes: StatedFiling = {}) => filingText({ titleLines, ...changes });
const in2023 = { event: "December 29, 2023", signedOn: "February 2, 2024" };
const in1997 = { event: "March 3, 1997", signedOn: "March 5, 1997" };

testRule(rule, {
  passing: [
    { name: "none of the old words", filing: filingText(), passes: 1 },
    { name: "the note on copies while the form had it", filing: lines([COPIES, OTHERS], in2023), passes: 1 },
    { name: "Rule 13d-71", filing: lines(["See Rule 13d-71."]) },
  ],
  failing: [
    {
      name: "the note on copies on paper in a structured filing",
      filing: structured13G().replace("<amountBeneficiallyOwned>", `<amountBeneficiallyOwned>${COPIES} `),
      failures: [{ severity: "info", message: "five copies on paper" }],
    },
    {
      name: "the note on copies of paper",
      filing: lines([COPIES]),
      failures: [
        {
          severity: "info",
          message:
            /^The statement has the note on an original and five copies on paper; the form has not had it since Monday, February 5, 2024\.$/,
        },
      ],
    },
    {
      name: "copies to other parties",
      filing: lines([OTHERS]),
      failures: [{ message: "§ 240.13d-7, which is reserved" }],
    },
    { name: "by Rule 13d-7", filing: lines(["See Rule 13d-7(b)."]), failures: [{ message: "reserved" }] },
    {
      name: "tax numbers on the cover page",
      filing: filingText().replace(
        "NAME OF REPORTING PERSON LARK",
        "NAME OF REPORTING PERSON I.R.S. IDENTIFICATION NO. OF ABOVE PERSON LARK",
      ),
      failures: [{ message: "I.R.S. identification numbers" }],
    },
    {
      name: "tax numbers in short",
      filing: lines(["IRS Identification Number"]),
      failures: [{ message: "I.R.S. identification numbers" }],
    },
    {
      name: "tax numbers with wide letters",
      filing: lines(["I. R. S. Employer number"]),
      failures: [{ message: "I.R.S. identification numbers" }],
    },
    {
      name: "by the section",
      filing: lines(["See Section 240.13d-7."]),
      failures: [{ message: "reserved" }],
    },
    { name: "by the sign", filing: lines(["See §240.13d-7."]), failures: [{ message: "reserved" }] },
    {
      name: "the fee box long after",
      filing: lines([FEE], in2023),
      failures: [
        { message: "the box for a filing fee; the form has not had it since Tuesday, February 17, 1998" },
      ],
    },
    { name: "all in one", filing: lines([FEE, COPIES, OTHERS]), failures: [{}, {}, {}] },
    {
      name: "on the very day",
      filing: lines([COPIES], { event: "February 2, 2024", signedOn: "February 5, 2024" }),
      failures: [{}],
    },
  ],
  notApplicable: [
    { name: "the fee box while there was a fee", filing: lines([FEE, COPIES], in1997) },
    { name: "words of none of these forms while they were in use", filing: lines([], in1997) },
    { name: "no day told", filing: lines([COPIES], { event: "", signedOn: "" }) },
    { name: "a structured filing", filing: structured13G() },
  ],
});
