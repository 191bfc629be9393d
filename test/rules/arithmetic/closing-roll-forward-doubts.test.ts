import rule from "../../../rules/arithmetic/closing-roll-forward.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { ALONE, both, FIRST, HOLDS, INITIAL, preferred, told, two, UNPRICED } from "./closing-cases.js";

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
      name: "one count alone that falls short, of a list that does not claim to be whole",
      filing: told(two("500", "600"), ALONE, INITIAL),
      message:
        "1,100 Series A preferred shares where Item 3 states 1,500. The text does not claim to tell of every purchase and grant, nor does a second figure bear the difference out.",
    },
    {
      name: "one count alone that falls short by one of the closings",
      filing: told(two("600", "500"), ALONE.replace("1,500", "1,600"), INITIAL),
      message: "nor does a second figure bear the difference out.",
    },
    {
      name: "two counts, of which one falls short, without a price",
      filing: told(
        `${both("January 6, 2025", "500", "15,000")} ${both("March 3, 2025", "1,000", "20,000")}`,
        UNPRICED,
        INITIAL,
      ),
      message: "35,000 Series A warrant shares where Item 3 states 45,000. The text does not claim to tell",
    },
    {
      name: "two counts that both fall short, by no closing of the list",
      filing: told(
        `${both("January 6, 2025", "400", "15,000")} ${both("March 3, 2025", "600", "20,000")}`,
        UNPRICED,
        INITIAL,
      ),
      message: "The text does not claim to tell of every purchase and grant",
    },
    {
      name: "days that leave open whether as much was bought on each",
      filing: told(
        "On January 6, 2025 and March 3, 2025, Larkspur Holdings LLC purchased 750 shares of Series A Preferred Stock. On March 4, 2025, Larkspur Holdings LLC purchased 1 share of Series A Preferred Stock.",
        ALONE,
      ),
      message: "“On January 6, 2025 and March 3, 2025” leaves open whether as much was bought on each day.",
      at: ["1,500", "750", "1", "On January 6, 2025 and March 3, 2025"],
    },
    {
      name: "shares converted since",
      filing: told(
        `${two("1,000", "600")}\n\nOn March 4, 2025, 100 shares of Series A Preferred Stock were converted into Shares.`,
        ALONE,
      ),
      message: "A sale, conversion, transfer or the like that the filing tells of may account for it.",
      at: [
        "1,500",
        "1,000",
        "600",
        "On March 4, 2025, 100 shares of Series A Preferred Stock were converted into Shares.",
      ],
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
      at: ["1,500", "500", "500", "Item 6 is hereby amended and supplemented as follows:"],
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
      at: ["1,500", "500", "600", "1,700"],
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
    {
      name: "a Schedule 13G",
      filing: filingText({ schedule: "13G" }),
      message: "concerns Schedule 13D only",
    },
  ],
});
