import rule from "../../../rules/exhibits-signatures/signer-authority.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedFiling } from "../../support/filing-text.js";
import { structured13G, THORNE } from "../../support/structured-13g.js";
import { submission } from "../../support/submission.js";

const PURCHASE = "Exhibit 1. Stock Purchase Agreement";
const signed = (page: readonly string[], changes: StatedFiling = {}): string =>
  filingText({
    amendment: null,
    preamble: "",
    item7: [PURCHASE],
    signaturePage: ["Dated: March 5, 2025", "", ...page],
    ...changes,
  });
const entity = (title: string): string[] => ["LARKSPUR HOLDINGS LLC", "", "By: /s/ Peter Vale", title, ""];
const MS_ROE = ["/s/ Jane M. Roe", "Jane M. Roe"];
const FOR_MS_ROE = ["JANE M. ROE", "", "By: /s/ Peter Vale", "Attorney-in-Fact"];
const attorney = (changes: StatedFiling): string =>
  signed([...entity("Attorney-in-Fact"), ...MS_ROE], changes);
const POWER = "Exhibit 24. Power of Attorney";
const MANAGER = { ...LARKSPUR, name: "HOLLIN MANAGEMENT LLC", heading: "Hollin Management LLC" };
const FUND = { ...LARKSPUR, name: "LARKSPUR FUND LP", heading: "Larkspur Fund LP", type: "PN" };
/** Signed for this one alone by an officer, where Hollin Management LLC files, too. */
const officeOf = (person: typeof LARKSPUR, title: string, ...told: string[]): string =>
  signed([person.name, "", "By: /s/ Peter Vale", title, ""], { persons: [person, MANAGER], told });
const DEFINED = "Hollin Management LLC (the “Manager”) and Larkspur Holdings LLC file this statement.";

testRule(rule, {
  passing: [
    ...[
      "Manager",
      "Vice President and Secretary",
      "Managing Member",
      "Trustee",
      "General Partner",
      "CFO",
    ].map((title) => ({
      name: `an office: ${title}`,
      filing: signed([...entity(title), ...MS_ROE]),
      passes: 1,
    })),
    ...[
      { where: "in the person itself", of: LARKSPUR, title: "Secretary of Larkspur Holdings LLC" },
      { where: "in nobody who files", of: LARKSPUR, title: "Director of Finance" },
      {
        where: "told by the signature",
        of: LARKSPUR,
        title: "Partner of Hollin Management LLC, its manager",
      },
      { where: "in a general partner", of: FUND, title: "Member, Hollin Management LLC, General Partner" },
    ].map(({ where, of, title }) => ({
      name: `an office ${where}`,
      filing: officeOf(of, title),
      passes: 1,
    })),
    {
      name: "an office in the manager told of",
      filing: officeOf(
        LARKSPUR,
        "Partner of Hollin Management LLC",
        "Hollin Management LLC is the sole manager of Larkspur Holdings LLC.",
      ),
      passes: 1,
    },
    {
      name: "a power of attorney among the exhibits",
      filing: attorney({ item7: [PURCHASE, POWER] }),
      passes: 1,
    },
    {
      name: "a power of attorney on file",
      filing: attorney({
        annex: ["* Under a power of attorney filed with the statement on Schedule 13D of another issuer."],
      }),
      passes: 1,
    },
    {
      name: "the text of the power itself",
      filing: attorney({
        annex: ["LIMITED POWER OF ATTORNEY", "Ms. Roe gives Peter Vale full power to sign."],
      }),
      passes: 1,
    },
    {
      name: "another agreement that appoints the signer",
      filing: attorney({ told: ["Each of them designates Peter Vale as the agent who signs reports."] }),
      passes: 1,
    },
    {
      name: "a document of its own in the submission",
      filing: submission([
        ["SC 13D", attorney({})],
        ["EX-24", "Peter Vale may sign for Larkspur Holdings LLC."],
      ]),
      passes: 1,
    },
    {
      name: "a document of its own, told by what it says",
      filing: submission([
        ["SC 13D", attorney({})],
        ["EX-99.1", "Larkspur Holdings LLC gives this power of attorney to Peter Vale."],
      ]),
      passes: 1,
    },
    {
      name: "a power of attorney behind another exhibit in one document",
      filing: submission([
        ["SC 13D", attorney({})],
        [
          "EX-99.1",
          `${"Press release of Hollin Mills, Inc.\n\n".repeat(30)}Larkspur Holdings LLC appoints Peter Vale its true and lawful attorney-in-fact.`,
        ],
      ]),
      passes: 1,
    },
    {
      name: "a document of its own, told by its description",
      filing: submission([
        ["SC 13D", attorney({})],
        ["EX-99.1\n<DESCRIPTION>POWER OF ATTORNEY", "Larkspur Holdings LLC"],
      ]),
      passes: 1,
    },
    {
      name: "the board's resolution shows the authority of a signatory",
      filing: signed([...entity("Authorized Signatory"), ...MS_ROE], {
        item7: [PURCHASE, "Exhibit 2. Resolution of the Board as to who is authorized to sign"],
      }),
      passes: 1,
    },
    { name: "the title in the field of the structured form", filing: structured13G(), passes: 1 },
  ],
  failing: [
    {
      name: "an attorney, and no power of attorney",
      filing: attorney({}),
      failures: [
        {
          severity: "warning",
          person: "LARKSPUR HOLDINGS LLC",
          message:
            "Peter Vale signs for LARKSPUR HOLDINGS LLC as attorney or agent, and no power of attorney or other evidence of authority is filed or referred to. Only an executive officer",
          expected: "a power of attorney as an exhibit, or a reference to one on file",
          actual: "none",
        },
      ],
    },
    {
      name: "one who signs for two is told once",
      filing: signed([...entity("Attorney-in-Fact"), ...FOR_MS_ROE]),
      failures: [{ message: "Peter Vale signs for LARKSPUR HOLDINGS LLC and JANE M. ROE as attorney" }],
    },
    {
      name: "two who sign in two capacities are told apart",
      filing: signed(
        [
          ...entity("Attorney-in-Fact"),
          ...["LARKSPUR FUND LP", "", "By: /s/ Peter Vale", "Authorized Signatory", ""],
          ...MS_ROE,
        ],
        { persons: [LARKSPUR, { ...LARKSPUR, name: "LARKSPUR FUND LP", type: "PN" }, ROE] },
      ),
      failures: [
        { severity: "warning", message: "for LARKSPUR HOLDINGS LLC as attorney or agent" },
        { severity: "info", message: "for LARKSPUR FUND LP as authorized signatory" },
      ],
    },
    {
      name: "one who signs twice for the same person is told once",
      filing: signed([...entity("Attorney-in-Fact"), ...entity("Attorney-in-Fact"), ...MS_ROE]),
      failures: [{ message: "signs for LARKSPUR HOLDINGS LLC as attorney" }],
    },
    ...["as agent", "Authorized Agent", "Attorneys-in-Fact", "under POA"].map((title) => ({
      name: `words of an agent: ${title}`,
      filing: signed([...entity(title), ...MS_ROE]),
      failures: [{ severity: "warning" as const }],
    })),
    ...["Authorised Signatory", "Authorized Person", "Signatory"].map((title) => ({
      name: `words of a signatory: ${title}`,
      filing: signed([...entity(title), ...MS_ROE]),
      failures: [{ severity: "info" as const }],
    })),
    {
      name: "words that name a power of attorney, and no place of it",
      filing: signed([...entity("By power of attorney"), ...MS_ROE]),
      failures: [{ severity: "warning" }],
    },
    {
      name: "the form's instruction on powers of attorney is no evidence",
      filing: attorney({
        annex: [
          "A power of attorney for this purpose which is already on file with the Commission may be incorporated by reference.",
        ],
      }),
      failures: [{ severity: "warning" }],
    },
    {
      name: "a natural person for whom another signs without saying why",
      filing: signed([...entity("Manager"), "JANE M. ROE", "", "By: /s/ Peter Vale", "Authorized Person"]),
      failures: [
        { severity: "warning", message: "Peter Vale signs for JANE M. ROE, a natural person, and no power" },
      ],
    },
    {
      name: "an entity's authorized signatory may be an officer",
      filing: signed([...entity("Authorized Signatory"), ...MS_ROE]),
      failures: [{ severity: "info", message: "as authorized signatory, and no power" }],
    },
    {
      name: "a whole 13G",
      filing: submission([["SC 13G", attorney({ schedule: "13G" })]]),
      failures: [{ severity: "warning" }],
    },
  ],
  unverified: [
    ...[
      ["by its name", "Partner of Hollin Management LLC"],
      ["by its role", "Partner of the Manager"],
      ["behind a comma", "Director, Hollin Management LLC"],
      [
        "which is general partner of some other",
        "Partner of Hollin Management LLC, General Partner of the Fund",
      ],
    ].map(([how = "", title = ""]) => ({
      name: `an office in another who files: ${how}`,
      filing: officeOf(LARKSPUR, title, DEFINED),
      message: "office is one in HOLLIN MANAGEMENT LLC",
    })),
    {
      name: "an amendment, whose statement has the power of attorney",
      filing: attorney({ amendment: "2" }),
      message: "may be on file with the statement that this amends",
    },
    {
      name: "a 13G without its exhibits",
      filing: attorney({ schedule: "13G" }),
      message: "which is not in this file",
    },
    {
      name: "a 13D without a list of exhibits",
      filing: attorney({ item7: ["None."] }),
      message: "which is not in this file",
    },
    {
      name: "a submission without one of its documents",
      filing: submission([["SC 13G", attorney({ schedule: "13G" })]], 2),
      message: "which is not in this file",
    },
    {
      name: "a scanned exhibit",
      filing: submission([
        ["SC 13D", attorney({})],
        ["EX-99\n<FILENAME>power.pdf", "<PDF>\nbegin 644 power.pdf\nM)5!$1BTQ\n</PDF>"],
      ]),
      message: "in which no text could be read",
    },
    {
      name: "the power of attorney that another gave",
      filing: attorney({ item7: [PURCHASE, "Exhibit 24. Power of Attorney of Jane M. Roe"] }),
      message: "what is shown is the authority that others gave",
    },
    {
      name: "an amendment told by the form type alone",
      filing: structured13G()
        .replace("SCHEDULE 13G<", "SCHEDULE 13G/A<")
        .replace("<title>Manager<", "<title>Attorney-in-fact<"),
      message: "may be on file with the statement that this amends",
    },
  ],
  notApplicable: [
    { name: "a person who signs in the own name", filing: signed(MS_ROE, { persons: [ROE] }) },
    {
      name: "a short form of the first name",
      filing: structured13G({ persons: [{ ...THORNE, name: "Richard William Roe", types: ["IN"] }] })
        .replace("<signature>Jane M. Roe<", "<signature>Rick Roe<")
        .replace("<title>Manager<", "<title>Self<"),
    },
    {
      name: "a name with the family name first",
      filing: structured13G({ persons: [{ ...THORNE, name: "Roe Jane", types: ["IN"] }] }).replace(
        "<title>Manager<",
        "<title>Self<",
      ),
    },
    {
      name: "a guardian signs for a natural person",
      filing: signed(["JANE M. ROE", "", "By: /s/ Peter Vale", "Co-Trustee"], { persons: [ROE] }),
    },
    {
      name: "an entity whose signer states no capacity",
      filing: signed(entity(""), { persons: [LARKSPUR] }),
    },
    {
      name: "a line left blank",
      filing: signed(["LARKSPUR HOLDINGS LLC", "", "By: ______"], { persons: [LARKSPUR] }),
    },
    { name: "no signature page", filing: signed([]).replace("SIGNATURE", "") },
  ],
});
