/** percent-recompute where Item 4 of a Schedule 13G states the percentage with its count and what it is based on. */
import rule from "../../../rules/arithmetic/percent-recompute.js";
import { testRule } from "../../../src/index.js";
import { item4 } from "../cross-section/item4-cases.js";

/** 650,000 / 10,000,000 = 6.50 %. */
const told = (percent: string, words = "") =>
  item4({
    amount: "As of the date hereof, Thorne Advisers LP owned 650,000 shares of Common Stock.",
    percent: `Thorne Advisers LP may be deemed to have owned 650,000 shares of Common Stock${words} or ${percent} of the Common Stock outstanding, which percentage was calculated based on 10,000,000 shares of Common Stock outstanding as of October 31, 2025.`,
  });

testRule(rule, {
  passing: [{ name: "what the cover page states, too", filing: told("6.5%"), passes: 1 }],
  failing: [
    {
      name: "another percentage than the two numbers of its sentence give, which the cover page states",
      filing: told("4.6%"),
      failures: [{ severity: "warning", message: "Item 4 states 4.6 % for 650,000 shares; recomputed" }],
    },
    {
      name: "a percentage of all such shares",
      filing: item4({
        amount:
          "Thorne Advisers LP may be deemed to own 650,000 shares of Common Stock held by the Fund, and all such shares of Common Stock represent beneficial ownership of approximately 9.5% of the Common Stock, based on 10,000,000 shares of Common Stock outstanding.",
        percent: "6.5%",
      }),
      failures: [{ severity: "warning", message: "Item 4 states approximately 9.5 % for 650,000 shares" }],
    },
  ],
  unverified: [
    {
      name: "a percentage of the votes",
      filing: item4({
        percent:
          "Thorne Advisers LP owned 650,000 shares of Common Stock or 4.6% of the voting power of the outstanding stock, based on 10,000,000 shares of Common Stock outstanding.",
      }),
      message: "The text speaks of voting power or of other stock",
    },
  ],
});
