import { expect, it } from "@jest/globals";
import eventDate from "../../../rules/cover-page/event-date-plausible.js";
import rule from "../../../rules/amendments/history-ascending.js";
import { audit, readFiling, testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { filedOn, submitted } from "../../support/submitted.js";

const LIST = "This amends the Schedule 13D filed on";
const listing = (dates: string, changes: object = {}) =>
  filingText({ preamble: `${LIST} ${dates}.`, ...changes });

testRule(rule, {
  passing: [
    { name: "the original and one amendment, both before this one", filing: filingText(), passes: 2 },
    {
      name: "two amendments of one day",
      filing: listing("May 1, 2020 and amended on June 1, 2020, July 1, 2020 and July 1, 2020"),
      passes: 2,
    },
    {
      name: "each paper dated and filed: the days of filing are listed",
      filing: filingText({
        preamble:
          "This amends the Schedule 13D dated May 4, 2024 and filed May 6, 2024, as amended by Amendment No. 1 dated June 1, 2024 and filed June 3, 2024.",
      }),
      passes: 2,
      message: "The filings listed follow one another: May 6, 2024 and June 3, 2024.",
    },
    { name: "only the original is dated", filing: listing("May 1, 2020"), passes: 1 },
    {
      name: "the original not dated, two amendments",
      filing: filingText({
        preamble:
          "This amends the Schedule 13D, as amended by Amendment No. 1, filed on May 1, 2020, and Amendment No. 2, filed on June 1, 2020.",
      }),
      passes: 2,
    },
    {
      name: "the list ends with this amendment, filed on the day after it was signed",
      filing: listing("May 1, 2020 and amended on March 6, 2025"),
      passes: 2,
    },
    {
      name: "nothing tells the day of this one",
      filing: listing("May 1, 2020 and amended on June 1, 2020", { signedOn: "" }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "the year of an amendment was mistyped",
      filing: listing("January 15, 2025 and amended on February 10, 2024"),
      failures: [
        {
          severity: "error",
          expected: "on or after 2025-01-15",
          actual: "2024-02-10",
          message:
            "The text lists an amendment of Saturday, February 10, 2024 behind the original filing of Wednesday, January 15, 2025, which is later: one of the two dates is wrong, probably its year.",
        },
      ],
    },
    {
      name: "one of three amendments is out of order",
      filing: listing("May 1, 2020 and amended on June 1, 2021, July 1, 2020 and August 3, 2022"),
      failures: [
        { expected: "on or after 2021-06-01", message: "behind an amendment of Tuesday, June 1, 2021" },
      ],
    },
    {
      name: "the latest first, but before the original",
      filing: listing("May 3, 2021 and amended on March 1, 2021 and February 1, 2021"),
      failures: [{ actual: "2021-03-01" }, { actual: "2021-02-01" }],
    },
    {
      name: "an earlier filing of two days after the signature",
      filing: listing("May 1, 2020 and amended on March 7, 2025"),
      failures: [
        {
          severity: "error",
          expected: "on or before 2025-03-05",
          actual: "2025-03-07",
          message:
            "The text lists a filing of Friday, March 7, 2025 as made before this one, which was signed Wednesday, March 5, 2025.",
        },
      ],
    },
    {
      name: "an earlier filing of after the day in the header",
      filing: submitted(listing("May 1, 2020 and amended on March 11, 2025"), "20250306"),
      failures: [{ message: "which was filed Thursday, March 6, 2025." }],
    },
    {
      name: "an earlier filing of after the day given by hand",
      filing: filedOn(listing("May 1, 2020 and amended on March 11, 2025"), "2025-03-06"),
      failures: [{ message: "which was filed Thursday, March 6, 2025." }],
    },
    {
      name: "the signature's year is wrong, which the event's date shows too",
      filing: listing("May 3, 2024 and amended on June 3, 2024", { signedOn: "March 5, 2023" }),
      failures: [{ actual: "2024-05-03" }, { actual: "2024-06-03" }],
    },
    {
      name: "after a signature in figures that is earlier in either reading",
      filing: listing("February 11, 2026", { signedOn: "05/06/2025", event: "May 2, 2025" }),
      failures: [
        { message: "The text lists a filing of Wednesday, February 11, 2026 as made before this one" },
      ],
    },
  ],
  unverified: [
    {
      name: "two amendments, the later first",
      filing: listing("May 1, 2020 and amended on July 1, 2022 and June 1, 2021", { signedOn: "" }),
      message: "from the latest to the earliest (May 1, 2020, July 1, 2022 and June 1, 2021)",
    },
    {
      name: "the latest first, two of one day, down to the day of the original",
      filing: listing("May 1, 2020 and amended on July 1, 2022, July 1, 2022 and May 1, 2020", {
        signedOn: "",
      }),
      message: "from the latest to the earliest",
    },
    {
      name: "the latest first, the original not dated",
      filing: filingText({
        preamble:
          "This amends the Schedule 13D, as amended by Amendment No. 2, filed on June 1, 2020, and Amendment No. 1, filed on May 1, 2020.",
        signedOn: "",
      }),
      message: "from the latest to the earliest (June 1, 2020 and May 1, 2020)",
    },
    {
      name: "the later in figures, which may be written day first",
      filing: listing("May 1, 2020 and amended on 05/04/2019", { signedOn: "" }),
      message: "day first",
    },
    {
      name: "the earlier in figures, which may be written day first",
      filing: listing("06/05/2020 and amended on May 1, 2020", { signedOn: "" }),
      message: "day first",
    },
    {
      name: "in figures, which may be written day first",
      filing: listing("06/07/2020 and amended on 05/08/2020", { signedOn: "" }),
      message: "unless the dates are written day first",
    },
    {
      name: "after the signature, unless written day first",
      filing: listing("05/04/2026", { signedOn: "May 1, 2026", event: "April 29, 2026" }),
      message: "unless the dates are written day first",
    },
  ],
  notApplicable: [
    {
      name: "a first statement whose text lists filings",
      filing: filingText({ amendment: null }),
      message: "amendments only",
    },
    {
      name: "no list of earlier filings",
      filing: filingText({ preamble: "This amends the Schedule 13D as follows." }),
    },
    { name: "a first statement", filing: filingText({ amendment: null, preamble: "" }) },
  ],
});

it.each([
  ["a signature before the event is the cause", "March 5, 2023", "March 3, 2025", true],
  ["a signature on the day of the event is not", "March 5, 2023", "March 5, 2023", false],
  ["nor is one whose event is not dated", "March 5, 2023", "", false],
])("%s", (_name, signedOn, event, follows) => {
  const filing = readFiling(listing("March 10, 2025", { signedOn, event }));
  const found = audit(filing, [eventDate, rule]).report.checks.filter(
    (check) => check.rule === rule.id && check.verdict === "fail",
  );
  expect(found.map((check) => check.follows !== null)).toEqual([follows]);
});
