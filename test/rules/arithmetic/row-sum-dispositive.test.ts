import rule from "../../../rules/arithmetic/row-sum-dispositive.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const only = (changes: object) => filingText({ persons: [{ ...LARKSPUR, ...changes }] });

/** An adviser's lesser votes, and powers to dispose that are the total with two of its five digits transposed. */
const adviser = (item5 = "") =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        ...{ aggregate: "652,310", soleVoting: "500,000", soleDispositive: "625,310" },
        ...{ notes: [], item5: null },
      },
    ],
    item5,
  });

/** A total with a note to it that names a part, and both sums of the powers with two of its digits exchanged, which Item 5 states. */
const noted = (note: string) =>
  only({
    ...{ aggregate: "652,310 (1)", soleVoting: "625,310", soleDispositive: "625,310" },
    ...{ notes: [`(1) Includes ${note} shares held in a retirement account.`] },
    item5: { owns: "625,310 Shares", soleVoting: "625,310", soleDispositive: "625,310" },
  });

testRule(rule, {
  passing: [
    { name: "Rows 9 and 10 add up to Row 11", filing: filingText({ persons: [LARKSPUR, ROE] }), passes: 2 },
    {
      name: "power to vote over all, to dispose over some",
      filing: only({ soleDispositive: "640,000", item5: { ...LARKSPUR.item5, soleDispositive: "640,000" } }),
      remark: "over 10,000 shares there is power to vote but not to dispose",
    },
  ],
  failing: [
    {
      name: "two digits of the total transposed, with a note that names a part only",
      filing: noted("4,100"),
      failures: [{ severity: "warning", message: "both add up to 625,310, 27,000 fewer than the total" }],
    },
    {
      name: "two digits of the total transposed, beside words that each spouse disclaims the other's shares",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            ...{ soleVoting: "2,398,000", soleDispositive: "2,398,000", aggregate: "2,389,000" },
            ...{ sharedVoting: "0", sharedDispositive: "0", item5: null },
            notes: ["(1) Ms. Roe disclaims beneficial ownership of the Shares that her husband holds."],
          },
        ],
      }),
      failures: [
        {
          severity: "warning",
          message:
            "two neighbouring digits changed places, and no number that the text tells of accounts for it.",
        },
      ],
    },
    {
      name: "two of four digits of a power transposed, where nothing tells of shares with one power only",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            ...{ soleVoting: "136,500,000", soleDispositive: "135,600,000", aggregate: "136,500,000" },
            ...{ notes: [], item5: null },
          },
        ],
      }),
      failures: [{ severity: "warning", message: "two neighbouring digits changed places" }],
    },
    {
      name: "two of five digits of the total changed places, and nothing tells of the difference",
      filing: adviser(),
      failures: [
        {
          severity: "warning",
          message:
            "Row 9 and Row 10 add up to 625,310; Row 11 states 652,310: two neighbouring digits changed places, and nothing tells of the difference.",
        },
      ],
    },
    {
      name: "both pairs of powers agree against Row 11",
      filing: only({ aggregate: "605,000" }),
      failures: [
        {
          severity: "warning",
          message: "Row 9 and Row 10 add up to 650,000; Row 11 states 605,000",
          working: "650,000 + 0",
        },
      ],
    },
    {
      name: "disposition exceeds the total",
      filing: only({ sharedDispositive: "1" }),
      failures: [
        {
          message:
            "The powers exceed the total by 1: Row 9 alone states all of it, so that the shares of Row 10 are probably counted in both.",
        },
      ],
    },
    {
      name: "a total of 0, which no row is the whole of",
      filing: only({ aggregate: "0" }),
      failures: [{ message: "both add up to 650,000, so the total is probably wrong, by 650,000" }],
    },
    {
      name: "neither row is the total",
      filing: only({ soleDispositive: "400,000", sharedDispositive: "300,000" }),
      failures: [
        {
          message:
            "The powers exceed the total by 50,000: the same shares may be counted as sole and as shared.",
        },
      ],
    },
    {
      name: "a member of a group that shares all, with shares of its own",
      filing: only({
        soleVoting: "120,000",
        sharedVoting: "650,000",
        soleDispositive: "120,000",
        sharedDispositive: "650,000",
      }),
      failures: [
        {
          message:
            "The powers exceed the total by 120,000: Row 10 alone states all of it, so that the shares of Row 9 are probably counted in both.",
        },
      ],
    },
    {
      name: "a total beyond all powers, from which those to dispose differ by two digits that changed places",
      filing: only({ aggregate: "652,300", soleVoting: "0", soleDispositive: "625,300" }),
      failures: [{ message: "27,000 shares of the total carry neither of these powers" }],
    },
    {
      name: "sole power alone exceeds the total",
      filing: only({ soleDispositive: "650,002" }),
      failures: [{ message: /The powers exceed the total by 2\.$/ }],
    },
  ],
  unverified: [
    {
      name: "the same, with a note that tells the difference",
      filing: noted("27,000"),
      message: "A note to the total may account for the rest",
    },
    {
      name: "two digits of the total changed places, and the text tells of as many shares as it differs by",
      filing: adviser("Larkspur also votes 27,000 Shares that it may not dispose of."),
      message: "may account for it, but the numbers differ by two digits transposed.",
    },
    {
      name: "two digits of the total changed places, beside an adviser's lesser votes",
      filing: only({ aggregate: "652,300", soleVoting: "500,000", soleDispositive: "625,300" }),
      message: "may account for it, but the numbers differ by two digits transposed.",
    },
    {
      name: "dispositive powers not stated",
      filing: only({ soleDispositive: "____", sharedDispositive: "____" }),
    },
  ],
});
