import rule from "../../../rules/cover-page/event-date-plausible.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { structured13G } from "../../support/structured-13g.js";

const dates = (event: string, signedOn: string, changes: object = {}) =>
  filingText({ event, signedOn, ...changes });
/** The same within a submission whose header states the day of filing. */
const submitted = (filed: string, event: string, signedOn: string): string =>
  [
    `<SEC-DOCUMENT>0001234567-25-000001.txt : ${filed}`,
    `<SEC-HEADER>0001234567-25-000001.hdr.sgml : ${filed}`,
    "ACCESSION NUMBER:\t\t0001234567-25-000001",
    "CONFORMED SUBMISSION TYPE:\tSC 13D/A",
    `FILED AS OF DATE:\t\t${filed}`,
    "</SEC-HEADER>",
    "<DOCUMENT>",
    "<TYPE>SC 13D/A",
    "<TEXT>",
    dates(event, signedOn),
    "</TEXT>",
    "</DOCUMENT>",
  ].join("\n");

testRule(rule, {
  passing: [
    { name: "signed two days after the event", filing: dates("March 3, 2025", "March 5, 2025"), passes: 1 },
    { name: "signed on the day of the event", filing: dates("March 3, 2025", "March 3, 2025") },
    { name: "an event at the end of the year", filing: structured13G() },
    { name: "three years before, to the day", filing: dates("March 5, 2022", "March 5, 2025") },
    {
      name: "filed on the day of the event",
      filing: submitted("20250305", "March 5, 2025", "March 5, 2025"),
    },
    { name: "unsigned, with a day of filing", filing: submitted("20250305", "March 3, 2025", "") },
  ],
  failing: [
    {
      name: "two years before, where the house takes one for long past",
      filing: dates("March 5, 2023", "March 5, 2025"),
      options: { years: 1 },
      failures: [
        { severity: "info", message: "more than 1 years later", expected: "within 1 years of 2025-03-05" },
      ],
    },
    {
      name: "signed the day before the event",
      filing: dates("March 6, 2025", "March 5, 2025"),
      failures: [
        {
          severity: "error",
          message:
            /^The event is dated Thursday, March 6, 2025; the statement was signed Wednesday, March 5, 2025, before it\.$/,
          expected: "on or before 2025-03-05",
          actual: "2025-03-06",
          line: 14,
        },
      ],
    },
    {
      name: "the month mistyped: day and year are those of the signature",
      filing: structured13G({ event: "11/22/2025", signedOn: "01/22/2025" }),
      failures: [{ severity: "error", message: /The month of one of the two is probably mistyped\.$/ }],
    },
    {
      name: "the year of the signature mistyped in January",
      filing: structured13G({ event: "11/13/2025", signedOn: "01/22/2025" }),
      failures: [
        {
          severity: "error",
          message: /January 22, 2025, before it\. The year of one of the two is probably mistyped\.$/,
          line: 7,
        },
      ],
    },
    {
      name: "sixty days after the signature is no slip of the year",
      filing: dates("May 4, 2025", "March 5, 2025"),
      failures: [{ message: /March 5, 2025, before it\.$/ }],
    },
    {
      name: "sixty-one days are",
      filing: dates("May 5, 2025", "March 5, 2025"),
      failures: [{ message: /is probably mistyped\.$/ }],
    },
    {
      name: "filed before the event",
      filing: submitted("20250305", "March 6, 2025", "March 7, 2025"),
      failures: [
        {
          message: "the statement was filed Wednesday, March 5, 2025, before it.",
          expected: "on or before 2025-03-05",
        },
      ],
    },
    {
      name: "filed after the event, signed before it",
      filing: submitted("20250310", "March 6, 2025", "March 5, 2025"),
      failures: [{ message: "the statement was signed Wednesday, March 5, 2025, before it." }],
    },
    {
      name: "month and day in figures, and no other way to read them",
      filing: dates("03/13/2025", "March 5, 2025"),
      failures: [{ actual: "2025-03-13" }],
    },
    {
      name: "month and day in figures, later either way",
      filing: dates("04/05/2025", "March 5, 2025"),
      failures: [{ actual: "2025-04-05" }],
    },
    {
      name: "month and day in figures on both sides",
      filing: structured13G({ event: "04/01/2025", signedOn: "03/05/2025" }),
      failures: [{ actual: "2025-04-01" }],
    },
    {
      name: "more than three years before",
      filing: dates("March 4, 2022", "March 5, 2025"),
      failures: [
        {
          severity: "info",
          message:
            /^The event is dated Friday, March 4, 2022; the statement was signed Wednesday, March 5, 2025, more than 3 years later: the statement is late, or a year is mistyped\.$/,
          expected: "within 3 years of 2025-03-05",
          actual: "2022-03-04",
        },
      ],
    },
    {
      name: "ten years before",
      filing: dates("March 5, 2015", "March 5, 2025"),
      failures: [{ severity: "info" }],
    },
    {
      name: "more than ten years before",
      filing: dates("March 4, 2015", "March 5, 2025", { amendment: null }),
      failures: [
        {
          severity: "warning",
          message: /more than 10 years later: the year of the event is probably mistyped\.$/,
        },
      ],
    },
    {
      name: "ten years before to the day, in a first statement",
      filing: dates("March 5, 2015", "March 5, 2025", { amendment: null }),
      failures: [{ severity: "info", message: /more than 3 years later/ }],
    },
    {
      name: "more than ten years before, on a schedule that designates no rule",
      filing: structured13G({ event: "12/31/2009", signedOn: "02/05/2025", rules: [], amendment: null }),
      failures: [{ severity: "info" }],
    },
    {
      name: "more than ten years before, under two rules that ask for no such old event",
      filing: structured13G({
        event: "12/31/2009",
        signedOn: "02/05/2025",
        rules: ["b", "c"],
        amendment: null,
      }),
      failures: [{ severity: "warning" }],
    },
    {
      name: "more than ten years before, under the form of amendments",
      filing: dates("March 4, 2015", "March 5, 2025", { amendment: null }).replace(
        "SCHEDULE 13D",
        "SCHEDULE 13D/A",
      ),
      failures: [{ severity: "info" }],
    },
    {
      name: "more than ten years before, repeated by an amendment",
      filing: dates("March 4, 2015", "March 5, 2025"),
      failures: [{ severity: "info", message: /more than 10 years later/ }],
    },
    {
      name: "more than ten years before, on the schedule of an exempt investor",
      filing: structured13G({ event: "12/31/2009", signedOn: "02/05/2025", rules: ["d"], amendment: null }),
      failures: [{ severity: "info", message: /more than 10 years later/ }],
    },
    {
      name: "more than ten years before, on the schedule of a passive investor",
      filing: structured13G({ event: "12/31/2009", signedOn: "02/05/2025", rules: ["c"], amendment: null }),
      failures: [{ severity: "warning", message: /more than 10 years later/ }],
    },
    {
      name: "filed more than three years later, unsigned",
      filing: submitted("20250305", "March 4, 2021", ""),
      failures: [
        {
          severity: "info",
          message: "the statement was filed Wednesday, March 5, 2025, more than 3 years later",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "the day first on both sides",
      filing: dates("5/4/2025", "4/5/2025"),
      message: "Read day first, 5/4/2025 is Saturday, April 5, 2025, which is not after it.",
    },
    {
      name: "the day first, with a year of two digits",
      filing: dates("5/4/25", "April 6, 2025"),
      message: "Read day first, 5/4/25 is Saturday, April 5, 2025",
    },
    {
      name: "no date that the calendar has",
      filing: dates("February 30, 2025", "March 5, 2025"),
      message:
        '"February 30, 2025" stands in the place of the event\'s date, and no one date could be read in it.',
    },
    {
      name: "a stretch of days, of which the first would make the statement late",
      filing: dates("December 4, 2021 to February 26, 2025", "March 5, 2025"),
      message: '"December 4, 2021 to February 26, 2025" stands in the place of the event\'s date',
    },
    {
      name: "words in the structured form",
      filing: structured13G({ event: "see Item 4" }),
      message: '"see Item 4" stands in the place of the event\'s date',
    },
    {
      name: "no date at all",
      filing: structured13G({ event: "" }),
      message: "No date of the event could be read on the cover page.",
    },
    {
      name: "a Schedule 13D of 1996 without it",
      filing: dates("", "March 5, 1996"),
      message: "No date of the event could be read on the cover page.",
    },
    {
      name: "no dated signature",
      filing: dates("March 3, 2025", ""),
      message: "Neither a dated signature nor a day of filing was found to compare the event's date with.",
    },
    {
      name: "day and month may be read the other way",
      filing: dates("05/03/2025", "March 5, 2025"),
      message: "Read day first, 05/03/2025 is Wednesday, March 5, 2025, which is not after it.",
    },
  ],
  notApplicable: [
    {
      name: "a Schedule 13G of before 1998, which asks for no date",
      filing: dates("", "March 5, 1996", { schedule: "13G" }),
    },
  ],
});
