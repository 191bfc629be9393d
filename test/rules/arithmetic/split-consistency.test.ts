import rule from "../../../rules/arithmetic/split-consistency.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const told = (...sentences: string[]) => filingText({ item5: sentences.join("\n\n") });
const BOUGHT = "On May 4, 2023, Larkspur purchased 6,000,000 shares of Common Stock.";
const SPLIT = "On July 1, 2024, the Issuer effected a 1-for-10 reverse stock split.";

testRule(rule, {
  passing: [
    {
      name: "the text says that its figures are adjusted",
      filing: told(BOUGHT, SPLIT, "All share numbers herein are adjusted for the reverse stock split."),
      passes: 1,
    },
    {
      name: "a figure said to reflect the split",
      filing: told(`${BOUGHT} The number reflects a one-for-ten share consolidation of July 1, 2024.`),
      passes: 1,
    },
    {
      name: "figures said to be those before the split",
      filing: told(BOUGHT, SPLIT, "Numbers are on a pre-split basis."),
    },
  ],
  failing: [
    {
      name: "a purchase before the split, with no word on it",
      filing: told(BOUGHT, SPLIT),
      failures: [
        {
          severity: "info",
          message:
            "Item 5 tells of a split of the shares (1-for-10) on Monday, July 1, 2024, and Item 5 of shares on Thursday, May 4, 2023, before it; whether that figure is adjusted for the split is not told.",
          line: told(BOUGHT, SPLIT).split("\n").indexOf(BOUGHT) + 1,
        },
      ],
    },
    {
      name: "a forward split on the day of the event",
      filing: told(BOUGHT, "A two-for-one forward split took effect on March 3, 2025."),
      failures: [{ message: "(two-for-one) on Monday, March 3, 2025" }],
    },
    {
      name: "a split told again is one split",
      filing: told(
        BOUGHT,
        SPLIT,
        SPLIT.replace("effected", "had effected"),
        "The reverse stock split is known.",
      ),
      failures: [{ message: "(1-for-10)" }],
    },
    {
      name: "the usual words of a contract adjust nothing",
      filing: told(BOUGHT, SPLIT, "The price is adjusted for any stock split."),
      failures: [{ message: "(1-for-10)" }],
    },
  ],
  unverified: [
    {
      name: "a split without its ratio",
      filing: told(BOUGHT, "The Issuer effected a reverse stock split on July 1, 2024."),
      message:
        "Item 5 tells of a split of the shares, but not in which ratio; whether the figures are adjusted for it is not told.",
    },
    {
      name: "a split without its day",
      filing: told(BOUGHT, "The Issuer effected a 1:10 reverse stock split."),
      message: "but not on which day",
    },
    {
      name: "no event date",
      filing: filingText({ event: "", item5: `${BOUGHT}\n\n${SPLIT}` }),
      message:
        "Item 5 tells of a split of the shares (1-for-10); the date of the event, which would tell whether it came before, could not be read.",
    },
  ],
  notApplicable: [
    { name: "no split", filing: told(BOUGHT) },
    {
      name: "a split that a contract provides for",
      filing: told(BOUGHT, "The price is adjusted for any stock split."),
    },
    { name: "a split still to come", filing: told(BOUGHT, SPLIT.replace("July 1, 2024", "March 4, 2025")) },
    {
      name: "a purchase after the split",
      filing: told(BOUGHT.replace("2023", "2025"), SPLIT.replace("July", "January")),
    },
    {
      name: "a purchase on the day of the split",
      filing: told(BOUGHT.replace("May 4, 2023", "July 1, 2024"), SPLIT),
    },
    {
      name: "no number of shares told",
      filing: told("On May 4, 2023, Larkspur purchased its shares.", SPLIT),
    },
    { name: "no trade told", filing: told("On May 4, 2023, there were 6,000,000 shares.", SPLIT) },
  ],
});
