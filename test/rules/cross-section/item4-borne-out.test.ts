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
