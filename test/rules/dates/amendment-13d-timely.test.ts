import rule from "../../../rules/dates/amendment-13d-timely.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const dated = (event: string, signedOn: string) => filingText({ event, signedOn });

testRule(rule, {
  passing: [
    {
      name: "signed a day before it is due",
      filing: dated("July 23, 2024", "July 24, 2024"),
      remark: "timely if filed on or before Thursday, July 25, 2024",
    },
    { name: "signed on the day on which it is due", filing: dated("May 2, 2025", "May 6, 2025"), passes: 1 },
    {
      name: "a holiday between does not count",
      filing: dated("November 26, 2024", "November 29, 2024"),
      passes: 1,
    },
    {
      name: "EDGAR closed by executive order does not count",
      filing: dated("January 8, 2025", "January 13, 2025"),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "signed weeks after the event",
      filing: dated("January 21, 2026", "February 17, 2026"),
      failures: [
        {
          severity: "warning",
          expected: "on or before 2026-01-23",
          actual: "2026-02-17",
          message: "due Friday, January 23, 2026",
        },
      ],
    },
    {
      name: "a weekend between is counted out, and it is still late",
      filing: dated("May 2, 2025", "May 7, 2025"),
      failures: [{ working: "Event Friday, May 2, 2025; 2 business days later: due Tuesday, May 6, 2025." }],
    },
    {
      name: "the holiday is named",
      filing: dated("November 26, 2024", "December 2, 2024"),
      failures: [{ message: "not counting Thanksgiving Day" }],
    },
  ],
  unverified: [
    { name: "no dated signature", filing: dated("March 3, 2025", ""), message: "a dated signature" },
  ],
  notApplicable: [
    {
      name: "an event under the old rule, which says promptly",
      filing: dated("October 20, 2023", "December 20, 2023"),
      message: "2024-02-05",
    },
    { name: "an initial filing", filing: filingText({ amendment: null }) },
  ],
});
