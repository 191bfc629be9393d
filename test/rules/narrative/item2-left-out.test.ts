/** Whom an answer of Item 2 leaves out, and whom it tells in words of its own. */
import rule from "../../../rules/narrative/item2-complete.js";
import { testRule } from "../../../src/index.js";
import { LARKSPUR, ROE } from "../../support/filing-text.js";
import { first13D, item2 } from "../../support/first-statement.js";

const SWEDE = "(f) Ms. Roe is a citizen of Sweden.";
const told = (entity: string): string =>
  first13D(
    item2({
      a: `(a) This statement is filed by Larkspur Holdings LLC, ${entity}, and Jane M. Roe.`,
      f: SWEDE,
    }),
  );
const equity = { ...ROE, name: "THORNE EQUITY FUND", heading: "Thorne Equity Fund", type: "PN" };
const roe = (name: string, type = "IN") => ({ ...ROE, name, type });

testRule(rule, {
  passing: [
    ...[
      "a Cayman Islands exempted company",
      "a New York general partnership",
      "a Massachusetts business trust",
      "a Swedish company",
      "a public company registered in England",
      "a trust under New York law",
    ].map((entity) => ({
      name: `the place of organization told in (a): ${entity}`,
      filing: told(entity),
      passes: 6,
    })),
    ...[
      { f: "(f) Delaware, except for Ms. Roe, who is a citizen of Sweden." },
      { f: "(f) Delaware (Ms. Roe: Sweden)." },
      { f: "(f) Ms. Roe is a citizen of Sweden; everything else is Delaware." },
      {
        d: "(d) To the best of Ms. Roe's knowledge, no criminal convictions in the past five years.",
      },
      {
        e: "(e) No, save that Larkspur settled charges of the securities division of a State in 2023 by a consent order.",
      },
    ].map((answer) => ({
      name: `an answer for all, with an exception: ${Object.values(answer).join("")}`,
      filing: first13D(item2(answer)),
      passes: 6,
    })),
    {
      name: "a common word of a person's name is no word of that person",
      filing: first13D(
        item2({
          a: "(a) This statement is filed by Larkspur Holdings LLC and Thorne Equity Fund.",
          c: "(c) Private equity investing.",
          f: "(f) Each of them is organized in Delaware.",
        }),
        { persons: [LARKSPUR, equity] },
      ),
      passes: 6,
    },
    ...[roe("ROE, JANE M."), roe("ROE, JANE M.", "Individual"), roe("ROE JANE M IRA", "OO")].map(
      (person) => ({
        name: `a person told with "Mr. and Mrs.", beside a partnership of the same name: ${person.name}, ${person.type}`,
        filing: first13D(
          item2({
            a: "(a) This statement is filed by Roe Partners, a Delaware general partnership, and Jane M. Roe.",
            c: "(c) Investing.",
            f: "(f) Mr. and Mrs. Roe are citizens of Sweden.",
          }),
          { persons: [{ ...LARKSPUR, name: "ROE PARTNERS", heading: "Roe Partners", type: "PN" }, person] },
        ),
        passes: 6,
      }),
    ),
    {
      name: "convictions and orders told in one sentence, without the form's words",
      filing: first13D(
        item2({
          d: "In five years none of them was convicted in a criminal proceeding or subject to an order under the securities laws.",
          e: "",
        }),
      ),
      passes: 6,
    },
    {
      name: "letters answered within one paragraph",
      filing: first13D(
        item2({
          d: "(d) No. (e) No. (f) Larkspur is organized in Delaware. Ms. Roe is a citizen of Sweden.",
          e: "",
          f: "",
        }),
      ),
      passes: 6,
    },
  ],
  failing: [
    {
      name: "an entity whose place nothing in Item 2 tells",
      filing: told("a holding entity of Albany, New York"),
      failures: [{ message: "speaks of JANE M. ROE, but not of LARKSPUR HOLDINGS LLC" }],
    },
    {
      name: "one of two without an address, where the other's name has an ampersand",
      filing: first13D(
        item2({
          a: "(a) This statement is filed by Larkspur & Company, Inc., a Delaware corporation (“Larkspur & Company”), and Jane M. Roe.",
          b: "(b) The principal business address of Larkspur & Company is 1 Mill Lane, Albany, New York 12207.",
          c: "(c) The principal business of Larkspur & Company is investing. Ms. Roe's principal occupation is farming.",
          f: "(f) Larkspur & Company is organized in Delaware. Ms. Roe is a citizen of Sweden.",
        }),
        {
          persons: [
            {
              ...LARKSPUR,
              name: "LARKSPUR & COMPANY, INC.",
              heading: "Larkspur & Company, Inc.",
              type: "CO",
            },
            ROE,
          ],
        },
      ),
      failures: [{ message: "speaks of LARKSPUR & COMPANY, INC., but not of JANE M. ROE" }],
    },
  ],
});
