import rule from "../../../rules/dates/amendment-13g-timely.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { structured13G } from "../../support/structured-13g.js";
import { submitted } from "../../support/submitted.js";

const amended = (event: string, signedOn: string, rules: readonly string[] = ["b"]) =>
  structured13G({ amendment: "3", event, signedOn, rules });
const old = (event: string, signedOn: string) =>
  filingText({ schedule: "13G", amendment: "2", persons: [LARKSPUR], event, signedOn });

testRule(rule, {
  passing: [
    {
      name: "an institution, on the forty-fifth day after the quarter, moved on over a holiday",
      filing: amended("12/31/2025", "02/17/2026"),
      remark:
        /^timely if filed on or before Tuesday, February 17, 2026; the day of filing itself is not stated; a move of more than five percent above ten percent of the class was due by Thursday, January 8, 2026$/,
    },
    {
      name: "signed within five business days of the month's end, which is soon enough for any move",
      filing: amended("12/31/2025", "01/08/2026"),
      remark: /not stated$/,
    },
    {
      name: "a passive investor, whose move above ten percent was due in two business days",
      filing: amended("09/30/2024", "11/14/2024", ["c"]),
      remark: "was due by Wednesday, October 2, 2024",
    },
    {
      name: "a passive investor of before the change",
      filing: amended("09/29/2024", "02/14/2025", ["c"]),
      remark: "was due promptly",
    },
    {
      name: "an exempt investor has no sooner term",
      filing: amended("12/31/2025", "02/10/2026", ["d"]),
      remark: /not stated$/,
    },
    {
      name: "several rules are designated: the institution's term is named",
      filing: amended("12/31/2025", "02/10/2026", ["c", "d"]),
      remark: "was due by Thursday, January 8, 2026",
    },
    {
      name: "several rules are designated, the exempt investor's first",
      filing: amended("12/31/2025", "02/11/2026", ["d", "c"]),
      remark: "was due by Thursday, January 8, 2026",
    },
    {
      name: "under the old rule a change in August is due after the year",
      filing: submitted(old("August 1, 2000", "September 1, 2000"), "20000901", "SC 13G/A"),
      passes: 1,
    },
    { name: "of before the boxes of the rules", filing: old("December 31, 1996", "February 14, 1997") },
  ],
  failing: [
    {
      name: "signed a day after the forty-five days",
      filing: amended("09/30/2024", "11/15/2024"),
      failures: [
        {
          severity: "warning",
          expected: "on or before 2024-11-14",
          actual: "2024-11-15",
          message:
            "Signed Friday, November 15, 2024, after the amendment was due. Event Monday, September 30, 2024, the end of the quarter; 45 days later: due Thursday, November 14, 2024. Either it was late, or the cover repeats the date of an earlier event.",
        },
      ],
    },
    {
      name: "an event of years before",
      filing: old("August 1, 2000", "February 14, 2003"),
      failures: [
        {
          message: "the year ends Sunday, December 31, 2000; 45 days later: due Wednesday, February 14, 2001",
        },
      ],
    },
  ],
  unverified: [
    ...[
      "The number of shares in Rows 5 and 9 is corrected from 605,000 to 650,000.",
      "This Amendment reflects 27,000 shares omitted in error from Row 9 of the previous filing.",
      "The previous report understated the holdings by 27,000 shares.",
    ].map((item6) => ({
      name: `a correction, for which the law sets no day: ${item6}`,
      filing: structured13G({ amendment: "3", event: "09/30/2024", signedOn: "11/15/2024", item6 }),
      message: "The text speaks of a correction of what was filed",
    })),
    { name: "no dated signature", filing: amended("12/31/2025", ""), message: "a dated signature" },
    { name: "no event's date", filing: old("", "February 14, 2003"), message: "the date of the event" },
  ],
  notApplicable: [
    {
      name: "of before the boxes, when the form did not ask for the event's date",
      filing: old("", "February 14, 1997"),
    },
    { name: "a first statement", filing: structured13G(), message: "amendments only" },
    { name: "a Schedule 13D", filing: filingText() },
  ],
});
