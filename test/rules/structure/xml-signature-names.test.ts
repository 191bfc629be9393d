import rule from "../../../rules/structure/xml-signature-names.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { sample13D, sample13G, value, without, type Edit } from "../../support/structured-sample.js";

const LARKSPUR = "Larkspur Holdings LLC";
const ROE = "Jane M. Roe";
const signer = (from: string, to: string): Edit => [
  `<signatureReportingPerson>${from}<`,
  `<signatureReportingPerson>${to}<`,
];
const page = (from: string, to: string): Edit => [
  `<reportingPersonName>${from}<`,
  `<reportingPersonName>${to}<`,
];
const NO_ROE: Edit = [/<signaturePerson>\s*<signatureReportingPerson>Jane[\s\S]*?<\/signaturePerson>/, ""];
const NO_DETAILS: Edit = [
  /(?<=Person>Jane M\. Roe<\/signatureReportingPerson>)[\s\S]*?(?=<\/signaturePerson>)/,
  "",
];

testRule(rule, {
  passing: [
    { name: "each person signs under the name of the cover page", filing: sample13D(), passes: 2 },
    { name: "so does the one person of a Schedule 13G", filing: sample13G(), passes: 1 },
    { name: "case and blanks do not count", filing: sample13D(signer(ROE, " JANE  M. ROE ")) },
    {
      name: "a person who signs twice, in two capacities",
      filing: sample13D([
        "<signaturePerson>",
        "<signaturePerson><signatureReportingPerson>Jane M. Roe</signatureReportingPerson><signatureDetails><signature>Roe</signature><title>Trustee</title><date>03/26/2026</date></signatureDetails></signaturePerson><signaturePerson>",
      ]),
    },
  ],
  failing: [
    {
      name: "a person who does not sign",
      filing: sample13D(NO_ROE),
      failures: [
        {
          severity: "error",
          person: ROE,
          expected: `a signature for ${ROE}`,
          actual: "none",
          message: `${ROE} has a cover page, but no signature is given under this name. By its specification EDGAR suspends a filing for this.`,
        },
      ],
    },
    {
      name: "a person named on the signature page, without a signature",
      filing: sample13D(NO_DETAILS),
      failures: [{ person: ROE, actual: "none", line: 143 }],
    },
    {
      name: "a signature under nearly the same name",
      filing: sample13D(signer(ROE, "Jane Roe")),
      failures: [
        {
          severity: "error",
          person: ROE,
          expected: ROE,
          actual: "Jane Roe",
          message: `The cover page names ${ROE}, the signature is given for Jane Roe; EDGAR compares the two.`,
        },
      ],
    },
    {
      name: "other punctuation weighs less",
      filing: sample13D(signer(LARKSPUR, "Larkspur Holdings, L.L.C.")),
      failures: [{ severity: "warning", person: LARKSPUR, actual: "Larkspur Holdings, L.L.C." }],
    },
    {
      name: "the only name left is taken for the only person left",
      filing: sample13D(signer(ROE, "Thornbury Trust")),
      failures: [{ severity: "error", person: ROE, actual: "Thornbury Trust" }],
    },
    {
      name: "where two persons are left, each is paired with the name that is near",
      filing: sample13D(signer(ROE, "Jane Roe"), signer(LARKSPUR, "Larkspur Holding LLC")),
      failures: [
        { person: LARKSPUR, actual: "Larkspur Holding LLC" },
        { person: ROE, actual: "Jane Roe" },
      ],
    },
    {
      name: "of two names that are far from either, nothing is guessed",
      filing: sample13D(signer(ROE, "Thornbury Trust"), signer(LARKSPUR, "Ann Lund")),
      failures: [
        { person: LARKSPUR, actual: "none" },
        { person: ROE, actual: "none" },
        { message: "A signature is given for Ann Lund, of whom there is no cover page." },
        { message: "A signature is given for Thornbury Trust, of whom there is no cover page." },
      ],
    },
    {
      name: "a person named without a signature, beside another name that is near",
      filing: sample13D(NO_DETAILS, signer(LARKSPUR, "Jane Roe")),
      failures: [
        { person: LARKSPUR, actual: "none" },
        { person: ROE, actual: "none", line: 143 },
        { actual: "Jane Roe" },
      ],
    },
    {
      name: "one name left for two persons is nobody's",
      filing: sample13D(signer(ROE, "Thornbury Trust"), without("signaturePerson")),
      failures: [
        { person: LARKSPUR, actual: "none" },
        { person: ROE, actual: "none" },
        { actual: "Thornbury Trust" },
      ],
    },
    {
      name: "a person who does not sign, beside flaws that leave no name in doubt",
      filing: sample13D(
        NO_ROE,
        value("legalProceedings", ""),
        without("aggregateAmountOwned"),
        page(LARKSPUR, "Larkspur".repeat(20)),
        signer(LARKSPUR, "Larkspur".repeat(20)),
      ),
      failures: [{ person: ROE, actual: "none" }],
    },
    {
      name: "a signature for somebody without a cover page",
      filing: sample13G([
        "<signatureInformation>",
        "<signatureInformation><reportingPersonName>Ann Lund</reportingPersonName><signatureDetails><signature>Lund</signature><title>Lund</title><date>05/14/2026</date></signatureDetails></signatureInformation><signatureInformation>",
      ]),
      failures: [
        { severity: "error", actual: "Ann Lund", expected: "the name of a reporting person", line: 98 },
      ],
    },
    {
      name: "two persons of one name; whose signature is left over may be one of them",
      filing: sample13D(page(ROE, LARKSPUR)),
      failures: [
        {
          severity: "error",
          expected: "each name once",
          actual: `2 times ${LARKSPUR}`,
          message: `2 reporting persons bear the name ${LARKSPUR}; EDGAR takes each name once.`,
        },
      ],
    },
  ],
  unverified: [
    {
      name: "a document that breaks off before the signatures",
      filing: sample13D([/<signatureInfo>[\s\S]*/, ""]),
      message: "The document breaks off",
    },
    {
      name: "a person whose name is left out",
      filing: sample13D([/<reportingPersonName>Jane M\. Roe<\/reportingPersonName>/, ""]),
      message: "A name of a reporting person or of a signatory is left out",
    },
    {
      name: "a signatory whose name is empty",
      filing: sample13D(signer(ROE, "")),
      message: "is left out, so that not all names can be compared",
    },
  ],
  notApplicable: [
    { name: "a filing of text", filing: filingText() },
    {
      name: "no reporting persons, though there are signatures",
      filing: sample13D(without("reportingPersons")),
    },
    {
      name: "a document that breaks off before the reporting persons",
      filing: sample13D([/<reportingPersons>[\s\S]*/, ""]),
    },
  ],
});
