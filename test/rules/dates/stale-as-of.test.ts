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

testRule(rule, {
  passing: [
    "As of December 31, 2025, Thorne Advisers LP beneficially owned 650,000 shares.",
    "As of December 31, 2024, Thorne Advisers LP owned 700,000 shares and as of December 31, 2025 650,000 shares.",
    "As of December 31, 2024, it owned 700,000 shares, as previously reported.",
    "As of December 31, 2025, it owned 650,000 Shares. It owned 6.5% of the Shares outstanding as of December 31, 2024.",
    "As of December 31, 2025, it owned 650,000 Shares. As of December 31, 2024, it owned 700,000 Shares, including 5,000 options, as told in its Schedule 13G.",
    "As of December 31, 2024, there were 10,000,000 shares outstanding, of which it owned 650,000.",
  ].map((words) => ({ name: `no day left from the year before: ${words}`, filing: telling(words) })),
  failing: [
    ...[
      "As of December 31, 2024, Thorne Advisers LP may be deemed the beneficial owner of approximately 6.5% of Shares outstanding.",
      "As of December 31, 2024, Thorne Advisers LP owned 650,000 Shares, including 20,000 under an agreement, based on 10,000,000 Shares outstanding.",
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
