/** Item 4 answered for several persons at once: two names ahead of one figure, and sentences on percentages and powers. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { both, named } from "./item4-cases.js";

const HELD = {
  soleVoting: "0",
  sharedVoting: "613459",
  soleDispositive: "0",
  sharedDispositive: "613459",
  aggregate: "613459",
  percent: "6.1",
};
const NO_ANSWERS = {
  amount: "See Row 9 of the cover page.",
  percent: "See Row 11 of the cover page.",
  soleVoting: "",
  sharedVoting: "",
  soleDispositive: "",
  sharedDispositive: "",
};
const answered = (answers: Partial<typeof NO_ANSWERS>, second: Partial<typeof HELD> = {}) =>
  both({ ...NO_ANSWERS, ...answers }, { ...HELD, ...second }, HELD);
const BOTH = "Thorne Advisers and Thorne Group";
const votes = (one: string, other: string): string =>
  `Thorne Advisers has shared power with Ms. Roe to vote or direct the vote of the ${one} shares of Common Stock. Thorne Group has the shared power to vote or to direct the vote of ${other} shares.`;

testRule(rule, {
  passing: [
    {
      name: "two names ahead of one figure",
      filing: answered({ amount: `${BOTH}: 613,459` }),
      passes: 2,
      message: "Item 4 agrees with Row 9.",
    },
    {
      name: "a sentence on each of two persons' percentage",
      filing: answered({
        percent: `Each of ${BOTH} may be deemed the beneficial owner of approximately 6.1% of the Shares outstanding.`,
      }),
      passes: 2,
      message: "Item 4 agrees with Row 11.",
    },
    {
      name: "what persons own beneficially, in this order of the words",
      filing: answered({
        amount:
          "Thorne Advisers owned beneficially 613,459 shares. Thorne Group may be deemed to own beneficially 613,459 shares.",
        percent:
          "Thorne Advisers owns beneficially approximately 6.1% of the Shares. Thorne Group may be deemed to own beneficially approximately 6.1% of the Shares.",
      }),
      passes: 2,
      message: "Item 4 agrees with Rows 9 and 11.",
    },
    {
      name: "sentences on who has a power",
      filing: answered({ sharedVoting: votes("613,459", "613,459") }),
      passes: 2,
      message: "Item 4 agrees with Row 6.",
    },
  ],
  failing: [
    {
      name: "two names ahead of one figure that is neither's",
      filing: answered({ amount: `${BOTH}: 631,459`, sharedVoting: `${BOTH}: 613,459` }),
      failures: [
        { person: "Thorne Advisers LP", message: "Item 4(a) states 631,459 shares" },
        { person: "Thorne Group Inc.", message: "Item 4(a) states 631,459 shares" },
      ],
    },
    {
      name: "one sentence with a percentage for each of two persons, the second's mistyped",
      filing: answered({
        percent:
          "As of the date above Thorne Advisers may be deemed to own approximately 6.1% of the outstanding Shares, and Thorne Group may be deemed to beneficially own approximately 6.7% of the outstanding Shares.",
      }),
      failures: [{ person: "Thorne Group Inc.", message: "Item 4(b) states approximately 6.7 %" }],
    },
    {
      name: "what the shares of a person constitute",
      filing: answered({
        percent:
          "The number of Shares that each of Thorne Advisers and Thorne Group may be deemed to beneficially own constitutes 6.7% of the Shares outstanding.",
      }),
      failures: [
        { person: "Thorne Advisers LP", message: "Item 4(b) states 6.7 %" },
        { person: "Thorne Group Inc.", message: "Item 4(b) states 6.7 %" },
      ],
    },
    {
      name: "what a person's ownership represented",
      filing: answered({
        percent:
          "Thorne Group's beneficial ownership of 613,459 shares of Common Stock represented 6.7% of the outstanding Common Stock.",
      }),
      failures: [{ person: "Thorne Group Inc.", message: "Item 4(b) states 6.7 %" }],
    },
    {
      name: "a power told in a sentence, a slip of the keys away from what the rest bears out",
      filing: answered({
        sharedVoting: votes("613,459", "613,489"),
        sharedDispositive: named("613,459", "613,459"),
      }),
      failures: [{ person: "Thorne Group Inc.", message: "Item 4(c) states shared voting power of 613,489" }],
    },
    {
      name: "an amount told in a sentence, more than the whole whose percentage stands beside it",
      filing: both(
        {
          ...NO_ANSWERS,
          amount:
            "As the manager of Thorne Advisers, Thorne Group may be deemed to beneficially own the 2,006,000 Shares.",
          percent: named("7.0%", "7.0%"),
        },
        {
          ...HELD,
          sharedVoting: "2000000",
          sharedDispositive: "2000000",
          aggregate: "2000000",
          percent: "7.0",
        },
        {
          ...HELD,
          sharedVoting: "2000000",
          sharedDispositive: "2000000",
          aggregate: "2000000",
          percent: "7.0",
        },
      ),
      failures: [{ person: "Thorne Group Inc.", message: "Item 4(a) states 2,006,000 shares" }],
    },
    {
      name: "an amount told in a sentence, a slip of the keys away from what the rest bears out",
      filing: answered({
        amount: "Thorne Group may be deemed to beneficially own 613,489 shares of Common Stock.",
        sharedVoting: named("613,459", "613,459"),
      }),
      failures: [{ person: "Thorne Group Inc.", message: "Item 4(a) states 613,489 shares" }],
    },
  ],
  unverified: [
    {
      name: "a power told in a sentence, which may be a part",
      filing: answered({ sharedVoting: votes("613,459", "400,000") }),
      message: "The sentence in Item 4 may speak of a part of the holding only.",
    },
    {
      name: "a percentage of a part",
      filing: answered({
        amount: "",
        percent: "Thorne Group may be deemed to own directly 4.0% of the outstanding Shares.",
      }),
      message: "Item 4 states no figure that is certainly this person's.",
    },
    {
      name: "two names ahead of one figure, of whom one reports nothing",
      filing: answered({ amount: "Thorne Advisers and Hollin Partners: 500,000" }),
      message: "Item 4 states no figure that is certainly this person's.",
    },
  ],
});
