import { expect, it } from "@jest/globals";
import rule from "../../../rules/dates/initial-13d-timely.js";
import { audit, readFiling, testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { submitted } from "../../support/submitted.js";

const first = (event: string, signedOn: string) =>
  filingText({ amendment: null, preamble: "", event, signedOn });

testRule(rule, {
  passing: [
    {
      name: "signed on the fifth business day",
      filing: first("April 29, 2025", "May 6, 2025"),
      remark: "timely if filed on or before Tuesday, May 6, 2025",
    },
    {
      name: "filed by its header on the tenth day, of the old rule",
      filing: submitted(first("August 18, 2000", "August 18, 2000"), "20000828", "SC 13D"),
    },
    {
      name: "a tenth day on a Saturday moves on to Monday",
      filing: first("December 12, 2012", "December 24, 2012"),
    },
    {
      name: "an event of before the change, signed after the five business days",
      filing: first("January 30, 2024", "February 9, 2024"),
    },
    {
      name: "a first filing whose text calls it nothing else",
      filing: first("July 27, 2026", "July 28, 2026"),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "signed on the sixth business day",
      filing: first("April 29, 2025", "May 7, 2025"),
      failures: [
        {
          severity: "warning",
          expected: "on or before 2025-05-06",
          actual: "2025-05-07",
          message:
            "Signed Wednesday, May 7, 2025, after the statement was due. Event Tuesday, April 29, 2025; 5 business days later: due Tuesday, May 6, 2025. Either it was late, or the cover gives the date of an earlier event than the one that made it due.",
        },
      ],
    },
    {
      name: "eleven days after an event of before the change",
      filing: first("January 30, 2024", "February 12, 2024"),
      failures: [{ message: "10 days later: due Friday, February 9, 2024. The five business days" }],
    },
    {
      name: "filed by its header on the eleventh day",
      filing: submitted(first("August 18, 2000", "August 18, 2000"), "20000829", "SC 13D"),
      failures: [{ message: /^Filed Tuesday, August 29, 2000/ }],
    },
  ],
  unverified: [
    {
      name: "a confirming copy of what was filed on paper",
      filing: submitted(
        filingText({
          amendment: null,
          preamble:
            "This is an electronic confirming copy of the Schedule 13D filed on paper on March 8, 1996.",
          event: "March 1, 1996",
          signedOn: "March 8, 1996",
        }),
        "19960402",
        "SC 13D",
      ),
      message: "the day of that filing counts",
    },
    { name: "nothing dated but the event", filing: first("March 3, 2025", ""), message: "a dated signature" },
    { name: "signed before its event", filing: first("March 6, 2025", "March 5, 2025") },
  ],
  notApplicable: [
    { name: "an amendment", filing: filingText(), message: "initial filings only" },
    {
      name: "a Schedule 13G",
      filing: filingText({ schedule: "13G", amendment: null }),
      message: "Schedule 13D only",
    },
  ],
});

it("a pass whose day of filing is known carries no remark", () => {
  const filing = readFiling(submitted(first("August 18, 2000", "August 18, 2000"), "20000828", "SC 13D"));
  expect(audit(filing, [rule]).report.checks.map(({ verdict, remark }) => [verdict, remark])).toEqual([
    ["pass", null],
  ]);
});
