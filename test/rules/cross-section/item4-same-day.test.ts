/** An Item 4 that names another day than the event's, but whose other figures are the cover page's. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { structured13G, THORNE, type StructuredItem4 } from "../../support/structured-13g.js";
import { HOLDING } from "./item4-cases.js";

/** An adviser that shares all its power over 652,300 shares, and its parent. */
const SHARED = { soleVoting: "0", sharedVoting: "652300", soleDispositive: "0", sharedDispositive: "652300" };
const ADVISER = { ...THORNE, ...SHARED, aggregate: "652300", percent: "6.5" };
const each = (adviser: string, parent = adviser): string =>
  `- Thorne Advisers LP - ${adviser}\n- Thorne Group Inc. - ${parent}`;
const HEREOF =
  "The numbers reported are those as of the date of this filing, of which the manager has kept a record.";

/** Both in Item 4, as of the date of filing by its last answer. */
const filing = (item4: StructuredItem4, adviser: Partial<typeof THORNE> = {}): string =>
  structured13G({
    persons: [
      { ...ADVISER, ...adviser },
      { ...HOLDING, ...SHARED, aggregate: "652300", percent: "6.5" },
    ],
    item4: {
      amount: each("652,300"),
      percent: each("6.5%"),
      soleVoting: each("0"),
      sharedVoting: each("652,300"),
      soleDispositive: each("0"),
      sharedDispositive: `${each("652,300")}\n\nEach has the address of the parent.\n\n${HEREOF}`,
      ...item4,
    },
  });

testRule(rule, {
  passing: [{ name: "all figures in both places", filing: filing({}), passes: 2 }],
  failing: [
    {
      name: "one row of a cover page, beside the total and the other power that both places state",
      filing: filing({}, { sharedVoting: "650100" }),
      failures: [{ person: "Thorne Advisers LP", actual: "652,300", expected: "650,100" }],
    },
    {
      name: "an amount with a digit changed, beside two powers that both places state",
      filing: filing({ amount: each("652,800", "652,300") }),
      failures: [{ person: "Thorne Advisers LP", actual: "652,800" }],
    },
    {
      name: "two digits of a percentage transposed, for the same number of shares",
      filing: filing({ percent: each("5.6%", "6.5%") }),
      failures: [{ person: "Thorne Advisers LP", actual: "5.6 %" }],
    },
    {
      name: "the vote of a sentence beside the power to dispose of the whole",
      filing: structured13G({
        persons: [ADVISER],
        item4: {
          amount: "Thorne Advisers LP beneficially owned 652,300 shares.",
          percent: "6.5%",
          sharedVoting:
            "Thorne Advisers LP had shared power with its manager to vote or direct the vote of the 612,400 shares beneficially owned by it.",
          sharedDispositive:
            "Thorne Advisers LP had shared power with its manager to dispose or direct the disposition of the 652,300 shares beneficially owned by it.",
        },
      }),
      failures: [{ actual: "612,400", expected: "652,300" }],
    },
  ],
  unverified: [
    {
      name: "a row that its own answer tells as of the date of filing",
      filing: filing({ sharedVoting: `${each("652,300", "660,200")}\n${HEREOF}` }),
      message: "Item 4 may tell of another day than the cover page.",
    },
    {
      name: "another percentage, no slip of the keys, where no count of the class is told",
      filing: filing({ percent: each("6.9%") }),
      message: "Item 4 may tell of another day than the cover page.",
    },
  ],
});
