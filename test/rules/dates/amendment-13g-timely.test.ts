import rule from "../../../rules/dates/amendment-13g-timely.js";
import { testRule } from "../../../src/index.js";
import { amended as after } from "../../support/amended.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { structured13G, THORNE } from "../../support/structured-13g.js";
import { submitted } from "../../support/submitted.js";

const amended = (event: string, signedOn: string, rules: readonly string[] = ["b"]) =>
  structured13G({ amendment: "3", event, signedOn, rules });
/** Thorne as it reports so much, after a filing that reported as much as `before`. */
const holding = (percent: string, aggregate: string) => [{ ...THORNE, percent, aggregate }];
const grown = (rule: string, event: string, signedOn: string, before = holding("6.0", "600000")) =>
  after(
    structured13G({ persons: before, event: "03/31/2025", signedOn: "04/04/2025", rules: [rule] }),
    structured13G({ amendment: "1", persons: holding("10.4", "1040000"), event, signedOn, rules: [rule] }),
  );
const old = (event: string, signedOn: string) =>
  filingText({ schedule: "13G", amendment: "2", persons: [LARKSPUR], event, signedOn });

testRule(rule, {
  passing: [
    {
      name: "an institution, on the forty-fifth day after the quarter, moved on over a holiday",
      filing: amended("12/31/2025", "02/17/2026"),
      remark:
        /^timely if filed on or before Tuesday, February 17, 2026; the day of filing itself is not stated; a fall of more than five percent from above ten percent of the class was due by Thursday, January 8, 2026$/,
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
    {
      name: "more than ten percent as before, with no move of five",
      filing: grown("c", "06/30/2025", "07/10/2025", holding("11.9", "1190000")),
      remark: /not stated$/,
    },
    {
      name: "came above ten percent, and amended within two business days",
      filing: grown("c", "06/16/2025", "06/18/2025"),
      remark: /not stated$/,
    },
  ],
  failing: [
    {
      name: "a passive investor came above ten percent, and waited for the end of the quarter",
      filing: grown("c", "06/16/2025", "07/10/2025"),
      failures: [
        {
          severity: "warning",
          expected: "on or before 2025-06-18",
          actual: "2025-07-10",
          message:
            "Event Monday, June 16, 2025; 2 business days later: due Wednesday, June 18, 2025. Thorne Advisers LP went from 6.0 % to 10.4 % since the filing before: whoever comes above ten percent, or moves by more than five percent above it, amends within that time.",
        },
      ],
    },
    {
      name: "an institution above ten percent at the end of a month",
      filing: grown("b", "05/31/2025", "07/20/2025"),
      failures: [{ expected: "on or before 2025-06-06", actual: "2025-07-20" }],
    },
    {
      name: "a fall by more than five percent from above ten percent",
      filing: grown("c", "06/16/2025", "07/10/2025", holding("15.6", "1560000")),
      failures: [{ message: "went from 15.6 % to 10.4 %" }],
    },
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
    {
      name: "more than ten percent, and what it was before is not at hand",
      filing: structured13G({ amendment: "1", persons: holding("10.4", "1040000"), signedOn: "02/10/2026" }),
      message:
        "But 10.4 is printed: whoever came above ten percent of the class since the filing before, or moved by more than five percent above it, was to amend by Thursday, January 8, 2026.",
    },
    {
      name: "above ten percent since the class has shrunk, with no share acquired",
      filing: grown("c", "06/16/2025", "07/10/2025", holding("9.7", "1040000")),
      message: "But 10.4 is printed",
    },
    {
      name: "10.0 percent may have been a little more than ten",
      filing: grown("c", "06/16/2025", "07/10/2025", holding("10.0", "1000000")),
      message: "But 10.4 is printed",
    },
    {
      name: "an institution's event in the middle of a month, at the end of which it may hold less",
      filing: grown("b", "05/16/2025", "07/20/2025"),
      message: "whether that counts from the event on the cover page is not told",
    },
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
