/** A figure mistyped among others that bear it out, in an Item 4 that may tell of another day. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { both, item4, named } from "./item4-cases.js";

const ALL_SHARED = {
  soleVoting: "0",
  sharedVoting: "613459",
  soleDispositive: "0",
  sharedDispositive: "613459",
};
const COVER = { ...ALL_SHARED, aggregate: "613459", percent: "6.1" };
const ANSWERS = {
  amount:
    "See Row 9 of the cover page. The figures are stated as of the close of business on January 8, 2026.",
  percent: named("6.1%", "6.1%"),
  soleVoting: named("0", "0"),
  sharedVoting: named("613,459", "613,459"),
  soleDispositive: named("0", "0"),
  sharedDispositive: named("613,459", "613,459"),
};

/** Too round to be known for a slip by itself. */
const ROUND = {
  ...COVER,
  sharedVoting: "2000000",
  sharedDispositive: "2000000",
  aggregate: "2000000",
  percent: "20",
};
const TWICE =
  "As of the date hereof:\n\n(i) Thorne Advisers LP directly beneficially owned 2,080,000 shares of Common Stock, excluding 333,333 shares underlying certain warrants.\n\n(ii) As its parent, Thorne Group Inc. may be deemed to beneficially own the 2,000,000 shares beneficially owned by Thorne Advisers LP.";
const POWERLESS = {
  percent: "See Row 11 of the cover page.",
  soleVoting: "0",
  sharedVoting: "See Row 6 of the cover page.",
  soleDispositive: "0",
  sharedDispositive: "See Row 8 of the cover page.",
};
const OF_BOTH = "of Thorne Advisers LP and Thorne Group Inc. has the shared power to";

testRule(rule, {
  passing: [{ name: "as of another day, and nothing changed", filing: both(ANSWERS, COVER, COVER) }],
  failing: [
    {
      name: "as of another day, and one digit of one power is another",
      filing: both({ ...ANSWERS, sharedDispositive: named("613,459", "613,489") }, COVER, COVER),
      failures: [
        {
          person: "Thorne Group Inc.",
          message:
            /^Item 4\(c\) states shared dispositive power of 613,489; Row 8 of the cover page states 613,459\. Rows 6 and 9 state 613,459, too: Item 4\(c\) is probably mistyped\.$/,
        },
      ],
    },
    {
      name: "as of another day, and one digit of a row of the cover page is another",
      filing: both(ANSWERS, { ...COVER, sharedVoting: "613959" }, COVER),
      failures: [{ person: "Thorne Group Inc.", message: "Row 6 is probably mistyped" }],
    },
    {
      name: "a round number told of one holding by the holder and otherwise by its parent",
      filing: both({ ...POWERLESS, percent: named("20%", "20%"), amount: TWICE }, ROUND, ROUND),
      failures: [
        {
          person: "Thorne Advisers LP",
          message: "Item 4(a) states 2,080,000 shares; Row 9 of the cover page states 2,000,000",
        },
      ],
    },
    {
      name: "a power over more shares than are owned is no power over a part",
      filing: both(
        {
          ...POWERLESS,
          amount: "See Row 9 of the cover page.",
          sharedVoting: `Each ${OF_BOTH} vote or to direct the vote of 2,080,000 shares.`,
          sharedDispositive: `Each ${OF_BOTH} dispose or to direct the disposition of 2,000,000 shares.`,
        },
        ROUND,
        ROUND,
      ),
      failures: [
        { message: "shared voting power of 2,080,000" },
        { message: "shared voting power of 2,080,000" },
      ],
    },
    {
      name: "as of another day, and another percentage for the same shares",
      filing: both({ ...ANSWERS, percent: named("6.1%", "6.7%") }, COVER, COVER),
      failures: [
        {
          person: "Thorne Group Inc.",
          message: /^Item 4\(b\) states 6\.7 %; Row 11 of the cover page states 6\.1 %\.$/,
        },
      ],
    },
  ],
  unverified: [
    {
      name: "one holding told in two numbers on two days",
      filing: both(
        {
          ...POWERLESS,
          percent: named("20%", "20%"),
          amount: TWICE.replace("As its parent", "As of December 31, 2025"),
        },
        ROUND,
        ROUND,
      ),
      message: "Item 4 may tell of another day than the cover page.",
    },
    {
      name: "as of another day, on which every figure is another",
      filing: item4(
        {
          ...ANSWERS,
          percent: "6.1%",
          soleVoting: "0",
          soleDispositive: "0",
          sharedVoting: "613,489",
          sharedDispositive: "613,489",
        },
        COVER,
      ),
      message: "Item 4 may tell of another day than the cover page.",
    },
    {
      name: "as of another day, on which both persons' percentages are others",
      filing: both({ ...ANSWERS, percent: named("6.7%", "6.7%") }, COVER, COVER),
      message: "Item 4 may tell of another day than the cover page.",
    },
  ],
});
