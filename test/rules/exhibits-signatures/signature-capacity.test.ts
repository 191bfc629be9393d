import rule from "../../../rules/exhibits-signatures/signature-capacity.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedFiling } from "../../support/filing-text.js";
import { structured13G } from "../../support/structured-13g.js";

const FUND = { ...LARKSPUR, name: "LARKSPUR FUND LP", heading: "Larkspur Fund LP", type: "PN" };
const signed = (page: readonly string[], changes: StatedFiling = {}): string =>
  filingText({ persons: [LARKSPUR], signaturePage: ["Dated: March 5, 2025", "", ...page], ...changes });
const by = (name: string, ...below: string[]): string[] => [name, "", "By: /s/ Ann Lund", ...below, ""];
const field = (title: string): string => structured13G().replace("<title>Manager<", `<title>${title}<`);

testRule(rule, {
  passing: [
    ...[
      ["Name: Ann Lund", "Title: Manager"],
      ["Ann Lund, its Manager"],
      ["Its: Manager"],
      ["(Manager)"],
      ["as Manager"],
      ["Attorney-in-Fact"],
      ["Ann Lund", "Geschäftsführerin"],
    ].map((below) => ({
      name: `a capacity: ${below.join(", ")}`,
      filing: signed(by("LARKSPUR HOLDINGS LLC", ...below)),
      passes: 1,
    })),
    {
      name: "the title stands behind the signature",
      filing: signed(["LARKSPUR HOLDINGS LLC", "", "By: /s/ Ann Lund, Manager"]),
      passes: 1,
    },
    {
      name: "an entity that acts through another",
      filing: signed(
        ["LARKSPUR FUND LP", "By: Larkspur GP LLC, its general partner", "", "By: /s/ Ann Lund"],
        {
          persons: [FUND],
        },
      ),
      passes: 1,
    },
    ...["Co-Trustee", "Principal", "Class A Manager", "Gérante", "Founder and CEO"].map((title) => ({
      name: `a title in a paragraph of its own, above the next signature: ${title}`,
      filing: signed(
        [
          ...by("LARKSPUR HOLDINGS LLC", "Ann Lund", "", title),
          ...by("LARKSPUR FUND LP", "Ann Lund, Manager"),
        ],
        { persons: [LARKSPUR, FUND] },
      ),
      passes: 2,
    })),
    {
      name: "GP for the general partner, though it is a word of the signer's name, too",
      filing: field("GP").replace(/<signature>[^<]*</, "<signature>Ann Lund, for Larkspur GP, LLC<"),
      passes: 1,
    },
    { name: "the field for the title", filing: field("Ann Lund, Chief Compliance Officer"), passes: 1 },
  ],
  failing: [
    {
      name: "a signature without any title",
      filing: signed(by("LARKSPUR HOLDINGS LLC", "Ann Lund")),
      failures: [
        {
          severity: "warning",
          person: "LARKSPUR HOLDINGS LLC",
          message: "Ann Lund signs for LARKSPUR HOLDINGS LLC without a title. An entity's signer",
          expected: "a title",
          actual: "none",
        },
      ],
    },
    {
      name: "one who signs for two without a title is told once",
      filing: signed([...by("LARKSPUR HOLDINGS LLC"), ...by("LARKSPUR FUND LP")], {
        persons: [LARKSPUR, FUND],
      }),
      failures: [
        { message: "Ann Lund signs for LARKSPUR HOLDINGS LLC and LARKSPUR FUND LP without a title" },
      ],
    },
    {
      name: "the title of the next signature is no title of this one",
      filing: signed(
        [...by("LARKSPUR HOLDINGS LLC"), "LARKSPUR FUND LP", "", "By: /s/ Peter Vale", "Manager"],
        {
          persons: [LARKSPUR, FUND],
        },
      ),
      failures: [{ message: "Ann Lund signs for LARKSPUR HOLDINGS LLC without" }],
    },
    {
      name: "another entity's title, where the name is printed below each signature",
      filing: signed(
        [
          ...by("LARKSPUR HOLDINGS LLC", "Name: Ann Lund"),
          ...by("LARKSPUR FUND LP", "Name: Ann Lund", "Title: General Partner"),
        ],
        { persons: [LARKSPUR, FUND] },
      ),
      failures: [{ message: "Ann Lund signs for LARKSPUR HOLDINGS LLC without a title. An" }],
    },
    {
      name: "a caption for the title, and nothing behind it",
      filing: signed(by("LARKSPUR HOLDINGS LLC", "Name: Ann Lund", "Title:")),
      failures: [{ message: "without a title. An entity's", actual: "none" }],
    },
    {
      name: "two who sign without a title are told apart",
      filing: signed(
        ["LARKSPUR HOLDINGS LLC", "", "By: /s/ Ann Lund", "", "LARKSPUR FUND LP", "", "By: /s/ Peter Vale"],
        { persons: [LARKSPUR, FUND] },
      ),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }, { person: "LARKSPUR FUND LP" }],
    },
    {
      name: "a first line left blank, and a second one signed without a title",
      filing: signed([
        "LARKSPUR HOLDINGS LLC",
        "",
        "By: ____",
        "",
        "LARKSPUR HOLDINGS LLC",
        "",
        "By: /s/ Ann Lund",
      ]),
      failures: [{ message: "Ann Lund signs for LARKSPUR HOLDINGS LLC" }],
    },
    {
      name: "a company by its type of reporting person alone",
      filing: signed(by("THORNBURY"), { persons: [{ ...LARKSPUR, name: "THORNBURY", type: "CO" }] }),
      failures: [{ person: "THORNBURY" }],
    },
    ...["Jane M. Roe", "Roe Jane M.", "/s/ Jane M. Roe", "N/A", "Self", "Individually"].map((title) => ({
      name: `the field for the title holds no title: ${title}`,
      filing: field(title),
      failures: [{ message: `“${title}” stands where the title belongs`, actual: title }],
    })),
  ],
  unverified: [
    {
      name: "a company by its type alone, whose signer has the words of its name",
      filing: signed(by("LUND ANN THORNE", "Ann Lund"), {
        persons: [{ ...LARKSPUR, name: "LUND ANN THORNE", type: "CO" }],
      }),
      message: "Ann Lund signs for LUND ANN THORNE, and may be the same person",
    },
    {
      name: "words that may be a title stand between the printed name and the next signature",
      filing: signed(
        [
          ...by("LARKSPUR HOLDINGS LLC", "Ann Lund", "", "Keeper of the Purse"),
          ...by("LARKSPUR FUND LP", "Ann Lund, Manager"),
        ],
        { persons: [LARKSPUR, FUND] },
      ),
      message: "words near the signature may tell in which capacity",
    },
    {
      name: "the title stands apart from the signature",
      filing: signed(by("LARKSPUR HOLDINGS LLC", "", "Manager of the company named above")),
      message: "words near the signature may tell",
    },
    {
      name: "the title stands apart from the name that is printed below the signature",
      filing: signed(by("LARKSPUR HOLDINGS LLC", "Name: Ann Lund", "", "Manager of the company named above")),
      message: "words near the signature may tell",
    },
    {
      name: "the signer states a capacity for another entity",
      filing: signed([...by("LARKSPUR HOLDINGS LLC"), ...by("LARKSPUR FUND LP", "General Partner")], {
        persons: [LARKSPUR, FUND],
      }),
      message: "words near the signature may tell",
    },
    {
      name: "a page with pictures",
      filing: `<html><body><p>${signed(["<img src=seal.jpg>", ...by("LARKSPUR HOLDINGS LLC")])
        .split("\n")
        .join("</p><p>")}</p></body></html>`,
      message: "words near the signature may tell",
    },
  ],
  notApplicable: [
    { name: "a natural person", filing: signed(["/s/ Jane M. Roe"], { persons: [ROE] }) },
    {
      name: "a natural person whose type does not say so",
      filing: signed(["/s/ Jane M. Roe"], { persons: [{ ...ROE, type: "HC" }] }),
    },
    {
      name: "what the person is cannot be told",
      filing: signed(by("THORNBURY"), { persons: [{ ...LARKSPUR, name: "THORNBURY" }] }),
    },
    { name: "a line left blank", filing: signed(["LARKSPUR HOLDINGS LLC", "", "By: ______"]) },
    { name: "no signature page", filing: signed([]).replace("SIGNATURE", "") },
  ],
});
