import rule from "../../../rules/exhibits-signatures/joint-agreement-present.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, type StatedFiling } from "../../support/filing-text.js";
import { structured13G, THORNE } from "../../support/structured-13g.js";
import { submission } from "../../support/submission.js";

const PURCHASE = "Exhibit 1. Stock Purchase Agreement, dated January 15, 2025";
const initial = (changes: StatedFiling): string =>
  filingText({ amendment: null, preamble: "", item7: [PURCHASE], ...changes });
const thirteenG = (changes: StatedFiling): string => initial({ schedule: "13G", ...changes });
const TWO = [THORNE, { ...THORNE, name: "Thorne Fund LP" }];
const exhibitInfo = (text: string): string =>
  structured13G({ persons: TWO }).replace("</formData>", `<exhibitInfo>${text}</exhibitInfo></formData>`);

testRule(rule, {
  passing: [
    ...[
      "Exhibit 2. Joint Filing Agreement",
      "Exhibit 2. Joint Acquisition Statement pursuant to Rule 13d-1(k)(1)",
      "Exhibit 2. Agreement as to the filing of this Schedule on behalf of each of the persons named in it",
      "99. 13d-1(k)(1) agreement",
      "The agreement of the filers to file jointly was Exhibit 1 to the original statement",
    ].map((entry) => ({
      name: `Item 7 lists it: ${entry}`,
      filing: initial({ item7: [PURCHASE, entry] }),
      passes: 1,
    })),
    {
      name: "its text stands behind the signatures",
      filing: initial({ agreement: ["LARKSPUR HOLDINGS LLC", "JANE M. ROE"] }),
      passes: 1,
    },
    {
      name: "an amendment incorporates the earlier one",
      filing: filingText({
        item7: ["Exhibit 1. Joint Filing Agreement (filed as Exhibit 1 to the original Schedule 13D)"],
      }),
      passes: 1,
    },
    {
      name: "an index of exhibits on the last page",
      filing: thirteenG({ annex: ["Exhibits", "99.1 Joint Filing Agreement"] }),
      passes: 1,
    },
    {
      name: "an entry of an index whose heading is not known",
      filing: thirteenG({ annex: ["What is filed with this statement", "A   Joint Filing Agreement"] }),
      passes: 1,
    },
    {
      name: "a sentence of a 13G that says where it was filed",
      filing: thirteenG({ told: ["The filers' agreement on joint filing is attached hereto."] }),
      passes: 1,
    },
    {
      name: "the statement itself holds the agreement",
      filing: thirteenG({
        annex: ["Each of the undersigned agrees that this statement is filed on behalf of each of them."],
      }),
      passes: 1,
    },
    {
      name: "an exhibit without a title, on an amendment by its number",
      filing: initial({
        annex: [
          "EXHIBIT A",
          "The undersigned agree that this Amendment No. 6 to Schedule 13D is filed on behalf of each of them.",
        ],
      }),
      passes: 1,
      message: "The joint filing agreement stands in this file.",
    },
    {
      name: "the exhibit field of a structured 13G",
      filing: exhibitInfo("Exhibit 99.1: Joint Filing Agreement"),
      passes: 1,
    },
    {
      name: "a document of its own in the submission",
      filing: submission([
        ["SC 13D", initial({})],
        ["EX-99.1", "The undersigned agree that Schedule 13D is filed on behalf of each of them."],
      ]),
      passes: 1,
    },
    {
      name: "an agreement behind another exhibit in one document",
      filing: submission([
        ["SC 13D", initial({})],
        [
          "EX-99.1",
          `${"Press release of Hollin Mills, Inc.\n\n".repeat(30)}The undersigned agree that Schedule 13D is filed on behalf of each.`,
        ],
      ]),
      passes: 1,
    },
    {
      name: "a document of its own, told by the description alone",
      filing: submission([
        ["SC 13D", initial({})],
        ["EX-99.1\n<DESCRIPTION>JOINT FILING AGREEMENT", "Hollin Mills, Inc."],
      ]),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "the form's own words on an earlier 13G speak of no joint filing",
      filing: initial({
        titleLines: [
          "If the filing person has previously filed a statement on Schedule 13G to report the acquisition that is the subject of this Schedule 13D, and is filing this schedule because of Rule 13d-1(e), 13d-1(f) or 13d-1(g), check the following box.",
        ],
      }),
      failures: [{ severity: "warning", actual: "none" }],
    },
    {
      name: "the whole submission of an initial 13D without one",
      filing: submission([["SC 13D", initial({})]]),
      failures: [
        {
          severity: "error",
          message:
            "2 persons file this statement together, but Item 7 does not list their agreement to do so, and nothing else in the filing speaks of one.",
          expected: "a joint filing agreement as an exhibit",
          actual: "none",
        },
      ],
    },
    {
      name: "the submission has further documents, which were not read to the end",
      filing: submission([
        ["SC 13D", initial({})],
        ["EX-99.1", "Stock Purchase Agreement between Hollin Mills, Inc. and Larkspur Holdings LLC"],
      ]),
      failures: [{ severity: "warning", message: "Item 7 does not list" }],
    },
    {
      name: "Item 7 of an initial 13D has other exhibits only",
      filing: initial({}),
      failures: [{ severity: "warning", message: "Item 7 does not list" }],
    },
    {
      name: "Item 7 says that there are none",
      filing: initial({ item7: ["None."] }),
      failures: [{ severity: "warning" }],
    },
    {
      name: "a header that counts more documents than the file has",
      filing: submission([["SC 13D", initial({})]], 2),
      failures: [{ severity: "warning" }],
    },
    {
      name: "the text speaks of filing jointly, and Item 7 lists no agreement",
      filing: submission([
        ["SC 13D", initial({ told: ["The two have made this joint filing of their own will."] })],
      ]),
      failures: [
        {
          severity: "warning",
          message: "their agreement to do so, though the text speaks of filing jointly. The exhibit",
          actual: "joint filing spoken of, no agreement listed",
        },
      ],
    },
    {
      name: "the form's own instructions are no agreement",
      filing: initial({
        told: [
          "[unless it is a joint filing pursuant to Rule 13d-1(k)(1), in which case it may not be necessary to check Row 2(b)]",
        ],
        item7: [
          "There shall be filed as exhibits copies of written agreements relating to the filing of joint acquisition statements as required by Rule 13d-1(k).",
        ],
      }),
      failures: [{ severity: "warning", message: "nothing else in the filing speaks of one" }],
    },
    {
      name: "the whole submission of an initial 13G without one",
      filing: submission([["SC 13G", thirteenG({})]]),
      failures: [{ severity: "warning", message: "no document filed with it is their agreement to do so" }],
    },
  ],
  unverified: [
    {
      name: "an amendment need not file it again",
      filing: filingText({ item7: [PURCHASE] }),
      message: "on file with the statement that this amends",
    },
    {
      name: "an amendment told by the form type alone",
      filing: structured13G({ persons: TWO }).replace("SCHEDULE 13G<", "SCHEDULE 13G/A<"),
      message: "on file with the statement that this amends",
    },
    {
      name: "a 13G whose list of exhibits has another only",
      filing: structured13G({ persons: TWO }).replace(
        "</formData>",
        "<exhibitInfo>Exhibit 24: Power of Attorney</exhibitInfo></formData>",
      ),
      message:
        "no joint filing agreement was found; the list of exhibits does not name one, but it may be filed as a document of its own",
    },
    { name: "a 13G without its exhibits", filing: thirteenG({}), message: "which is not in this file" },
    {
      name: "a 13D whose Item 7 is missing",
      filing: initial({ item7: [] }).replace(/Item 7[^\n]*/, ""),
      message: "which is not in this file",
    },
    {
      name: "Item 7 refers to an index",
      filing: initial({ item7: ["See the Exhibit Index."] }),
      message: "which is not in this file",
    },
    ...["Voting Agreement among the Reporting Persons", "Group Agreement", "Filing Persons Agreement"].map(
      (title) => ({
        name: `an agreement of the filers among themselves, which may hold it: ${title}`,
        filing: initial({ item7: [`Exhibit 1. ${title}`] }),
        message: "which may hold it",
      }),
    ),
    ...["Index to Exhibits", "list of exhibits on page 9", "See the attached list", "See Exhibits"].map(
      (words) => ({
        name: `Item 7 refers to another place: ${words}`,
        filing: initial({ item7: [words] }),
        message: "which is not in this file",
      }),
    ),
    {
      name: "a scanned exhibit in a submission without its other documents",
      filing: submission(
        [
          ["SC 13D", initial({})],
          ["EX-99.1\n<FILENAME>agreement.jpg", "begin 644 agreement.jpg"],
          ["EX-99.2", "Bylaws of Hollin Mills, Inc."],
        ],
        5,
      ),
      message: "in which no text could be read",
    },
    {
      name: "a scanned exhibit",
      filing: submission([
        ["SC 13D", initial({})],
        ["EX-99.1\n<FILENAME>agreement.pdf", "<PDF>\nbegin 644 agreement.pdf\nM)5!$1BTQ\n</PDF>"],
      ]),
      message: "in which no text could be read",
    },
  ],
  notApplicable: [{ name: "one person files alone", filing: initial({ persons: [LARKSPUR] }) }],
});
