import rule from "../../../rules/dates/dates-coherent.js";
import { testRule } from "../../../src/index.js";
import { structured13G, THORNE_ITEM4 } from "../../support/structured-13g.js";

const telling = (amount: string): string =>
  structured13G({
    amendment: "3",
    event: "12/31/2025",
    signedOn: "02/10/2026",
    item4: { ...THORNE_ITEM4, amount },
  });

/** A first statement, signed January 20, 2026, with words about the agreement to file jointly. */
const agreeing = (item8: string, changes: object = {}): string => structured13G({ item8, ...changes });

testRule(rule, {
  passing: [
    ...[
      "As of December 31, 2025, Thorne Advisers LP beneficially owned 650,000 shares.",
      "As of December 31, 2024, Thorne Advisers LP owned 700,000 shares and as of December 31, 2025 650,000 shares.",
      "As of December 31, 2024, it owned 700,000 shares, as previously reported.",
      "As of December 31, 2025, it owned 650,000 Shares. It owned 6.5% of the Shares outstanding as of December 31, 2024.",
      "As of December 31, 2025, it owned 650,000 Shares. As of December 31, 2024, it owned 700,000 Shares, including 5,000 options, as told in its Schedule 13G.",
      "As of December 31, 2024, there were 10,000,000 shares outstanding, of which it owned 650,000.",
      "650,000. As of December 31, 2024 the Reporting Persons held less than five percent of the class.",
      "650,000. As of December 31, 2024, the Reporting Person did not own any shares of the class.",
      "650,000. As of December 31, 2024, the Reporting Persons beneficially owned 8.3 % of the class.",
      "As of December 31, 2025, it owned 650,000 shares. At December 31, 2024, Thorne Advisers LP held 310,000 shares.",
    ].map((words) => ({ name: `no day left from the year before: ${words}`, filing: telling(words) })),
    {
      name: "an amendment may be filed under the agreement of a year before",
      filing: agreeing("Joint Filing Agreement, dated January 20, 2025.", { amendment: "1" }),
    },
    {
      name: "a first statement under an agreement that was filed before",
      filing: agreeing(
        "Joint Filing Agreement, dated January 20, 2025, incorporated by reference to another statement.",
      ),
    },
    {
      name: "an agreement of the last day to file, a year before",
      filing: agreeing("Joint Filing Agreement, dated February 14, 2025.", { signedOn: "02/14/2026" }),
    },
  ],
  failing: [
    {
      name: "a first statement's agreement of the day of the signature, but the year before",
      filing: agreeing(
        "The filers have entered into a Joint Filing Agreement, dated as of January 20, 2025.",
      ),
      failures: [
        {
          severity: "warning",
          expected: "2026-01-20",
          actual: "2025-01-20",
          message:
            "The agreement to file jointly is dated Monday, January 20, 2025; the latest signature is of the same day a year later.",
        },
      ],
    },
    {
      name: "holdings as of the day of the signature, but the year before",
      filing: telling(
        "As of the close of business on February 10, 2025, it may be deemed to own 650,000 Shares.",
      ),
      failures: [{ expected: "2026-02-10", actual: "2025-02-10" }],
    },
    {
      name: "holdings at the event's day of the year before",
      filing: telling("At December 31, 2024, Thorne Advisers LP directly held 650,000 Shares."),
      failures: [{ expected: "2025-12-31", actual: "2024-12-31" }],
    },
    ...[
      "As of December 31, 2024, Thorne Advisers LP may be deemed the beneficial owner of approximately 6.5% of Shares outstanding.",
      "As of December 31, 2024, Thorne Advisers LP owned 650,000 Shares, including 20,000 under an agreement, based on 10,000,000 Shares outstanding.",
      "At December 31, 2024, Thorne Fund held 804,539 shares. The tables at the beginning of this filing represent its holding as of the close of business on January 19, 2026.",
      "650,000. As of December 31, 2024, Thorne Advisers LP held 400,000 shares for its funds and 250,000 for accounts.",
      "See Row 9, which information is given as of the close of business on the Event Date of December 31, 2024.",
    ].map((words) => ({
      name: `a day left from the year before: ${words}`,
      filing: telling(words),
      failures: [{ expected: "2025-12-31", actual: "2024-12-31" }],
    })),
    {
      name: "options exercisable within sixty days of the event's day of the year before",
      filing: telling(
        "650,000 shares, of which 50,000 are subject to options exercisable within 60 days of December 31, 2024 and 10,000 to units that vest within 60 days of December 31, 2025.",
      ),
      failures: [{ expected: "2025-12-31", actual: "2024-12-31" }],
    },
    {
      name: "holdings as of the event's day of the year before",
      filing: telling("As of December 31, 2024, Thorne Advisers LP beneficially owned 650,000 shares."),
      failures: [
        {
          severity: "warning",
          expected: "2025-12-31",
          actual: "2024-12-31",
          message: "One of the two years was probably left from the filing before.",
        },
      ],
    },
  ],
});
