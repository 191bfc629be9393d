/** number-format where the one count with separators is grouped as in India, and XML's own figures have none. */
import rule from "../../../rules/identity/number-format.js";
import { testRule } from "../../../src/index.js";
import { structured13G } from "../../support/structured-13g.js";

/** 650,000 shares, 6.5 % of a class as told. */
const over = (outstanding: string) =>
  structured13G({
    item4: {
      percent: `6.5%, based on ${outstanding} shares of Common Stock outstanding as of December 1, 2025`,
    },
  });

testRule(rule, {
  passing: [{ name: "the percentages are right over it", filing: over("99,50,123") }],
  failing: [
    {
      name: "the percentages are not right over it: a digit was lost",
      filing: over("10,50,123"),
      failures: [
        { severity: "warning", actual: "10,50,123", message: "as no other number of the filing is" },
      ],
    },
  ],
  unverified: [
    {
      name: "what is counted is no class",
      filing: structured13G({ item4: { percent: "6.5%" }, item8: "The fund has 1,20,000 Shares." }),
      message: "a digit may be lost, or a comma misplaced",
    },
  ],
});
