import { expect, it } from "@jest/globals";
import coverRequiredFields from "../../../rules/cover-page/cover-required-fields.js";
import rule from "../../../rules/derivatives/fractional-or-blank-shares.js";
import { audit, readFiling, testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
import { schedule13D } from "../../structured/structured-xml.js";

const only = (changes: object, filing: object = {}) =>
  filingText({ persons: [{ ...LARKSPUR, notes: [], ...changes }], ...filing });

testRule(rule, {
  passing: [
    { name: "whole numbers for two persons", filing: filingText(), passes: 2 },
    { name: "zeros behind the point, in a structured filing", filing: schedule13D(), passes: 1 },
    {
      name: "words in place of a figure",
      filing: only({ sharedVoting: "None", sharedDispositive: "N/A" }),
      passes: 1,
    },
    {
      name: "a single figure",
      filing: only({
        soleVoting: "N/A",
        sharedVoting: "N/A",
        soleDispositive: "N/A",
        sharedDispositive: "N/A",
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "a fraction of units of shares and warrants",
      filing: only(
        { aggregate: "650,000.5" },
        { classTitle: "Units, each consisting of a share and a warrant" },
      ),
      failures: [{ severity: "info" }],
    },
    {
      name: "a blank beside fractions of a fund's units",
      filing: only({ aggregate: "650,000.5", sharedVoting: "" }, { classTitle: "Class S Units" }),
      failures: [{ message: "Row 8 is blank" }],
      verdicts: 2,
    },
    {
      name: "a fraction in one row",
      filing: only({ aggregate: "650,000.5" }),
      failures: [
        {
          severity: "info",
          person: "LARKSPUR HOLDINGS LLC",
          message:
            "Row 11 states 650,000.5, not a whole number of shares. Units of a fund or depositary receipts may have fractions; shares seldom have.",
          expected: "whole numbers",
          actual: "650,000.5",
          line: 26,
        },
      ],
    },
    {
      name: "fractions in three rows, two of them the same, of the second person",
      filing: filingText({
        persons: [
          LARKSPUR,
          { ...ROE, soleVoting: "119,999.25", soleDispositive: "120,000.75", aggregate: "120,000.75" },
        ],
      }),
      failures: [
        {
          person: "JANE M. ROE",
          message: "Rows 7, 9 and 11 state 119,999.25 and 120,000.75, not a whole number of shares.",
          actual: "119,999.25 and 120,000.75",
        },
      ],
    },
    {
      name: "a blank row",
      filing: only({ sharedVoting: "" }),
      failures: [
        {
          severity: "info",
          message:
            'Row 8 is blank. A blank may be read as none or as forgotten; 0 or "none" leaves no doubt.',
        },
      ],
    },
    {
      name: "two blank rows and a fraction on a 13G",
      filing: only({ sharedVoting: "", sharedDispositive: "", aggregate: "650,000.5" }, { schedule: "13G" }),
      failures: [
        { message: "Rows 6 and 8 are blank." },
        { message: "Row 9 states 650,000.5, not a whole number of shares." },
      ],
      verdicts: 2,
    },
  ],
  unverified: [
    {
      name: "a fraction of a fund's units",
      filing: only({ aggregate: "650,000.5" }, { classTitle: "Class S units of beneficial interest" }),
      message: "the class is one of units, of which fractions are usual",
    },
    {
      name: "no figure at all",
      filing: only({
        soleVoting: "N/A",
        sharedVoting: "N/A",
        soleDispositive: "N/A",
        sharedDispositive: "N/A",
        aggregate: "See Item 5",
      }),
      message: "No count of shares was read on the cover page.",
    },
  ],
});

it("says what it read", () => {
  const messages = (text: string) =>
    audit(readFiling(text), [rule]).report.checks.map(({ message }) => message);
  expect(messages(only({}))).toEqual(["Rows 7, 8, 9, 10 and 11 state whole numbers of shares."]);
  expect(
    messages(
      only({ soleVoting: "N/A", sharedVoting: "N/A", soleDispositive: "N/A", sharedDispositive: "N/A" }),
    ),
  ).toEqual(["Row 11 states a whole number of shares."]);
});

it("follows from a required row left blank", () => {
  const text = only({ sharedVoting: "" }, { amendment: null });
  const { report } = audit(readFiling(text), [coverRequiredFields, rule]);
  const failed = report.checks.filter(({ verdict }) => verdict === "fail");
  expect(failed.map(({ follows }) => follows)).toEqual([null, failed[0]?.fingerprint]);
});
