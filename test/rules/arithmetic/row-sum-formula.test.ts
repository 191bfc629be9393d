/** Totals that say themselves what they are made of. */
import rule from "../../../rules/arithmetic/row-sum-voting.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

const only = (changes: object) => filingText({ persons: [{ ...LARKSPUR, ...changes }] });

/** Larkspur with options over 50,000 shares that Row 11 says to add to Rows 7 and 8. */
const byItself = (changes: object) =>
  only({
    soleVoting: "68,902",
    sharedVoting: "547,400",
    soleDispositive: "68,902",
    sharedDispositive: "547,400",
    aggregate: "665,053 (Total of 7 + 8 + 48,751 shares - right to acquire by exercise of options)",
    notes: [],
    item5: null,
    ...changes,
  });

testRule(rule, {
  passing: [
    {
      name: "Row 11 says which rows and which options it is the total of",
      filing: byItself({}),
      message: "Row 11 says that it is the total of Row 7, Row 8 and 48,751; it states 665,053.",
      remark: null,
    },
  ],
  failing: [
    {
      name: "the options that Row 11 says to add are mistyped",
      filing: byItself({ aggregate: "665,053 (Total of 7 + 8 + 84,751 shares - right to acquire)" }),
      failures: [
        {
          message:
            "Row 11 says that it is the total of Row 7, Row 8 and 84,751, which come to 701,053; it states 665,053. 84,751 is probably mistyped: with 48,751 in its place they would agree.",
          repairs: [],
        },
      ],
    },
    {
      name: "Row 7 is mistyped beside a Row 11 that says what it is the total of",
      filing: byItself({ soleVoting: "86,902" }),
      failures: [
        {
          message:
            "Row 7 is probably mistyped: with 68,902, which Row 9 states, in its place they would agree.",
          repairs: ["86,902 => 68,902"],
        },
      ],
    },
    {
      name: "a Row 11 that is not what it says, by no single slip",
      filing: byItself({ aggregate: "763,563 (Sum of Rows 7 and 8 and 48,751 shares - right to acquire)" }),
      failures: [{ message: "it states 763,563. Which of the figures is wrong is not told." }],
    },
  ],
  unverified: [
    {
      name: "Row 11 says what it is the total of, in part by a row that states no figure",
      filing: byItself({ soleVoting: "N/A" }),
      message: "Row 7 states no figure",
    },
  ],
});
