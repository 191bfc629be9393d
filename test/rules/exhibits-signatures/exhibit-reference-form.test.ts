import rule from "../../../rules/exhibits-signatures/exhibit-reference-form.js";
import { testRule } from "../../../src/index.js";
import { filingText, type StatedFiling } from "../../support/filing-text.js";
import { structured13G } from "../../support/structured-13g.js";

const listed = (entry: string, changes: StatedFiling = {}): string =>
  filingText({ amendment: null, preamble: "", item7: [`Exhibit 2: ${entry}`], ...changes });
const from = (what: string): string => `Stock Purchase Agreement (incorporated by reference to ${what})`;

testRule(rule, {
  passing: [
    {
      name: "the filing of the entry before, which tells its day",
      filing: listed(from("Exhibit 10.1 to the Form 8-K filed on January 17, 2025"), {
        item7: [
          `Exhibit 1: ${from("Exhibit 2.1 to the Form 8-K filed on January 17, 2025")}`,
          "Exhibit 2: Voting Agreement (incorporated by reference to Exhibit 99.1 to such Form 8-K)",
        ],
      }),
      passes: 2,
    },
    {
      name: "the schedule of the entry before, which tells its day",
      filing: listed("", {
        item7: [
          "Exhibit 1: Offer to Purchase (incorporated by reference to Exhibit (a)(1) to the Schedule TO of Thorne Corp. filed on January 17, 2025)",
          "Exhibit 2: Voting Agreement (incorporated by reference to Exhibit (d)(1) to such Schedule TO)",
        ],
      }),
      passes: 2,
    },
    ...[
      "Exhibit 10.1 to the Form 8-K filed on January 17, 2025",
      "Exhibit 2 of the Issuer's Current Report of January 17, 2025",
      "Annex A to the proxy statement of the Issuer dated January 17, 2025",
      "Exhibit 10.2 to the Registration Statement on Form S-1 (File No. 333-12345)",
      "Exhibit 10.2 to the Form 10-K for the fiscal year ended December 31, 2023",
      "Exhibit B to Amendment No. 3 to the Schedule 13D",
      "Exhibit 1 to the original statement",
      "Exhibit 3.1 of the Issuer's 8-K of the same date",
    ].map((what) => ({ name: `it is told: ${what}`, filing: listed(from(what)), passes: 1 })),
    {
      name: "the words of the reference stand behind",
      filing: listed(
        "Bylaws (filed as Exhibit 3.2 to Form 10-Q filed May 9, 2024 and incorporated herein by reference)",
      ),
      passes: 1,
    },
    ...[
      "Agreement - see Exhibit 99.1 of the Schedule 13G filed on February 13, 2023, which is incorporated by reference",
      "Agreement, a copy of which is on file (Schedule 13G of Thorne Corp., filed February 14, 2023, Exhibit 1) and is incorporated herein by reference",
    ].map((entry) => ({
      name: `the filing is told before the words of the reference: ${entry}`,
      filing: listed(entry),
      passes: 1,
    })),
    {
      name: "an amendment refers to the statement that it amends",
      filing: listed(from("Exhibit 1 to the Schedule 13D"), { amendment: "3" }),
      passes: 1,
    },
    ...["this Statement", "the joint statement", "our earlier Schedule 13D", "the  Schedule  13G"].map(
      (what) => ({
        name: `an amendment refers to its statement by other words: ${what}`,
        filing: listed(from(`Exhibit 1 to ${what}`), { amendment: "3" }),
        passes: 1,
      }),
    ),
    {
      name: "an instrument of the day of the filing",
      filing: listed(
        "Note dated May 9, 2024 (incorporated by reference to Exhibit 4.1 to Form 8-K filed May 9, 2024)",
      ),
      passes: 1,
    },
    {
      name: "an instrument, and a filing told by its number",
      filing: listed(
        "Note dated May 9, 2014 (incorporated by reference to Exhibit 4.1 to Form S-1, File No. 333-12345)",
      ),
      passes: 1,
    },
    {
      name: "an instrument of two years before",
      filing: listed(
        "Note dated March 5, 2022 (incorporated by reference to Exhibit 4.1 to Form 8-K filed May 9, 2024)",
      ),
      passes: 1,
    },
    {
      name: "an instrument with two dates",
      filing: listed(
        "Note dated March 5, 2012, as amended May 1, 2014 (incorporated by reference to Exhibit 4.1 to Form 8-K filed May 9, 2024)",
      ),
      passes: 1,
    },
    {
      name: "the day of an exhibit in a list in one line, whose next exhibit comes from an earlier filing",
      filing: listed(
        "Joint Filing Agreement dated May 9, 2024 Exhibit 3 Bylaws (incorporated by reference to Exhibit 3.1 to Form 8-K filed May 2, 2024)",
      ),
      passes: 1,
    },
    {
      name: "the structured form",
      filing: structured13G().replace(
        "</formData>",
        `<exhibitInfo>Exhibit 2: ${from("Exhibit 10.1 to the Form 8-K filed on January 17, 2025")}</exhibitInfo></formData>`,
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "a form in brackets that the exhibit is for is none that it was filed with",
      filing: listed(
        "Power of Attorney (for Schedule 13G filings) filed February 13, 2023 and incorporated by reference",
      ),
      failures: [{ message: "its entry does not tell the form that it was filed with" }],
    },
    {
      name: "a filing told before the words by form and date alone",
      filing: listed("Agreement (see Schedule 13G/A, filed February 13, 2023, incorporated by reference)"),
      failures: [{ severity: "info" }],
    },
    {
      name: "neither form nor date",
      filing: listed("Bylaws (incorporated herein by reference)"),
      failures: [
        {
          severity: "warning",
          message:
            "Exhibit 2 is incorporated by reference, but its entry does not tell the form that it was filed with and the date of that filing.",
          expected: "exhibit number, form and date",
          actual: "(incorporated herein by reference)",
        },
      ],
    },
    {
      name: "a form, but no date",
      filing: listed(from("Exhibit 10.1 to the Issuer's Form 8-K")),
      failures: [{ severity: "warning", message: "does not tell the date of that filing" }],
    },
    {
      name: "a date, but no form",
      filing: listed(from("Exhibit 10.1, filed May 9, 2024")),
      failures: [{ severity: "warning", message: "does not tell the form that it was filed with." }],
    },
    {
      name: "the form is defined, but the entry means another",
      filing: listed(from("Exhibit 4.2 to a Form 8-K"), {
        told: ["The note was told of in a report (the “Form 8-K”)."],
      }),
      failures: [{ severity: "warning" }],
    },
    {
      name: "the form is told of, but not defined",
      filing: listed(from("Exhibit 4.2 to the Form 8-K"), { told: ["The note was told of in a Form 8-K."] }),
      failures: [{ severity: "warning" }],
    },
    {
      name: "no bracket at all",
      filing: listed("Bylaws, incorporated herein by reference"),
      failures: [{ severity: "warning" }],
    },
    {
      name: "an initial statement amends none",
      filing: listed(from("Exhibit 1 to the Schedule 13D")),
      failures: [{ severity: "warning", message: "the date of that filing" }],
    },
    {
      name: "another's form in an amendment",
      filing: listed(from("Exhibit 1 to the Issuer's Form 8-K"), { amendment: "3" }),
      failures: [{ severity: "warning" }],
    },
    {
      name: "no number of the exhibit",
      filing: listed(from("the Issuer's Form 8-K filed May 9, 2024")),
      failures: [{ severity: "info", message: "but not by the exhibit's number in it" }],
    },
    {
      name: "an instrument of long before the filing",
      filing: listed(
        "Note dated March 5, 2014 (incorporated by reference to Exhibit 4.1 to Form 8-K filed May 9, 2024)",
      ),
      failures: [
        {
          severity: "info",
          message: "from a filing of Thursday, May 9, 2024, though it is dated Wednesday, March 5, 2014",
        },
      ],
    },
    {
      name: "an instrument of after the filing",
      filing: listed(
        "Note dated June 5, 2024 (incorporated by reference to Exhibit 4.1 to Form 8-K filed May 9, 2024)",
      ),
      failures: [{ severity: "info" }],
    },
  ],
  unverified: [
    {
      name: "an entry that breaks off",
      filing: listed("Bylaws (incorporated by reference to"),
      message: "may go on in another place",
    },
    {
      name: "a form that another entry tells in full",
      filing: filingText({
        amendment: null,
        preamble: "",
        item7: [
          "Exhibit 1: Note (incorporated by reference to Exhibit 4.1 to Form 8-K filed May 9, 2024 (the “Form 8-K”))",
          `Exhibit 2: ${from("Exhibit 4.2 to the Form 8-K")}`,
        ],
      }),
      message: "may go on in another place",
    },
    {
      name: "a form that the text tells in full",
      filing: listed(from("Exhibit 4.2 to such Report on Form 8-K"), {
        told: ["The note was told of in a report (the “Report on Form 8-K”)."],
      }),
      message: "may go on in another place",
    },
  ],
  notApplicable: [
    { name: "an exhibit filed with the statement", filing: listed("Bylaws") },
    { name: "an exhibit filed before, without the words", filing: listed("Bylaws (previously filed)") },
  ],
});
