/** share-count-base-conflict: in which words two counts are plainly of one class and day. */
import rule from "../../../rules/cross-section/share-count-base-conflict.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

/** A filing that first says what its percentages are based on, then goes on with `further`. */
const after = (further: string) =>
  filingText({
    outstanding: "Percentages are based on 9,950,000 shares of Common Stock outstanding as of March 3, 2025.",
    item5: further,
  });

testRule(rule, {
  passing: [
    {
      name: "the same count behind a person's own holding",
      filing: after(
        "Larkspur beneficially owns 650,000 shares of Common Stock, approximately 6.5% of the Common Stock outstanding, based on 9,950,000 shares outstanding as of March 3, 2025.",
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "the class in small letters, and the form's own name before the count",
      filing: filingText({
        outstanding:
          "The percentages reported in this Schedule 13D are based upon 9,951,234 shares of common stock outstanding as of March 3, 2025 (according to the Issuer's Form 10-Q as filed with the Securities and Exchange Commission on March 4, 2025).",
        item5:
          "The percentages reported in this Schedule 13D are based upon 8,751,234 shares of common stock outstanding as of March 3, 2025.",
      }),
      failures: [{ severity: "error", actual: "8,751,234" }],
    },
    {
      name: "behind a person's own holding, where the percentage names the class",
      filing: after(
        "Larkspur beneficially owns 650,000 shares of Common Stock, approximately 6.6% of the Common Stock outstanding, based on 9,810,000 shares outstanding as of March 3, 2025.",
      ),
      failures: [{ severity: "error", actual: "9,810,000" }],
    },
  ],
  unverified: [
    {
      name: "a count that goes on to tell of an offering behind the report that it was taken from",
      filing: after(
        "Percentages are based on 11,000,000 shares of Common Stock outstanding as of March 3, 2025, as reported in the Issuer's prospectus, giving effect to the offering.",
      ),
      message: "whether both count the class as it stood is not told",
    },
  ],
  notApplicable: [
    {
      name: "a total beside the counts that it is made up of, of which the day is told for one",
      filing: filingText({
        outstanding:
          "Percentages are based on 10,000,000 Common Shares, being 9,500,000 Common Shares outstanding on March 3, 2025 and 500,000 Common Shares issued on March 4, 2025.",
      }),
    },
    {
      name: "the counts of the reported class and of a lettered one, told side by side",
      filing: filingText({
        outstanding:
          "There were 9,950,000 shares of Common Stock and 2,000,000 shares of Class B Common Stock outstanding as of March 3, 2025.",
      }),
    },
  ],
});
