/** dates-coherent where Item 5 of a 13D tells holdings as of a day of the year before. */
import rule from "../../../rules/dates/dates-coherent.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

/** An event of March 3, 2025, signed on March 5. */
const telling = (...item5: string[]) => filingText({ item5: item5.join("\n\n") });
const WELL = "and on that day Ms. Roe sold 500 Shares.";

testRule(rule, {
  passing: [
    {
      name: "both years in one sentence are told on purpose",
      filing: telling(
        `(a) As of March 3, 2025 Larkspur owned 650,000 Shares, 90,000 more than as of March 3, 2024, ${WELL}`,
      ),
      passes: 1,
    },
    {
      name: "what was reported of the year before",
      filing: telling(`(a) As of March 5, 2024 Larkspur had reported 560,000 Shares as its own, ${WELL}`),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "a count of a day to come, in a sentence on who may be deemed to be its owner",
      filing: filingText({
        outstanding:
          "Ms. Roe may be deemed to be the owner of 6.5% of the class, based on 9,950,000 Shares outstanding as of March 3, 2027.",
      }),
      failures: [{ actual: "2027-03-03", message: "probably its year" }],
    },
    {
      name: "the sixty days up to the event's day, of the year before",
      filing: telling(
        "(c) During the 60 days prior to and including March 3, 2024, Larkspur sold no Shares.",
      ),
      failures: [
        {
          expected: "2025-03-03",
          actual: "2024-03-03",
          message: "Transactions are told for the days up to Sunday, March 3, 2024",
        },
      ],
    },
    {
      name: "the day of the event, of the year before",
      filing: telling("(a) As of March 3, 2024, Larkspur owned 650,000 Shares."),
      failures: [
        {
          severity: "warning",
          expected: "2025-03-03",
          actual: "2024-03-03",
          message: "the event on the cover page is of the same day a year later",
        },
      ],
    },
    {
      name: "the day of the signature, of the year before",
      filing: telling("(a) At the close of business on March 5, 2024, Larkspur owned 650,000 Shares."),
      failures: [{ expected: "2025-03-05", message: "the latest signature is of the same day a year later" }],
    },
    {
      name: "the day of all other holdings, of the year before",
      filing: telling(
        "(a) As of February 28, 2025, Larkspur owned 650,000 Shares.",
        "As of February 28, 2024, Ms. Roe owned 120,000 Shares.",
        "As of February 28, 2025, the Reporting Persons owned 770,000 Shares together.",
      ),
      failures: [{ expected: "2025-02-28", actual: "2024-02-28", message: "several other places" }],
    },
  ],
});
