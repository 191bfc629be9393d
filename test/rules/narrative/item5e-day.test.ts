import rule from "../../../rules/narrative/item5e-vs-percent.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
import { PERSON, schedule13D } from "../../structured/structured-xml.js";

const BELOW = {
  ...ROE,
  notes: [],
  soleVoting: "120,000",
  soleDispositive: "120,000",
  item5: null,
};
/** The event is of March 3, 2025. */
const exit = (item5: string) => filingText({ persons: [BELOW], item5 });
/** Larkspur states 6.5 %. */
const stays = (item5: string) => filingText({ persons: [{ ...LARKSPUR, notes: [], item5: null }], item5 });
/** Larkspur with 6.5 % and Ms. Roe with 1.2 %. */
const both = (item5: string, amendment: string | null) =>
  filingText({ persons: [{ ...LARKSPUR, notes: [], item5: null }, BELOW], item5, amendment });
const CEASED = (day: string): string => `(e) On ${day} Jane M. Roe ceased to own more than five percent.`;
const field = (words: string): string =>
  schedule13D({
    persons: PERSON.replaceAll("650000.00", "120000.00").replace("6.50", "1.2"),
    items: `<item5><date5PercentOwnership>${words}</date5PercentOwnership></item5>`,
  });

testRule(rule, {
  passing: [
    "(e) March 3, 2025.",
    "March 3, 2025",
    "On March 3, 2025.",
    "Effective March 3, 2025",
    "March 3, 2025, as a result of the sales in (c).",
    "March 3, 2025 (see Item 4)",
    "March 3, 2025, on which date the sale closed.",
    "Yes, March 3, 2025",
    "See Item 5(c); March 3, 2025.",
    "Item 5(e) is hereby amended and restated as follows: March 3, 2025.",
    "Item 5(e) of the Schedule 13D filed on May 1, 2020 is amended to read: March 3, 2025",
    "March 3, 2025. The filing of this Amendment No. 4 constitutes an exit filing for the Reporting Persons.",
  ].map((words) => ({
    name: `a day in the field of EDGAR's form that asks for it: ${words}`,
    filing: field(words),
    passes: 1,
  })),
  failing: [
    {
      name: "the event's day of another year",
      filing: exit(CEASED("March 3, 2024")),
      failures: [
        { severity: "warning", message: "the same day of another year. The year is probably mistyped." },
      ],
    },
    {
      name: "the event's day of another year, before the sentence on an exit filing",
      filing: exit(
        "(e) March 3, 2024. This Amendment No. 2 constitutes an exit filing for the Reporting Persons.",
      ),
      failures: [{ severity: "warning", message: "The year is probably mistyped." }],
    },
    {
      name: "a bare day in a first statement, where some own more and the others never did",
      filing: both("(e) March 3, 2025.", null),
      failures: [
        {
          severity: "error",
          person: "LARKSPUR HOLDINGS LLC",
          actual: "6.5 %",
          message:
            "but this is a first statement, and Row 13 states 6.5 % for LARKSPUR HOLDINGS LLC. The Item asks for the day on which that came about, and for no other.",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "a bare day in an amendment, which may be that of those who own no more",
      filing: both("(e) March 3, 2025.", "2"),
      message: "Whether that is said of the figures on the cover pages is not plain.",
    },
    ...[
      "(e) As a result of the sales, the Reporting Person ceased to own more than five percent of the Shares.",
      "(a) The Reporting Person no longer owns more than five percent of the Shares.\n\n(e) Not applicable.",
      "(a) The Reporting Person has ceased to own more than 5% of the Shares.\n\n(e) See above.",
    ].map((item5) => ({
      name: `an exit told without its day by who states more than five percent: ${item5}`,
      filing: stays(item5),
      message:
        "The text says that more than five percent has ceased to be owned; Row 13 states more than 5 %. Whether both are of one day is not plain.",
    })),
    {
      name: "a day long before the event",
      filing: exit(CEASED("June 4, 2024")),
      message: "long after it",
    },
    {
      name: "a Sunday, of which nothing else is told",
      filing: exit(CEASED("March 2, 2025")),
      message: "No market was open on that day",
    },
  ],
});
