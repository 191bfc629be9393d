/** What EDGAR refuses is told once: the checks that see the same of any filing follow from the one that says so. */
import { expect, it } from "@jest/globals";
import { audit, readFiling } from "../../src/index.js";
import { inside, sample13D, value, without, type Edit } from "../support/structured-sample.js";

const ROE_UNSIGNED: Edit = [
  /<signaturePerson>\s*<signatureReportingPerson>Jane[\s\S]*?<\/signaturePerson>/,
  "",
];

/** The rules whose failures of warning or above follow from none, and those that follow. */
function told(...edits: readonly Edit[]) {
  const { checks } = audit(readFiling(sample13D(...edits), "primary_doc.xml")).report;
  const failed = checks.filter(({ verdict, severity }) => verdict === "fail" && severity !== "info");
  return {
    first: failed.filter(({ follows }) => follows === null).map(({ rule }) => rule),
    following: failed.filter(({ follows }) => follows !== null).map(({ rule }) => rule),
  };
}

it("nothing is found in the sample itself", () => {
  expect(told()).toEqual({ first: [], following: [] });
});

it.each<[string, readonly Edit[], string, string]>([
  ["a code of Row 14", [value("typeOfReportingPerson", "XX")], "xml-schema-required", "type-code-valid"],
  ["a code of Row 4", [value("fundType", "XX")], "xml-schema-required", "source-code-valid"],
  ["a row left out", [without("citizenshipOrOrganization")], "xml-schema-required", "cover-required-fields"],
  ["an empty row", [value("soleVotingPower", "")], "xml-numbers", "cover-required-fields"],
  ["a title page's field left out", [without("dateOfEvent")], "xml-schema-required", "cover-required-fields"],
  ["a percentage above 100", [value("percentOfClass", "106.5")], "xml-numbers", "percent-over-100"],
])("%s", (_, edits, first, follows) => {
  const found = told(...edits);
  expect(found.first).toEqual([first]);
  expect(found.following).toContain(follows);
});

it("a person's missing signature", () => {
  expect(told(ROE_UNSIGNED).first).toEqual(["xml-signature-names"]);
});

it("another issuer in Item 1", () => {
  const found = told(inside("item1", "issuerName", "Thornbury Works, Inc."));
  expect(found.first).toEqual(["xml-issuer-agrees"]);
});
