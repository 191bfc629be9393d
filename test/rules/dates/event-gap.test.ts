import rule from "../../../rules/dates/event-gap.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

/** Amendment No. 2 over an event of March 3, 2025; No. 1 was filed on February 10, 2025. */
const telling = (item6: string, changes: object = {}) => filingText({ item6, ...changes });
/** Amendment No. 2 over an event of January 10, 2024, of the old rules; No. 1 was filed on June 1, 2023. */
const OLD = {
  event: "January 10, 2024",
  signedOn: "January 11, 2024",
  preamble: "This amends the Schedule 13D filed on May 1, 2023 and amended on June 1, 2023.",
};
const CLOSING =
  "pursuant to the purchase agreement, the Issuer sold to Larkspur Holdings LLC 40,000 Shares for \\$400,000.";

testRule(rule, {
  passing: [
    {
      name: "an agreement of before the last amendment",
      filing: telling(
        "On February 10, 2025, Larkspur Holdings LLC entered into a purchase agreement with the Issuer.",
      ),
      passes: 1,
    },
    {
      name: "an agreement on the day of the event",
      filing: telling(
        "On March 3, 2025, Larkspur Holdings LLC entered into a purchase agreement with the Issuer.",
      ),
    },
    {
      name: "an agreement whose amendment is due on the day of the event",
      filing: telling(
        "On February 27, 2025, Larkspur Holdings LLC entered into a purchase agreement with the Issuer.",
      ),
    },
    {
      name: "an agreement between, under the old rules, ten business days back",
      filing: telling(
        "On December 26, 2023, Larkspur Holdings LLC entered into a purchase agreement with the Issuer.",
        OLD,
      ),
    },
  ],
  failing: [
    {
      name: "ten business days back, where the house takes five for prompt",
      filing: telling(
        "On December 26, 2023, Larkspur Holdings LLC entered into a purchase agreement with the Issuer.",
        OLD,
      ),
      options: { promptDays: 5 },
      failures: [{ message: "an agreement of Tuesday, December 26, 2023 (due promptly)" }],
    },
    {
      name: "an agreement whose amendment was due a day before the event",
      filing: telling(
        "On February 26, 2025, Larkspur Holdings LLC entered into a purchase agreement with the Issuer.",
      ),
      failures: [
        {
          severity: "warning",
          message:
            "The text tells of an agreement of Wednesday, February 26, 2025 (due Friday, February 28, 2025). It lies after the last filing listed, of Monday, February 10, 2025, and before the event of this one, Monday, March 3, 2025: where material, it asked for an amendment of its own, which is not listed.",
        },
      ],
    },
    {
      name: "an agreement and two closings under it, each told once",
      filing: telling(
        [
          "On February 11, 2025, the Issuer entered into a purchase agreement with Larkspur Holdings LLC.",
          `On each of February 12, 2025 and February 13, 2025, ${CLOSING}`,
          `On February 13, 2025, ${CLOSING}`,
        ].join(" "),
      ),
      failures: [
        {
          message:
            "an agreement of Tuesday, February 11, 2025 (due Thursday, February 13, 2025), a closing of Wednesday, February 12, 2025 (due Friday, February 14, 2025) and a closing of Thursday, February 13, 2025 (due Tuesday, February 18, 2025). They lie after",
        },
      ],
    },
    {
      name: "what was bought is closed, as the sentence says",
      filing: telling("On February 12, 2025, Larkspur Holdings LLC closed the loan."),
      failures: [{ message: "a closing of Wednesday, February 12, 2025" }],
    },
    {
      name: "a purchase of one percent, in Item 3",
      filing: filingText({
        item3: "On February 12, 2025, Larkspur Holdings LLC purchased 99,500 Shares for \\$995,000.",
      }),
      failures: [{ message: "a purchase of Wednesday, February 12, 2025" }],
    },
    {
      name: "under the old rules, told eleven business days later",
      filing: telling(
        "On December 22, 2023, Larkspur Holdings LLC entered into a purchase agreement with the Issuer.",
        OLD,
      ),
      failures: [{ message: "an agreement of Friday, December 22, 2023 (due promptly)" }],
    },
    {
      name: "the first amendment, long after the original",
      filing: telling("On February 12, 2025, the Reporting Persons entered into a lock-up agreement.", {
        amendment: "1",
        preamble: "This amends the Schedule 13D filed on January 15, 2025.",
      }),
      failures: [{ message: "after the last filing listed, of Wednesday, January 15, 2025" }],
    },
  ],
  notApplicable: [
    {
      name: "the title page bears no number",
      filing: telling("On February 12, 2025, Larkspur Holdings LLC entered into a purchase agreement.", {
        amendment: null,
      }).replace("SCHEDULE 13D", "SCHEDULE 13D/A"),
    },
    {
      name: "nothing told with its day",
      filing: telling("Larkspur Holdings LLC is party to a loan agreement."),
    },
    {
      name: "an agreement of others",
      filing: telling("On February 12, 2025, the Issuer entered into a lease with its landlord."),
    },
    {
      name: "the joint filing agreement",
      filing: telling("On February 12, 2025, the Reporting Persons entered into a Joint Filing Agreement."),
    },
    {
      name: "what is only planned",
      filing: telling(
        "On February 12, 2025, Larkspur Holdings LLC agreed that it would have entered into a lease.",
      ),
    },
    {
      name: "a purchase of less than one percent",
      filing: filingText({
        item3: "On February 12, 2025, Larkspur Holdings LLC purchased 99,499 Shares for \\$994,990.",
      }),
    },
    {
      name: "shares issued under a plan for officers, less than one percent",
      filing: telling(
        "On February 12, 2025, pursuant to its incentive plan, the Issuer issued 1,000 Shares to Larkspur Holdings LLC for \\$1,000.",
      ),
    },
    {
      name: "shares bought under a broker's plan, less than one percent",
      filing: telling(
        "On February 12, 2025, pursuant to its broker's plan, Larkspur Holdings LLC purchased 1,000 Shares for \\$1,000.",
      ),
    },
    {
      name: "the dealings of Item 5(c)",
      filing: filingText({
        item5: `On February 12, 2025, ${CLOSING} On February 13, 2025, Larkspur Holdings LLC entered into a swap.`,
      }),
    },
    {
      name: "earlier amendments that are not all listed",
      filing: telling("On February 12, 2025, Larkspur Holdings LLC entered into a purchase agreement.", {
        amendment: "4",
      }),
    },
    {
      name: "no list of earlier filings",
      filing: telling("On February 12, 2025, Larkspur Holdings LLC entered into a purchase agreement.", {
        preamble: "",
      }),
    },
    {
      name: "no date of the event",
      filing: telling("On February 12, 2025, Larkspur Holdings LLC entered into a purchase agreement.", {
        event: "",
      }),
    },
    { name: "a first statement", filing: filingText({ amendment: null, preamble: "" }) },
  ],
});
