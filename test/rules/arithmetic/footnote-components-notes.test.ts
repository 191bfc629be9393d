import rule from "../../../rules/arithmetic/footnote-components.js";
import { testRule } from "../../../src/index.js";
import { PERSON, schedule13D } from "../../structured/structured-xml.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

/** A holding of two parts, each with a note of its own; the total bears both marks. */
const marked = (first: string, second: string) =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        ...{ soleVoting: "420,000 (1)", sharedVoting: "230,000 (2)" },
        ...{ soleDispositive: "420,000 (1)", sharedDispositive: "230,000 (2)" },
        aggregate: "650,000 (1)(2)",
        notes: [
          `(1) Consists of ${first} Shares held directly and 20,000 Shares issuable upon exercise of options.`,
          `(2) Consists of ${second} Shares held by the Hollin Trust and 30,000 Shares held by a foundation.`,
        ],
        item5: null,
      },
    ],
  });

/** A structured filing of 651,234 shares, with a comment below the cover page, which bears no mark. */
const commented = (comment: string) =>
  schedule13D({
    persons: PERSON.replaceAll("650000.00", "651234").replace(
      /(?<=<commentContent>).*(?=<\/commentContent>)/,
      comment,
    ),
  });

/** One note to every row of a sole holder. */
const noted = (figure: string, note: string) =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        ...{ soleVoting: figure, soleDispositive: figure, aggregate: figure },
        notes: [`(1) ${note}`],
        item5: null,
      },
    ],
  });

/** A note with a ratio behind its parts; Item 5 states the option shares, too, by its own list. */
const withRatio = (options: string, elsewhere: string, verb = "Represents") =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        notes: [
          `(1) ${verb} (i) 600,000 shares of Common Stock and (ii) ${options} shares of Common Stock issuable upon exercise of options. Each option is for one share, at a ratio that a split would change.`,
        ],
        item5: {
          soleVoting: "650,000",
          soleDispositive: "650,000",
          owns: `650,000 Shares, consisting of (i) 600,000 Shares and (ii) ${elsewhere} Shares issuable upon exercise of options`,
        },
      },
    ],
  });

testRule(rule, {
  passing: [
    {
      name: "two notes that add up to the total together, each to the rows that bear its mark alone",
      filing: marked("400,000", "200,000"),
      passes: 2,
      message:
        "Note (1) adds up to Rows 7 and 9: 400,000 + 20,000 = 420,000. The notes to Row 11 add up to the figure together.",
    },
    {
      name: "a total alone that bears both marks",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            soleVoting: "650,000",
            soleDispositive: "650,000",
            aggregate: "650,000 (1)(2)",
            notes: ["(1) Represents 600,000 Shares.", "(2) Represents 50,000 Shares underlying options."],
            item5: null,
          },
        ],
      }),
      passes: 2,
      message: "The notes to Row 11 add up to the figure together. The parts of note (1): 600,000 = 600,000.",
    },
  ],
  failing: [
    {
      name: "a part a digit off, which Item 5 states right, though the note goes on to tell a ratio",
      filing: withRatio("80,000", "50,000"),
      failures: [{ message: "600,000 + 80,000 = 680,000", expected: "680,000" }],
    },
    {
      name: "a comment that says what the person's ownership consists of, one digit off",
      filing: commented(
        "The reporting person's beneficial ownership consists of 651,834 shares of Common Stock.",
      ),
      failures: [
        {
          message:
            "Row 7 states 651,234, Row 9 states 651,234 and Row 11 states 651,234; the parts named in its note (comment) add up to 651,834: 651,834 = 651,834.",
        },
      ],
    },
    {
      name: "a comment on what is set forth on the cover page, one of whose parts is mistyped",
      filing: commented(
        "FN1 - The shares set forth in this cover page consist of (i) 600,000 shares of Common Stock and (ii) 51,834 shares of Common Stock issuable upon exercise of options.",
      ),
      failures: [{ message: "600,000 + 51,834 = 651,834" }],
    },
    {
      name: "a comment that tells what the reporting person beneficially owns, one part of which it states otherwise later",
      filing: commented(
        "The reporting person beneficially owns (i) 600,000 shares of Common Stock and (ii) 52,134 shares of Common Stock underlying options. The percentage rests on 9,950,000 shares and the 51,234 shares underlying the options.",
      ),
      failures: [{ message: "600,000 + 52,134 = 652,134" }],
    },
    {
      name: "shares each of which is convertible into one share",
      filing: noted(
        "650,000 (1)",
        "Consists of 605,000 shares of Class B Common Stock, each of which is convertible at any time into one share of Common Stock.",
      ),
      failures: [{ message: "the parts named in its note (1) add up to 605,000" }],
    },
    {
      name: "some of the parts, one a digit off, which are too many, and which Item 5 states right",
      filing: withRatio("80,000", "50,000", "Includes"),
      failures: [{ message: "600,000 + 80,000 = 680,000", expected: "680,000" }],
    },
    {
      name: "a comment that says which items of the page it relates to",
      filing: commented(
        "Relating to items 7, 9 and 11 of this page: Consists of 598,000 shares of Common Stock.",
      ),
      failures: [{ message: "add up to 598,000" }],
    },
    {
      name: "a note that misses the rows that bear its mark alone, whatever another note adds to the total",
      filing: marked("400,000", "202,000"),
      failures: [
        {
          message:
            "Row 8 states 230,000 and Row 10 states 230,000; the parts named in its note (2) add up to 232,000",
        },
      ],
    },
    {
      name: "a row that bears one mark, beside another that bears two",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            soleVoting: "640,000 (1)(2)",
            soleDispositive: "649,000 (1)",
            notes: [...(LARKSPUR.notes ?? []), "(2) See Item 5."],
          },
        ],
      }),
      failures: [{ message: "Row 9 states 649,000; the parts named in its note (1)" }],
    },
    {
      name: "a limit on exercise, where the row has more than all the parts together",
      filing: noted(
        "730,000 (1)",
        "Consists of (i) 600,000 Shares and (ii) 50,000 Shares issuable upon exercise of warrants, subject to a 9.99% blocker.",
      ),
      failures: [{ message: "add up to 650,000: 600,000 + 50,000 = 650,000." }],
    },
    {
      name: "the par value told in the note is no other count",
      filing: noted(
        "650,000 (1)",
        "Represents 605,000 Shares, par value US$0.0001 per share, held directly.",
      ),
      failures: [{ message: "add up to 605,000" }],
    },
    ...["650,000 Class A Ordinary Shares (1)", "650,000 shares of Common Stock (1)"].map((row) => ({
      name: `a mark behind what is counted: ${row}`,
      filing: noted(row, "Represents 605,000 Shares held directly."),
      failures: [{ message: "add up to 605,000" }],
    })),
  ],
  unverified: [
    {
      name: "a note on the sole power, whose mark the total bears, too",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            ...{ soleVoting: "420,000 (1)", sharedVoting: "230,000" },
            ...{ soleDispositive: "420,000 (1)", sharedDispositive: "230,000" },
            aggregate: "650,000 (1), which are told above",
            notes: [
              "(1) Consists of 400,000 Shares held directly and 20,000 Shares issuable on exercise of options.",
            ],
            item5: null,
          },
        ],
      }),
      message: "The note adds up to one of two powers that make up this figure together",
    },
    {
      name: "the same part in Item 5, too: a ratio in the note may account for it",
      filing: withRatio("80,000", "80,000"),
      message: "The words of the note may mean more or less than the counts that were read in it.",
    },
    {
      name: "a limit on exercise, where the row has less than the parts together",
      filing: noted(
        "640,000 (1)",
        "Consists of (i) 600,000 Shares and (ii) 50,000 Shares issuable upon exercise of warrants, subject to a 9.99% blocker.",
      ),
      message: "The words of the note may mean more or less than the counts that were read in it.",
    },
    {
      name: "a limit on exercise, and a count in the note that is none of the parts",
      filing: noted(
        "730,000 (1)",
        "Consists of (i) 600,000 Shares and (ii) 50,000 Shares issuable upon exercise of warrants, subject to a 9.99% blocker. The warrants are numbered 4,711.",
      ),
      message: "The words of the note may mean more or less than the counts that were read in it.",
    },
    {
      name: "a note on what a figure includes that falls short, where the other such note of the filing adds up exactly",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            soleVoting: "174,216 (1)",
            sharedVoting: "467,566 (2)",
            soleDispositive: "174,216 (1)",
            sharedDispositive: "467,566 (2)",
            aggregate: "641,782",
            notes: [
              "(1) Includes 81,708 Shares owned by Larkspur and 87,108 Shares issuable upon exercise of warrants.",
              "(2) Includes 163,660 Shares owned by Larkspur and 303,906 Shares issuable upon exercise of options.",
            ],
            item5: null,
          },
        ],
      }),
      message:
        "81,708 + 87,108 = 168,816. 5,400 are missing, while the other notes that say what a figure includes add up to their rows exactly: 81,708 may be 87,108 mistyped.",
    },
    {
      name: "a row that leaves out the mark of the note that names the rest of the same figure",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            aggregate: "650,000 (1)(2)",
            notes: ["(1) Represents 600,000 Shares.", "(2) Represents 50,000 Shares underlying options."],
            item5: null,
          },
        ],
      }),
      message: "Another note, to the same figure in another row, names the rest.",
    },
    {
      name: "a total alone that bears both marks, and to which the notes do not add up",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            soleVoting: "650,000",
            soleDispositive: "650,000",
            aggregate: "650,000 (1)(2)",
            notes: ["(1) Represents 600,000 Shares.", "(2) Represents 52,000 Shares underlying options."],
            item5: null,
          },
        ],
      }),
      message: "Another note may name the rest.",
    },
    {
      name: "a part whose separators are misplaced, so that the other part is not to blame",
      filing: marked("400,000", "2,0000,000"),
      message: "The note prints 2,0000,000, which is no number as counts are printed (see number-format).",
    },
  ],
  notApplicable: [
    {
      name: "a comment that takes apart what is no row, nor one slip of the keys from it",
      filing: commented("The trust's earlier holding consists of 598,000 shares of Common Stock."),
    },
  ],
});
