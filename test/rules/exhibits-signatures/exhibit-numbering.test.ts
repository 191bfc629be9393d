import rule from "../../../rules/exhibits-signatures/exhibit-numbering.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { structured13G } from "../../support/structured-13g.js";

const WHAT = [
  "Joint Filing Agreement",
  "Stock Purchase Agreement",
  "Letter of the Board",
  "Bylaws",
  "Press Release",
];
const listed = (...entries: string[]): string => filingText({ item7: entries });
const numbered = (...numbers: string[]): string =>
  listed(...numbers.map((number, index) => `Exhibit ${number}: ${WHAT[index] ?? "Note"}`));

testRule(rule, {
  passing: [
    ...[
      ["99.1", "99.2", "99.3"],
      ["7", "8", "9"],
      ["A", "B", "C"],
      ["H", "I", "J"],
      ["I", "II", "III", "IV"],
      ["10.1", "10.2", "24.1", "99.1"],
      ["1", "24", "99"],
      ["19", "20"],
      ["(a)", "(b)", "(c)"],
      ["99(a)", "99(b)"],
      ["99.A", "99.B"],
      ["1-A", "1-B"],
      ["I-A", "I-B"],
      ["A-1", "A-2", "B-1"],
      ["1", "A", "2", "B"],
    ].map((numbers) => ({
      name: `in order: ${numbers.join(", ")}`,
      filing: numbered(...numbers),
      passes: 1,
    })),
    {
      name: "one entry for several",
      filing: listed(
        "Exhibit 99.1: Joint Filing Agreement",
        "Exhibit 99.2 to 99.4: Nominee Agreements",
        "Exhibit 99.5: Bylaws",
      ),
      passes: 1,
    },
    {
      name: "an entry told again in a sentence",
      filing: listed(
        "Exhibit 1: Joint Filing Agreement",
        "Exhibit 2: Stock Purchase Agreement",
        "Exhibit 1: Agreement (Joint Filing)",
      ),
      passes: 1,
    },
    {
      name: "the exhibit itself follows in the field of the structured form",
      filing: structured13G().replace(
        "</formData>",
        "<exhibitInfo>Exhibit 1: Joint Filing Agreement\nExhibit 2: Bylaws\nExhibit 2\nHollin Mills, Inc.</exhibitInfo></formData>",
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "one number for two exhibits",
      filing: listed(
        "Exhibit 1: Joint Filing Agreement",
        "Exhibit 2: Stock Purchase Agreement",
        "Exhibit 2: Letter of the Board to the holders of shares, of options and of warrants",
      ),
      failures: [
        {
          severity: "warning",
          message:
            "The list of exhibits gives the number 2 twice, to “Stock Purchase Agreement” and to “Letter of the Board to the holders of shares, of options…”. One of them is probably misnumbered.",
          expected: "a number of its own",
          actual: "2",
        },
      ],
    },
    {
      name: "one number twice, and another left out: the list is told once",
      filing: listed(
        "Exhibit 1: Joint Filing Agreement",
        "Exhibit 1: Letter of the Board",
        "Exhibit 3: Bylaws",
      ),
      failures: [{ severity: "warning" }],
    },
    {
      name: "titles as long as they are told in full",
      filing: listed(`Exhibit 1: ${"Bylaws ".repeat(8)}B`, "Exhibit 1: Letter"),
      failures: [{ message: `to “${"Bylaws ".repeat(8)}B” and to “Letter”` }],
    },
    {
      name: "a number of two letters apart",
      filing: numbered("99.A", "99.C"),
      failures: [{ severity: "info", message: "Exhibit 99.C follows Exhibit 99.A" }],
    },
    {
      name: "kinds of exhibits out of order",
      filing: numbered("99", "24"),
      failures: [{ severity: "info", message: "Exhibit 24 stands behind Exhibit 99" }],
    },
    {
      name: "two agreements of the same parties, told apart by their dates",
      filing: listed(
        "Exhibit 1: Stock Purchase Agreement, dated July 22, 2024, with Hollin Mills",
        "Exhibit 1: Stock Purchase Agreement, dated March 17, 2025, with Hollin Mills",
      ),
      failures: [{ severity: "warning" }],
    },
    {
      name: "an earlier filing's paper under a number given twice, where the next number is the one that is missing",
      filing: listed(
        "Exhibit 1: Joint Filing Agreement (previously filed)",
        "Exhibit 2: Form of Note (previously filed)",
        "Exhibit 2: Bylaws of Hollin Mills",
        "Exhibit 4: Voting Agreement",
      ),
      failures: [{ severity: "warning", message: "the number 2 twice" }],
    },
    {
      name: "the same in the structured form",
      filing: structured13G().replace(
        "</formData>",
        "<exhibitInfo>Exhibit 99.1: Joint Filing Agreement\nExhibit 99.1: Bylaws</exhibitInfo></formData>",
      ),
      failures: [{ severity: "warning", message: "the number 99.1 twice" }],
    },
    {
      name: "a number left out",
      filing: numbered("99.1", "99.2", "99.4"),
      failures: [
        {
          severity: "info",
          message: "Exhibit 99.4 follows Exhibit 99.2; what is numbered between them is not listed.",
        },
      ],
    },
    { name: "a letter left out", filing: numbered("A", "B", "D"), failures: [{ severity: "info" }] },
    { name: "a numeral left out", filing: numbered("I", "II", "IV"), failures: [{ severity: "info" }] },
    {
      name: "two in the wrong order, and none missing",
      filing: numbered("1", "3", "2"),
      failures: [{ severity: "info", message: "Exhibit 2 stands behind Exhibit 3, out of order." }],
    },
    {
      name: "a number that stands behind a later one",
      filing: numbered("2", "1"),
      failures: [{ severity: "info", message: "Exhibit 1 stands behind Exhibit 2, out of order." }],
    },
  ],
  unverified: [
    {
      name: "the number that an earlier filing gave",
      filing: listed(
        "Exhibit 1: Joint Filing Agreement (previously filed)",
        "Exhibit 2: Stock Purchase Agreement",
        "Exhibit 1: Letter of the Board",
      ),
      message: "may be the number that an earlier filing gave",
    },
    ...[
      "superseded by Exhibit 4",
      "originally filed with Amendment No. 1",
      "amended and restated",
      "replaced",
    ].map((words) => ({
      name: `words of an earlier filing: ${words}`,
      filing: listed(`Exhibit 1: Voting Agreement (${words})`, "Exhibit 1: Letter of the Board"),
      message: "may be the number that an earlier filing gave",
    })),
    {
      name: "the later one is the one of old",
      filing: listed("Exhibit 1: Letter of the Board", "Exhibit 1: Bylaws (incorporated by reference)"),
      message: "may be the number that an earlier filing gave",
    },
    {
      name: "parts of two entries, lettered alike",
      filing: listed(
        "Exhibit 1: Stock Purchase Agreements",
        "(a) Peter Vale",
        "(b) Ann Lund",
        "Exhibit 2: Letters",
        "(a) Hollin Mills",
        "(b) Thornbury Trust",
      ),
      message: "may be parts of two other entries",
    },
    {
      name: "a list that no signature page ends",
      filing: filingText({
        item7: ["Exhibit 1: Letter of the Board", "Exhibit 1: Bylaws"],
        signaturePage: [],
      }).replace("SIGNATURE", ""),
      message: "Where the list ends could not be told",
    },
  ],
  notApplicable: [
    { name: "one exhibit", filing: numbered("99.1") },
    { name: "no exhibits", filing: listed("None.") },
  ],
});
