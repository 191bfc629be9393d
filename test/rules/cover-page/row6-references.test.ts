/** Item 2(f), or 2(c) of a Schedule 13G, answers by referring to another place. */
import rule from "../../../rules/cover-page/row6-vs-item2f.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedPerson } from "../../support/filing-text.js";

const llc = { ...LARKSPUR, citizenship: "Delaware" };
const roe = { ...ROE, citizenship: "U.S.A." };
const told = (answer: string, persons: readonly StatedPerson[] = [llc, roe]): string =>
  filingText({ persons, item2: [`(f) ${answer}`] });
const told13G = (answer: string): string =>
  filingText({ schedule: "13G", persons: [llc, roe], item2: ["Item 2(c). Citizenship:", answer] });

testRule(rule, {
  passing: [
    {
      name: "the answer refers to the row of each cover page",
      filing: told("See Row 6 of each cover page."),
      passes: 2,
      message: /^Item 2\(f\) refers to Row 6 of the cover page, which names /,
    },
    {
      name: "the answer of a 13G refers to the row of the cover page",
      filing: told13G("The information in Item 4 of the cover page is set forth there."),
      message: /^Item 2\(c\) refers to Row 4 of the cover page, which names /,
    },
    {
      name: "the answer of a 13G refers to the row by the numbers of the pages",
      filing: told13G("Reference is made to the response to item 4 on each of pages 2 - 3 of this schedule."),
      passes: 2,
      message: /^Item 2\(c\) refers to Row 4 of the cover page, which names /,
    },
  ],
  failing: [
    {
      name: "a reference beside a citizenship that the cover page does not state",
      filing: told("Ms. Roe is a citizen of Sweden. See Row 6 of each cover page.", [roe]),
      failures: [{ message: "Row 6 of the cover page names United States; Item 2 names Sweden." }],
    },
  ],
  unverified: [
    {
      name: "the answer refers to a row of the cover page that states something else",
      filing: told("See Row 4 of each cover page."),
      message: /^Item 2\(f\) refers to another place\.$/,
    },
    {
      name: "the answer refers to a schedule",
      filing: told("The citizenship of every director is given in Schedule A.", [llc]),
      message: /^Item 2\(f\) refers to another place\.$/,
    },
  ],
});
