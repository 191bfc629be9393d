import rule from "../../../rules/arithmetic/closing-roll-forward.js";
import { testRule } from "../../../src/index.js";
import {
  ALONE,
  both,
  EACH,
  HOLDS,
  INITIAL,
  LAST,
  preferred,
  structured,
  told,
  two,
  UNPRICED,
} from "./closing-cases.js";

testRule(rule, {
  passing: [
    { name: "two closings alike and a third make up the whole", filing: told(`${EACH} ${LAST}`), passes: 1 },
    {
      name: "the last closing in an Item of its own and told twice",
      filing: told(`${EACH} ${LAST}`, `${HOLDS} ${LAST}`),
      passes: 1,
    },
    {
      name: "days of one month, the year told once",
      filing: told(
        "On each of January 6, 7 and 8, 2025, Larkspur Holdings LLC purchased 500 shares of Series A Preferred Stock.",
        ALONE,
      ),
      passes: 1,
    },
    {
      name: "several purchases in one sentence, the later without a verb",
      filing: told(
        "The Issuer sold to Larkspur Holdings LLC, on January 6, 2025, 1,000 shares of Series A Preferred Stock and on March 3, 2025 a further 500 shares of Series A Preferred Stock.",
        ALONE,
      ),
      passes: 1,
    },
    {
      name: "the count before its day",
      filing: told(
        "Larkspur Holdings LLC purchased 1,000 shares of Series A Preferred Stock on January 6, 2025 and 500 shares of Series A Preferred Stock on March 3, 2025.",
        ALONE,
      ),
      passes: 1,
    },
    {
      name: "closings by number",
      filing: told(
        "At the initial closing, Larkspur Holdings LLC purchased 1,000 shares of Series A Preferred Stock. At the second closing, it purchased 500 shares of Series A Preferred Stock.",
        ALONE,
      ),
      passes: 1,
    },
    {
      name: "three closings told as one",
      filing: told(
        "At each of the three closings, Larkspur Holdings LLC purchased 500 shares of Series A Preferred Stock.",
        ALONE,
      ),
      passes: 1,
    },
    {
      name: "counts of two days, respectively",
      filing: told(
        "On January 6, 2025 and March 3, 2025, Larkspur Holdings LLC purchased 1,000 and 500 shares of Series A Preferred Stock, respectively.",
        ALONE,
      ),
      passes: 1,
    },
    {
      name: "a closing that tells what is held behind it",
      filing: told(
        `${preferred("January 6, 2025", "1,000")} On March 3, 2025, Larkspur Holdings LLC purchased 500 shares of Series A Preferred Stock, bringing its holding to 1,500 shares of Series A Preferred Stock.`,
        ALONE,
      ),
      passes: 1,
    },
    {
      name: "a price in rounded millions",
      filing: told(
        `${EACH} ${LAST}`.replaceAll("500,000", "505,000"),
        HOLDS.replace("1,500,000", "1.5 million"),
      ),
      passes: 1,
    },
    {
      name: "a price per share is no price of the closing",
      filing: told(`${EACH} ${LAST}`.replaceAll(/for [^.]*500,000/g, "for each share at its stated value")),
      passes: 1,
    },
    {
      name: "what was agreed for later is no closing",
      filing: told(
        `${EACH} ${LAST} On March 4, 2025, Larkspur Holdings LLC agreed to purchase 700 shares of Series A Preferred Stock.`,
      ),
      passes: 1,
    },
    {
      name: "a sale by the holder is no closing",
      filing: told(
        `${two("1,000", "500")} On March 4, 2025, Larkspur Holdings LLC sold 700 shares of Common Stock.`,
        ALONE,
      ),
      passes: 1,
    },
    {
      name: "another series is another security",
      filing: told(
        `${two("1,000", "500")} ${preferred("March 4, 2025", "700").replace("Series A", "Series B")}`,
        ALONE,
      ),
      passes: 1,
    },
    {
      name: "only Item 5 states what is held",
      filing: told(two("1,000", "500"), "", {
        item5: "Larkspur Holdings LLC owns 1,500 shares of Series A Preferred Stock.",
      }),
      passes: 1,
    },
    {
      name: "a list that says what is held as a result",
      filing: told(
        "",
        "The Fund acquired shares and warrants from the Issuer as follows: (i) in July 2024, 20,000 shares of Common Stock and warrants exercisable for 2,000 shares of Common Stock; and (ii) in August 2024, 30,000 shares of Common Stock and warrants exercisable for 3,000 shares of Common Stock. As a result, the Fund holds 50,000 shares of Common Stock and warrants exercisable for 5,000 shares of Common Stock.",
      ),
      passes: 1,
    },
    { name: "a structured filing", filing: structured(`${EACH} ${LAST}`), passes: 1 },
  ],
  failing: [
    {
      name: "three closings' worth is held and two are told: everything short by one",
      filing: told(EACH),
      failures: [
        {
          severity: "warning",
          person: "LARKSPUR HOLDINGS LLC",
          message:
            "The closings that Item 6 lists add up to 2 × 500 = 1,000 Series A preferred shares where Item 3 states 1,500; 2 × 15,000 = 30,000 Series A warrant shares where Item 3 states 45,000; a price of 2 × $500,000 = $1,000,000 where Item 3 states $1,500,000. Each falls short by exactly one of the closings told with “On each of January 6, 2025 and February 3, 2025” (500 Series A preferred shares, 15,000 Series A warrant shares and $500,000): one such closing is probably not listed.",
          expected: "1,500, 45,000 and $1,500,000",
          actual: "1,000, 30,000 and $1,000,000",
          repairs: [],
          working: "2 × 500 = 1,000\n2 × 15,000 = 30,000\n2 × $500,000 = $1,000,000",
          line: 43,
        },
      ],
    },
    {
      name: "one figure of several wrong",
      filing: told(`${EACH} ${LAST.replace("15,000", "51,000")}`),
      failures: [
        {
          message:
            "2 × 15,000 + 51,000 = 81,000 Series A warrant shares where Item 3 states 45,000. The list is 36,000 Series A warrant shares over, while the Series A preferred shares and the price of the same closings add up: one of the figures is probably wrong.",
          repairs: ["45,000 => 81,000", "51,000 => 15,000"],
        },
      ],
    },
    {
      name: "a price beyond its rounding",
      filing: told(
        `${EACH} ${LAST}`.replaceAll("500,000", "520,000"),
        HOLDS.replace("1,500,000", "1.5 million"),
      ),
      failures: [{ message: "The list is $60,000 over, while" }],
    },
    {
      name: "a total that claims its number of closings refutes the list",
      filing: told(
        two("500", "600"),
        "Larkspur Holdings LLC purchased an aggregate of 1,500 shares of Series A Preferred Stock in two closings.",
      ),
      failures: [
        {
          severity: "error",
          message:
            "The list is 400 Series A preferred shares short: a closing is probably left out, or a figure wrong.",
        },
      ],
    },
    {
      name: "one closing fewer than the total claims, as large as the last",
      filing: told(
        two("600", "500"),
        "Larkspur Holdings LLC purchased an aggregate of 1,600 shares of Series A Preferred Stock in three closings.",
      ),
      failures: [
        {
          severity: "error",
          message:
            "That falls short by exactly the closing told with “On March 3, 2025” (500 Series A preferred shares): one such closing is probably not listed.",
        },
      ],
    },
    {
      name: "two counts that both fall short by the same closing",
      filing: told(
        `${both("January 6, 2025", "600", "18,000")} ${both("March 3, 2025", "500", "15,000")}`,
        UNPRICED.replace("1,500", "1,600").replace("45,000", "48,000"),
        INITIAL,
      ),
      failures: [{ severity: "warning", message: "Each falls short by exactly the closing told with" }],
    },
    {
      name: "counts that add up, and a price that does not",
      filing: told(`${EACH} ${LAST}`.replaceAll("500,000", "520,000")),
      failures: [{ severity: "warning", message: "The list is $60,000 over, while the Series A" }],
    },
    {
      name: "a list as follows, with what is held as a result",
      filing: told(
        "",
        "The Fund acquired shares and warrants from the Issuer as follows: (i) in July 2024, 20,000 shares of Common Stock and warrants exercisable for 2,000 shares of Common Stock; and (ii) in August 2024, 30,000 shares of Common Stock and warrants exercisable for 3,000 shares of Common Stock. As a result, the Fund holds 60,000 shares of Common Stock and warrants exercisable for 5,000 shares of Common Stock.",
      ),
      failures: [
        {
          severity: "warning",
          message:
            "The closings that Item 3 lists add up to 20,000 + 30,000 = 50,000 shares where Item 3 states 60,000. The list is 10,000 shares short, while the warrant shares of the same closings add up: one of the figures is probably wrong.",
        },
      ],
    },
    {
      name: "a structured filing with a closing left out",
      filing: structured(EACH),
      failures: [{ severity: "warning", actual: "1,000, 30,000 and $1,000,000" }],
    },
  ],
});
