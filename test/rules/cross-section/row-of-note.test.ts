/** "Row 7: 310,225 shares": a note that names a row of its cover page by its number. */
import rule from "../../../rules/cross-section/count-mistyped.js";
import { testRule } from "../../../src/index.js";
import { filingText, type StatedPerson } from "../../support/filing-text.js";
import { Larkspur } from "../persons/chain-cases.js";

const PAGE: StatedPerson = {
  ...Larkspur,
  soleVoting: "310,225",
  sharedVoting: "9,400,000",
  soleDispositive: "310,225",
  sharedDispositive: "9,400,000",
  aggregate: "9,710,225 (1)",
};
const filing = (note: string) => filingText({ persons: [{ ...PAGE, notes: [`(1) ${note}`] }] });

testRule(rule, {
  passing: [
    {
      name: "a note gives each row that it names the number that is printed there",
      filing: filing(
        "Rows 7 and 9: 310,225 shares held alone. Row 8: 9,400,000 shares held with his spouse.",
      ),
      passes: 2,
      message: "gives 310,225 shares for Rows 7 and 9, as printed there.",
    },
    {
      name: "the number ahead of the row, and rows of which one states more",
      filing: filing("The 9,400,000 shares reported in Rows 8, 10 and 11 are those of the family trust."),
      passes: 1,
      message: "gives 9,400,000 shares for Rows 8 and 10, as printed there.",
    },
  ],
  failing: [
    {
      name: "two digits transposed in a short note",
      filing: filing("Row 7: 312,025 unallocated shares. Row 8: all others."),
      failures: [
        {
          severity: "warning",
          expected: "310,225",
          actual: "312,025",
          message:
            "The note to the cover page of LARKSPUR HOLDINGS LLC gives 312,025 shares for Row 7; printed there is 310,225: the two differ by two digits transposed.",
        },
      ],
    },
    {
      name: "two digits transposed in a round number",
      filing: filing("Rows (8) and (10): 4,900,000 shares of Common Stock held by the family trust."),
      failures: [{ expected: "9,400,000", actual: "4,900,000" }],
    },
    {
      name: "a digit more than the row can have in it",
      filing: filing("Row 8 (shared voting power) is the 9,700,000 shares held by the family trust."),
      failures: [{ expected: "9,400,000", actual: "9,700,000" }],
    },
    {
      name: "all that a row represents, and no other count in the note",
      filing: filing(
        "As to Row 7, 312,025 shares are held alone. Row 8 represents 9,400,000 shares of a trust.",
      ),
      failures: [{ expected: "310,225", actual: "312,025" }],
    },
    {
      name: "a digit dropped from the number ahead of the row",
      filing: filing("The 31,225 shares shown in Row 9 stand in an account of its own."),
      failures: [{ expected: "310,225", actual: "31,225" }],
    },
  ],
  unverified: [
    {
      name: "the text tells of the difference",
      filing: filing("Row 7: 312,025 shares. Row 9: the same. 1,800 shares came as a gift."),
      message: "But the text states the difference, 1,800.",
    },
  ],
  notApplicable: [
    {
      name: "a part of a row, however like its number",
      filing: filing("Row 8: 9,000,000 shares are pledged to a bank. Row 10: the same."),
    },
    {
      name: "two parts of a row",
      filing: filing("Row 8: 4,900,000 shares of the trust and 4,500,000 shares of the foundation."),
    },
    {
      name: "what an earlier page stated in the row",
      filing: filing("Row 7: 312,025 shares were stated there in the previous filing."),
    },
    {
      name: "depositary shares, each for ten",
      filing: filing("Row 8: 940,000 shares in the form of ADSs, each of which stands for ten."),
    },
    {
      name: "the class outstanding, by the row of the percentage",
      filing: filing("Row 11: 9,701,225 shares outstanding on March 3, 2025."),
    },
    {
      name: "another number",
      filing: filing("Row 7: 228,400 shares bought with her own money."),
    },
  ],
});
