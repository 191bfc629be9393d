/** item5a-components where a note to the cover page counts a right to acquire otherwise than Item 5(a) does. */
import rule from "../../../rules/cross-section/item5a-components.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

/** Item 5(a) names all parts: options of two holders, 380,000 together; the note says what is among them. */
const noted = (note: string, owns = OPTIONS_OF_TWO) =>
  filingText({ persons: [{ ...LARKSPUR, notes: [`(1) ${note}`], item5: { owns } }] });

/** The parts without a note. */
const inWords = (owns: string) => filingText({ persons: [{ ...LARKSPUR, notes: [], item5: { owns } }] });

const OPTIONS_OF_TWO =
  "650,000 Shares, consisting of 270,000 shares held by Mr. Roe, 250,000 shares subject to options of Mr. Roe and 130,000 shares subject to options of Ms. Roe";

testRule(rule, {
  passing: [
    {
      name: "the options of two holders, which the note tells as one number",
      filing: noted("Includes 380,000 shares subject to options."),
      passes: 1,
    },
    {
      name: "a note that says of how many shares one option is",
      filing: noted("Includes 380,000 shares subject to options (1 option = 1 share)."),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "options of a note, of which two digits are transposed beside the words on the power to vote",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            notes: ["(1) Includes 52,130 shares which may be acquired upon exercise of stock options."],
            item5: null,
          },
        ],
        item5:
          "(a) By the Voting Agreement, Larkspur may be deemed to have sole power to vote 650,000 Shares (including 51,230 Shares subject to options exercisable within 60 days).",
      }),
      failures: [{ severity: "warning", message: "The two differ by two digits transposed" }],
    },
    {
      name: "parts behind a colon, of one of which two digits are transposed",
      filing: inWords("650,000 Shares: 521,345 held of record and 137,655 held by its subsidiary"),
      failures: [{ expected: "659,000", actual: "650,000" }],
    },
    {
      name: "more options in the note than in the whole list, two digits transposed",
      filing: noted("Includes 830,000 shares subject to options.")
        .replaceAll("650,000", "950,000")
        .replace("270,000", "570,000"),
      failures: [
        {
          severity: "warning",
          message:
            "tells 380,000 shares to be acquired by options, the notes to the cover page 830,000 by options. The two differ by two digits transposed",
        },
      ],
    },
    {
      name: "fewer warrants in the note, beside as many options as in the list",
      filing: noted(
        "Includes 206,000 shares issuable upon exercise of warrants and 75,000 shares subject to options.",
        "650,000 Shares, consisting of 315,000 shares, 260,000 shares issuable upon exercise of warrants and 75,000 shares subject to options",
      ),
      failures: [{ severity: "warning", message: "two digits transposed" }],
    },
    {
      name: "a digit more in the note than in what Item 5 tells once for two persons",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            notes: ["(1) Includes 54,400 shares issuable upon exercise of warrants."],
            item5: null,
          },
          {
            ...LARKSPUR,
            name: "ROE MANAGEMENT LLC",
            heading: "Roe Management LLC",
            soleVoting: "650,000",
            soleDispositive: "650,000",
            notes: [],
            item5: null,
          },
        ],
        item5:
          "The 650,000 Shares in Row 11 consist of 595,600 Shares and 50,400 Shares issuable upon exercise of warrants and 4,000 Shares held in trust.",
      }),
      failures: [
        {
          message:
            "Item 5 tells 50,400 shares to be acquired by warrants, the notes to the cover page 54,400",
        },
      ],
    },
    {
      name: "a digit more in Item 5(a) than in the note, which names all parts",
      filing: noted(
        "Includes 590,000 shares and 60,000 shares issuable upon conversion of notes.",
        "650,000 Shares, of which 80,000 are issuable upon conversion of notes",
      ),
      failures: [{ message: "Item 5(a) tells 80,000 shares" }],
    },
  ],
  unverified: [
    {
      name: "a note that names two counts before what they are of, of which only the last is read as a right",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            notes: [
              "(1) Comprised of (a) 270,000 shares held by Mr. Roe and (b) 250,000 and 130,000 shares underlying the Series A and Series B warrants.",
            ],
            item5: {
              owns: "650,000 Shares, consisting of 270,000 Shares, 250,000 Shares issuable upon exercise of Series A warrants and 130,000 Shares issuable upon exercise of Series B warrants",
            },
          },
        ],
      }),
      message: "They may take the holding apart by other lines.",
    },
    {
      name: "fewer options in the note, which may name some of them only",
      filing: noted("Includes 130,000 shares subject to options."),
      message: "Whether the smaller number is a part of the larger is not told.",
    },
  ],
});
