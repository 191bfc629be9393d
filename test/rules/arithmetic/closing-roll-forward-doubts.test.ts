import rule from "../../../rules/arithmetic/closing-roll-forward.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { ALONE, FIRST, HOLDS, preferred, told, two } from "./closing-cases.js";

testRule(rule, {
  passing: [
    {
      name: "shares converted, but the closings add up all the same",
      filing: told(`${two("1,000", "500")} Some Series A Preferred Stock was converted.`, ALONE),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "an initial statement tells of all closings",
      filing: told(two("500", "600"), ALONE.replace(".", ", bought in two closings."), {
        amendment: null,
        preamble: "",
      }),
      failures: [{ severity: "error" }],
    },
  ],
  unverified: [
    {
      name: "days that leave open whether as much was bought on each",
      filing: told(
        "On January 6, 2025 and March 3, 2025, Larkspur Holdings LLC purchased 750 shares of Series A Preferred Stock. On March 4, 2025, Larkspur Holdings LLC purchased 1 share of Series A Preferred Stock.",
        ALONE,
      ),
      message: "“On January 6, 2025 and March 3, 2025” leaves open whether as much was bought on each day.",
    },
    {
      name: "shares converted since",
      filing: told(
        `${two("1,000", "600")} On March 4, 2025, 100 shares of Series A Preferred Stock were converted into Shares.`,
        ALONE,
      ),
      message: "A sale, conversion, transfer or the like that the filing tells of may account for it.",
    },
    {
      name: "dividends paid in kind",
      filing: told(
        `${two("500", "600")} The Series A Preferred Stock bears dividends paid in additional shares in kind.`,
        ALONE,
      ),
      message: "may account for it",
    },
    {
      name: "an Item that is only supplemented",
      filing: told(`Item 6 is hereby amended and supplemented as follows:\n\n${two("500", "500")}`, ALONE),
      message: "The text does not claim to tell of every closing: others may stand in earlier filings.",
    },
    {
      name: "purchases among others",
      filing: told(two("500", "600").replace("On March", "Among others, on March"), ALONE),
      message: "The text does not claim to tell of every closing",
    },
    {
      name: "two numbers of what is held",
      filing: told(two("500", "600"), ALONE, {
        item5: "Larkspur Holdings LLC owns 1,700 shares of Series A Preferred Stock.",
      }),
      message: "Item 5 also states 1,700, so that it cannot be told which is held.",
    },
    {
      name: "two buyers",
      filing: filingText({
        item3: ALONE,
        item6: `${preferred("January 6, 2025", "500")} On March 3, 2025, Jane M. Roe purchased 600 shares of Series A Preferred Stock.`,
      }),
      message: "The closings name several reporting persons: who bought what cannot be told.",
    },
  ],
  notApplicable: [
    { name: "a single closing", filing: told(FIRST) },
    { name: "nothing stated to be held", filing: told(two("500", "600"), "") },
    {
      name: "one purchase retold in Item 3 is no statement of what is held",
      filing: told(
        two("500", "600"),
        "Larkspur Holdings LLC purchased 500 shares of Series A Preferred Stock.",
      ),
    },
    {
      name: "purchases of the class itself, which may go on in the market",
      filing: told(
        "On January 6, 2025, Larkspur Holdings LLC purchased 1,000 shares of Common Stock. On March 3, 2025, Larkspur Holdings LLC purchased 500 shares of Common Stock.",
        "Larkspur Holdings LLC holds 600,000 shares of Common Stock.",
      ),
    },
    { name: "no purchases told", filing: told("None.", HOLDS) },
    { name: "Item 5(c) lists dealings only", filing: told("", ALONE, { item5: two("500", "600") }) },
    { name: "a Schedule 13G", filing: filingText({ schedule: "13G" }) },
  ],
});
