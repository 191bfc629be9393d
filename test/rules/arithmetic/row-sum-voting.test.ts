import rule from "../../../rules/arithmetic/row-sum-voting.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
import { twoClasses } from "../../support/two-classes.js";

const only = (changes: object) => filingText({ persons: [{ ...LARKSPUR, ...changes }] });

testRule(rule, {
  passing: [
    {
      name: "shares of one of two classes disclaimed in a note to it",
      filing: twoClasses({
        aggregate: "Class A: 400,000; Class B: 2,400,000 (1)",
        notes: [
          "(1) Does not include 100,000 shares of Class B Common Stock held by a charity, of which beneficial ownership is disclaimed.",
        ],
      }),
      passes: 2,
    },
    {
      name: "each of two classes adds up",
      filing: twoClasses(),
      passes: 2,
      message: "Class A: Row 7 and Row 8 add up to 400,000; Row 11 states 400,000.",
    },
    {
      name: "options noted, without a power yet",
      filing: only({ soleVoting: "600,000", soleDispositive: "600,000", notes: [] }),
      remark: "only a right to acquire",
    },
    {
      name: "Rows 7 and 8 add up to Row 11",
      filing: only({}),
      passes: 1,
      message: "Row 7 and Row 8 add up to 650,000; Row 11 states 650,000.",
      remark: null,
    },
    {
      name: "Row 7 left blank beside a Row 8 that makes up Row 11",
      filing: only({ soleVoting: "", sharedVoting: "650,000" }),
      remark: "Row 7 states no figure",
    },
    {
      name: "less power to vote, and Row 10 left blank beside a Row 9 that makes up Row 11",
      filing: only({
        ...{ soleVoting: "600,000", soleDispositive: "650,000", sharedDispositive: "", type: "IA" },
        ...{ notes: [], item5: null },
      }),
      remark: "over 50,000 shares there is power to dispose but not to vote",
    },
    {
      name: "the rest held by unit trusts over which their sponsor has no power",
      filing: filingText({
        persons: [{ ...LARKSPUR, aggregate: "750,001" }],
        told: ["The other Shares lie in unit investment trusts, and Larkspur has no power to vote them."],
      }),
      remark: "the text says that unit trusts hold the rest, over which their sponsor has no power",
    },
    {
      name: "the rest explained by rights in a note",
      filing: only({
        aggregate: "750,001",
        notes: [...(LARKSPUR.notes ?? []), "(2) The difference is shares subject to warrants."],
      }),
      remark: "a note to the cover page explains the rest by rights to acquire shares",
    },
    {
      name: "shares disclaimed, over which there is power",
      filing: only({
        aggregate: "640,000",
        notes: [
          "(1) Does not include 10,000 Shares held by a charity, of which beneficial ownership is disclaimed.",
        ],
        item5: null,
      }),
      remark: "the text tells of 10,000 shares that the total leaves out",
    },
    {
      name: "each member of a group reports the group's total beside the own powers",
      filing: filingText({
        persons: [LARKSPUR, ROE].map((member) => ({
          ...member,
          group: "a",
          aggregate: "770,000",
          notes: [],
          item5: null,
        })),
      }),
      passes: 2,
      remark: "it is the 770,000 shares of the group, whose members' powers add up to them",
    },
    {
      name: "both sole and shared power",
      filing: only({ soleVoting: "400,000", sharedVoting: "250,000" }),
      passes: 1,
    },
    {
      name: "an adviser with power to dispose over all and to vote over some",
      filing: only({ soleVoting: "500,000", soleDispositive: "650,000", type: "IA" }),
      remark: "over 150,000 shares there is power to dispose but not to vote",
    },
    {
      name: "some shares carry only a vote and others only disposition",
      filing: only({ soleVoting: "400,000", soleDispositive: "300,000", type: "IA" }),
      remark: "some shares carry only a power to vote and others only a power to dispose",
    },
    {
      name: "Row 8 left blank beside a Row 7 that makes up Row 11",
      filing: only({ sharedVoting: "" }),
      remark: "Row 8 states no figure",
    },
    {
      name: "an exit filing of zeros",
      filing: only({ soleVoting: "0", soleDispositive: "0", aggregate: "-0-", percent: "0%" }),
      passes: 1,
    },
    {
      name: "a 13G, whose rows are numbered 5, 6 and 9",
      filing: filingText({ schedule: "13G", persons: [LARKSPUR] }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "one of two classes does not add up",
      filing: twoClasses({ aggregate: "Class A: 400,000; Class B: 2,300,000" }),
      failures: [
        {
          message: "Class B: Row 7 and Row 8 add up to 2,500,000; Row 11 states 2,300,000.",
        },
      ],
    },
    {
      name: "Rows 8 and 10 left blank, and two digits of the total transposed",
      filing: only({
        aggregate: "652,430",
        soleVoting: "654,230",
        sharedVoting: "",
        soleDispositive: "654,230",
        sharedDispositive: "",
        item5: null,
      }),
      failures: [
        {
          message:
            "The one power to vote and the one to dispose that are stated are both over 654,230 shares; Row 11 states 652,430",
        },
      ],
    },
    {
      name: "the gap is not what there is a right to acquire",
      filing: only({ aggregate: "700,001" }),
      failures: [{ actual: "700,001" }],
    },
    {
      name: "both pairs of powers agree against Row 11",
      filing: only({ aggregate: "650,001" }),
      failures: [
        {
          person: "LARKSPUR HOLDINGS LLC",
          severity: "warning",
          message: "both add up to 650,000, so the total is probably wrong, by 1",
          expected: "650,000",
          actual: "650,001",
          repairs: ["650,001 => 650,000", "650,000 => 650,001", "0 => 1"],
          working: "650,000 + 0 = 650,000",
        },
      ],
    },
    {
      name: "the same shares counted as sole and as shared",
      filing: only({ sharedVoting: "650,000" }),
      failures: [
        { message: "The powers exceed the total by 650,000", expected: "1,300,000", actual: "650,000" },
      ],
    },
    {
      name: "a swap settled in cash carries no power that the total could leave out",
      filing: only({
        aggregate: "640,000",
        notes: [
          "(1) Does not include 4,000 Shares underlying cash-settled swaps, over which there is no power to vote or to dispose.",
        ],
        item5: null,
      }),
      failures: [{ message: "so the total is probably wrong, by 10,000" }],
    },
    {
      name: "neither pair accounts for the total",
      filing: only({ soleVoting: "200,000", soleDispositive: "100,000" }),
      failures: [{ message: "450,000 shares of the total carry neither of these powers" }],
    },
    {
      name: "a 13G calls the rows by its own numbers",
      filing: filingText({ schedule: "13G", persons: [{ ...LARKSPUR, aggregate: "650,001" }] }),
      failures: [{ message: "Row 5 and Row 6 add up to 650,000; Row 9 states 650,001" }],
    },
  ],
  unverified: [
    {
      name: "less power to vote by two digits that changed places, which made the total a round number",
      filing: only({ aggregate: "650,000", soleVoting: "605,000", soleDispositive: "650,000" }),
      message: "may account for it, but the numbers differ by two digits transposed.",
    },
    {
      name: "less power to vote by two digits that changed places",
      filing: only({ aggregate: "652,300", soleVoting: "625,300", soleDispositive: "652,300" }),
      message: "may account for it, but the numbers differ by two digits transposed.",
    },
    {
      name: "votes below a total that the powers to dispose miss by two digits that changed places",
      filing: only({ aggregate: "652,300", soleVoting: "500,000", soleDispositive: "625,300" }),
      message:
        "may account for it, but the other two powers, 625,300, differ from the total by two digits transposed.",
    },
    {
      name: "a shared power to vote that is the shared power to dispose but for two digits that changed places",
      filing: only({
        aggregate: "659,300",
        ...{ soleVoting: "7,000", sharedVoting: "625,300" },
        ...{ soleDispositive: "7,000", sharedDispositive: "652,300" },
      }),
      message: "may account for it, but Row 8 and Row 10 differ by two digits transposed.",
    },
    {
      name: "an adviser's votes beside powers to dispose that exceed the total",
      filing: only({ soleVoting: "100,000", soleDispositive: "657,000" }),
      message: "The other two powers add up to 657,000, so that what they account for cannot be told.",
    },
    {
      name: "no vote at all beside powers to dispose that fall short of the total",
      filing: only({ soleVoting: "0", soleDispositive: "200,000" }),
      message: "The other two powers add up to 200,000",
    },
    {
      name: "the text states the number that is missing",
      filing: filingText({
        persons: [{ ...LARKSPUR, aggregate: "651,700", item5: null }],
        item5: "(a) The manager's wife owns 1,700 Shares.",
      }),
      message: "may tell why there is no power over those shares",
    },
    {
      name: "a note to the total",
      filing: only({ aggregate: "651,700 ⁽²⁾", notes: ["(2) As to some, see Item 5."], item5: null }),
      message: "A note to the total may account for the rest.",
    },
    {
      name: "the box for shares left out of Row 11 is ticked",
      filing: only({ aggregate: "600,000", excludes: true }),
      message: "The box for shares left out is ticked; how many are left out is not told.",
    },
    {
      name: "fewer shares disclaimed than the powers exceed the total by",
      filing: only({
        aggregate: "640,000",
        notes: [
          "(1) Does not include 4,000 Shares held by a charity, of which beneficial ownership is disclaimed.",
        ],
        item5: null,
      }),
      message:
        "The text tells of 4,000 shares that are left out or disclaimed, which is not the difference of 10,000.",
    },
    {
      name: "the other pair of rows is blank",
      filing: only({
        soleVoting: "600,000",
        soleDispositive: "",
        sharedDispositive: "",
        notes: [],
        item5: null,
      }),
      message: "state no figure",
    },
    {
      name: "no voting power stated at all",
      filing: only({ soleVoting: "N/A", sharedVoting: "N/A" }),
      message: "state no figure",
    },
    {
      name: "one row blank and the other short of the total",
      filing: only({ soleVoting: "600,000", sharedVoting: "" }),
      message: "Row 8 states no figure",
    },
    {
      name: "two persons report one total and tick no group",
      filing: filingText({
        persons: [LARKSPUR, ROE].map((member) => ({
          ...member,
          aggregate: "770,000",
          notes: [],
          item5: null,
        })),
      }),
      message: "Several persons report the same total, which may be that of a group.",
    },
    { name: "Row 11 refers to Item 5", filing: only({ aggregate: "See Item 5" }) },
  ],
});
