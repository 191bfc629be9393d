import rule from "../../../rules/exhibits-signatures/joint-agreement-parties.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedFiling } from "../../support/filing-text.js";
import { submission } from "../../support/submission.js";

const BOTH = [
  "LARKSPUR HOLDINGS LLC",
  "",
  "By: /s/ Ann Lund",
  "Manager",
  "",
  "/s/ Jane M. Roe",
  "Jane M. Roe",
];
const terms = (of: string, rule = "13d-1(k)(1)(iii)"): string =>
  `Under Rule ${rule} the undersigned agree to file jointly on Schedule 13D as to the common stock of ${of}`;
const HOLLIN = terms("Hollin Mills, Inc.");
const agreed = (text: string, signed: readonly string[] = BOTH, changes: StatedFiling = {}): string =>
  filingText({
    amendment: null,
    preamble: "",
    ...changes,
    annex: ["JOINT FILING AGREEMENT", text, signed.join("\n"), ...(changes.annex ?? [])],
  });
const OLD: StatedFiling = { amendment: "3", signedOn: "March 5, 2025" };
const listed = (entry: string, changes: StatedFiling = {}): string =>
  filingText({ amendment: null, preamble: "", item7: [`Exhibit 1. ${entry}`], ...changes });

testRule(rule, {
  passing: [
    { name: "both sign, and issuer and rule are right", filing: agreed(HOLLIN), passes: 4 },
    {
      name: "it names neither issuer nor rule",
      filing: agreed("The undersigned agree to file jointly."),
      passes: 2,
    },
    {
      name: "a word of the issuer's name abbreviated",
      filing: agreed(terms("Hollin Mls, Inc.")),
      passes: 4,
    },
    { name: "the issuer's name cut short", filing: agreed(terms("Hollin Mills Company")), passes: 4 },
    {
      name: "it speaks of the securities of a filer's affiliate",
      filing: agreed(terms("Larkspur Group, Inc.")),
      passes: 3,
    },
    {
      name: "the day before the new paragraph took effect",
      filing: agreed(terms("Hollin Mills, Inc.", "13d-1(f)(1)"), BOTH, {
        event: "February 9, 1998",
        signedOn: "February 16, 1998",
      }),
      passes: 3,
    },
    {
      name: "an undated statement under the old paragraph",
      filing: agreed(terms("Hollin Mills, Inc.", "13d-1(f)(1)"), BOTH, { event: "", signedOn: "" }),
      passes: 3,
    },
    {
      name: "before 1998 the rule was 13d-1(f)",
      filing: agreed(terms("Hollin Mills, Inc.", "13d-1(f)(1)"), BOTH, {
        event: "February 9, 1998",
        signedOn: "February 13, 1998",
      }),
      passes: 3,
    },
    {
      name: "an agreement of the year before the new paragraph, attached again",
      filing: agreed(`${terms("Hollin Mills, Inc.", "13d-1(f)(1)")} Made on May 5, 1997.`),
      passes: 4,
    },
    {
      name: "a document of its own in the submission",
      filing: submission([
        ["SC 13D", filingText({ amendment: null, preamble: "" })],
        ["EX-99.1", ["JOINT FILING AGREEMENT", "", HOLLIN, "", ...BOTH].join("\n")],
      ]),
      passes: 4,
    },
    {
      name: "the list of exhibits names both",
      filing: listed("Joint Filing Agreement, by and between Larkspur Holdings and Ms. Roe"),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "a line left blank beside another's signature",
      filing: agreed(HOLLIN, [
        "LARKSPUR HOLDINGS LLC",
        "",
        "By: /s/ ______",
        "Name: Ann Lund",
        ...BOTH.slice(4),
      ]),
      failures: [
        {
          severity: "error",
          person: "LARKSPUR HOLDINGS LLC",
          message:
            "In the joint filing agreement: The line for the signature of LARKSPUR HOLDINGS LLC is blank",
        },
      ],
    },
    {
      name: "an amendment with an agreement of the same day about another issuer",
      filing: agreed(terms("Harrow Tools, Inc."), ["Dated: March 5, 2025", "", ...BOTH], {
        amendment: "2",
        signedOn: "March 5, 2025",
      }),
      failures: [{ message: "is about securities of Harrow Tools, Inc" }],
    },
    {
      name: "a reporting person who does not sign",
      filing: agreed(HOLLIN, ["/s/ Jane M. Roe"]),
      failures: [
        {
          severity: "error",
          person: "LARKSPUR HOLDINGS LLC",
          message: "the joint filing agreement neither names nor is signed for this person",
          expected: "a signature for LARKSPUR HOLDINGS LLC",
          actual: "none",
        },
      ],
    },
    {
      name: "the same in an amendment, where another paper may have been signed",
      filing: agreed(HOLLIN, ["/s/ Jane M. Roe"], { amendment: "2" }),
      failures: [{ severity: "warning", person: "LARKSPUR HOLDINGS LLC" }],
    },
    {
      name: "an agreement about another company",
      filing: agreed(terms("Harrow Tools, Inc.")),
      failures: [
        {
          severity: "warning",
          message: "about securities of Harrow Tools, Inc; the cover page names Hollin Mills, Inc.",
          expected: "Hollin Mills, Inc.",
          actual: "Harrow Tools, Inc",
        },
      ],
    },
    {
      name: "an agreement about a company of whose name one word is another",
      filing: agreed(terms("Hollin Foods, Inc.")),
      failures: [{ severity: "warning", message: "about securities of Hollin Foods, Inc" }],
    },
    {
      name: "an agreement under the number of the rule, in capitals, about another company",
      filing: filingText({
        persons: [LARKSPUR, ROE],
        amendment: null,
        preamble: "",
        annex: [
          "RULE 13d-1(k)(1) AGREEMENT",
          "The undersigned persons agree to the joint filing of this Schedule 13D as to the COMMON STOCK of MERROW TOOLS INC at March 3, 2025.",
          BOTH.join("\n"),
        ],
      }),
      failures: [{ severity: "warning", message: "about securities of MERROW TOOLS INC" }],
    },
    {
      name: "the rule's old paragraph, twenty years on",
      filing: agreed(terms("Hollin Mills, Inc.", "13d-1(f)(1)")),
      failures: [
        { severity: "info", message: "cites Rule 13d-1(f)", expected: "13d-1(k)", actual: "13d-1(f)" },
      ],
    },
    {
      name: "the old paragraph on the day that the new one took effect",
      filing: agreed(terms("Hollin Mills, Inc.", "13d-1 (f)"), BOTH, {
        event: "February 9, 1998",
        signedOn: "February 17, 1998",
      }),
      failures: [{ severity: "info" }],
    },
    {
      name: "the list of exhibits leaves out a party",
      filing: listed(
        "Joint Filing Agreement, dated March 5, 2025, by and between Larkspur Holdings LLC and Peter Vale",
      ),
      failures: [
        {
          severity: "warning",
          person: "JANE M. ROE",
          message: "names the parties to the joint filing agreement, but not JANE M. ROE",
          expected: "JANE M. ROE among the parties",
        },
      ],
    },
    {
      name: "two parties, of whom one ends and the next begins with a word of the company left out",
      filing: listed("Joint Filing Agreement by and between Jane M. Roe, Roe Fund, LP", {
        persons: [ROE, ...["ROE FUND, LP", "ROE GROUP, INC."].map((name) => ({ ...LARKSPUR, name }))],
      }),
      failures: [{ severity: "warning", person: "ROE GROUP, INC." }],
    },
    {
      name: "an amendment, and an agreement of its own day that leaves out a party",
      filing: listed(
        "Joint Filing Agreement dated March 5, 2025, between Larkspur Holdings LLC and P. Vale",
        OLD,
      ),
      failures: [{ severity: "warning", person: "JANE M. ROE" }],
    },
  ],
  unverified: [
    {
      name: "lines that were signed by hand",
      filing: agreed(
        HOLLIN,
        ["LARKSPUR HOLDINGS LLC", "JANE M. ROE"].flatMap((name) => [
          name,
          "",
          "By: ______",
          "Name: Ann Lund",
          "",
        ]),
      ),
      message: "the copy may have been signed by hand",
    },
    {
      name: "a place in which no signature could be read",
      filing: agreed(HOLLIN, ["LARKSPUR HOLDINGS LLC", "", "By:", "Ann Lund, Manager", ...BOTH.slice(4)]),
      message: "whether a signature stands in it could not be told",
    },
    ...[
      ["an amendment with an agreement of an earlier day", "Dated: May 5, 2021", "March 5, 2025"],
      ["an undated amendment with an undated agreement", "", ""],
    ].map(([name = "", dated = "", signedOn = ""]) => ({
      name,
      filing: agreed(terms("Harrow Tools, Inc."), [dated, "", ...BOTH], { amendment: "2", signedOn }),
      message: "may be a former name",
    })),
    {
      name: "no signatures could be read in it",
      filing: agreed(HOLLIN, []),
      message: "No signature under this name could be told",
    },
    {
      name: "the persons are listed in a schedule to it",
      filing: agreed(`${HOLLIN}; so do the persons on Schedule I`, ["/s/ Jane M. Roe"]),
      message: "No signature under this name could be told",
    },
    {
      name: "one signs for others, too",
      filing: agreed(HOLLIN, ["/s/ Jane M. Roe", "Jane M. Roe, for herself and as Manager"]),
      message: "No signature under this name could be told",
    },
    {
      name: "as many signatories as persons, one under another name",
      filing: agreed(HOLLIN, ["THORNBURY TRUST", "", "By: /s/ Ann Lund", "", "/s/ Jane M. Roe"]),
      message: "No signature under this name could be told",
    },
    {
      name: "the issuer changed its name",
      filing: agreed(terms("Harrow Tools, Inc."), BOTH, {
        item6: "The Issuer was formerly known by another name.",
      }),
      message: "may be a former name",
    },
    {
      name: "an amendment with the agreement of old",
      filing: agreed(terms("Harrow Tools, Inc."), BOTH, { amendment: "2" }),
      message: "may be a former name",
    },
    {
      name: "the agreement speaks of the issuer, too",
      filing: agreed(`${terms("Harrow Tools, Inc.")}, a subsidiary of Hollin Mills, Inc.`),
      message: "may be a former name",
    },
    {
      name: "an amendment lists the parties of old",
      filing: listed("Joint Filing Agreement between Larkspur Holdings LLC and Peter Vale", OLD),
      message: "which was filed earlier",
    },
    {
      name: "an agreement incorporated from an earlier filing",
      filing: listed("Joint Filing Agreement between Larkspur Holdings and P. Vale (previously filed)"),
      message: "which was filed earlier",
    },
    {
      name: "the list names some parties and others by a word",
      filing: listed("Joint Filing Agreement between Larkspur Holdings LLC and the other Reporting Persons"),
      message: "its text was not found in this file",
    },
    {
      name: "the list does not name the parties",
      filing: listed("Joint Filing Agreement, dated March 5, 2025"),
      message: "its text was not found in this file",
    },
  ],
  notApplicable: [
    { name: "one person files alone", filing: listed("Joint Filing Agreement", { persons: [LARKSPUR] }) },
    { name: "there is no agreement to look at", filing: listed("Bylaws", { persons: [LARKSPUR, ROE] }) },
  ],
});
