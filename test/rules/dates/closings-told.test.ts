import rule from "../../../rules/dates/dates-coherent.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

/** What dates-coherent tells of placements that are said to have closed; signed March 5, 2025. */
const telling = (item6: string) => filingText({ item6 });
const ENTERED = (day: string, term: string) =>
  `On ${day}, Larkspur entered into an agreement by which the Issuer agreed to sell Shares to it (the "${term}").`;

testRule(rule, {
  passing: [
    {
      name: "a placement that closed after the agreement to make it",
      filing: telling(
        `${ENTERED("February 3, 2025", "Placement")} On February 28, 2025, the Placement closed.`,
      ),
      passes: 2,
    },
    {
      name: "one placement that closed before the agreement to make another",
      filing: telling(
        `${ENTERED("February 3, 2024", "Placement I")} ${ENTERED("February 3, 2025", "Placement II")} On February 28, 2024, the Placement I closed.`,
      ),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "a placement that closed before the agreement to make it",
      filing: telling(
        `${ENTERED("February 3, 2025", "Second Placement")} On February 28, 2024, the Second Placement was completed.`,
      ),
      failures: [{ severity: "warning", expected: "on or after 2025-02-03", actual: "2024-02-28" }],
    },
  ],
});
