import rule from "../../../rules/amendments/amendment-number-vs-history.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const listing = (amendment: string, preamble: string) => filingText({ amendment, preamble });

testRule(rule, {
  passing: [
    {
      name: "the day of the statement behind the name of this amendment of it",
      filing: listing(
        "2",
        "Amendment No. 2 to the Schedule 13D filed on May 1, 2020, as amended by Amendment No. 1 filed on June 1, 2020, is hereby made.",
      ),
      passes: 1,
    },
    {
      name: "the date of an agreement is not that of an amendment",
      filing: listing(
        "2",
        "This amends the Schedule 13D filed on May 1, 2020 and amended on June 1, 2020, relating to the agreement dated July 1, 2024.",
      ),
      passes: 1,
    },
    {
      name: "a further sentence repeats the list",
      filing: listing(
        "2",
        "This amends the Schedule 13D filed on May 1, 2020 and amended on June 1, 2020. Amendment No. 1, filed on June 1, 2020, told of a loan.",
      ),
      passes: 1,
    },
    {
      name: "a further sentence dates the amendment of an agreement",
      filing: listing(
        "2",
        "This amends the Schedule 13D filed on May 1, 2020 and amended on June 1, 2020. Amendment No. 3 to the credit agreement is dated July 1, 2020.",
      ),
      passes: 1,
    },
    ...[
      "amended on June 1, July 1 and August 3, 2020",
      "amended on 1 June, 1 July and 3 August 2020",
      "amended on June 1st, July 1st and August 3rd, 2020",
      "amended on 6/1, 7/1 and 8/3/2020",
      "amended on June 1 and July 1, 2020 and on August 3, 2020",
      "amended by the amendments to Schedule 13D filed with the SEC on June 1, July 1 and August 3, 2020",
    ].map((words) => ({
      name: `days that share their year: ${words}`,
      filing: listing("4", `This amends the Schedule 13D filed on May 1, 2020, as ${words}.`),
      passes: 1,
    })),
    { name: "the second amendment after one listed", filing: filingText(), passes: 1 },
    {
      name: "amended, and further amended",
      filing: listing(
        "3",
        "This amends the Schedule 13D filed on May 1, 2020, as amended by Amendment No. 1 thereto filed on June 1, 2020, and as further amended by Amendment No. 2 thereto filed on July 1, 2020.",
      ),
      passes: 1,
    },
    {
      name: "three dates in one list",
      filing: listing(
        "4",
        "This amends the Schedule 13D filed on May 1, 2020 and amended on June 1, 2020, July 1, 2020 and August 3, 2020.",
      ),
      passes: 1,
      message:
        "The text lists 3 earlier amendments (June 1, 2020, July 1, 2020 and August 3, 2020), so this is No. 4.",
    },
    {
      name: "the first amendment, of a statement that it dates",
      filing: listing("1", "This Amendment No. 1 amends the Schedule 13D filed on May 1, 2020."),
      passes: 1,
      message: "The text lists the statement and no earlier amendment, so this is No. 1.",
    },
    {
      name: "a list that may go on, and is as long as the number asks",
      filing: listing(
        "3",
        "This amends the Schedule 13D, as filed by Larkspur on May 1, 2020, as amended and supplemented by Amendment No. 1 filed with the SEC on June 1, 2020 by Larkspur, as further amended and supplemented by Amendment No. 2 filed with the SEC on July 1, 2020.",
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "this amendment's own number tells of no further one",
      filing: listing(
        "5",
        "This Amendment No. 5 amends the Schedule 13D filed on May 1, 2020, as amended on June 1, 2020.",
      ),
      failures: [{ expected: "No. 2", actual: "No. 5" }],
    },
    {
      name: "one number for two earlier amendments",
      filing: listing(
        "3",
        "This amends the Schedule 13D filed on May 1, 2020, as amended by Amendment No. 1 thereto filed on June 1, 2020 and Amendment No. 1 thereto filed on July 1, 2020.",
      ),
      failures: [
        {
          severity: "warning",
          message:
            "calls two earlier amendments No. 1, of Monday, June 1, 2020 and of Wednesday, July 1, 2020",
        },
      ],
    },
    {
      name: "an earlier amendment with the number of this one",
      filing: listing(
        "3",
        "This amends the Schedule 13D filed on May 1, 2020, as amended by Amendment No. 1 filed on June 1, 2020 and Amendment No. 3 filed on July 1, 2020.",
      ),
      failures: [{ severity: "warning", message: "as No. 3, which is not before this one, No. 3" }],
    },
    {
      name: "the original not dated, two amendments listed",
      filing: listing(
        "2",
        "This amends the Schedule 13D, as amended by Amendment No. 1, filed on May 1, 2020, and Amendment No. 2, filed on June 1, 2020.",
      ),
      failures: [{ expected: "No. 3" }],
    },
    {
      name: "a number skipped",
      filing: filingText({ amendment: "3" }),
      failures: [
        {
          severity: "error",
          expected: "No. 2",
          actual: "No. 3",
          working: "1 + 1 = 2",
          message: "lists 1 earlier amendment (February 10, 2025), which makes it No. 2",
        },
      ],
    },
  ],
  unverified: [
    ...[
      "as amended by Amendment Nos. 1, 2 and 3, the last of which was filed on August 3, 2020",
      "as amended by Amendment Nos. 1 through 3 (the last filed on August 3, 2020)",
      "as amended in June and July 2020 and on August 3, 2020",
      "as amended on June 1, 8 and 15, 2020 and on August 3, 2020",
      "as amended on August 3, 2020, July 2020 and June 2020",
    ].map((words) => ({
      name: `not every amendment has its own date: ${words}`,
      filing: listing("4", `This amends the Schedule 13D filed on May 1, 2020, ${words}.`),
    })),
    {
      name: "an amendment whose number shows that others are not listed",
      filing: listing(
        "5",
        "This amends the Schedule 13D filed on May 1, 2020, as amended by Amendment No. 4, filed on June 1, 2024.",
      ),
    },
    {
      name: "only the last amendment is named",
      filing: listing(
        "5",
        "This amends the Schedule 13D filed on May 1, 2020, as most recently amended on June 1, 2024.",
      ),
      message: "does not list every earlier amendment",
    },
    {
      name: "a further sentence tells of a further amendment by its number",
      filing: listing(
        "3",
        "This amends the Schedule 13D filed on May 1, 2020 and amended on June 1, 2020. Amendment No. 2 was filed on July 1, 2020.",
      ),
    },
    {
      name: "a further sentence tells of a further amendment",
      filing: listing(
        "3",
        "This amends the Schedule 13D filed on May 1, 2020 and amended on June 1, 2020. It was again amended on July 1, 2020.",
      ),
    },
    {
      name: "the list goes on with a supplement",
      filing: listing(
        "3",
        "This amends the Schedule 13D filed on May 1, 2020, amended on June 1, 2020 and supplemented on July 1, 2020.",
      ),
    },
    {
      name: "it was restated in between, which may hide amendments",
      filing: listing(
        "9",
        "This amends the Schedule 13D filed on May 1, 2010, amended and restated on May 1, 2018 and amended on July 1, 2020.",
      ),
    },
    {
      name: "two persons filed the original on two days",
      filing: listing(
        "2",
        "This amends the Schedule 13D filed on May 1, 2020 by Larkspur and filed on May 8, 2020 by Ms. Roe, and amended on June 1, 2020.",
      ),
    },
    {
      name: "and further amended without a date",
      filing: listing(
        "3",
        "This amends the Schedule 13D filed on May 1, 2020, amended on June 1, 2020 and as further amended.",
      ),
    },
    {
      name: "an amendment in the place of the original",
      filing: listing(
        "5",
        "This amends the Schedule 13D/A filed on May 1, 2020 and amended on June 1, 2020.",
      ),
    },
    {
      name: "and by others from time to time",
      filing: listing(
        "5",
        "This amends the Schedule 13D filed on May 1, 2020, as amended from time to time, last by that filed on June 1, 2020.",
      ),
    },
    {
      name: "only the original is dated",
      filing: listing("5", "This amends the Schedule 13D filed on May 1, 2020, as amended."),
      message: "does not list",
    },
    ...[
      "This amendment (Amendment No. 5) amends Amendment No. 4 filed on June 1, 2020 to the Schedule 13D.",
      "This amends the Schedule 13D of the filers, as amended by Amendment No. 4 filed on June 1, 2020.",
      "Amendment No. 5 to the Schedule 13D, the most recent amendment to which (Amendment No. 4) was filed on June 1, 2020.",
      "This Amendment No. 5 amends the Schedule 13D, Amendment No. 4 to which was filed on June 1, 2020.",
      "This amends the Schedule 13D filed on May 1, 2020, as amended by four amendments, the most recent of which was filed on June 1, 2020.",
    ].map((words) => ({
      name: `the last amendment only: ${words}`,
      filing: listing("5", words),
      message: "does not list",
    })),
  ],
  notApplicable: [
    { name: "an amendment that tells of none before", filing: listing("2", "") },
    {
      name: "an amendment without a number",
      filing: filingText({ amendment: null }).replace("SCHEDULE 13D", "SCHEDULE 13D/A"),
    },
    {
      name: "the Schedule 13G before it, with its amendments",
      filing: listing(
        "2",
        "The filers reported on Schedule 13G filed on May 1, 2020 and amended on June 1, 2020 and July 1, 2020.",
      ),
    },
    {
      name: "the schedule of somebody else, as a story tells",
      filing: listing(
        "2",
        "On May 1, 2020 Mr. Pell filed a Schedule 13D, which he amended on June 1, 2020 and July 1, 2020.",
      ),
    },
    {
      name: "the report that a percentage rests on",
      filing: listing(
        "2",
        "The percentages in this Schedule 13D rest on 9,950,000 shares outstanding by the report filed on May 1, 2020 and amended on June 1, 2020.",
      ),
    },
    {
      name: "an initial filing",
      filing: filingText({ amendment: null, preamble: "" }),
      message: "concerns amendments only",
    },
  ],
});
