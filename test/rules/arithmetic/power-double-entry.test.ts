import rule from "../../../rules/arithmetic/power-double-entry.js";
import rowSumDispositive from "../../../rules/arithmetic/row-sum-dispositive.js";
import rowSumVoting from "../../../rules/arithmetic/row-sum-voting.js";
import { expect, it } from "@jest/globals";
import { audit, readFiling, testRule } from "../../../src/index.js";
import { powersEnteredTwice } from "../../../src/filing/totals/double-entry.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
import { schedule13D } from "../../structured/structured-xml.js";
import { twoClasses } from "../../support/two-classes.js";

const only = (changes: object) => filingText({ persons: [{ ...LARKSPUR, notes: [], ...changes }] });
const TWICE = {
  soleVoting: "650,000",
  sharedVoting: "650,000",
  soleDispositive: "650,000",
  sharedDispositive: "650,000",
};
const VOTING_TWICE = { ...TWICE, sharedDispositive: "0" };
const TOTAL_ONLY = "the whole of Row 11. The power over a share is either sole or shared;";

testRule(rule, {
  passing: [
    { name: "two persons with sole power over everything", filing: filingText(), passes: 2 },
    {
      name: "sole and shared power over half each",
      filing: only({ soleVoting: "325,000", sharedVoting: "325,000" }),
      passes: 1,
    },
    {
      name: "sole power over everything, shared power over one share less",
      filing: only({ sharedVoting: "649,999" }),
      passes: 1,
    },
    {
      name: "a total of one share more than both rows",
      filing: only({ ...TWICE, aggregate: "650,001" }),
      passes: 1,
    },
    {
      name: "an exit filing of zeros",
      filing: only({ soleVoting: "0", soleDispositive: "0", aggregate: "0", percent: "0%" }),
      passes: 1,
    },
    {
      name: "an exit filing with a blank row",
      filing: only({ soleVoting: "0", sharedVoting: "", soleDispositive: "0", aggregate: "0" }),
      passes: 1,
    },
    {
      name: "a blank row beside a figure that is not the total",
      filing: only({ soleVoting: "100,000", sharedVoting: "" }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "one of two classes entered twice",
      filing: twoClasses({ sharedVoting: "Class A: 0; Class B: 2,500,000" }),
      failures: [
        {
          message: "Class B: Rows 7 and 8 (sole and shared voting power) each state 2,500,000",
        },
      ],
    },
    {
      name: "the whole holding in all four rows",
      filing: only(TWICE),
      failures: [
        {
          severity: "warning",
          person: "LARKSPUR HOLDINGS LLC",
          message:
            "Rows 7 and 8 (sole and shared voting power) and Rows 9 and 10 (sole and shared dispositive power) each state 650,000, " +
            "the whole of Row 11. The power over a share is either sole or shared; probably the same shares are entered twice, and one of the two should be 0.",
          expected: "sole and shared power that together make up 650,000",
          actual: "650,000 sole and 650,000 shared",
          line: 22,
          repairs: [],
        },
      ],
    },
    {
      name: "the votes alone entered twice",
      filing: only(VOTING_TWICE),
      failures: [
        {
          message: `Rows 7 and 8 (sole and shared voting power) each state 650,000, ${TOTAL_ONLY}`,
          repairs: [],
        },
      ],
    },
    {
      name: "the dispositive power alone entered twice, by the second person",
      filing: filingText({ persons: [LARKSPUR, { ...ROE, sharedDispositive: "120,000" }] }),
      failures: [
        {
          person: "JANE M. ROE",
          message: `Rows 9 and 10 (sole and shared dispositive power) each state 120,000, ${TOTAL_ONLY}`,
        },
      ],
    },
    {
      name: "a 13G, whose rows have other numbers",
      filing: filingText({ schedule: "13G", persons: [{ ...LARKSPUR, ...TWICE }] }),
      failures: [
        {
          message:
            "Rows 5 and 6 (sole and shared voting power) and Rows 7 and 8 (sole and shared dispositive power) each state 650,000, the whole of Row 9.",
        },
      ],
    },
    {
      name: "one share in every row",
      filing: only({
        soleVoting: "1",
        sharedVoting: "1",
        soleDispositive: "1",
        sharedDispositive: "1",
        aggregate: "1",
      }),
      failures: [{ actual: "1 sole and 1 shared" }],
    },
    {
      name: "a structured filing",
      filing: schedule13D().replace(
        "<sharedVotingPower>0</sharedVotingPower>",
        "<sharedVotingPower>650000</sharedVotingPower>",
      ),
      failures: [{ person: "Larkspur Holdings LLC", message: "Rows 7 and 8 (sole and shared voting power)" }],
    },
  ],
  unverified: [
    {
      name: "the box for shares left out of the total is ticked",
      filing: only({ ...TWICE, excludes: true }),
      message:
        "the whole of Row 11. The box for shares left out of the total is ticked, so that the total may leave out one of the two.",
    },
    {
      name: "no total",
      filing: only({ aggregate: "See Item 5" }),
      message: "Row 11, or a row of powers that could repeat it, states no figure to compare.",
    },
    {
      name: "the total in one row and nothing in the other",
      filing: only({ sharedVoting: "N/A" }),
      message: "states no figure to compare",
    },
    {
      name: "nothing in the rows of the votes",
      filing: only({ soleVoting: "", sharedVoting: "" }),
      message: "states no figure to compare",
    },
  ],
});

it("is the one finding from which the sums of the rows follow", () => {
  const { report } = audit(readFiling(only(VOTING_TWICE)), [rule, rowSumVoting, rowSumDispositive]);
  const failed = report.checks.filter(({ verdict }) => verdict === "fail");
  expect(failed.map(({ rule: id, follows }) => [id, follows === failed[0]?.fingerprint])).toEqual([
    ["power-double-entry", false],
    ["row-sum-voting", true],
  ]);
  expect(report.summary).toMatchObject({ warnings: 1, following: 1 });
});

it("is what the sums of the rows speak of, too", () => {
  const { report } = audit(readFiling(only(TWICE)), [rule, rowSumVoting]);
  expect(report.checks.at(-1)?.message).toBe(
    "Row 7 and Row 8 add up to 1,300,000; Row 11 states 650,000. The powers exceed the total by 650,000: the same shares may be counted as sole and as shared.",
  );
});

it("leaves a sum that fails for another reason alone", () => {
  const text = only({ ...VOTING_TWICE, soleDispositive: "700,000" });
  const { report } = audit(readFiling(text), [rule, rowSumVoting, rowSumDispositive]);
  const dispositive = report.checks.find(({ rule: id }) => id === "row-sum-dispositive");
  expect(dispositive).toMatchObject({ verdict: "fail", follows: null });
});

it("finds no power entered twice where a figure is missing", () => {
  const [person] = readFiling(only({ sharedVoting: "", sharedDispositive: "" })).persons;
  expect(person && powersEnteredTwice(person)).toEqual([]);
});
