/** Item 4 tells in a sentence, not as an answer in a person's name, of as many shares as Row 9 states. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { THORNE, THORNE_ITEM4, structured13G, type StructuredPerson } from "../../support/structured-13g.js";
import { both, HOLDING, item4 } from "./item4-cases.js";

const TOLD = /^Item 4 tells of 650,000 shares, as Row 9 states\.$/;
const ADDED = /^The shares of which Item 4 tells add up to the 650,000 of Row 9\.$/;
const NONE = /No figure for Row 9 that is certainly this person's could be read in Item 4\.$/;

const SMALLER: StructuredPerson = {
  ...HOLDING,
  soleVoting: "0",
  sharedVoting: "0",
  soleDispositive: "240000",
  sharedDispositive: "0",
  aggregate: "240000",
  percent: "2.4",
};
const NIL = { soleVoting: "0", sharedVoting: "0", soleDispositive: "0", sharedDispositive: "0" };
const THIRD: StructuredPerson = { ...SMALLER, name: "Edith Thorne", types: ["IN"] };
/** The amount of three, the last two without a name of their own. */
const rest = (amount: string, told: string) =>
  structured13G({
    persons: [THORNE, SMALLER, { ...THIRD, aggregate: amount }],
    item4: {
      ...THORNE_ITEM4,
      amount: told,
      percent: "Thorne Advisers LP: 6.5%\nRemaining Reporting Persons: 2.4%",
    },
  });
/** Two whose amounts differ. */
const unlike = (amount: string) =>
  structured13G({ persons: [THORNE, SMALLER], item4: { ...THORNE_ITEM4, amount } });

testRule(rule, {
  passing: [
    ...[
      "The Plan held 650,000 shares of Common Stock. Of these, 610,000 shares had been allocated and 40,000 shares were unallocated.",
      "The Bank, as trustee of several trusts, is the beneficial owner (as that term is defined in Rule 13d-3) of 650,000 shares of Common Stock.",
      "Each of the persons named above held 650,000 Shares as of the close of business on March 3, 2025.",
      "The Adviser's accounts own 650,000 shares. The foregoing excludes 80,000 shares issuable on exercise of warrants.",
      "The Adviser's accounts own 650,000 shares. Includes 80,000 shares issuable on exercise of warrants.",
    ].map((amount) => ({ name: amount, filing: item4({ amount }), passes: 2, message: TOLD })),
    {
      name: "both cover pages state what a fund that does not report holds",
      filing: both({ amount: "A fund in the care of both held 650,000 shares of Common Stock." }),
      passes: 4,
      message: TOLD,
    },
    {
      name: "the shares and the warrants of a holder, which add up to Row 9 of both",
      filing: both({
        amount:
          "A fund in their care holds (i) 450,000 shares and (ii) 200,000 warrants to purchase up to 200,000 shares.",
      }),
      passes: 4,
      message: ADDED,
    },
    {
      name: "owned by each of two, behind the number",
      filing: both(
        { amount: "650,000 deemed beneficially owned by each of Thorne Advisers, LLC and Thorne Group Inc." },
        {},
        { name: "Thorne Advisers, LLC" },
      ),
      passes: 2,
      message: /^Item 4 agrees with Rows 5, 6, 7, 8, 9 and 11\.$/,
    },
    {
      name: "the others in a line of their own",
      filing: rest("240000", "Thorne Advisers LP: 650,000\nRemaining Reporting Persons: 240,000"),
      passes: 3,
    },
    {
      name: "nil, and why",
      filing: item4(
        { ...NIL, amount: "0. On March 3, 2025 the Issuer was acquired.", percent: "0%" },
        { ...NIL, aggregate: "0", percent: "0" },
      ),
      passes: 1,
      message: /^Item 4 agrees with Rows 5, 6, 7, 8, 9 and 11\.$/,
    },
    {
      name: "everybody's amount and percentage, beside powers that one of them has",
      filing: both({}, NIL),
      passes: 2,
    },
    {
      name: "what is held by one of two, as a part of the other's",
      filing: unlike(
        "650,000\n\n240,000 of the 650,000 shares reported are held by Thorne Group Inc., its parent.",
      ),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "another figure of the others, all before them by name",
      filing: rest("250000", "Thorne Advisers LP: 650,000\nRemaining Reporting Persons: 240,000"),
      failures: [{ person: "Edith Thorne", severity: "error", expected: "250,000", actual: "240,000" }],
    },
    {
      name: "an amount that is the whole answer, and another",
      filing: item4({ amount: "605,000" }),
      failures: [{ severity: "error", expected: "650,000", actual: "605,000" }],
    },
  ],
  unverified: [
    {
      name: "the others behind a line of somebody who does not report",
      filing: rest("240000", "Thorne Advisers LP: 650,000\nA trust: 240,000\nRemaining Reporting Persons: 0"),
      message: NONE,
    },
    ...[
      "Before the offering the Plan held 650,000 shares of Common Stock.",
      "The Plan held 650,000 shares. It has sold them.",
      "The Plan holds 650,000 shares, and a trust of the same sponsor holds 90,000 shares.",
      "On June 30, 2024 the Plan held 650,000 shares, and on March 3, 2025 it held the same.",
      "The Plan held 650,000 common units of the operating partnership.",
      "The Plan held 605,000 shares of Common Stock.",
      "The Plan holds 450,000 shares and 150,000 shares in a trust.",
    ].map((amount) => ({ name: amount, filing: item4({ amount }), message: NONE })),
    {
      name: "what is held by another than the second",
      filing: unlike("650,000\n\n240,000 of the 650,000 shares reported are held by a trust of its parent."),
      message: /^Item 4 states no figure that is certainly this person's\.$/,
    },
  ],
});
