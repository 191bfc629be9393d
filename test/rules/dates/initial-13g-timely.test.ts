import rule from "../../../rules/dates/initial-13g-timely.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { structured13G, THORNE, THORNE_ITEM4 } from "../../support/structured-13g.js";
import { submitted } from "../../support/submitted.js";

const first = (rules: readonly string[], event: string, signedOn: string, changes: object = {}) =>
  structured13G({ rules, event, signedOn, ...changes });
const text = (event: string, signedOn: string, changes: object = {}) =>
  filingText({ schedule: "13G", amendment: null, persons: [LARKSPUR], event, signedOn, ...changes });
/** No category of Item 3, and a person who is no institution. */
const PASSIVE = { categories: [], persons: [{ ...THORNE, types: ["PN"] }] };
const HOLDS = (percent: string) => ({
  persons: [{ ...THORNE, percent }],
  item4: { ...THORNE_ITEM4, percent: `${percent}%` },
});

testRule(rule, {
  passing: [
    ...[
      ["the first day of the year, for the last of the year before", "01/01/2026", "01/12/2026"],
      ["the last business day of a month, signed on it", "01/30/2026", "01/30/2026"],
      ["within a month, signed after its end", "01/20/2026", "02/03/2026"],
    ].map(([name = "", event = "", signedOn = ""]) => ({
      name: `an institution's event on ${name}`,
      filing: first(["b"], event, signedOn),
      passes: 1,
    })),
    {
      name: "an institution, forty-five days after the quarter, moved on over a holiday",
      filing: first(["b"], "12/31/2025", "02/17/2026"),
      remark: "timely if filed on or before Tuesday, February 17, 2026",
    },
    {
      name: "an institution whose event is within the quarter",
      filing: first(["b"], "10/08/2025", "02/13/2026"),
    },
    {
      name: "an institution with just ten percent",
      filing: first(["b"], "12/31/2025", "01/30/2026", HOLDS("10.0")),
    },
    {
      name: "an institution with more than ten percent, within five business days of the month's end",
      filing: first(["b"], "12/31/2025", "01/08/2026", HOLDS("14.1")),
      message: "due Thursday, January 8, 2026",
      remark: "timely if filed on or before Thursday, January 8, 2026",
    },
    {
      name: "more than ten percent by either of two rules, of which one has forty-five days all the same",
      filing: first(["b", "d"], "12/31/2025", "01/08/2026", HOLDS("14.1")),
      remark: "timely if filed on or before Tuesday, February 17, 2026",
    },
    {
      name: "an exempt investor with more than ten percent has forty-five days all the same",
      filing: first(["d"], "12/31/2025", "01/30/2026", HOLDS("65.2")),
    },
    {
      name: "a passive investor on the fifth business day, two closures and two holidays between",
      filing: first(["c"], "12/23/2025", "01/05/2026"),
    },
    {
      name: "two rules of the same term designated",
      filing: first(["b", "d"], "12/31/2025", "01/30/2026"),
      passes: 1,
    },
    { name: "no rule designated, but in time by any of them", filing: first([], "01/12/2026", "01/13/2026") },
    {
      name: "the old rule: by the header on the tenth day",
      filing: submitted(
        text("September 2, 2003", "September 2, 2003", {
          titleLines: ["[ ] Rule 13d-1(b)", "[X] Rule 13d-1(c)", "[ ] Rule 13d-1(d)"],
        }),
        "20030912",
        "SC 13G",
      ),
      passes: 1,
    },
    {
      name: "of before the boxes: forty-five days after the year",
      filing: text("June 30, 1996", "February 14, 1997"),
    },
  ],
  failing: [
    {
      name: "an institution whose event is the day of its signature, within a month",
      filing: first(["b"], "01/07/2026", "01/07/2026"),
      failures: [
        {
          severity: "info",
          message:
            "Signed Wednesday, January 7, 2026, of an event of Wednesday, January 7, 2026. Under Rule 13d-1(b) it is what is held at the end of a quarter, or of a month where it is more than ten percent, that asks for a statement, and none ends between the two days.",
        },
      ],
    },
    {
      name: "an exempt investor within a quarter",
      filing: first(["d"], "01/08/2026", "02/12/2026"),
      failures: [
        {
          severity: "info",
          message: "Under Rule 13d-1(d) it is what is held at the end of a quarter that asks",
        },
      ],
    },
    {
      name: "a passive investor on the sixth business day",
      filing: first(["c"], "01/06/2026", "01/14/2026"),
      failures: [
        {
          severity: "warning",
          expected: "on or before 2026-01-13",
          actual: "2026-01-14",
          message:
            "Signed Wednesday, January 14, 2026, after the statement under Rule 13d-1(c) was due. Event Tuesday, January 6, 2026; 5 business days later: due Tuesday, January 13, 2026. Either it was late, or the event's date is that of another event or mistyped.",
        },
      ],
    },
    {
      name: "a structured filing, whose form has the month first",
      filing: first(["c"], "01/06/2026", "06/02/2026"),
      failures: [{ actual: "2026-06-02" }],
    },
    {
      name: "a passive investor who counts as an institution does",
      filing: first(["c"], "12/31/2025", "02/17/2026", PASSIVE),
      failures: [
        {
          message:
            /Forty-five days after the end of a quarter are given under Rule 13d-1\(b\) and \(d\) only\.$/,
        },
      ],
    },
    {
      name: "a passive investor later than even an institution",
      filing: first(["c"], "12/31/2025", "02/18/2026"),
      failures: [{ message: /Either it was late/ }],
    },
    {
      name: "an institution after the forty-five days",
      filing: first(["b"], "09/30/2025", "01/15/2026"),
      failures: [
        {
          expected: "on or before 2025-11-14",
          message: /under Rule 13d-1\(b\) was due\..*Either it was late/,
        },
      ],
    },
    {
      name: "an institution and an exempt investor together, after the forty-five days",
      filing: first(["b", "d"], "09/30/2025", "11/17/2025"),
      failures: [{ message: "under any of the rules was due" }],
    },
    {
      name: "no rule designated, and too late by any of them",
      filing: first([], "09/30/2025", "01/15/2026"),
      failures: [{ message: "after the statement under any of the rules was due" }],
    },
    {
      name: "two rules designated, and too late by the later of them",
      filing: first(["b", "c"], "09/30/2025", "11/17/2025"),
      failures: [{ expected: "on or before 2025-11-14" }],
    },
    {
      name: "of before the boxes: after the forty-five days",
      filing: text("June 30, 1996", "February 18, 1997"),
      failures: [{ expected: "on or before 1997-02-14", message: "under Rule 13d-1(b) was due" }],
    },
  ],
  unverified: [
    {
      name: "an institution by Item 3 that ticks the passive investors' rule, in time by its own",
      filing: first(["c"], "12/31/2025", "01/30/2026"),
      message: "IA stands for an institution: if the statement is filed under Rule 13d-1(b), it was in time",
    },
    {
      name: "every person an institution by Row 12, in time by the institutions' rule",
      filing: first(["c"], "12/31/2025", "01/30/2026", { categories: [] }),
      message: "IA, PN stands for an institution",
    },
    {
      name: "no rule designated: in time for an institution, too late for a passive investor",
      filing: first([], "12/31/2025", "01/30/2026"),
      message:
        /designates no one rule; the terms differ\. Under Rule 13d-1\(c\): .*due Thursday, January 8, 2026\. Under the others: .*due Tuesday, February 17, 2026\.$/,
    },
    {
      name: "two rules designated, whose terms differ",
      filing: first(["c", "b"], "12/31/2025", "01/30/2026"),
      message: "designates Rule 13d-1(b) and Rule 13d-1(c); the terms differ",
    },
    {
      name: "an institution with more than ten percent, in time by the quarter alone",
      filing: first(["b"], "12/31/2025", "01/09/2026", HOLDS("14.1")),
      message:
        "But 14.1 is printed: an institution that held more than ten percent at the end of the month was to file by Thursday, January 8, 2026.",
    },
    {
      name: "a passive investor who filed on Schedule 13D before",
      filing: first(["c"], "01/06/2026", "01/30/2026", {
        item8:
          "Hollin Advisers previously filed a statement on Schedule 13D and now reports on Schedule 13G.",
      }),
      message: "the text speaks of a Schedule 13D",
    },
    {
      name: "signed before its event",
      filing: first(["c"], "11/13/2025", "01/22/2025"),
      message: "one of the two dates is wrong",
    },
    { name: "no dated signature", filing: first(["c"], "11/13/2025", "") },
    {
      name: "no event's date, though the form asks it",
      filing: text("", "March 5, 2025"),
      message: "the date of the event",
    },
  ],
  notApplicable: [
    {
      name: "of before the boxes, when the form did not ask for the event's date",
      filing: text("", "February 14, 1997"),
    },
    { name: "an amendment", filing: structured13G({ amendment: "1" }), message: "initial filings only" },
    { name: "a Schedule 13D", filing: filingText({ amendment: null, preamble: "" }) },
  ],
});
