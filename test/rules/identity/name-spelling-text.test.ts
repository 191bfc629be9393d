/** Names in the running text of the Items, which are a person's but for a slip of the keys. */
import rule from "../../../rules/identity/name-spelling.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { entity, natural } from "./name-cases.js";

const PERSONS = [
  entity("Larkspur Capital Partners IV, LLC"),
  entity("Larkspur Offshore Fund LP"),
  natural("Oscar P. Lundgren"),
];
const told = (...item5: string[]): string => filingText({ persons: PERSONS, item5: item5.join("\n\n") });

testRule(rule, {
  passing: [
    {
      name: "every name as on the cover pages",
      filing: told(
        "(a) Larkspur Capital Partners IV, LLC and Oscar P. Lundgren beneficially own the Shares that Larkspur Offshore Fund LP holds.",
      ),
      passes: 3,
    },
    ...[
      ["a fund of the house with another number", "Larkspur Capital Partners VI, LLC"],
      ["a fund of the house in another place", "Larkspur Onshore Fund LP"],
      ["a company of the house whose word is a plural", "Larkspur Capitals Partners IV, LLC"],
      ["a relative by another given name", "Oskar P. Lundgren"],
      ["a former name", "Larkspur Captial Partners IV, LLC, formerly of Thorne,"],
      ["a word alike that stands in no such name", "Captial Partners of Larkspur"],
    ].map(([what = "", name = ""]) => ({
      name: `${what} beside those who report`,
      filing: told(`(a) ${name} holds the Shares.`),
      passes: 3,
    })),
  ],
  failing: [
    {
      name: "two letters of a company's name changed places in Item 5",
      filing: told("(a) Larkspur Captial Partners IV, LLC, by its control, may be deemed to own the Shares."),
      failures: [
        {
          severity: "warning",
          person: "Larkspur Capital Partners IV, LLC",
          expected: "Larkspur Capital Partners IV, LLC",
          actual: "Larkspur Captial Partners IV, LLC",
          message:
            /^Item 5 prints Larkspur Captial Partners IV, LLC, the cover page Larkspur Capital Partners IV, LLC: one of the two is probably misspelt\.$/,
        },
      ],
    },
    {
      name: "a letter of a family name left out in Item 5",
      filing: told("(a) Oscar P. Lungren beneficially owns the Shares."),
      failures: [{ person: "Oscar P. Lundgren", actual: "Oscar P. Lungren" }],
    },
  ],
});
