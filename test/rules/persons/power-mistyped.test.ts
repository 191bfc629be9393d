import rule from "../../../rules/persons/power-mistyped.js";
import { testRule } from "../../../src/index.js";
import { filingText, type StatedFiling, type StatedPerson } from "../../support/filing-text.js";
import { Larkspur } from "./chain-cases.js";

/** The fund, its manager and who controls the manager: each with shared power over all its shares. */
const FUND: StatedPerson = {
  ...Larkspur,
  name: "TAMARIND FUND, L.P.",
  heading: "Tamarind Fund, L.P.",
  type: "PN",
  soleVoting: "0",
  soleDispositive: "0",
  sharedVoting: "1,427,824",
  sharedDispositive: "1,427,824",
  aggregate: "1,427,824",
};
const MANAGER = { ...FUND, name: "LARKSPUR HOLDINGS LLC", heading: "Larkspur Holdings LLC" };
const ROE = { ...FUND, name: "JANE M. ROE", heading: "Jane M. Roe", type: "IN" };
const SHARED_WITH_NOBODY = { sharedVoting: "0", sharedDispositive: "0" };
const three = (change: Partial<StatedPerson>, filing: StatedFiling = {}) =>
  filingText({ persons: [FUND, MANAGER, { ...ROE, ...change }], ...filing });

/** A smaller fund of the same manager. */
const SMALLER: StatedPerson = {
  ...FUND,
  name: "THORNE FUND, L.P.",
  heading: "Thorne Fund, L.P.",
  sharedVoting: "613,459",
  sharedDispositive: "613,459",
  aggregate: "613,459",
};
const withSmaller = (change: Partial<StatedPerson>, manager: Partial<StatedPerson> = {}) =>
  filingText({ persons: [FUND, { ...SMALLER, ...change }, { ...MANAGER, ...manager }] });

testRule(rule, {
  passing: [
    { name: "fund, manager and the person in control with the same figures", filing: three({}), passes: 1 },
    {
      name: "the person in control reports further shares of her own",
      filing: three({ soleVoting: "5,000", soleDispositive: "5,000", aggregate: "1,432,824" }),
      passes: 1,
    },
    {
      name: "a vote over fewer shares than may be sold, by no slip of the keys",
      filing: three({ sharedVoting: "1,390,015" }),
      passes: 1,
    },
    {
      name: "no vote for who controls a bank that states it as its sole power",
      filing: filingText({
        persons: [
          { ...MANAGER, type: "BK", soleVoting: "1,427,824" },
          { ...ROE, soleVoting: "0" },
        ].map((person) => ({ ...person, soleDispositive: "1,427,824", ...SHARED_WITH_NOBODY })),
      }),
      remark: "a power to vote that is the sole power of LARKSPUR HOLDINGS LLC leaves none to another",
    },
  ],
  failing: [
    {
      name: "digits of a round number transposed, which one other page, two rows of this one and Item 4(c) state otherwise",
      filing: filingText({
        schedule: "13G",
        persons: [FUND, ROE].map((person, index) => ({
          ...person,
          ...{ sharedVoting: index === 0 ? "2,040,000" : "2,400,000", sharedDispositive: "2,400,000" },
          ...{ aggregate: "2,400,000", item5: null },
        })),
        told: [
          "(a) Amount beneficially owned: 2,400,000 (b) Percent of class: 6.5% (c) Number of shares as to which such person has: (i) sole power to vote or to direct the vote: 0 (ii) shared power to vote or to direct the vote: 2,400,000 (iii) sole power to dispose or to direct the disposition of: 0 (iv) shared power to dispose or to direct the disposition of: 2,400,000",
        ],
      }),
      failures: [{ expected: "2,400,000", actual: "2,040,000" }],
    },
    {
      name: "a digit changed in a round number, which two other pages and two rows of this one state otherwise",
      filing: filingText({
        persons: [FUND, MANAGER, ROE].map((person, index) => ({
          ...person,
          sharedVoting: "1,500,000",
          sharedDispositive: index === 2 ? "1,000,000" : "1,500,000",
          aggregate: "1,500,000",
        })),
      }),
      failures: [{ expected: "1,500,000", actual: "1,000,000" }],
    },
    {
      name: "a digit changed in one person's shared voting power, where three report the same shares",
      filing: three({ sharedVoting: "1,427,124" }),
      failures: [
        {
          message:
            "Row 8 of JANE M. ROE states 1,427,124; TAMARIND FUND, L.P. and LARKSPUR HOLDINGS LLC state 1,427,824 there, and the same in Rows 7, 9, 10 and 11. The two differ by a digit changed. Rows 10 and 11 of JANE M. ROE state 1,427,824: Row 8 is probably mistyped.",
          expected: "1,427,824",
          actual: "1,427,124",
        },
      ],
    },
    {
      name: "two digits transposed in one person's total",
      filing: three({ aggregate: "1,472,824" }),
      failures: [{ message: "Row 11 of JANE M. ROE states 1,472,824", expected: "1,427,824" }],
    },
    {
      name: "of two persons with the same shares, the one whose other rows speak against the odd one",
      filing: filingText({ persons: [{ ...FUND, sharedDispositive: "1,428,724" }, ROE] }),
      failures: [{ message: "Row 10 of TAMARIND FUND, L.P. states 1,428,724", expected: "1,427,824" }],
    },
    {
      name: "fractions of a share",
      filing: three(
        { sharedVoting: "1,427,124.25", sharedDispositive: "1,427,824.25", aggregate: "1,427,824.25" },
        {
          persons: [
            {
              ...FUND,
              sharedVoting: "1,427,824.25",
              sharedDispositive: "1,427,824.25",
              aggregate: "1,427,824.25",
            },
            {
              ...ROE,
              sharedVoting: "1,427,124.25",
              sharedDispositive: "1,427,824.25",
              aggregate: "1,427,824.25",
            },
          ],
        },
      ),
      failures: [{ message: "Row 8 of JANE M. ROE states 1,427,124.25" }],
    },
    {
      name: "a fund that nobody equals, where every other page states as much power to vote as to dispose",
      filing: withSmaller({ sharedVoting: "613,159" }),
      failures: [
        {
          message:
            "Row 8 of THORNE FUND, L.P. states 613,159; Row 10 states 613,459, and every other cover page states as much power to vote as to dispose. The two differ by a digit changed. Rows 10 and 11 of THORNE FUND, L.P. state 613,459: Row 8 is probably mistyped.",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "the shared vote of one of two left at nothing, which two rows of this page bear out",
      filing: filingText({ persons: [{ ...FUND, sharedVoting: "0" }, ROE] }),
      message:
        "Row 8 of TAMARIND FUND, L.P. states 0; JANE M. ROE states 1,427,824 there, and the same in Rows 7, 9, 10 and 11.",
    },
    {
      name: "no vote for a fund whose manager states it as its sole power",
      filing: filingText({
        persons: [
          { ...MANAGER, type: "IA", soleVoting: "1,427,824" },
          { ...FUND, soleVoting: "0" },
        ].map((person) => ({ ...person, soleDispositive: "1,427,824", ...SHARED_WITH_NOBODY })),
      }),
      message: "Whether this person has no such power, or the row was left out, is not told.",
    },
    {
      name: "a row left at nothing, which two other pages fill and two rows of this one bear out",
      filing: three({ sharedDispositive: "0" }),
      message: "Whether this person has no such power, or the row was left out, is not told.",
    },
    {
      name: "the text tells of as many shares as the two figures differ by",
      filing: three(
        { sharedVoting: "1,427,124" },
        { told: ["Ms. Roe has given an irrevocable proxy over 700 shares."] },
      ),
      message: "But the text states the difference, 700.",
    },
  ],
  notApplicable: [
    {
      name: "a fund with fewer votes than shares, and a manager with fewer, too",
      filing: withSmaller({ sharedVoting: "613,159" }, { sharedVoting: "1,389,201" }),
    },
    {
      name: "two holders of round numbers, a digit apart",
      filing: filingText({
        persons: [
          { ...FUND, sharedVoting: "600,000", sharedDispositive: "650,000", aggregate: "650,000" },
          { ...ROE, sharedVoting: "650,000", sharedDispositive: "650,000", aggregate: "650,000" },
        ],
      }),
    },
    { name: "one reporting person", filing: filingText({ persons: [FUND] }) },
  ],
});
