import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import {
  structured13G,
  THORNE,
  type StructuredItem4,
  type StructuredPerson,
} from "../../support/structured-13g.js";

const REFERENCES: StructuredItem4 = {
  amount: "See the response to Item 9 on the attached cover page(s).",
  percent: "See the response to Item 11 on the attached cover page(s).",
  soleVoting: "The information required by Item 4(c)(i) is set forth in Row 5 of the cover page.",
  sharedVoting: "The information required by Item 4(c)(ii) is set forth in Row 6 of the cover page.",
  soleDispositive: "Row 7 of each Reporting Person's cover page sets forth the sole power to dispose.",
  sharedDispositive: "See Row 8.",
};
const referring = (changes: StructuredItem4, person: Partial<StructuredPerson> = {}) =>
  structured13G({ item4: { ...REFERENCES, ...changes }, persons: [{ ...THORNE, ...person }] });
const printed = (answers: readonly string[]) =>
  filingText({
    schedule: "13G",
    persons: [LARKSPUR],
    body: [
      "Item 4. Ownership.",
      "The response of the Reporting Person to Rows 5 through 9 and 11 of its cover page is incorporated by reference.",
      ...answers,
    ],
  });
/** Lines by which the text is seen to be wrapped. */
const WRAPPED =
  "The shares are held by the clients of the Reporting Person, which is an\nadviser to them and to nobody else.";
const ON_PAPER = ["(a) Amount beneficially owned: see Row 9.", "(b) Percent of class: see Row 11."];

testRule(rule, {
  passing: [
    { name: "each answer refers to the row that asks the same", filing: referring({}), passes: 1 },
    {
      name: "a line that begins with what is outstanding is no answer on what is owned",
      filing: referring({
        amount:
          "Row 9 of the cover page tells the amount.\n9,750,000 shares of Common Stock outstanding as of November 3, 2025, as the Issuer reported.",
        soleVoting: "400,000",
      }),
      passes: 1,
    },
    {
      name: "all rows at once",
      filing: referring({
        soleVoting: "See Rows 5 through 9 of the cover page.",
        sharedVoting: "See Items 5-9 on the cover page.",
      }),
    },
    {
      name: "from row to row, with a long dash",
      filing: referring({ amount: "The amount is set forth in Rows (5) — (9) of the cover page." }),
    },
    {
      name: "another Item of the statement beside the row",
      filing: referring({
        sharedVoting: "See Item 6 on the cover page and Item 2, which names the persons.",
      }),
    },
    {
      name: "the caption of Row 11, which names the row that it is a percentage of",
      filing: referring({ percent: "Percent of class represented by amount in Row 9 is stated in Row 11." }),
    },
    {
      name: "with the class outstanding and a part that is included",
      filing: printed([
        "See Rows 9 and 11 of the cover page. The percentages are based on 10,000,000 shares of Common Stock, and the amount includes 5,000 shares underlying warrants.",
      ]),
      passes: 1,
    },
    { name: "on paper, by the captions", filing: printed(ON_PAPER), passes: 1 },
    {
      name: "rows from one to another, on either side of a page's break",
      filing: printed([
        "(a) Amount beneficially owned: the information is set forth in Rows 5\n\nPage 3 of 5 Pages\n\n<PAGE>\nthrough 9 and 11 of the cover page.",
        ON_PAPER[1] ?? "",
        ...Array.from({ length: 4 }, () => WRAPPED),
      ]),
      passes: 1,
    },
    {
      name: "on paper, by the numbers of a Schedule 13D throughout, whose cover page may have been used",
      filing: printed(["(a) Amount beneficially owned: see Row 11.", "(b) Percent of class: see Row 13."]),
    },
    {
      name: "on paper, a sentence on the percentages behind the last answer's figure",
      filing: printed([
        ...ON_PAPER,
        "(iv) Shared power to dispose or to direct the disposition of: 0",
        "The percentages set forth in Row (11) of the cover pages are based on 10,000,000 shares outstanding.",
      ]),
    },
    {
      name: "the wrong row, which states the same figure",
      filing: referring(
        { sharedDispositive: "See Row 7." },
        { soleDispositive: "0", sharedDispositive: "0" },
      ),
    },
  ],
  failing: [
    {
      name: "shared dispositive power by the row of sole dispositive power",
      filing: referring({
        sharedDispositive:
          "The information required by Item 4(c)(iii) is set forth in Row 7 of the cover page.",
      }),
      failures: [
        {
          severity: "warning",
          expected: "Row 8",
          actual: "Row 7",
          message:
            "Item 4(c)(iv) asks for the shared power to dispose; the answer refers to Row 7 of the cover page, but Row 8 states it.",
        },
      ],
    },
    {
      name: "on paper, the percentage by the row of the amount",
      filing: printed([ON_PAPER[0] ?? "", "(b) Percent of class: see Row 9."]),
      failures: [{ expected: "Row 11", actual: "Row 9" }],
    },
    {
      name: "the row of a Schedule 13D",
      filing: referring({ amount: "See Row 11 of the cover page." }),
      failures: [{ expected: "Row 9", actual: "Row 11" }],
    },
  ],
  unverified: [
    {
      name: "a number of shares beside the reference that no cover page states",
      filing: printed([
        "The Fund directly holds 605,000 shares. The class has 10,000,000 shares outstanding. See Rows 5 through 11 of the cover page.",
      ]),
      message: "it also tells of 605,000 shares held, which no cover page states in any row",
    },
  ],
});
