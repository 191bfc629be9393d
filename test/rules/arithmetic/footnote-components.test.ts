import rule from "../../../rules/arithmetic/footnote-components.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const only = (changes: object) => filingText({ persons: [{ ...LARKSPUR, ...changes }] });

testRule(rule, {
  passing: [
    {
      name: "a part whose number is spelled out",
      filing: only({
        notes: [
          "(1) Consists of 600,000 shares of Common Stock and fifty thousand shares of Common Stock issuable upon exercise of options.",
        ],
      }),
      passes: 1,
    },
    {
      name: "shares told to be left out are no part",
      filing: only({
        notes: [
          "(1) Consists of 650,000 shares of Common Stock, excluding 320,000 shares of Common Stock that have not vested.",
        ],
      }),
      passes: 1,
    },
    { name: "the parts add up to both rows that bear the mark", filing: only({}), passes: 1 },
    {
      name: "a note that names one part only, with the word includes",
      filing: only({
        notes: ["(1) Includes 50,000 shares of Common Stock issuable upon exercise of options."],
      }),
      passes: 1,
    },
    { name: "a note to each row", filing: filingText({ persons: [LARKSPUR, ROE] }), passes: 2 },
    {
      name: "what is converted is no part of the holding",
      filing: only({
        notes: [
          "(1) Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon conversion of 5,000 shares of Series A Preferred Stock.",
        ],
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "a row that its note does not add up to",
      filing: only({ soleDispositive: "649,000 ⁽¹⁾" }),
      failures: [
        {
          severity: "error",
          person: "LARKSPUR HOLDINGS LLC",
          message: "Row 9 states 649,000; the parts named in its note (1) add up to 650,000",
          working: "600,000 + 50,000 = 650,000",
          expected: "650,000",
          actual: "649,000",
        },
      ],
    },
    {
      name: "a part is missing from the note",
      filing: only({ notes: ["(1) Consists of 600,000 shares of Common Stock."] }),
      failures: [{ message: "Row 7 states 650,000 and Row 9 states 650,000", actual: "650,000 and 650,000" }],
    },
    {
      name: "a note that includes more than there is",
      filing: only({
        notes: ["(1) Includes 700,000 shares of Common Stock issuable upon exercise of options."],
      }),
      failures: [{ expected: "700,000" }],
    },
  ],
  unverified: [
    ...[
      "600,000 shares and 100,000 warrants exercisable on a cashless basis into 50,000 shares",
      "600,000 shares and 100,000 warrants, two of which are needed to purchase one share",
    ].map((parts) => ({
      name: `warrants that are no shares one for one: ${parts}`,
      filing: filingText({ persons: [{ ...LARKSPUR, notes: [`(1) Consists of ${parts}.`] }] }),
      message: "Other counts in the note may account for the difference.",
    })),
    {
      name: "shares told by the power over them, of which some may be both",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            notes: [
              "(1) Consists of 300,000 shares with sole voting power and 450,000 shares with sole power to dispose.",
            ],
          },
        ],
      }),
      message: "Other counts in the note may account for the difference.",
    },
    {
      name: "the only note stands below another's cover page, whose figures bear the mark, too",
      filing: filingText({ persons: [{ ...LARKSPUR, notes: [] }, ROE] }),
      message: "The note stands below another person's cover page.",
    },
    {
      name: "two notes to one figure, of which one names the rest",
      filing: only({
        soleVoting: "650,000 (1)(2)",
        soleDispositive: "650,000",
        notes: ["(1) Represents 600,000 shares of Common Stock.", "(2) The other shares are held in trust."],
      }),
      message: "Another note may name the rest",
    },
    {
      name: "the count that is missing stands unread in the sentence",
      filing: only({
        notes: [
          "(1) Represents 600,000 shares of Common Stock in addition to what Ms. Roe's agreement gives it over 50,000.",
        ],
      }),
      message: "Other counts in the note may account for the difference",
    },
    {
      name: "a list without marks that would add up with fewer of its counts",
      filing: only({
        notes: [
          "(1) Represents 600,000 shares of Common Stock, 50,000 shares issuable upon exercise of options and 30,000 shares that its customers lent to it.",
        ],
      }),
      message: "Other counts in the note may account for the difference",
    },
  ],
  notApplicable: [{ name: "notes that take no figure apart", filing: only({ notes: ["(1) See Item 5."] }) }],
});
