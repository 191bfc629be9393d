/** The rights that the text adds to the class, one slip of the keys off those of the holding. */
import rule from "../../../rules/derivatives/derivative-in-denominator.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

const WARRANTS =
  "(1) Represents (i) 605,400 shares of Common Stock and (ii) 44,600 shares of Common Stock issuable upon exercise of warrants.";
const based = (added: string, notes: readonly string[], item6?: string) =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        ...{ soleVoting: "650,000 (1)", soleDispositive: "650,000 (1)", aggregate: "650,000 (1)" },
        percent: "6.5%",
        item5: null,
        notes,
      },
    ],
    outstanding: `Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025, plus the ${added} Shares issuable upon exercise of the warrants held by Larkspur.`,
    ...(item6 === undefined ? {} : { item6 }),
  });
/** Nothing tells what the holding of 654,321 shares is made of. */
const untold = (added: string) =>
  based(added, []).replaceAll("650,000 (1)", "654,321").replaceAll("650,000", "654,321");

/** The note takes the holding apart and tells what its percentage is worked out on. */
const ofOneNote = (added: string, percent: string) =>
  based("44,600", [
    `${WARRANTS} The percentage is based on 9,950,000 shares of Common Stock outstanding as of March 3, 2025, plus ${added} shares of Common Stock issuable upon such exercise.`,
  ])
    .replace(/Percentages are based.*/, "")
    .replaceAll("6.5%", percent);

const TWO_RIGHTS =
  "(1) Represents (i) 590,400 shares of Common Stock, (ii) 15,000 shares of Common Stock issuable upon exercise of stock options and (iii) 44,600 shares of Common Stock issuable upon exercise of warrants.";

testRule(rule, {
  passing: [
    { name: "one note that tells of the right twice alike", filing: ofOneNote("44,600", "6.5%"), passes: 1 },
    {
      name: "a note that adds more to the class than the own right, which others may have, too",
      filing: ofOneNote("98,765", "6.5%"),
      passes: 1,
    },
    { name: "the same number in the note and in the base", filing: based("44,600", [WARRANTS]), passes: 1 },
    { name: "two rights, added together", filing: based("59,600", [TWO_RIGHTS]), passes: 1 },
    { name: "two rights, of which one only is added", filing: based("44,600", [TWO_RIGHTS]), passes: 1 },
  ],
  failing: [
    {
      name: "the last statement's number of the one right left in the sentence on the percentage of the own note",
      filing: ofOneNote("31,207", "6.5%"),
      failures: [
        {
          severity: "warning",
          message:
            "adds 31,207 shares to be acquired to the class; the holding as told has 44,600: the same right is in both, with one number.",
          repairs: ["31,207 => 44,600", "44,600 => 31,207"],
        },
      ],
    },
    {
      name: "a digit dropped from a round number, where the percentage rests on the other",
      filing: based("40,000", [
        "(1) Represents 250,000 shares and 400,000 shares issuable upon exercise of warrants, which a 9.99% limit bears on.",
      ]).replaceAll("6.5%", "6.3%"),
      failures: [
        {
          severity: "warning",
          message: "Item 5 adds 40,000 shares to be acquired to the class; the holding as told has 400,000",
        },
      ],
    },
    {
      name: "two digits transposed between the note and the base",
      filing: based("46,400", [WARRANTS]),
      failures: [
        {
          severity: "warning",
          message:
            "Item 5 adds 46,400 shares to be acquired to the class; the holding as told has 44,600: the two differ by two digits transposed.",
          repairs: ["46,400 => 44,600", "44,600 => 46,400"],
        },
      ],
    },
    {
      name: "two digits transposed in what two rights come to",
      filing: based("56,900", [TWO_RIGHTS]),
      failures: [
        {
          severity: "warning",
          message:
            "the holding as told has 15,000 + 44,600 = 59,600: the two differ by two digits transposed.",
          repairs: ["56,900 => 59,600"],
        },
      ],
    },
    {
      name: "more to be acquired than the person holds in all, by one digit",
      filing: untold("664,321"),
      failures: [{ expected: "654,321", actual: "664,321" }],
    },
  ],
  unverified: [
    {
      name: "less to be acquired than the person holds in all, which may hold the rest",
      filing: untold("645,321"),
      message: "Whether 9,000 shares are held besides is not told.",
    },
    {
      name: "two digits transposed, where the text tells a limit on exercise",
      filing: based(
        "46,400",
        [WARRANTS],
        "The warrants may not be exercised where Larkspur would own more than 9.99% of the Shares.",
      ),
      message: "The text tells a limit on exercise or conversion, which one of them may heed.",
    },
    {
      name: "two digits transposed, where the text tells of the difference",
      filing: based("46,400", [WARRANTS], "On March 4, 2025 it was granted 1,800 further warrants."),
      message: "The text tells of 1,800, too, by which they differ.",
    },
  ],
  notApplicable: [
    { name: "a number far off, of a person of whom no rights are told", filing: untold("50,000") },
    { name: "all of the holding", filing: untold("654,321") },
  ],
});
