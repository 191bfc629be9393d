/** An entity for which a reporting person signs in an office, told behind the own name. */
import rule from "../../../rules/persons/person-count-agrees.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const page = (...above: string[]): string =>
  filingText({ signaturePage: [...above, "", "/s/ Jane M. Roe", "Jane M. Roe"] });

testRule(rule, {
  passing: [
    ["an office of the entity", "Jane M. Roe", "Manager of Larkspur Holdings LLC"],
    ["the office on the line of the name", "Jane M. Roe, Manager of Larkspur Holdings LLC"],
    ["the entity before the office", "Jane M. Roe", "Larkspur Holdings LLC, Manager"],
    ["a caption for the office", "Name: Jane M. Roe", "Title: Manager, Larkspur Holdings LLC"],
    ["the entity below the signature", "Larkspur Holdings LLC", "Jane M. Roe, Manager"],
  ].map(([name = "", ...below]) => ({
    name: `who signs in the own name, too, signs with ${name}`,
    filing: page("/s/ Jane M. Roe", ...below),
    passes: 4,
  })),
  failing: [
    {
      name: "an office of nobody who is named",
      filing: page("/s/ Jane M. Roe", "Jane M. Roe, Manager"),
      failures: [{ person: "LARKSPUR HOLDINGS LLC", message: "does not sign the statement" }],
    },
  ],
  unverified: [
    {
      name: "an office of the entity that acts for another",
      filing: page("/s/ Jane M. Roe", "Jane M. Roe, Manager of Larkspur Holdings LLC, manager of Quill Fund"),
      message: "which may give one for several persons",
    },
  ],
});
