import rule from "../../../rules/cross-section/item3-vs-item5-holdings.js";
import { testRule } from "../../../src/index.js";
import { filingText, type StatedFiling } from "../../support/filing-text.js";

/** Larkspur holds 600,000 shares and options over 50,000. */
const item3 = (text: string, more: StatedFiling = {}): string =>
  filingText({ item3: text.replaceAll("$", "\\$"), ...more });
const initial: StatedFiling = { amendment: null, preamble: "" };

testRule(rule, {
  passing: [
    {
      name: "the shares of the statement",
      filing: item3("The 600,000 Shares owned directly by Larkspur Holdings LLC cost $6,000,000."),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "an amendment that restates Item 3 tells of all",
      filing: item3(
        "Item 3 is hereby amended and restated: The 599,000 Shares owned directly by Larkspur Holdings LLC cost $6,000,000.",
      ),
      failures: [{ severity: "error", actual: "599,000" }],
    },
  ],
  unverified: [
    {
      name: "an amendment tells of fewer",
      filing: item3("The 25,000 Shares owned directly by Larkspur Holdings LLC cost $205,300."),
      message: "Item 3 of an amendment may tell of the latest purchases only.",
    },
    {
      name: "others are told beside them",
      filing: item3(
        "The 500,000 Shares owned directly by Larkspur Holdings LLC cost $5,000,000. A dividend brought 101,000 Shares.",
        initial,
      ),
      message: "Item 3 counts others besides, which may be the rest or have gone since.",
    },
    {
      name: "the difference is printed beside them",
      filing: item3(
        "The 590,000 Shares owned directly by Larkspur Holdings LLC cost $5,000,000; 10,000 came as a dividend.",
        initial,
      ),
      message: "Item 3 counts others besides",
    },
    {
      name: "owned before a split",
      filing: item3(
        "The 6,000,000 Shares owned directly by Larkspur Holdings LLC were bought before the 1-for-10 reverse stock split of May 3, 2024.",
      ),
      message: "The text tells of a split, for which one of the figures may be adjusted.",
    },
    {
      name: "more owned than held, and some given away",
      filing: item3(
        "The 700,000 Shares owned directly by Larkspur Holdings LLC were a capital contribution. Some were donated.",
      ),
      message: "A sale, conversion or transfer that the text speaks of may account for it.",
    },
  ],
});
