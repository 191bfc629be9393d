/** Sums of counts that the text prints with their signs, as columns of a family of advisers are. */
import rule from "../../../rules/arithmetic/table-foots.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const printing = (sum: string) => filingText({ item5: `(a) Beneficially owned: NONE ${sum}` });

testRule(rule, {
  passing: [
    {
      name: "two advisers and their parent",
      filing: printing("512,000 + 138,000 = 650,000"),
      passes: 1,
      message: "Item 5 prints the sum 512,000 + 138,000 = 650,000, which is right.",
    },
    {
      name: "percentages, of which each was rounded by itself",
      filing: printing("5.5% + 0.7% = 6.3%"),
      passes: 1,
      message: "prints the sum 5.5% + 0.7% = 6.3%, which is right.",
    },
  ],
  failing: [
    {
      name: "percentages that rounding does not explain",
      filing: printing("5.5% + 0.7% = 6.4%"),
      failures: [{ message: "Item 5 prints the sum 5.5% + 0.7% = 6.4%; the figures add up to 6.2" }],
    },
    {
      name: "two digits of a part transposed",
      filing: printing("521,000 + 138,000 = 650,000"),
      failures: [
        {
          message:
            "Item 5 prints the sum 521,000 + 138,000 = 650,000; the figures add up to 659,000, a difference of 9,000. The total or one of the figures is wrong.",
        },
      ],
    },
  ],
  notApplicable: [
    { name: "a part taken off before", filing: printing("9,000 - 521,000 + 138,000 = 650,000") },
    { name: "a part in other words before", filing: printing("9,000 shares + 521,000 + 138,000 = 650,000") },
    { name: "a product", filing: printing("2 x 521,000 + 138,000 = 1,180,000") },
    { name: "a quotient behind", filing: printing("521,000 + 138,000 = 650,000 / 10,000,000") },
  ],
});
