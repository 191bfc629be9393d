import rule from "../../../rules/cross-section/item5a-components.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
import { both, item4 } from "./item4-cases.js";

const apart = (owns: string): string =>
  filingText({
    persons: [{ ...LARKSPUR, notes: [], item5: null }],
    item5: `(a) Larkspur Holdings LLC beneficially owns ${owns}.`,
  });

/** What the Reporting Persons own together, and the sentence that takes it apart; Ms. Roe's cover page has the total. */
const together = (parts: string): string =>
  filingText({
    persons: [
      { ...LARKSPUR, notes: [], item5: null },
      { ...ROE, aggregate: "770,000", notes: [], item5: null },
    ],
    item5: `(a) The Reporting Persons may be deemed to beneficially own an aggregate of 770,000 Shares. This amount consists of: ${parts}`,
  });

/** Two pages with the same 650,000, to which Item 4(a) refers. */
const ofRow9 = (own: string, warrants: string): string =>
  both({
    amount: `See Item 9 on the cover page for each Reporting Person, given as of the close of business on March 3, 2025, and which includes ${own} Shares and an additional ${warrants} Shares underlying warrants that can be exercised within 60 days.`,
  });

/** Amounts that Item 4(a) of a 13G states by a number alone. */
testRule(rule, {
  passing: [
    {
      name: "option contracts on a hundred shares each are no part beside their shares",
      filing: apart(
        "650,000 Shares, consisting of 600,000 Shares held directly and 50,000 Shares underlying 500 listed call options",
      ),
      passes: 1,
      message: "600,000 + 50,000 = 650,000",
    },
    {
      name: "a sentence of its own that says what the amount includes",
      filing: apart(
        "650,000 Shares. This includes 512,340 Shares held directly, 37,660 Shares held in an IRA, and 100,000 Shares held by a trust",
      ),
      passes: 1,
    },
    {
      name: "an aggregate of the Reporting Persons, which the next sentence takes apart",
      filing: together(
        "(i) 650,000 Shares held by Larkspur; and (ii) 120,000 Shares held by the Thorne Trust.",
      ),
      passes: 1,
      message: "The parts in Item 5(a) add up to its total: 650,000 + 120,000 = 770,000.",
    },
    {
      name: "the shares and the warrants that Row 9 includes",
      filing: ofRow9("512,340", "137,660"),
      passes: 1,
    },
    {
      name: "parts in brackets behind an amount without a unit",
      filing: item4({
        amount: "650,000 (512,340 shares held by the Mill Fund and 137,660 shares held by Thorne's spouse)",
      }),
      passes: 1,
      message: "The parts in Item 4(a) add up to its total: 512,340 + 137,660 = 650,000.",
    },
  ],
  failing: [
    {
      name: "a sentence of its own that says what the amount includes, which comes to more than the amount",
      filing: apart(
        "650,000 Shares. This includes 512,340 Shares held directly, 37,660 Shares held in an IRA, and 109,000 Shares held by a trust",
      ),
      failures: [{ message: "512,340 + 37,660 + 109,000 = 659,000, a difference of 9,000" }],
    },
    {
      name: "an aggregate of the Reporting Persons, one part of which has two digits transposed",
      filing: together(
        "(i) 560,000 Shares held by Larkspur; and (ii) 120,000 Shares held by the Thorne Trust.",
      ),
      failures: [{ message: "Item 5(a) states 770,000 shares; the parts that it names add up to 680,000" }],
    },
    {
      name: "the shares and the warrants that Row 9 includes, which come to more than it",
      filing: ofRow9("512,340", "197,660"),
      failures: [
        { message: "Item 4, by Row 9, states 650,000 shares; the parts that it names add up to 710,000" },
      ],
    },
    {
      name: "parts in brackets behind the amount, two digits of one transposed",
      filing: item4({
        amount: "650,000 (513,240 shares held by the Mill Fund and 137,660 shares held by Thorne's spouse)",
      }),
      failures: [{ message: "add up to 650,900: 513,240 + 137,660 = 650,900, a difference of 900" }],
    },
    {
      name: "allocated and unallocated shares of a plan fall short of an amount that stands alone",
      filing: both({
        amount: [
          "650,000",
          "Of such shares, 500,000 shares have been allocated to the accounts of participants and 105,000 shares are unallocated.",
        ].join("\n"),
      }),
      failures: [{ message: "500,000 + 105,000 = 605,000, a difference of 45,000" }],
    },
    {
      name: "a part with two digits transposed, in words that may mean more than the counts",
      filing: apart(
        "650,000 Shares (consisting of 521,340 Shares held by the Mill Fund and, net of what it lent, 137,660 Shares)",
      ),
      failures: [{ severity: "warning", message: "With 512,340 for 521,340, the same digits" }],
    },
    {
      name: "what a number includes, all of it, with two digits transposed",
      filing: apart(
        "650,000 Shares, which includes 521,340 of its own and 137,660 that stand under the proxy",
      ),
      failures: [{ severity: "warning", expected: "512,340", actual: "521,340" }],
    },
    {
      name: "what an owner has and what a proxy covers, with two digits transposed",
      filing: apart("650,000 Shares, of which 521,340 are its own and 137,660 stand under the proxy"),
      failures: [
        {
          severity: "warning",
          expected: "512,340",
          actual: "521,340",
          message: "Item 5 takes 650,000 shares apart; 521,340 + 137,660 = 659,000.",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "the next sentence tells the rest",
      filing: apart(
        "650,000 Shares, consisting of 600,000 Shares held by the Thorne Trust. The remaining 50,000 Shares are held by Ms. Roe",
      ),
      message: "What they lack is told behind them.",
    },
    {
      name: "a part told without its number: those that another person holds",
      filing: item4({
        amount:
          "Larkspur beneficially owns 650,000 shares, being those held by the Mill Fund and 137,660 shares held in a managed account",
      }),
      message: "The list names a part without its number.",
    },
  ],
});
