/** Item 2(a) is no list that is plainly of all, and yet names fewer or more than have cover pages. */
import rule from "../../../rules/persons/person-count-agrees.js";
import { testRule } from "../../../src/index.js";
import { structured13G, THORNE } from "../../support/structured-13g.js";

const FUND = { ...THORNE, name: "Thorne Master Fund, L.P.", types: ["PN"] };
const CORBEL = { ...THORNE, name: "Corbel Management LLC", types: ["IA", "OO"] };
const LUND = { ...THORNE, name: "Ann R. Lund", types: ["IN"] };
const answered = (item2: string, persons = [FUND, CORBEL]): string => structured13G({ persons, item2 });

const UNNAMED =
  "Item 2(a) names others who have cover pages, and this person by no name that was found there";
const STRANGE = "Item 2(a) lists Ann Lund Trust among those who file the statement";

testRule(rule, {
  passing: [
    ...[
      'This statement is filed by the following: (1) Thorne Master Fund, L.P. (the "Fund") and (2) Corbel Management LLC.',
      "This statement is filed by the following: (1) Thorne Master Fund, L.P. and (2) its manager, Corbel.",
      "This statement is filed by the following: (1) Thorne Master Fund, L.P. and the person on the second cover page.",
    ].map((text) => ({ name: `both are named, or may be: ${text}`, filing: answered(text) })),
    {
      name: "a company that has a cover page is named behind a natural person",
      filing: answered("This statement is filed by Ann R. Lund and Corbel Management LLC.", [LUND, CORBEL]),
    },
  ],
  failing: [
    {
      name: "one of three is left out of a list that is plainly of all",
      filing: answered(
        'This statement is filed by Thorne Master Fund, L.P. and Corbel Management LLC (collectively, the "Reporting Persons").',
        [FUND, CORBEL, LUND],
      ),
      failures: [{ person: "Ann R. Lund", message: "Item 2(a) does not list this person" }],
    },
  ],
  unverified: [
    {
      name: "one of two is named",
      filing: answered(
        'This statement is filed by the following: (1) Thorne Master Fund, L.P. (the "Fund"), a private fund.',
      ),
      message: UNNAMED,
    },
    {
      name: "a trust is named behind the one who files",
      filing: answered(
        "(a) This statement is filed by Ann R. Lund and the Ann Lund Trust dated May 2, 2011.",
        [LUND],
      ),
      message: STRANGE,
    },
  ],
});
