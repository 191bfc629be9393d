import { expect, it } from "@jest/globals";
import eventDate from "../../../rules/cover-page/event-date-plausible.js";
import rule from "../../../rules/dates/dates-coherent.js";
import { audit, readFiling, testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { structured13G } from "../../support/structured-13g.js";
import { filedOn, submitted } from "../../support/submitted.js";

/** Signed March 5, 2025; the class is counted as of March 3, 2025. */
const telling = (item6: string, changes: object = {}) => filingText({ item6, ...changes });
const counted = (asOf: string) => ({
  outstanding: `Percentages are based on 9,950,000 Shares outstanding as of ${asOf}.`,
});
const UNCOUNTED = { outstanding: "Percentages are those of the Issuer." };
const listing = (item7: string) => filingText({ ...UNCOUNTED, item7: [item7] });

testRule(rule, {
  passing: [
    { name: "a sound filing, whose count is older than its signature", filing: filingText(), passes: 1 },
    {
      name: "an act on the eve, and one on the day after the signature",
      filing: telling("On March 4, 2025, Larkspur sold a swap. On March 6, 2025, Larkspur closed it."),
      passes: 1,
    },
    ...[
      "The Issuer projects 9,000,000 Shares outstanding as of December 31, 2026 after its buy-back.",
      "After the proposed rights offering, 12,000,000 Shares would be outstanding as of June 30, 2026.",
    ].map((words) => ({
      name: `a count that is only projected: ${words}`,
      filing: telling(words),
      passes: 1,
    })),
    {
      name: "what is only to come",
      filing: telling(
        "On June 30, 2025, the loan will be repaid, having been issued in 2020. On July 1, 2025, Larkspur may have acquired it.",
      ),
    },
    {
      name: "what is not exercised by a day to come expires",
      filing: telling("On June 30, 2027, any warrants not exercised by the holder will expire."),
    },
    {
      name: "what was agreed, announced or issued before takes effect on a day to come",
      filing: telling(
        [
          "On September 1, 2025, the lock-up agreement entered into by Larkspur ends.",
          "On March 20, 2025, the record date announced by the Issuer, holders get rights.",
          "On April 1, 2025, options issued to Ms. Roe become exercisable.",
        ].join(" "),
      ),
    },
    {
      name: "signed on the day of filing, and in Asia on the day after",
      filing: submitted(filingText(), "20250304"),
      passes: 1,
    },
    {
      name: "an agreement, and the report that it is filed with",
      filing: listing(
        "99.1 Purchase Agreement, dated as of March 3, 2020 (incorporated by reference to Exhibit 10.1 to the Form 8-K filed on March 5, 2020).",
      ),
      passes: 2,
    },
    {
      name: "an agreement as of a day shortly after the report",
      filing: listing(
        "99.1 Lease Agreement, dated as of April 1, 2020 (incorporated by reference to Exhibit 10.1 to the Form 8-K filed on March 5, 2020).",
      ),
      passes: 2,
    },
    {
      name: "an agreement of the day of its report, and one as of a month later to the day",
      filing: listing(
        "99.1 Note, dated March 5, 2020 (incorporated by reference to Exhibit 10.1 to the Form 8-K filed on March 5, 2020); Lease, dated as of April 5, 2020 (incorporated by reference to Exhibit 10.2 to the Form 8-K filed on March 5, 2020).",
      ),
      passes: 2,
    },
    {
      name: "a closing after its agreement",
      filing: telling(
        "On March 3, 2025, pursuant to the Purchase Agreement dated February 3, 2025, Larkspur purchased a note.",
      ),
      passes: 2,
    },
    {
      name: "an amended agreement, which has several dates",
      filing: listing(
        "99.1 Amended and Restated Agreement, dated as of March 3, 2021 (incorporated by reference to Exhibit 10.1 to the Form 8-K filed on March 5, 2020).",
      ),
      passes: 1,
    },
    {
      name: "an agreement beside a registration statement, which is often filed first",
      filing: listing(
        "99.1 Purchase Agreement, dated March 3, 2021 (incorporated by reference to Exhibit 10.1 to the Registration Statement filed on March 5, 2020).",
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "owned as of a day two months after the signature, in May",
      filing: telling("As of the close of business on May 5, 2025, Larkspur owned 650,000 Shares."),
      failures: [{ severity: "warning", message: "The text tells what is owned as of Monday, May 5, 2025" }],
    },
    {
      name: "a gift told as made, after the signature",
      filing: telling("On March 3, 2026, Larkspur gave 5,000 Shares to a charity."),
      failures: [{ message: "March 3, 2026" }],
    },
    {
      name: "an act told as done, after the signature",
      filing: telling("On March 3, 2026, Larkspur entered into a loan agreement."),
      failures: [
        {
          severity: "warning",
          expected: "on or before 2025-03-05",
          actual: "2026-03-03",
          message:
            'The text tells what was done ("entered into") on Tuesday, March 3, 2026, but the statement was signed Wednesday, March 5, 2025, before that day: one of the two dates is wrong, probably its year.',
        },
      ],
    },
    {
      name: "five percent or less since a day after the signature",
      filing: filingText({
        item5:
          "(e) On March 31, 2025 Jane M. Roe ceased to be the beneficial owner of more than five percent.",
      }),
      failures: [
        {
          severity: "warning",
          actual: "2025-03-31",
          message:
            "Item 5(e) tells of five percent or less since Monday, March 31, 2025, but the statement was signed",
        },
      ],
    },
    {
      name: "an act told as done, after the day of filing in the header",
      filing: submitted(telling("On March 8, 2025, Larkspur closed the loan."), "20250306"),
      failures: [
        {
          severity: "error",
          message:
            /but the statement was filed Thursday, March 6, 2025, before that day: one of the two dates is wrong\.$/,
        },
      ],
    },
    {
      name: "a signature after the day of filing",
      filing: submitted(filingText({ signedOn: "March 8, 2025" }), "20250306"),
      failures: [{ severity: "error", message: "The signatures are dated Saturday, March 8, 2025" }],
    },
    {
      name: "a signature in figures that read day first is after the day of filing, too",
      filing: submitted(filingText({ signedOn: "08/07/2025", ...UNCOUNTED }), "20250305"),
      failures: [{ actual: "2025-08-07" }],
    },
    {
      name: "a signature in figures that cannot be read day first",
      filing: submitted(filingText({ signedOn: "03/25/2025", ...UNCOUNTED }), "20250305"),
      failures: [{ actual: "2025-03-25" }],
    },
    {
      name: "acts of two hundred days later, and of a day more",
      filing: telling("On April 23, 2026, Larkspur sold a swap. On April 24, 2026, Larkspur closed it.", {
        ...UNCOUNTED,
        signedOn: "October 5, 2025",
      }),
      failures: [{ message: /is wrong\.$/ }, { message: /probably its year\.$/ }],
    },
    {
      name: "an act nine months after the signature, on the same day of the month in the same year",
      filing: telling("On December 5, 2025, Larkspur sold a swap.", UNCOUNTED),
      failures: [{ message: /one of the two dates is wrong, probably its month\.$/ }],
    },
    {
      name: "a signature after the day given by hand",
      filing: filedOn(filingText({ signedOn: "March 8, 2025" }), "2025-03-06"),
      failures: [{ actual: "2025-03-08" }],
    },
    {
      name: "shares counted as of a day after the signature",
      filing: filingText(counted("March 7, 2025")),
      failures: [
        {
          severity: "warning",
          actual: "2025-03-07",
          message: "9,950,000 shares are said to be outstanding as of Friday, March 7, 2025",
        },
      ],
    },
    {
      name: "the joint filing agreement is signed weeks after the statement",
      filing: submitted(
        filingText().concat(
          "\nJOINT FILING AGREEMENT\n\nThe undersigned agree to file jointly.\n\nDated: March 28, 2025\n\n/s/ Jane M. Roe\nJANE M. ROE\n",
        ),
        "20250306",
      ),
      failures: [
        {
          severity: "warning",
          actual: "2025-03-28",
          message: "An agreement attached to the filing is signed",
        },
      ],
    },
    {
      name: "an attached agreement says that it is executed later",
      filing: structured13G({
        signedOn: "01/20/2026",
        item8:
          "The undersigned have executed this Joint Filing Agreement as of the 17th day of February, 2026.",
      }),
      failures: [{ severity: "warning", actual: "2026-02-17", message: "one of the two dates is wrong." }],
    },
    {
      name: "a signature of the year before, which the event's date shows too",
      filing: telling("On March 3, 2025, Larkspur closed the loan.", {
        signedOn: "March 5, 2024",
        ...UNCOUNTED,
      }),
      failures: [{ actual: "2025-03-03" }],
    },
    {
      name: "an agreement of the year after the report that it was filed with",
      filing: listing(
        "99.1 Purchase Agreement, dated as of March 3, 2021 (incorporated by reference to Exhibit 10.1 to the Form 8-K filed on March 5, 2020).",
      ),
      failures: [
        {
          severity: "warning",
          expected: "on or after 2021-03-03",
          actual: "2020-03-05",
          message:
            "An agreement is dated Wednesday, March 3, 2021, but a Form 8-K that it is filed with is of Thursday, March 5, 2020, which is earlier: one of the two dates is wrong, probably its year.",
        },
      ],
    },
    {
      name: "an agreement dated a day after the report that it was filed with",
      filing: listing(
        "99.1 Note, dated March 6, 2020 (incorporated by reference to Exhibit 10.1 to the Current Report filed on March 5, 2020).",
      ),
      failures: [{ message: "a Current Report that it is filed with" }],
    },
    {
      name: "a closing before its agreement",
      filing: telling(
        "On January 3, 2025, pursuant to the Purchase Agreement dated February 3, 2025, Larkspur purchased a note.",
        UNCOUNTED,
      ),
      failures: [{ message: 'what was done under it ("purchased") is of Friday, January 3, 2025' }],
    },
  ],
  unverified: [
    {
      name: "the same, if it is of the day after",
      filing: submitted(filingText({ signedOn: "06/03/2025", ...UNCOUNTED }), "20250305"),
      message: "Read day first",
    },
    {
      name: "a signature in figures, which may be written day first",
      filing: submitted(filingText({ signedOn: "05/03/2025", ...UNCOUNTED }), "20250305"),
      message: "Read day first, 05/03/2025 is Wednesday, March 5, 2025, which is not after it.",
    },
  ],
  notApplicable: [
    {
      name: "a count that is expected for later",
      filing: filingText({
        outstanding:
          "Percentages are based on 9,950,000 Shares expected to be outstanding as of March 31, 2025.",
      }),
    },
    { name: "nothing dated but signature and event", filing: filingText(UNCOUNTED) },
    {
      name: "neither signed nor filed on any day",
      filing: filingText({ ...counted("March 7, 2027"), signedOn: "" }),
    },
  ],
});

it.each([
  ["a signature before the event is the cause", "March 5, 2024", "March 3, 2025", true],
  ["a signature on the day of the event is not", "March 5, 2024", "March 5, 2024", false],
  ["nor is one whose event is not dated", "March 5, 2024", "", false],
])("%s", (_name, signedOn, event, follows) => {
  const filing = readFiling(
    telling("On March 10, 2025, Larkspur closed the loan.", { signedOn, event, ...UNCOUNTED }),
  );
  const found = audit(filing, [eventDate, rule]).report.checks.filter(
    (check) => check.rule === rule.id && check.verdict === "fail",
  );
  expect(found.map((check) => check.follows !== null)).toEqual([follows]);
});
