import rule from "../../../rules/exhibits-signatures/signature-each-person.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedFiling } from "../../support/filing-text.js";
import { QUILLBY_FUND, structured13G, THORNE } from "../../support/structured-13g.js";

const ENTITY = ["LARKSPUR HOLDINGS LLC", "", "By: /s/ Ann Lund", "Name: Ann Lund", "Title: Manager", ""];
const signed = (page: readonly string[], changes: StatedFiling = {}): string =>
  filingText({ signaturePage: ["Dated: March 5, 2025", "", ...page], ...changes });
const blankLine = (line: string): string[] => [
  "LARKSPUR HOLDINGS LLC",
  "",
  line,
  "Name: Ann Lund",
  "Title: Manager",
  "",
];
const MS_ROE = ["/s/ Jane M. Roe", "Jane M. Roe"];

/** Two advisers' signatures in the fields of the form, all by one, with the titles given. */
const titled = (signer: string, ...titles: readonly string[]): string =>
  titles.reduce(
    (xml, title) =>
      xml.replace(
        "<signature>Jane M. Roe</signature><title>Manager<",
        `<signature>/s/ ${signer}</signature><title>${title}<`,
      ),
    structured13G({ persons: [THORNE, QUILLBY_FUND] }),
  );

testRule(rule, {
  passing: [
    {
      name: "a given name told in its short form below one signature, and whole below the other",
      filing: titled("Peggy Lund", "Margaret Lund, Manager", "Peggy Lund, Manager"),
      passes: 2,
    },
    {
      name: "a relative's name below a signature, and nothing to show which of the two the signer bears",
      filing: titled("Martin K. Lund", "Gerald K. Lund, Manager", "Manager"),
      passes: 2,
    },
    {
      name: "an office and a house ahead of the comma in the field of the title",
      filing: titled("Martin K. Lund", "General Counsel, Thorne Advisers LP", "Thorne Advisers LP, Adviser"),
      passes: 2,
    },
    {
      name: "authorized signatories and representatives ahead of the house or the department",
      filing: titled(
        "Martin K. Lund",
        "Authorized Signatory, Thorne Advisers LP",
        "Authorised Representative - Compliance",
      ),
      passes: 2,
    },
    {
      name: "who is duly authorized, and a department ahead of the office",
      filing: titled("Martin K. Lund", "Duly Authorized, Thorne", "Regulatory Reporting, Vice President"),
      passes: 2,
    },
    {
      name: "two parts of one title",
      filing: titled("Martin K. Lund", "Senior Associate, Holdings", "Head Trader; Authorized Signer"),
      passes: 2,
    },
    {
      name: "a title that no list knows ahead of a house that is no office",
      filing: titled("Martin K. Lund", "Back Desk, Thorne Advisers LP", "Manager"),
      passes: 2,
    },
    {
      name: "the office of who signs for the entity above stands behind the name",
      filing: signed(["LARKSPUR HOLDINGS LLC", "", "/s/ Ann Lund, Chief Financial Officer"], {
        persons: [LARKSPUR],
      }),
      passes: 1,
    },
    {
      name: "a legal form printed with blanks on the cover page, with stops alone below",
      filing: signed(
        ["LARKSPUR HOLDINGS, L.L.C.", "", "By: /s/ Ann Lund", "Name: Ann Lund", "Title: Manager"],
        {
          persons: [{ ...LARKSPUR, name: "LARKSPUR HOLDINGS L. L. C." }],
        },
      ),
      passes: 1,
    },
    ...["LARKSPUR HOLDINGS, INC., D/B/A LARKSPUR ADVISERS", "LARKSPUR HOLDINGS, INC."].map((above) => ({
      name: `a name under which business is done, on the cover page at least: ${above}`,
      filing: signed([above, "", "By: /s/ Ann Lund", "Name: Ann Lund", "Title: Manager"], {
        persons: [{ ...LARKSPUR, name: "Larkspur Holdings, Inc., d/b/a Larkspur Advisers" }],
      }),
      passes: 1,
    })),
    { name: "both signatures are typed in", filing: signed([...ENTITY, ...MS_ROE]), passes: 2 },
    {
      name: "a first line left blank, and a second one signed by another officer",
      filing: signed([...blankLine("By: ________"), ...ENTITY], { persons: [LARKSPUR] }),
      passes: 1,
    },
    {
      name: "the only filer's officer signs without its name above",
      filing: signed(["By: /s/ Ann Lund", "Ann Lund, Manager"], { persons: [LARKSPUR] }),
      passes: 1,
    },
    {
      name: "a short form of the name, and a name that was changed by marriage",
      filing: signed([
        ...["LARKSPUR HOLDINGS LLC", "", "By: /s/ Andy Lund", "Name: Andrew T. Lund", ""],
        ...["/s/ Jane M. Roe", "Name: Jane Quill"],
      ]),
      passes: 2,
    },
    { name: "the field of the structured form", filing: structured13G(), passes: 1 },
  ],
  failing: [
    {
      name: "a relative's given name in the field of the title, where the signer's own stands in the other",
      filing: titled(
        "Martin K. Lund",
        "Gerald K. Lund / Authorized Signatory",
        "Martin K. Lund / Authorized Signatory",
      ),
      failures: [
        {
          severity: "warning",
          expected: "the name of Martin K. Lund",
          actual: "Gerald K. Lund",
          message:
            "The signature is that of Martin K. Lund; the name printed below it is Gerald K. Lund. One of the two was probably left",
        },
      ],
    },
    {
      name: "a stranger's name in the field of the title",
      filing: titled("Martin K. Lund", "Peter Quill, Manager", "Martin K. Lund, Manager"),
      failures: [{ severity: "warning", actual: "Peter Quill" }],
    },
    {
      name: "another's name printed below the signature",
      filing: signed(["LARKSPUR HOLDINGS LLC", "", "By: /s/ Ann Lund", "Name: Peter Quill", "", ...MS_ROE]),
      failures: [
        {
          severity: "warning",
          expected: "the name of Ann Lund",
          actual: "Peter Quill",
          message:
            "The signature is that of Ann Lund; the name printed below it is Peter Quill. One of the two was probably left from another signature.",
        },
      ],
    },
    {
      name: "an electronic mark without a name beside another's signature",
      filing: signed([...blankLine("By: /s/"), ...MS_ROE]),
      failures: [
        {
          severity: "error",
          person: "LARKSPUR HOLDINGS LLC",
          message:
            "The line for the signature of LARKSPUR HOLDINGS LLC is blank: “By: /s/” stands there, and no name. The other signatures are typed in.",
          expected: "a signature",
          actual: "none",
        },
      ],
    },
    {
      name: "a line drawn to sign on",
      filing: signed([...blankLine("By: ________________"), ...MS_ROE]),
      failures: [{ severity: "error", person: "LARKSPUR HOLDINGS LLC" }],
    },
    {
      name: "a natural person's mark above the printed name",
      filing: signed([...ENTITY, "/s/ ______________", "Jane M. Roe"]),
      failures: [{ severity: "error", person: "JANE M. ROE", message: "of JANE M. ROE is blank" }],
    },
    {
      name: "nothing behind By: and no line",
      filing: signed([...blankLine("By:"), ...MS_ROE]),
      failures: [{ severity: "warning", person: "LARKSPUR HOLDINGS LLC" }],
    },
    {
      name: "a mark without a name, the only signature of the page",
      filing: signed(blankLine("By: /s/ ____"), { persons: [LARKSPUR] }),
      failures: [{ severity: "warning", message: /and no name\.$/ }],
    },
    {
      name: "an empty field of the structured form",
      filing: structured13G().replace("<signature>Jane M. Roe<", "<signature><"),
      failures: [
        { severity: "error", message: /^The field for the signature of Thorne Advisers LP is empty\.$/ },
      ],
    },
    {
      name: "a field of the structured form that holds a line to sign on",
      filing: structured13G().replace("<signature>Jane M. Roe<", "<signature>/s/ ____________<"),
      failures: [
        {
          severity: "error",
          message: /^The field for the signature of Thorne Advisers LP holds “\/s\/ _{12}” and no name\.$/,
        },
      ],
    },
  ],
  unverified: [
    {
      name: "a field that holds the mark of a note: who signed is told elsewhere",
      filing: structured13G().replace("<signature>Jane M. Roe<", "<signature>/s/ *<"),
      message: /^A place for this person's signature was read, but whether a signature stands in it/,
    },
    {
      name: "another's name below a signature that an attorney gives",
      filing: signed([...ENTITY, ...["/s/ Ann Lund", "Name: Jane M. Roe", "By Ann Lund, attorney-in-fact"]]),
      message:
        "The signature is that of Ann Lund; the name printed below it is Jane M. Roe. It may be given for another",
    },
    {
      name: "the only signature is by an officer of another company",
      filing: signed(["/s/ Ann Lund", "Ann Lund, President of Thorne Inc."], { persons: [LARKSPUR] }),
      message: "No signature under this name could be read",
    },
    {
      name: "the only signature tells no office",
      filing: signed(["/s/ Ann Lund", "Ann Lund"], { persons: [LARKSPUR] }),
      message: "No signature under this name could be read",
    },
    {
      name: "nobody's signature is typed in: a copy of what was signed by hand",
      filing: signed(blankLine("By: ________________"), { persons: [LARKSPUR] }),
      message: "may have been signed by hand",
    },
    {
      name: "the mark and the name stand on two lines",
      filing: signed([...ENTITY, "/s/", "Jane M. Roe"]),
      message: "whether a signature stands in it could not be told",
    },
    {
      name: "a picture of a signature",
      filing: `<html><body><p>${signed([...blankLine("By: <img src=sign.jpg>"), ...MS_ROE])
        .split("\n")
        .join("</p><p>")}</p></body></html>`,
      message: "A picture on the page may show the signature",
    },
    {
      name: "no signature page",
      filing: signed([]).replace("SIGNATURE", ""),
      message: "No signature under this name could be read",
    },
    {
      name: "a signature under another name",
      filing: signed(["/s/ Peter Vale", "Peter Vale"], { persons: [ROE] }),
      message: "No signature under this name could be read",
    },
  ],
});
