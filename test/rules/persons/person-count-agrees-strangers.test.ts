import rule from "../../../rules/persons/person-count-agrees.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const TRUST = ["THORNBURY TRUST", "By: /s/ Ann Lund", "Name: Ann Lund", "Title: Trustee"].join("\n");
const ADA = "/s/ Ada Quill\nAda Quill";
const ALL_FILE =
  "This Amendment No. 2 is filed by Larkspur Holdings LLC, a Delaware company (“Larkspur”), Thornbury Trust, Ada Quill and Jane M. Roe (together, the “Reporting Persons”).";
/** Larkspur and Jane Roe sign, and somebody besides; the preamble tells who files. */
const signedToo = (block: string, preamble = ALL_FILE, changes: Parameters<typeof filingText>[0] = {}) =>
  filingText({ preamble, annex: [block], ...changes });

testRule(rule, {
  passing: [
    {
      name: "a 13G whose Item 2(a) names both in one run, a company with commas in its name first",
      filing: filingText({
        schedule: "13G",
        persons: [{ ...LARKSPUR, name: "LARKSPUR, PINE & CEDAR, INC." }, ROE],
        item2: ["Item 2(a). Name of Person Filing:", "LARKSPUR, PINE & CEDAR, INC. JANE M. ROE"],
      }),
      passes: 4,
    },
    {
      name: "a 13G whose Item 2(a) begins a name with initials, which are no letter of a list",
      filing: filingText({
        schedule: "13G",
        persons: [{ ...LARKSPUR, name: "D. E. ROE & CO. LP" }],
        item2: ["Item 2(a). Name of Person Filing:", "D. E. Roe & Co. LP"],
      }),
      passes: 2,
    },
    ...[
      ["in another spelling", "Larkspur Holdigns LLC\nBy: /s/ Ann Lund"],
      ["with another initial", "/s/ J. Roe\nJ. Roe"],
      ["for somebody else", "By: /s/ Ada Quill\nAda Quill, Trustee"],
    ].map(([how = "", block = ""]) => ({
      name: `a signatory who may be one of the persons, or sign for one: ${how}`,
      filing: signedToo(block),
      passes: 4,
    })),
    {
      name: "a signatory whose cover page was perhaps not read",
      filing: signedToo(ADA, ALL_FILE, { titleLines: ["NAME OF REPORTING PERSON", "Ada Quill"] }),
      passes: 4,
    },
    {
      name: "a signatory who files no longer",
      filing: signedToo(ADA, ALL_FILE, { told: ["Ada Quill has ceased to be a filer."] }),
      passes: 4,
    },
  ],
  failing: [
    ...[
      ["an entity", TRUST, "THORNBURY TRUST"],
      ["a natural person", ADA, "Ada Quill"],
    ].map(([who = "", block = "", name = ""]) => ({
      name: `${who} that signs and, by the preamble, files without a cover page`,
      filing: signedToo(block),
      failures: [
        {
          severity: "warning" as const,
          message: `${name} signs the statement, but no cover page bears this name.`,
          at: [name, ALL_FILE],
        },
      ],
    })),
    {
      name: "one who signs and stands in Item 2(a) without a cover page, told once",
      filing: signedToo(ADA, "", { filedBy: ["Larkspur Holdings LLC", "Jane M. Roe", "Ada Quill"] }),
      failures: [{ message: "Ada Quill signs the statement", at: ["Ada Quill", "Ada Quill."] }],
    },
    {
      name: "an entity that signs the statement and the agreement without a cover page",
      filing: signedToo(TRUST, "", { agreement: ["LARKSPUR HOLDINGS LLC", "JANE M. ROE"] }) + `\n${TRUST}`,
      failures: [{ message: "THORNBURY TRUST signs the statement" }],
    },
  ],
  unverified: [
    {
      name: "a signatory of whom nothing else says that it files",
      filing: signedToo(TRUST, ""),
      message: "Whether this one files it was not found",
    },
    {
      name: "a signatory who is only served by a filer",
      filing: signedToo(
        TRUST,
        "This is filed by Larkspur Holdings LLC, the adviser of Roe Fund and Thornbury Trust (the “Reporting Persons”).",
      ),
      message: "Whether this one files it was not found",
    },
    ...["By: THORNBURY TRUST", "THORNBURY TRUST, its adviser"].map((line) => ({
      name: `an entity that signs the agreement for others: ${line}`,
      filing:
        signedToo(TRUST, "", { agreement: ["LARKSPUR HOLDINGS LLC", "JANE M. ROE"] }) +
        `\n${TRUST}\n\n${line}`,
      message: "Whether this one files it was not found",
    })),
    {
      name: "a natural person who signs the agreement, too",
      filing: signedToo(ADA, "", { agreement: ["LARKSPUR HOLDINGS LLC", "JANE M. ROE", "ADA QUILL"] }),
      message: "Whether this one files it was not found",
    },
  ],
});
