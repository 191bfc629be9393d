import rule from "../../../rules/persons/person-count-agrees.js";
import { testRule } from "../../../src/index.js";
import { structured13G, THORNE } from "../../support/structured-13g.js";

const LUND = { ...THORNE, name: "Ann Lund", types: ["IN"] };
const MILLS = { ...THORNE, name: "Corbel Management LLC", types: ["HC"] };
/** A structured 13G of three whose Item 2(a) has these names, one a paragraph. */
const listing = (...names: string[]) =>
  structured13G({ persons: [THORNE, MILLS, LUND], item2: names.join("\n\n") });

testRule(rule, {
  passing: [
    {
      name: "Item 2(a) lists each",
      filing: listing("Thorne Advisers LP", "Corbel Management LLC", "Ann Lund"),
      passes: 6,
    },
  ],
  failing: [
    {
      name: "a wholly other name in the place of one",
      filing: listing("Thorne Advisers LP", "Thornbury Partners LP", "Ann Lund"),
      failures: [
        {
          severity: "warning",
          person: "Corbel Management LLC",
          message:
            "Item 2(a) lists Thornbury Partners LP, whom no cover page names, in the place of Corbel Management LLC, who has a cover page and is not listed.",
          at: ["Thornbury Partners LP", "Corbel Management LLC"],
        },
      ],
    },
    {
      name: "a sister of another legal form in the place of one",
      filing: listing("Thorne Advisers LP", "Corbel International LP", "Ann Lund"),
      failures: [
        { message: "Item 2(a) lists Corbel International LP, whom no cover page names, in the place of" },
      ],
    },
    {
      name: "another natural person's name behind that of the one who files",
      filing: structured13G({ item2: "Thorne Advisers LP and Oscar Wren" }),
      failures: [
        {
          severity: "warning",
          message: "Item 2(a) lists Oscar Wren among those who file the statement, but no cover page bears",
        },
      ],
    },
    {
      name: "the clerk who signs, in the place of the one who files",
      filing: structured13G({ item2: "Jane M. Roe" }),
      failures: [
        {
          message:
            "Item 2(a) lists Jane M. Roe, whom no cover page names, in the place of Thorne Advisers LP",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "a natural person's name with a word of the one who files",
      filing: structured13G({ item2: "Thorne Advisers LP and Oscar Thorne" }),
      message: "It may be another name of one of the persons.",
    },
    {
      name: "a name that shares a word with the one left out",
      filing: listing("Thorne Advisers LP", "Corbel Mgmt. & Research LLC", "Ann Lund"),
      message: "perhaps this person by another name",
    },
  ],
});
