import rule from "../../../rules/amendments/previous-accession.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { structured13G } from "../../support/structured-13g.js";

const naming = (accession: string, amendment: string | null = "2") =>
  structured13G({ amendment }).replace(
    "</submissionType>",
    `</submissionType><previousAccessionNumber>${accession}</previousAccessionNumber>`,
  );

testRule(rule, {
  passing: [{ name: "the submission before is named", filing: naming("0001234567-25-000003"), passes: 1 }],
  failing: [
    {
      name: "a submission of a later year than the amendment",
      filing: naming("0001234567-27-000003"),
      failures: [{ severity: "warning", actual: "0001234567-27-000003", message: "has the year 27" }],
    },
    {
      name: "the element is left out",
      filing: structured13G({ amendment: "2" }),
      failures: [{ severity: "info", line: 2, message: "which EDGAR's form asks for and does not require" }],
    },
    {
      name: "the element is empty",
      filing: naming(""),
      failures: [{ message: "does not give the accession number" }],
    },
    {
      name: "something else is entered",
      filing: naming("SC 13G of 2025"),
      failures: [
        { severity: "info", actual: "SC 13G of 2025", message: '"SC 13G of 2025" stands in the place' },
      ],
    },
    {
      name: "a digit too many",
      filing: naming("0001234567-25-0000031"),
      failures: [{ actual: "0001234567-25-0000031" }],
    },
    {
      name: "a digit too many in front",
      filing: naming("10001234567-25-000003"),
      failures: [{ actual: "10001234567-25-000003" }],
    },
  ],
  notApplicable: [
    { name: "a first statement", filing: structured13G(), message: "amendments only" },
    { name: "a filing as text, which is not asked", filing: filingText() },
  ],
});
