import rule from "../../../rules/cross-section/repeated-note-agrees.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedPerson } from "../../support/filing-text.js";

/** Larkspur's fund, its adviser and Ms. Thorne, who controls the adviser: one holding, reported three times. */
const HELD: StatedPerson = { ...LARKSPUR, soleVoting: "650,000", soleDispositive: "650,000", notes: [] };
const NAMES = ["LARKSPUR FUND LP", "LARKSPUR ADVISERS LLC", "ANN THORNE"];
/** Each person with the same rows, unless `rows` says otherwise, and the note of the same position below the rows. */
const filing = (notes: readonly string[], further = "", rows: readonly Partial<StatedPerson>[] = []) =>
  filingText({
    outstanding: "",
    item5: further,
    persons: notes.map((note, index) => ({
      ...HELD,
      name: NAMES[index] ?? "",
      heading: NAMES[index] ?? "",
      notes: [note],
      ...rows[index],
    })),
  });

const warrants = (count: string): string =>
  `(1) Includes ${count} shares of Common Stock issuable upon exercise of the Hollin Warrants.`;
const owner = (count: string, percent = "6.57%"): string =>
  `(1) The percentage of ${percent} counts ${count} shares that Hollin Mills issued to Larkspur Fund LP on March 3, 2025 in exchange for its notes.`;
const two = (held: string, right: string): string =>
  `(1) The shares in all rows are made of (i) ${held} shares that Larkspur Fund LP holds of record and (ii) ${right} shares that its warrants are for.`;
const GENERIC = (count: string): string =>
  `(1) The Reporting Person may vote ${count} shares under the proxy that the founders gave to it.`;
/** The rows of a typed cover page whose two columns were read as one line. */
const BESIDE =
  "7 SOLE VOTING POWER NUMBER OF 12,000 SHARES BENEFICIALLY 8 SHARED VOTING POWER OWNED BY 214,300 EACH REPORTING 9 SOLE DISPOSITIVE POWER PERSON 12,000 WITH 10 SHARED DISPOSITIVE POWER 214,300";
const OTHER_ROWS = { aggregate: "712,345", soleVoting: "712,345", soleDispositive: "712,345" };

testRule(rule, {
  passing: [
    {
      name: "a note that stands below three cover pages with one figure",
      filing: filing([warrants("25,486"), warrants("25,486"), warrants("25,486")]),
      passes: 3,
      message: "The note to the cover page of LARKSPUR FUND LP has 25,486, as the same words have elsewhere.",
    },
    {
      name: "a note whose count has no separators",
      filing: filing([warrants("25486"), warrants("25486")]),
      passes: 2,
      message: "has 25,486, as the same words have elsewhere.",
    },
    {
      name: "one copy defines a term, another tells the par value",
      filing: filing([
        "(1) Includes 25,486 shares of Common Stock, par value \\$0.01 per share (the “Shares”), issuable upon exercise of the Hollin Warrants.",
        "(1) Includes 25,486 shares of Common Stock issuable upon exercise of the Hollin Warrants (as defined in Item 2(a)).",
      ]),
      passes: 2,
    },
    {
      name: "a note again in an Item",
      filing: filing([owner("25,486")], owner("25,486").slice(4)),
      passes: 2,
      message: "has 6.57 % and 25,486, as the same words have elsewhere.",
    },
  ],
  failing: [
    {
      name: "one of three copies has a digit changed",
      filing: filing([warrants("25,486"), warrants("25,426"), warrants("25,486")]),
      failures: [
        {
          severity: "warning",
          message:
            "The note to the cover page of LARKSPUR ADVISERS LLC has “25,426 shares of Common Stock issuable upon exercise”; in the same words the notes to the cover pages of LARKSPUR FUND LP and ANN THORNE have 25,486: the two differ by a digit changed. 25,426 stands nowhere else in the filing, 25,486 does.",
          expected: "25,486",
          actual: "25,426",
          persons: ["LARKSPUR ADVISERS LLC"],
        },
      ],
    },
    {
      name: "two copies below two cover pages with one holding: either may be mistyped",
      filing: filing([warrants("25,486"), warrants("25,468")]),
      failures: [
        {
          severity: "warning",
          message: "the two differ by two digits transposed. One of the two is probably mistyped.",
        },
      ],
    },
    {
      name: "another sentence bears out one of the two",
      filing: filing([warrants("25,486"), warrants("25,426")], "The warrants are for 25,426 shares."),
      failures: [
        {
          severity: "warning",
          message: "25,486 stands nowhere else in the filing, 25,426 does.",
          expected: "25,426",
          actual: "25,486",
        },
      ],
    },
    {
      name: "the sentence adds up to the row with the other figure only",
      filing: filing([two("624,513", "25,497"), two("624,513", "25,487")]),
      failures: [
        {
          severity: "warning",
          message: "With 25,487 the sentence adds up to Row 7: 624,513 + 25,487 = 650,000.",
          expected: "25,487",
          actual: "25,497",
          working: "624,513 + 25,487 = 650,000",
          persons: ["LARKSPUR FUND LP"],
        },
      ],
    },
    {
      name: "a round number beside another that is the same",
      filing: filing([two("624,513", "25,000"), two("624,513", "26,000")]),
      failures: [{ severity: "warning", message: "a digit changed" }],
    },
    {
      name: "a note below a cover page, and an Item that tells the same of a named holder",
      filing: filing([owner("25,486")], owner("25,436").slice(4)),
      failures: [{ severity: "warning", actual: "25,436" }],
    },
    {
      name: "a percentage in a sentence whose number of shares is the same",
      filing: filing([owner("25,486", "9.99%"), owner("25,486", "9.91%")]),
      failures: [{ severity: "warning", expected: "9.99 %", actual: "9.91 %" }],
    },
    {
      name: "one sentence ends where the other only goes on about the same",
      filing: filing([
        "(1) Rows 7 and 9 are made of 25,486 shares of Common Stock held by Larkspur Fund LP, of which Ms. Thorne is the manager.",
        "(1) Rows 7 and 9 are made of 25,426 shares of Common Stock held by Larkspur Fund LP.",
      ]),
      failures: [{ severity: "warning" }],
    },
  ],
  unverified: [
    {
      name: "two persons with two holdings, whose notes may differ",
      filing: filing([warrants("25,486"), warrants("25,426")], "", [{}, OTHER_ROWS]),
      message: "The sentence may speak of another holding at each place.",
    },
    {
      name: "the words stand for another person on each cover page",
      filing: filing([GENERIC("25,486"), ""], GENERIC("25,426").slice(4)),
      message: "The sentence may speak of another holding at each place.",
    },
  ],
  notApplicable: [
    {
      name: "the rows of the two persons differ by as much",
      filing: filing([warrants("25,486"), warrants("25,426")], "", [
        {},
        { aggregate: "649,940", soleVoting: "649,940", soleDispositive: "649,940" },
      ]),
    },
    {
      name: "each figure is a row of its own cover page",
      filing: filing([warrants("650,123"), warrants("650,423")], "", [
        { aggregate: "650,123" },
        { aggregate: "650,423", soleVoting: "650,400" },
      ]),
    },
    {
      name: "two numbers that no slip parts",
      filing: filing([warrants("25,486"), warrants("31,207")]),
    },
    {
      name: "round numbers that come near one another by chance",
      filing: filing([warrants("25,000"), warrants("26,000")]),
    },
    {
      name: "each of the two figures is told in another sentence, too",
      filing: filing(
        [warrants("25,486"), warrants("25,426")],
        "Warrants over 25,426 shares are Ms. Thorne's, warrants over 25,486 shares are the fund's.",
      ),
    },
    {
      name: "two holders",
      filing: filing([
        "(1) Includes 25,486 shares of Common Stock issuable upon exercise of warrants held by Larkspur Fund LP.",
        "(1) Includes 25,426 shares of Common Stock issuable upon exercise of warrants held by Thorne Fund LP.",
      ]),
    },
    {
      name: "two days",
      filing: filing([
        "(1) Includes 25,486 shares of Common Stock that the board granted on March 3, 2025.",
        "(1) Includes 25,426 shares of Common Stock that the board granted on March 4, 2025.",
      ]),
    },
    {
      name: "more than one figure of the sentence differs",
      filing: filing([two("624,513", "25,487"), two("624,573", "25,427")]),
    },
    {
      name: "the trades that one Item lists",
      filing: filing(
        [""],
        "On March 3, 2025, Larkspur Fund LP bought 25,486 shares in the open market. On March 3, 2025, Larkspur Fund LP bought 25,426 shares in the open market.",
      ),
    },
    {
      name: "the captions of the powers beside those of the shares, on two cover pages, are no note",
      filing: filing([BESIDE, BESIDE]),
    },
    { name: "no figure stands in the same words again", filing: filingText({ persons: [LARKSPUR, ROE] }) },
  ],
});
