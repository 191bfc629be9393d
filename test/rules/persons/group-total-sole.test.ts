/** The total told for all who report, each of whom holds with sole power alone. */
import rule from "../../../rules/persons/group-total-stated.js";
import { testRule } from "../../../src/index.js";
import { structured13G, THORNE, THORNE_ITEM4 } from "../../support/structured-13g.js";

const of = (name: string, aggregate: string) => ({
  ...THORNE,
  name,
  types: ["IN"],
  soleVoting: aggregate,
  sharedVoting: "0",
  soleDispositive: aggregate,
  sharedDispositive: "0",
  aggregate,
});
const family = (total: string, second = of("Ada M. Quill", "203440")): string =>
  structured13G({
    persons: [of("Jane M. Roe", "318220"), second, of("Peter K. Vale", "111008")],
    item4: {
      ...THORNE_ITEM4,
      amount: `Jane M. Roe: 318,220\nAda M. Quill: 203,440\nPeter K. Vale: 111,008\nAll Reporting Persons as a group: ${total}`,
    },
  }).replace(
    /(<reportingPersonName>[^<]*<\/reportingPersonName>)(?:\s*<memberGroup>[^<]*<\/memberGroup>)?/g,
    "$1<memberGroup>a</memberGroup>",
  );

testRule(rule, {
  passing: [{ name: "the sum", filing: family("632,668"), message: "The text states the group's total." }],
  failing: [
    {
      name: "another number",
      filing: family("641,700"),
      failures: [{ severity: "warning", message: "what they report adds up to 632,668" }],
    },
  ],
  unverified: [
    {
      name: "what two of them report, which may hold the third's",
      filing: family("521,660"),
      message: "does not tell plainly enough who holds what",
    },
    {
      name: "one who shares power",
      filing: family("641,700", { ...of("Ada M. Quill", "203440"), sharedVoting: "203440", soleVoting: "0" }),
      message: "does not tell plainly enough who holds what",
    },
  ],
});
