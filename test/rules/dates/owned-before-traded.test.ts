/** dates-coherent where Item 5 tells what is owned as of a day before trades that it lists. */
import rule from "../../../rules/dates/dates-coherent.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

const SOLD =
  "On February 20, 2025, Larkspur Holdings LLC sold 20,000 shares of Common Stock in the open market at $10.00 per share.";
const BOUGHT =
  "On February 24, 2025, Larkspur Holdings LLC purchased 20,000 shares of Common Stock in the open market at $10.10 per share.";
const filing = (day: string, trades: string, owned = "650,000") =>
  filingText({
    persons: [{ ...LARKSPUR, notes: [], item5: null }],
    item5:
      `(a) As of ${day}, Larkspur Holdings LLC may be deemed to beneficially own ${owned} shares of Common Stock.\n\n(c) ${trades}`.replaceAll(
        "$",
        "\\$",
      ),
  });

testRule(rule, {
  passing: [
    { name: "owned as of the event", filing: filing("March 3, 2025", SOLD) },
    { name: "as much bought as sold since", filing: filing("February 3, 2025", `${SOLD}\n\n${BOUGHT}`) },
    { name: "another number as of the earlier day", filing: filing("February 3, 2025", SOLD, "670,000") },
    {
      name: "what a director sold for himself",
      filing: filing("February 3, 2025", SOLD.replace("Larkspur Holdings LLC", "Jane Doe, a director,")),
    },
    { name: "owned as of the day of the last trade", filing: filing("February 20, 2025", SOLD) },
  ],
  failing: [
    {
      name: "as many owned before the sale as by the cover page after it",
      filing: filing("February 3, 2025", SOLD),
      failures: [
        {
          severity: "warning",
          actual: "2025-02-03",
          message: "by Item 5(c) 20,000 more were sold than bought since",
        },
      ],
    },
  ],
});
