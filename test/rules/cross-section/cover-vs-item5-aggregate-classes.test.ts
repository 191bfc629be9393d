/** cover-vs-item5-aggregate where a cover page states a figure for each of two classes. */
import rule from "../../../rules/cross-section/cover-vs-item5-aggregate.js";
import { testRule } from "../../../src/index.js";
import { twoClasses } from "../../support/two-classes.js";

testRule(rule, {
  passing: [
    {
      name: "each of two classes told again",
      filing: twoClasses(
        {},
        {
          item5:
            "Ms. Roe beneficially owns 400,000 shares of Class A Common Stock and 2,500,000 shares of Class B Common Stock.",
        },
      ),
      passes: 2,
      message: "Class A: Row 11 states 400,000, as Item 5 does.",
    },
  ],
  failing: [
    {
      name: "one of two classes with two digits in other places",
      filing: twoClasses(
        { aggregate: "Class A: 412,700; Class B: 2,500,000" },
        {
          item5:
            "Ms. Roe beneficially owns 421,700 shares of Class A Common Stock and 2,500,000 shares of Class B Common Stock.",
        },
      ),
      failures: [
        {
          severity: "warning",
          message: "Class A: Row 11 states 412,700, Item 5 421,700: two digits changed places.",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "one of two classes told with another count, which may be of a part",
      filing: twoClasses(
        {},
        {
          item5:
            "Ms. Roe beneficially owns 300,000 shares of Class A Common Stock and 2,500,000 shares of Class B Common Stock.",
        },
      ),
      message: "Class A: Row 11 states 400,000, which Item 5 does not repeat plainly.",
    },
  ],
});
