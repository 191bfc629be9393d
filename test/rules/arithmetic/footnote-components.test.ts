import rule from "../../../rules/arithmetic/footnote-components.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
import { sample13D } from "../../support/structured-sample.js";

const only = (changes: object) => filingText({ persons: [{ ...LARKSPUR, ...changes }] });

testRule(rule, {
  passing: [
    ...[
      "of which 600,000 are held by Hollin Mills, L.P. and 40,000 by Thorne Partners, L.P.",
      "of which (i) 600,000 are held by Hollin Mills, L.P. and (ii) 40,000 are held by Thorne Partners, L.P.",
      "of which 600,000 Shares are held by Hollin Mills, L.P. and 40,000 Shares are held by Thorne Partners, L.P.",
      "of which 600,000 are held by Hollin Mills, L.P. and 40,000 Shares held by Thorne Partners, L.P.",
    ].map((words) => ({
      name: `all that "of which" tells is a part of the count before it: ${words}`,
      filing: only({ notes: [`(1) Consists of 650,000 Shares, ${words}`] }),
      message: "Note (1) adds up to Rows 7 and 9: 650,000 = 650,000.",
    })),
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
    {
      name: "the parts add up to both rows that bear the mark",
      filing: only({}),
      passes: 1,
      message: "Note (1) adds up to Rows 7 and 9: 600,000 + 50,000 = 650,000.",
      at: ["650,000", "650,000", "600,000", "50,000"],
    },
    {
      name: "the parts add up to the total, which sole and shared power make up together",
      filing: only({ soleVoting: "640,000 ⁽¹⁾", sharedVoting: "10,000 ⁽¹⁾", soleDispositive: "650,000" }),
      passes: 1,
      message:
        "Note (1) adds up to Row 11, and the rows that bear its mark add up to it, too: 600,000 + 50,000 = 650,000.",
      at: ["640,000", "10,000", "600,000", "50,000", "650,000"],
    },
    {
      name: "counts that add up as printed, whatever each stands for",
      filing: only({
        soleVoting: "640,000 ⁽¹⁾",
        sharedVoting: "10,000 ⁽¹⁾",
        soleDispositive: "650,000",
        notes: [
          "(1) Consists of 600,000 shares of Common Stock and 50,000 ADSs, each representing ten shares.",
        ],
      }),
      message:
        "Note (1) adds up to Row 11, and the rows that bear its mark add up to it, too: 600,000 + 50,000 = 650,000.",
    },
    {
      name: "an option behind a part of a part is a part of the whole",
      filing: only({
        notes: [
          "(1) Consists of 600,000 Shares, of which 40,000 are held by Hollin Mills, L.P., and 50,000 Shares issuable upon exercise of options.",
        ],
      }),
      message: "Note (1) adds up to Rows 7 and 9: 600,000 + 50,000 = 650,000.",
    },
    {
      name: "a part of a part is not counted twice",
      filing: only({
        notes: [
          "(1) Consists of (i) 600,000 shares of Common Stock and (ii) options over 50,000 shares, of which options over 20,000 shares may be exercised at once.",
        ],
      }),
      message: "Note (1) adds up to Rows 7 and 9: 600,000 + 50,000 = 650,000.",
    },
    {
      name: "a list that goes on in a further sentence, and perhaps in a third",
      filing: only({
        notes: [
          "(1) Represents 600,000 shares of Common Stock and 30,000 shares issuable upon exercise of options. Also includes 10,000 shares issuable upon exercise of warrants.",
        ],
      }),
      message:
        "The parts that note (1) names do not exceed Rows 7 and 9: 600,000 + 30,000 + 10,000 = 640,000.",
    },
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
      name: "the shares reported in rows, each sentence of a structured comment on its own",
      filing: sample13D([
        /<commentContent>[^<]*</,
        "<commentContent>The shares reported in Rows 8 and 10 consist of (i) 600,000 shares of Common Stock and (ii) 5,000 shares of Common Stock issuable upon exercise of options. The shares reported in Row 11 consist of 600,000 shares of Common Stock and 50,000 shares of Common Stock issuable upon exercise of options.<",
      ]),
      failures: [{ message: "the parts named in its note (Rows 8 and 10) add up to 605,000" }],
    },
    {
      name: "a structured comment that includes more than the aggregate amount",
      filing: sample13D([
        /<commentContent>[^<]*</,
        "<commentContent>Includes 600,000 shares of Common Stock and 500,000 shares of Common Stock issuable upon exercise of options.<",
      ]),
      failures: [{ message: "the parts named in its note (comment) add up to 1,100,000" }],
    },
    {
      name: "a structured comment on what the number of shares consists of",
      filing: sample13D([
        /<commentContent>[^<]*</,
        "<commentContent>The number of shares beneficially owned consists of (i) 605,000 shares of Common Stock and (ii) 5,000 shares of Common Stock issuable upon exercise of options.<",
      ]),
      failures: [{ message: "the parts named in its note (comment) add up to 610,000" }],
    },
    {
      name: "the rows that a structured comment names",
      filing: sample13D([
        /<commentContent>[^<]*</,
        "<commentContent>Row 8, Row 10: Consists of (i) 600,000 shares of Common Stock and (ii) 5,000 shares of Common Stock issuable upon exercise of options.<",
      ]),
      failures: [{ message: "Row 8 states 650,000 and Row 10 states 650,000; the parts" }],
    },
    {
      name: "a structured comment whose parts are told to be comprised, rights to two kinds of securities as one of them",
      filing: sample13D([
        /<commentContent>[^<]*</,
        "<commentContent>Comprised of (i) 605,000 shares of Common Stock and (ii) 5,000 shares of Common Stock issuable upon conversion of notes and shares of Series B Preferred Stock.<",
      ]),
      failures: [{ message: "the parts named in its note (comment) add up to 610,000" }],
    },
    {
      name: "less than the pages that a note runs over to have numbers",
      filing: only({
        notes: [
          "(1) Represents (i) 599,991 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of options. Page 9 of 12 Pages",
        ],
      }),
      failures: [{ expected: "649,991" }],
    },
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
          at: ["649,000", "600,000", "50,000"],
          repairs: ["649,000 => 650,000", "600,000 => 599,000", "50,000 => 49,000"],
        },
      ],
    },
    {
      name: "another person's cover page follows the note, with a note of its own",
      filing: filingText({ persons: [{ ...LARKSPUR, soleDispositive: "649,000 ⁽¹⁾" }, ROE] }),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }],
    },
    {
      name: "another person's cover page stands before",
      filing: filingText({ persons: [ROE, { ...LARKSPUR, soleDispositive: "649,000 ⁽¹⁾" }] }),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }],
    },
    {
      name: "another's cover page stands between, whose figures do not bear the mark",
      filing: filingText({
        persons: [
          { ...LARKSPUR, notes: [], soleDispositive: "649,000 ⁽¹⁾" },
          { ...ROE, soleVoting: "N/A", soleDispositive: "120,000", notes: LARKSPUR.notes ?? [] },
        ],
      }),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }],
    },
    {
      name: "the total and a shared power, which the note fits no more than it does the total",
      filing: only({ sharedVoting: "10,000 ⁽¹⁾", aggregate: "660,000 ⁽¹⁾" }),
      failures: [{ actual: "10,000 and 660,000" }],
    },
    {
      name: "a note that fits the total alone, which the two powers do not make up",
      filing: only({
        soleVoting: "630,000 ⁽¹⁾",
        sharedVoting: "10,000 ⁽¹⁾",
        soleDispositive: "650,000",
        aggregate: "650,000 ⁽¹⁾",
      }),
      failures: [{ actual: "630,000 and 10,000" }],
    },
    {
      name: "powers that make up the total, and one beside them that is wrong",
      filing: only({
        soleVoting: "640,000 ⁽¹⁾",
        sharedVoting: "10,000 ⁽¹⁾",
        soleDispositive: "649,000 ⁽¹⁾",
      }),
      failures: [{ actual: "640,000, 10,000 and 649,000" }],
    },
    {
      name: "no total, and a note that adds up to no power",
      filing: only({ aggregate: "N/A", notes: ["(1) Consists of 600,000 shares of Common Stock."] }),
      failures: [{ actual: "650,000 and 650,000" }],
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
  notApplicable: [
    {
      name: "trustees of whom a clause tells hide no part",
      filing: only({
        notes: [
          "(1) 600,000 Shares held by the Hollin Trust, of which the reporting person and her brother are trustees, and 50,000 Shares held by the Hollin Foundation.",
        ],
      }),
    },
  ],
});
