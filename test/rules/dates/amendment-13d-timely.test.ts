import rule from "../../../rules/dates/amendment-13d-timely.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { filedOn, submitted } from "../../support/submitted.js";

const dated = (event: string, signedOn: string) => filingText({ event, signedOn });
const SIGNED_IN_TIME = dated("July 23, 2024", "July 24, 2024");

testRule(rule, {
  passing: [
    {
      name: "signed a day before it is due",
      filing: SIGNED_IN_TIME,
      remark:
        /^timely if filed on or before Thursday, July 25, 2024; the day of filing itself is not stated$/,
    },
    { name: "signed on the day of the event", filing: dated("May 2, 2025", "May 2, 2025"), passes: 1 },
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
    {
      name: "filed by its header on the day on which it is due",
      filing: submitted(SIGNED_IN_TIME, "20240725"),
    },
    {
      name: "under the old rule, signed two business days after the event",
      filing: dated("October 20, 2023", "October 24, 2023"),
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
          message:
            "Signed Tuesday, February 17, 2026, after the amendment was due. Event Wednesday, January 21, 2026; 2 business days later: due Friday, January 23, 2026. Either it was late, or the cover gives the date of an earlier event than the change that it reports.",
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
    {
      name: "an event in figures that is no later, read day first",
      filing: dated("06/05/2025", "June 16, 2025"),
      failures: [{ expected: "on or before 2025-06-09" }],
    },
    {
      name: "an event in figures that would be after the signature, read day first",
      filing: dated("05/12/2025", "June 16, 2025"),
      failures: [{ expected: "on or before 2025-05-14" }],
    },
    {
      name: "a signature in figures that would be before the event, read day first",
      filing: dated("May 5, 2025", "06/04/2025"),
      failures: [{ actual: "2025-06-04" }],
    },
    {
      name: "a signature in figures that would be later, read day first",
      filing: dated("May 5, 2025", "06/07/2025"),
      failures: [{ actual: "2025-06-07" }],
    },
    {
      name: "a signature in figures, its day of filing known by the header",
      filing: submitted(dated("May 5, 2025", "06/05/2025"), "20250606"),
      failures: [{ actual: "2025-06-06" }],
    },
    {
      name: "signed in time and filed late, by the header",
      filing: submitted(SIGNED_IN_TIME, "20240726"),
      failures: [
        {
          severity: "warning",
          actual: "2024-07-26",
          message: /^Filed Friday, July 26, 2024, after/,
          line: 5,
        },
      ],
    },
    {
      name: "signed in time and filed late, as the user says",
      filing: filedOn(SIGNED_IN_TIME, "2024-07-26"),
      failures: [{ actual: "2024-07-26", message: /^Filed Friday/ }],
    },
    {
      name: "under the old rule, three business days after the event: for information",
      filing: dated("October 20, 2023", "October 25, 2023"),
      failures: [
        {
          severity: "info",
          message: /more than 2 business days after the event.*"promptly", with no number of days\.$/,
        },
      ],
    },
    {
      name: "under the old rule, ten business days after the event: for information",
      filing: dated("October 20, 2023", "November 3, 2023"),
      failures: [{ severity: "info" }],
    },
    {
      name: "under the old rule, months after the event",
      filing: dated("October 20, 2023", "December 20, 2023"),
      failures: [
        {
          severity: "warning",
          actual: "2023-12-20",
          message: /more than 10 business days.*Either it was late/,
        },
      ],
    },
    {
      name: "two business days late around Christmas of a year whose closures are not known",
      filing: dated("December 22, 2027", "December 29, 2027"),
      failures: [{ expected: "on or before 2027-12-27" }],
    },
    {
      name: "late, and certified to be complete and correct",
      filing: filingText({
        event: "May 2, 2025",
        signedOn: "May 20, 2025",
        preamble: "The Schedule 13D, as amended, is complete and correct.",
      }),
      failures: [{ expected: "on or before 2025-05-06" }],
    },
  ],
  unverified: [
    {
      name: "filed to correct the statement, under the event that the statement had",
      filing: filingText({
        event: "May 2, 2025",
        signedOn: "May 20, 2025",
        preamble: "This Amendment No. 8 is filed to correct a clerical error in Row 13 of the statement.",
      }),
      message: "speaks of a correction",
    },
    {
      name: "the same under the old rule",
      filing: filingText({
        event: "October 20, 2023",
        signedOn: "December 20, 2023",
        preamble: "The statement as filed incorrectly left out 1,000 Shares.",
      }),
      message: "speaks of a correction",
    },
    { name: "no dated signature", filing: dated("March 3, 2025", ""), message: "a dated signature" },
    {
      name: "an event in figures that may be written day first",
      filing: dated("05/06/2025", "June 6, 2025"),
      message: "Read day first, the event's 05/06/2025 is Thursday, June 5, 2025.",
    },
    {
      name: "a signature in figures that may be written day first",
      filing: dated("May 5, 2025", "06/05/2025"),
      message: "Read day first, the signature's 06/05/2025 is Tuesday, May 6, 2025.",
    },
    {
      name: "under the old rule, an event that may be written day first",
      filing: dated("05/06/2020", "June 8, 2020"),
      message: "Read day first",
    },
    { name: "no date of the event", filing: dated("", "March 5, 2025"), message: "the date of the event" },
    {
      name: "signed before its event",
      filing: dated("March 6, 2025", "March 5, 2025"),
      message: "before the event of Thursday, March 6, 2025",
    },
    {
      name: "one business day late around Christmas of a year whose closures are not known",
      filing: dated("December 22, 2027", "December 28, 2027"),
      message: "closed by executive order on a day around Christmas",
    },
  ],
  notApplicable: [{ name: "an initial filing", filing: filingText({ amendment: null }) }],
});
