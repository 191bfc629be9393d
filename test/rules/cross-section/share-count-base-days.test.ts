/** share-count-base-conflict where the count is the same and its day is not. */
import rule from "../../../rules/cross-section/share-count-base-conflict.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const told = (further: string) =>
  filingText({
    outstanding: "Percentages are based on 9,950,000 shares of Common Stock outstanding as of April 3, 2025.",
    item5: further,
  });

testRule(rule, {
  passing: [
    {
      name: "the same count of the same day",
      filing: told(
        "Percentages are based on 9,950,000 shares of Common Stock outstanding as of April 3, 2025.",
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "the same count in the same words, of another month",
      filing: told(
        "Percentages are based on 9,950,000 shares of Common Stock outstanding as of March 3, 2025.",
      ),
      failures: [
        {
          severity: "warning",
          expected: "2025-04-03",
          actual: "2025-03-03",
          message:
            "Every mention of the class outstanding states 9,950,000 shares, but as of different days: April 3, 2025 and March 3, 2025. The words are the same; one of the days is probably mistyped.",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "the same count of another day, in other words",
      filing: told("As of March 3, 2025, there were 9,950,000 shares of Common Stock outstanding."),
      message: "Both may be right.",
    },
    {
      name: "the same count in the same words, of a day that is no slip",
      filing: told(
        "Percentages are based on 9,950,000 shares of Common Stock outstanding as of October 30, 2024.",
      ),
      message: "Both may be right.",
    },
  ],
});
