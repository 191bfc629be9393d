import rule from "../../../rules/persons/person-count-agrees.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const QUILL = { ...ROE, name: "ADA QUILL", heading: "Ada Quill" };
const unsigned = { ...LARKSPUR, signed: false };
/** Larkspur does not sign; Jane Roe does, and perhaps others. */
const signedByRoe = (...annex: string[]) =>
  filingText({ persons: [unsigned, { ...QUILL, signed: false }, ROE], annex });
/** A first filing whose Item 2(a) lists these. */
const listing = (filedBy: readonly string[], ...item2: string[]) =>
  filingText({ amendment: null, filedBy, item2 });
/** A 13G with the two persons whose Item 2 is answered so. */
const answered13G = (name: readonly string[], ...item2: string[]) =>
  filingText({ schedule: "13G", item2: ["Item 2(a). Name of Person Filing:", ...name, ...item2] });
const PLACES = ["Item 2(c). Citizenship:", "Larkspur Holdings LLC: Delaware. Jane M. Roe: Canada."];

testRule(rule, {
  passing: [
    {
      name: "an entry of Item 7 is no joint filing agreement",
      filing: filingText({ item7: ["Exhibit 1   Joint Filing Agreement"] }),
      passes: 4,
    },
    { name: "covers, Item 2(a) and signatures name the same persons", filing: filingText(), passes: 4 },
    {
      name: "the joint filing agreement, too",
      filing: filingText({ agreement: ["LARKSPUR HOLDINGS LLC", "JANE M. ROE"] }),
      passes: 6,
    },
    { name: "a joint filing agreement that nobody signs", filing: filingText({ agreement: [] }), passes: 4 },
    { name: "a 13G, which lists nobody in Item 2(a)", filing: filingText({ schedule: "13G" }), passes: 2 },
    {
      name: "a 13G whose Item 2(a) names both",
      filing: answered13G(["(i) Larkspur Holdings LLC (“Larkspur”)", "(ii) Jane M. Roe"]),
      passes: 4,
    },
    {
      name: "a 13G whose Item 2(a) refers to another place",
      filing: answered13G(["See Row 1 of each cover page."], ...PLACES),
      passes: 2,
    },
    {
      name: "a 13G whose Item 2(a) names the family first",
      filing: answered13G(["Larkspur Holdings LLC", "Roe Jane M."]),
      passes: 4,
    },
    {
      name: "an entry that goes on behind the name",
      filing: filingText({ filedBy: ["Larkspur Holdings LLC", "Jane M. Roe, a citizen of Canada"] }),
      passes: 4,
    },
    {
      name: "an entry cut off at the comma within the name",
      filing: filingText({
        persons: [{ ...LARKSPUR, name: "LARKSPUR, PINE AND CEDAR" }, ROE],
        filedBy: ["Larkspur", "Jane M. Roe"],
      }),
      passes: 4,
    },
  ],
  failing: [
    {
      name: "a person who signs for an entity, but not for herself",
      filing: filingText({ persons: [LARKSPUR, { ...ROE, signed: false }] }),
      failures: [{ person: "JANE M. ROE", message: "does not sign the statement" }],
    },
    ...[
      ["two funds told apart by their numbers", "LARKSPUR FUND II LP", "LARKSPUR FUND III LP"],
      ["two companies told apart by their form", "LARKSPUR LP", "LARKSPUR LLC"],
    ].map(([name = "", one = "", other = ""]) => ({
      name: `${name}, of whom only one signs`,
      filing: filingText({
        persons: [
          { ...LARKSPUR, name: one, heading: one },
          { ...LARKSPUR, name: other, heading: other, signed: false },
        ],
        told: ["Nobody else files."],
      }),
      failures: [{ person: other, message: "does not sign the statement" }],
    })),
    {
      name: "a person who does not sign",
      filing: filingText({ persons: [{ ...LARKSPUR, signed: false }, ROE] }),
      failures: [
        {
          severity: "error",
          person: "LARKSPUR HOLDINGS LLC",
          message: "does not sign the statement",
          actual: "none",
          at: ["SIGNATURE", "LARKSPUR HOLDINGS LLC"],
        },
      ],
      verdicts: 4,
    },
    {
      name: "two persons who do not sign, and a stranger who does",
      filing: signedByRoe("/s/ Ann Lund", "Ann Lund"),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }, { person: "ADA QUILL" }],
    },
    {
      name: "a paragraph above the signatures by which a person consents",
      filing: filingText({
        persons: [unsigned, ROE],
        told: ["Larkspur Holdings LLC consents to the filing."],
      }),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }],
    },
    {
      name: "a person whom Item 2(a) leaves out",
      filing: listing(["Jane M. Roe"]),
      failures: [
        {
          severity: "warning",
          person: "LARKSPUR HOLDINGS LLC",
          message: "Item 2(a) does not list this person",
          at: ["Jane M. Roe.", "LARKSPUR HOLDINGS LLC"],
        },
      ],
    },
    ...[
      "The persons filing this statement are:",
      "This statement is being filed jointly by the following:",
      "This Schedule 13D is jointly filed on behalf of:",
    ].map((opening) => ({
      name: `a person whom a list leaves out that opens: ${opening}`,
      filing: listing(["Jane M. Roe"]).replace("This statement is filed by:", opening),
      failures: [{ person: "LARKSPUR HOLDINGS LLC", message: "Item 2(a) does not list this person" }],
    })),
    {
      name: "a person whom Item 2(a) names only as what another one manages",
      filing: listing(["Jane M. Roe, the manager of Larkspur Holdings"]),
      failures: [{ person: "LARKSPUR HOLDINGS LLC", message: "Item 2(a) does not list this person" }],
    },
    {
      name: "a person whom another letter of Item 2 names",
      filing: listing(["Larkspur Holdings LLC"], "(b) Ms. Roe works in Boston."),
      failures: [{ person: "JANE M. ROE", message: "Item 2(a) does not list this person" }],
    },
    {
      name: "an amendment that restates Item 2 without one",
      filing: filingText({ filedBy: ["Jane M. Roe"], item2: ["(b) Item 2 is restated in its entirety."] }),
      failures: [{ person: "LARKSPUR HOLDINGS LLC", message: "Item 2(a) does not list this person" }],
    },
    {
      name: "a 13G whose Item 2(a) leaves out one whom Item 2(c) names",
      filing: answered13G(["Larkspur Holdings LLC"], ...PLACES),
      failures: [{ severity: "warning", person: "JANE M. ROE", message: "Item 2(a) does not list" }],
    },
    {
      name: "a name in Item 2(a) without a cover page",
      filing: filingText({ filedBy: ["Larkspur Holdings LLC", "Jane M. Roe", "Thornbury Trust"] }),
      failures: [{ severity: "warning", message: "Item 2(a) lists Thornbury Trust" }],
    },
    {
      name: "a person who is no party to the agreement",
      filing: filingText({ agreement: ["JANE M. ROE"] }),
      failures: [
        {
          severity: "warning",
          person: "LARKSPUR HOLDINGS LLC",
          message: "does not sign the joint filing agreement",
          at: ["JOINT FILING AGREEMENT", "LARKSPUR HOLDINGS LLC"],
        },
      ],
    },
  ],
  unverified: [
    {
      name: "a person who signs for an entity, individually too",
      filing: filingText({ persons: [LARKSPUR, { ...ROE, signed: false }] }).replace(
        "Title: Manager",
        "Title: Manager, and personally",
      ),
      message: "may give one for several persons",
    },
    {
      name: "as many signatories as persons, one under another name",
      filing: filingText({ persons: [unsigned, ROE], annex: ["/s/ Ann Lund", "Ann Lund"] }),
      message: "No signature under this name could be told from the signature page",
      at: ["SIGNATURE"],
    },
    {
      name: "one signatory, who is none of the persons",
      filing: filingText({
        persons: [unsigned, { ...ROE, signed: false }],
        annex: ["/s/ Ann Lund", "Ann Lund"],
      }),
      message: "No signature under this name could be told from the signature page",
    },
    ...[
      "for itself and each of us",
      "individually and as trustee",
      "for the filers",
      "for the other Reporting Persons",
      "for the others",
      "for the other",
      "for those of Schedule A",
      "attorney-in-fact",
      "as agent",
      "manager of LHL and by proxy of AQ",
    ].map((title) => ({
      name: `a signature that may be given for others: ${title}`,
      filing: signedByRoe(`By: Jane M. Roe, ${title}`),
      message: "which may give one for several persons",
    })),
    {
      name: "a consent on a page behind the signatures",
      filing: signedByRoe(
        "EXHIBIT INDEX",
        "Larkspur Holdings LLC and Ada Quill consent to the filing of this statement.",
      ),
      message: "which may give one for several persons",
    },
    {
      name: "a joint filing agreement under a power of attorney",
      filing: filingText({ agreement: ["JANE M. ROE"] }) + "\nJane M. Roe, attorney-in-fact",
      message: "No signature under this name could be told from the joint filing agreement.",
      at: ["JOINT FILING AGREEMENT"],
    },
    {
      name: "Item 2(a) names a person whom its list leaves out by the family name",
      filing: listing(["Larkspur Holdings LLC"], "Ms. Roe files, too."),
      message: "perhaps this person by another name",
    },
    {
      name: "an entry that goes on with a further name",
      filing: listing(["Larkspur Holdings LLC, the owner of shares, and Jane M. Roe"]),
      message: "perhaps this person by another name",
    },
    ...["and its subsidiaries", "(see the cover pages)", "on behalf of itself and others"].map((rest) => ({
      name: `an entry that speaks of others or of another place: ${rest}`,
      filing: listing([`Larkspur Holdings LLC, ${rest}`]),
      message: "speaks of others who are not named, or of another place",
    })),
    {
      name: "an amendment that does not restate Item 2",
      filing: filingText({ filedBy: ["Jane M. Roe"] }),
      message: "an amendment may state only what changed",
    },
    {
      name: "a 13G whose Item 2 names nobody but the parent",
      filing: answered13G(["Larkspur Holdings LLC"], "Item 2(c). Citizenship:", "Delaware"),
      message: "may name only some of those who have cover pages",
    },
    {
      name: "a 13G whose Item 2(a) names one without a cover page",
      filing: answered13G(["Larkspur Holdings LLC", "Jane M. Roe", "Thornbury Trust"]),
      message: "Item 2(a) lists Thornbury Trust",
    },
    {
      name: "no signature page",
      filing: filingText().replace(/SIGNATURE.*/s, ""),
      message: "No signatures could be read",
      at: ["LARKSPUR HOLDINGS LLC"],
    },
    {
      name: "an agreement for the persons on a schedule",
      filing: filingText({ agreement: ["JANE M. ROE"] }).replace(
        "JOINT FILING AGREEMENT\n",
        "JOINT FILING AGREEMENT\n\nWe and the persons on Schedule I agree to this.\n",
      ),
      message: "from the joint filing agreement",
    },
    {
      name: "Item 2(a) lists a person by what may be another name",
      filing: filingText({ filedBy: ["Larkspur Holdings LLC", "the Manager"] }),
      message: "perhaps this person by another name",
    },
    ...["the Manager", "Officers listed below", "Certain Trusts: see Annex"].map((heading) => ({
      name: `an entry in the list of Item 2(a) that names nobody: ${heading}`,
      filing: filingText({ filedBy: ["Larkspur Holdings LLC", "Jane M. Roe", heading] }),
      message: "It may be another name of one of the persons.",
    })),
    {
      name: "a name without a cover page, where another person's cover page has no entry",
      filing: filingText({ filedBy: ["Larkspur Holdings LLC", "Thornbury Trust"] }),
      message: "Item 2(a) lists Thornbury Trust",
    },
    {
      name: "no signatures at all",
      filing: filingText({
        persons: [
          { ...LARKSPUR, signed: false },
          { ...ROE, signed: false },
        ],
      }),
      message: "No signatures could be read",
      at: ["SIGNATURE"],
    },
  ],
  notApplicable: [{ name: "no cover page", filing: filingText({ persons: [], filedBy: ["Jane M. Roe"] }) }],
});
