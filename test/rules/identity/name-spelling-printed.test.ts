/** Names printed below signatures, and names anywhere in Item 2(a). */
import rule from "../../../rules/identity/name-spelling.js";
import { testRule } from "../../../src/index.js";
import { filingText, type StatedPerson } from "../../support/filing-text.js";
import { structured13G, THORNE } from "../../support/structured-13g.js";
import { entity, FAMILY, natural, signedAs } from "./name-cases.js";

/** A 13G that answers Item 2(a) so. */
const filing13G = (persons: readonly StatedPerson[], ...item2a: string[]): string =>
  filingText({
    schedule: "13G",
    persons,
    item2: ["Item 2(a). Name of Person Filing:", ...item2a, "Item 2(b). Address:", "1 Quay Street"],
  });
testRule(rule, {
  passing: [
    {
      name: "another person's name printed below the signature",
      filing: signedAs(FAMILY, { "/s/ John Harper\nJohn Harper": "/s/ John Harper\nJoan Harper" }),
      passes: 2,
    },
    {
      name: "a sister's name that holds the defined term of one who does not sign: nothing is said of that one",
      filing: signedAs(
        [entity("Thorne Advisers LLC"), entity("Larkspur Acquisition Sub, Inc.")],
        { "Larkspur Acquisition Sub, Inc.": "Larkspur Merger Sub, Inc." },
        { schedule: "13G", told: ["Larkspur Acquisition Sub, Inc. (“Merger Sub”) owns the shares."] },
      ),
      passes: 1,
    },
    ...[
      ["another word of one letter more, of one word only", "Thornburys LLC"],
      ["a word in the plural", "Thornbury Holding LLC"],
      ["two letters changed, as in the names of sister funds", "Larkspur Onshore Fund LP"],
      ["a relative's first name", "John Harper"],
      ["the right name beside it", "Thornbruy LLC, formerly Thornbury LLC"],
      ["the right name beside it, neither with its form", "Larkspur Captial, that is Larkspur Capital"],
    ].map(([name = "", told = ""]) => ({
      name: `in the answer to Item 2(a): ${name}`,
      filing: filing13G(
        [
          entity("Thornbury LLC"),
          entity("Thornbury Holdings LLC"),
          entity("Larkspur Offshore Fund LP"),
          natural("Joan Harper"),
          entity("Larkspur Capital LLC"),
        ].filter((_each, index) => told !== "John Harper" || index > 1),
        told,
      ),
      passes: told === "John Harper" ? 3 : 5,
    })),
  ],
  failing: [
    {
      name: "a family name printed below the signature of the right name",
      filing: signedAs([natural("John Harper")], {
        "/s/ John Harper\nJohn Harper": "/s/ John Harper\nJohn Hraper",
      }),
      failures: [
        {
          actual: "John Hraper",
          message: "The signature page prints John Hraper, the cover page John Harper.",
        },
      ],
    },
    {
      name: "a first name behind its caption, below the signature of the right name",
      filing: signedAs([natural("John Harper"), natural("Jane Harper")], {
        "/s/ John Harper\nJohn Harper": "/s/ John Harper\nName: Joan Harper",
      }),
      failures: [{ person: "John Harper", actual: "Joan Harper" }],
    },
    {
      name: "a first name in the words of the attorney who signs",
      filing: structured13G({ persons: [{ ...THORNE, name: "Ravindra S. Merrow", types: ["IN"] }] }).replace(
        "<title>Manager</title>",
        "<title>Jane M. Roe, Attorney-in-Fact for Rajendra S. Merrow</title>",
      ),
      failures: [{ person: "Ravindra S. Merrow", actual: "Rajendra S. Merrow" }],
    },
    {
      name: "a letter of the family name in a structured signature, below which no name is printed",
      filing: structured13G({ persons: [{ ...THORNE, name: "Mette Overskov", types: ["IN"] }] })
        .replace("<signature>Jane M. Roe", "<signature>/s/ Mette Overskv")
        .replace("<title>Manager</title>", "<title></title>"),
      failures: [{ person: "Mette Overskov", message: "signature page prints Mette Overskv" }],
    },
    {
      name: "a company's name in the answer to Item 2(a), its defined term spelled rightly",
      filing: filing13G(
        [entity("Larkspur Partners II LP")],
        'Larkspur Parnters II LP ("Larkspur Partners II")',
      ),
      failures: [{ actual: "Larkspur Parnters II LP", message: "Item 2(a) prints Larkspur Parnters II LP" }],
    },
    {
      name: "the legal form itself, in the answer to Item 2(a)",
      filing: filing13G([entity("Larkspur Talent Limited")], "Larkspur Talent Lmiited"),
      failures: [{ actual: "Larkspur Talent Lmiited" }],
    },
    {
      name: "a name that ends in & Co., in the answer to Item 2(a)",
      filing: filing13G([entity("THORNBURY CHASE & CO.")], "THORNBURY CAHSE & CO."),
      failures: [{ message: "Item 2(a) prints THORNBURY CAHSE & CO" }],
    },
    {
      name: "a person's first name with two letters exchanged, the family name defined",
      filing: filing13G([natural("Miriam Dreyer")], 'Miiram W. Dreyer ("Ms. Dreyer")'),
      failures: [{ actual: "Miiram W. Dreyer" }],
    },
    {
      name: "a letter of the first name of the one person who files",
      filing: filing13G([natural("Elvin W. Dreyer")], "Elvan W. Dreyer"),
      failures: [{ actual: "Elvan W. Dreyer", message: "Item 2(a) prints Elvan W. Dreyer" }],
    },
    {
      name: "a letter of a first name in a list in prose that names everybody else",
      filing: filing13G(
        [natural("Kristina Dreyer"), entity("Larkspur Fund LP")],
        'This statement is filed by (1) Larkspur Fund LP ("Fund") and (2) Kristine Dreyer ("Dreyer").',
      ),
      failures: [{ actual: "Kristine Dreyer", message: "Item 2(a) prints Kristine Dreyer" }],
    },
    {
      name: "two letters within a long word, beside a sister fund spelled rightly",
      filing: filing13G(
        [entity("Larkspur Mezzanine Fund, LP"), entity("Larkspur Mezzanine Fund II, LP")],
        "Larkspur Mezzanine Fund, LP and Larkspur Mezannine Fund II, LP",
      ),
      failures: [{ actual: "Larkspur Mezannine Fund II, LP" }],
    },
    {
      name: "a name of one word",
      filing: filing13G([entity("Thornbury LLC")], "Thornbruy LLC"),
      failures: [{ actual: "Thornbruy LLC" }],
    },
    {
      name: "a misspelt corporate form",
      filing: signedAs([entity("Larkspur Trading Company, Inc.")], {
        "Larkspur Trading Company, Inc.": "Larkspur Trading Comapny, Inc.",
      }),
      failures: [{ actual: "Larkspur Trading Comapny, Inc." }],
    },
    {
      name: "a name whose first word alone is a defined term",
      filing: signedAs(
        [entity("Larkspur Ventures, Inc.")],
        { "Larkspur Ventures, Inc.": "Larkspur Venutres, Inc." },
        { filedBy: ['Larkspur Ventures, Inc. ("Larkspur")'] },
      ),
      failures: [{ actual: "Larkspur Venutres, Inc." }],
    },
  ],
});
