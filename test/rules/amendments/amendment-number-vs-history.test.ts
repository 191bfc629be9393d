import rule from "../../../rules/amendments/amendment-number-vs-history.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const listing = (amendment: string, preamble: string) => filingText({ amendment, preamble });

testRule(rule, {
  passing: [
    {
      name: "the date of an agreement is not that of an amendment",
      filing: listing(
        "2",
        "This amends the Schedule 13D filed on May 1, 2020 and amended on June 1, 2020, relating to the agreement dated July 1, 2024.",
      ),
      passes: 1,
    },
    { name: "the second amendment after one listed", filing: filingText(), passes: 1 },
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
  ],
  failing: [
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
      name: "only the original is dated",
      filing: listing("5", "This amends the Schedule 13D filed on May 1, 2020, as amended."),
      message: "does not list",
    },
  ],
  notApplicable: [
    { name: "an amendment that tells of none before", filing: listing("2", "") },
    {
      name: "an amendment without a number",
      filing: filingText({ amendment: null }).replace("SCHEDULE 13D", "SCHEDULE 13D/A"),
    },
    {
      name: "an initial filing",
      filing: filingText({ amendment: null, preamble: "" }),
      message: "concerns amendments only",
    },
  ],
});
