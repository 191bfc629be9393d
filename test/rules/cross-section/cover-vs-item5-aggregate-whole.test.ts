/** Words by which an amount in Item 5 may seem to be a part of the holding, where it is the whole. */
import rule from "../../../rules/cross-section/cover-vs-item5-aggregate.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const POWERS = {
  soleVoting: "0",
  sharedVoting: "652,310",
  soleDispositive: "0",
  sharedDispositive: "652,310",
};

/** Larkspur and Ms. Roe, who share all power over 652,310 shares. */
const both = (item5: string, changes: object = {}): string =>
  filingText({
    persons: [LARKSPUR, ROE].map((person) => ({
      ...person,
      ...POWERS,
      ...{ aggregate: "652,310", percent: "6.5%", notes: [], item5: null },
      ...changes,
    })),
    item5,
  });

/** Ms. Roe alone, with sole power over 25,000 shares. */
const roe = (owned: string, voted: string): string =>
  filingText({
    persons: [
      {
        ...ROE,
        ...{ soleVoting: "25,000", soleDispositive: "25,000", aggregate: "25,000", percent: "0.3%" },
        ...{ notes: [], item5: null },
      },
    ],
    item5: `(a) Ms. Roe beneficially owns all of the ${owned} Shares that she owns directly. Ms. Roe has the sole power to vote all of the ${voted} Shares.`,
  });

const EACH = "(a) Each of Larkspur Holdings LLC and Ms. Roe may be deemed to beneficially own";

testRule(rule, {
  passing: [
    { name: "what each of two is told to own", filing: both(`${EACH} 652,310 Shares.`), passes: 2 },
    { name: "what is owned directly and voted solely", filing: roe("25,000", "25,000"), passes: 1 },
  ],
  failing: [
    {
      name: "another number that each of two is told to own",
      filing: both(`${EACH} 562,310 Shares.`),
      failures: [
        { person: "LARKSPUR HOLDINGS LLC", actual: "562,310" },
        { person: "JANE M. ROE", actual: "562,310" },
      ],
    },
    {
      name: "more than each of two is told to own on its cover page, of which one shares no power",
      filing: both(`${EACH} 952,130 Shares.`, { sharedVoting: "0", sharedDispositive: "0" }),
      failures: [
        { person: "LARKSPUR HOLDINGS LLC", actual: "952,130" },
        { person: "JANE M. ROE", actual: "952,130" },
      ],
    },
    {
      name: "more than the whole, owned directly: it can be no part",
      filing: roe("52,000", "25,000"),
      failures: [{ actual: "52,000", expected: "25,000" }],
    },
    {
      name: "a nought too many, where the power over the shares is told as on the cover page",
      filing: roe("250,000", "25,000"),
      failures: [{ actual: "250,000", expected: "25,000" }],
    },
  ],
  unverified: [
    {
      name: "ten times as many, where the power is over as many",
      filing: roe("250,000", "250,000"),
      message: "may count another security",
    },
    {
      name: "more that each of two owns, both counted together",
      filing: both(`${EACH} a combined 952,130 Shares.`, { sharedVoting: "0", sharedDispositive: "0" }),
      message: "What several persons own together may be more than what each of them owns.",
    },
    {
      name: "what each of two holds in its own name",
      filing: both(`${EACH} in its own name 426,100 Shares.`),
      message: "may speak of a part of the holding only",
    },
  ],
});
