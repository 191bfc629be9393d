import rule from "../../../rules/cover-page/type-vs-name.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
import { structured13G, THORNE } from "../../support/structured-13g.js";
import { schedule13D } from "../../structured/structured-xml.js";

const of = (name: string, type: string) =>
  filingText({ persons: [{ ...LARKSPUR, name, heading: name, notes: [], type, signed: false }] });
/** Signed by the person in the own name, without an office. */
const signedBy = (name: string, type: string) =>
  of(name, type).replace("SIGNATURE\n", `SIGNATURE\n\n/s/ ${name}\n${name}\n`);
const cases = (pairs: readonly (readonly [string, string])[], passes = 1) =>
  pairs.map(([name, type]) => ({ name: `${name}: ${type}`, filing: of(name, type), passes }));
const undecided = (pairs: readonly (readonly [string, string])[], message: string) =>
  pairs.map(([name, type]) => ({ name: `${name}: ${type}`, filing: of(name, type), message }));

testRule(rule, {
  passing: [
    { name: "an LLC and a natural person", filing: filingText({ persons: [LARKSPUR, ROE] }), passes: 2 },
    ...[
      ["The Vale Family Trust", "OO", "a trust or the like"],
      ["Robert Vale", "IN", "no particular legal form"],
    ].map(([name = "", type = "", words = ""]) => ({
      name: `the code of ${name} fits ${words}`,
      filing: of(name, type),
      message: `Row 14 states ${type}, which fits the name of ${words}.`,
    })),
    ...cases([
      ["Hollin Mills, Inc.", "CO"],
      ["Larkspur Fund VI General Partner LLC", "OO"],
      ["Larkspur Trustees Limited", "CO"],
      ["Hollin Mills Corp.", "CO"],
      ["Hollin Mills Corporation", "OO"],
      ["HOLLIN MILLS INCORPORATED", "CO"],
      ["Tamarind Fund, L.P.", "PN"],
      ["Tamarind Fund LP", "OO"],
      ["Tamarind Limited Partnership", "PN"],
      ["Larkspur Holdings, L.L.C.", "CO"],
      ["Tamarind Master Fund, Ltd.", "CO"],
      ["Tamarind Master Fund Limited", "OO"],
      ["Tamarind GmbH", "CO"],
      ["Tamarind plc", "CO"],
      ["Isarwerk SE", "CO"],
      ["Khaleej Investments PJSC", "CO"],
      ["Ira Goldhammer", "IN"],
      ["Tamarind Holding N.V.", "CO"],
      ["Vale & Co.", "PN"],
      ["Vale Partners, Ltd.", "PN"],
      ["Vale and Company", "CO"],
      ["The Roe Family Trust", "OO"],
      ["Estate of Jane Roe", "OO"],
      ["Jane M. Roe", "IN"],
      ["Peter Vale", "IN"],
      ["Peter Vale, Jr.", "IN"],
      ["Peter Vale 3d", "IN"],
    ]),
    ...cases(["BD, IN", "IA, IN", "HC, IN", "IC, IN"].map((code) => ["Jane M. Roe", code] as const)),
    ...cases([["Jane Roe and Roe Holdings LLC", "IN, OO"]]),
    ...cases([
      ["Hollin Mills, Inc.", "CO, HC"],
      ["Jane M. Roe", "IN, HC"],
      ["Tamarind Fund, L.P.", "PN, IA"],
    ]),
    {
      name: "a foreign institution",
      filing: filingText({ schedule: "13G", persons: [{ ...LARKSPUR, name: "Tamarind AG", type: "FI" }] }),
      passes: 1,
    },
    { name: "a structured filing", filing: schedule13D(), passes: 1 },
  ],
  failing: [
    {
      name: "a limited partnership as a corporation, beside a business that is open to both",
      filing: of("Tamarind Fund, L.P.", "IA, CO"),
      failures: [{ severity: "warning", message: "PN or OO would fit beside IA.", actual: "IA and CO" }],
    },
    ...["HC, CO", "IA, PN"].map((code) => ({
      name: `a natural person as a firm, beside a business that is open to both: ${code}`,
      filing: of("Jane M. Roe", code),
      failures: [{ severity: "warning" as const, message: `IN would fit beside ${code.slice(0, 2)}.` }],
    })),
    ...['Mr. Peter Vale ("Mr. Vale") manages it', 'Peter Vale, an individual ("Mr. Vale"), manages it'].map(
      (text) => ({
        name: `whom the text addresses as a natural person: ${text}`,
        filing: of("Peter Vale", "CO").replace("SIGNATURE\n", `${text}.\n\nSIGNATURE\n`),
        failures: [{ message: "Peter Vale is the name of a natural person" }],
      }),
    ),
    {
      name: "a given name that ends as a short company does",
      filing: of("Federico M. Vale", "CO"),
      failures: [{ message: "Federico M. Vale is the name of a natural person" }],
    },
    {
      name: "who signs individually, with the name before it",
      filing: structured13G({ persons: [{ ...THORNE, name: "Peter Vale", types: ["CO"] }] })
        .replace("<signature>Jane M. Roe", "<signature>Peter Vale")
        .replace("<title>Manager", "<title>Peter Vale, Individually"),
      failures: [{ message: "Peter Vale is the name of a natural person" }],
    },
    ...["BK", "IC", "IV", "EP", "SA", "CP", "IC, HC"].map((code) => ({
      name: `a natural person is none of these: ${code}`,
      filing: of("Jane M. Roe", code),
      failures: [
        {
          severity: "warning" as const,
          expected: "IN",
          message: `is the name of a natural person, to whom ${code.slice(0, 2)} is not open: IN would fit.`,
        },
      ],
    })),
    ...["BD", "IA", "HC"].map((code) => ({
      name: `a natural person by the business alone: ${code}`,
      filing: of("Jane M. Roe", code),
      failures: [
        {
          severity: "info" as const,
          expected: `IN and ${code}`,
          message: `Row 14 states ${code} without IN, but Jane M. Roe is the name of a natural person`,
        },
      ],
    })),
    {
      name: "an LLC as an individual and another thing: of two pages one was copied",
      filing: of("Larkspur Holdings LLC", "IN, OO"),
      failures: [
        {
          severity: "warning",
          expected: "OO",
          message:
            "Row 14 states IN and OO, but Larkspur Holdings LLC is the name of a company: IN is for individuals.",
        },
      ],
    },
    {
      name: "a corporation as an individual",
      filing: of("Hollin Mills, Inc.", "IN"),
      failures: [
        {
          severity: "warning",
          person: "Hollin Mills, Inc.",
          message:
            "Row 14 states IN, but Hollin Mills, Inc. is the name of a corporation: CO or OO would fit.",
          expected: "CO or OO",
          actual: "IN",
          line: 29,
        },
      ],
    },
    {
      name: "a corporation as a partnership",
      filing: of("Hollin Mills Corp.", "PN"),
      failures: [
        {
          message:
            "Row 14 states PN, but Hollin Mills Corp. is the name of a corporation: CO or OO would fit.",
        },
      ],
    },
    {
      name: "a limited partnership as a corporation",
      filing: of("Tamarind Fund, L.P.", "CO"),
      failures: [
        {
          message:
            "Row 14 states CO, but Tamarind Fund, L.P. is the name of a limited partnership: PN or OO would fit.",
        },
      ],
    },
    {
      name: "a limited partnership as an individual, whatever its business",
      filing: of("Tamarind Fund, L.P.", "IN, IA"),
      failures: [{ message: "PN or OO would fit beside IA.", actual: "IN and IA" }],
    },
    {
      name: "a limited partnership as an individual and a corporation",
      filing: of("Tamarind Limited Partnership", "IN, CO"),
      failures: [{ message: "Row 14 states IN and CO, but", actual: "IN and CO" }],
    },
    {
      name: "an LLC as an individual",
      filing: of("Larkspur Holdings LLC", "IN"),
      failures: [
        { message: "is the name of a company: CO or OO or PN would fit.", expected: "CO or OO or PN" },
      ],
    },
    {
      name: "a foreign company as an individual",
      filing: of("Tamarind Master Fund, Ltd.", "IN"),
      failures: [{ message: "is the name of a company" }],
    },
    {
      name: "a natural person with a middle initial as a corporation",
      filing: of("Jane M. Roe", "CO"),
      failures: [
        {
          message: "Row 14 states CO, but Jane M. Roe is the name of a natural person: IN would fit.",
          expected: "IN",
        },
      ],
    },
    {
      name: "a natural person with an initial without a stop",
      filing: of("PETER M VALE", "CO"),
      failures: [{ message: "is the name of a natural person" }],
    },
    {
      name: "a physician",
      filing: of("Peter Vale, M.D.", "PN"),
      failures: [{ message: "is the name of a natural person" }],
    },
    {
      name: "a natural person with a generation as a partnership",
      filing: of("Peter Vale, III", "PN"),
      failures: [{ message: "is the name of a natural person" }],
    },
    {
      name: "who signs in the own name as a corporation",
      filing: signedBy("Peter Vale", "CO"),
      failures: [{ message: "Peter Vale is the name of a natural person" }],
    },
    {
      name: "who signs as an individual, the family name first on the cover page, as a corporation",
      filing: structured13G({ persons: [{ ...THORNE, name: "Vale Peter", types: ["CO"] }] })
        .replace("<signature>Jane M. Roe", "<signature>/s/ Peter Vale")
        .replace("<title>Manager", "<title>Individual"),
      failures: [{ message: "Vale Peter is the name of a natural person" }],
    },
    {
      name: "for information: who signs in the own name as a parent alone",
      filing: signedBy("Jane M. Vale", "HC"),
      failures: [{ severity: "info", expected: "IN and HC" }],
    },
    {
      name: "for information: who signs in the own name as another type",
      filing: signedBy("Jane M. Vale", "OO"),
      failures: [{ severity: "info", expected: "IN", message: "who signs in the own name" }],
    },
    {
      name: "a Swiss manager without stops in its form as an individual",
      filing: of("Tamarind Asset Management SA", "IN"),
      failures: [{ message: "is the name of a company" }],
    },
    {
      name: "a 13G calls the row by its own number",
      filing: filingText({
        schedule: "13G",
        persons: [{ ...LARKSPUR, name: "Tamarind Fund, L.P.", type: "CO" }],
      }),
      failures: [{ message: "Row 12 states CO, but" }],
    },
    {
      name: "an LLC of a structured filing as an individual",
      filing: schedule13D()
        .replace("<typeOfReportingPerson>HC</typeOfReportingPerson>", "")
        .replace("<typeOfReportingPerson>OO<", "<typeOfReportingPerson>IN<"),
      failures: [{ person: "Larkspur Holdings LLC", actual: "IN" }],
    },
  ],
  unverified: [
    ...undecided(
      [
        ["Peter Vale", "CO"],
        ["Peter Vale", "HC, CO"],
        ["Tamarind Hathaway", "CO"],
        ["Tamarind Capital", "IN"],
        ["Tamarind Capital Management", "CO"],
        ["Maria SA", "IN"],
        ["The Roe Family Trust", "IN"],
        ["The Roe Family Trust", "CO"],
        ["Jane M. Roe", "OO"],
        ["W Tamarind Vale", "CO"],
        ["Tamarind V Vale", "CO"],
        ["Tamarind Vale II", "CO"],
        ["Tamarind M Bidco", "CO"],
        ["Vale & Sons", "CO"],
        ["Robert W. Vale & Sons", "CO"],
        ["Jane M. Roe", "CO, OO"],
      ],
      "but the name does not tell the legal form plainly enough to compare.",
    ),
    ...undecided(
      [
        ["Jane M. Roe, as President of Hollin Mills, Inc.", "IN"],
        ["Jane M. Roe, Trustee", "CO"],
        ["Jane M. Roe d/b/a Roe Mills LLC", "IN"],
      ],
      "but the name speaks of a capacity or of several persons, so that its legal form is not plain.",
    ),
    {
      name: "no code",
      filing: of("Hollin Mills, Inc.", "Individual"),
      message: "Row 14 states no plain code to compare with the name.",
    },
    { name: "an unknown code", filing: of("Hollin Mills, Inc.", "IN, XX"), message: "states no plain code" },
  ],
});
