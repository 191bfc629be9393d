/** Item 4 answered by lists of the persons: on one line or several, by names, by short names and by numbers. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import {
  QUILLBY_ADVISERS as ADVISER,
  QUILLBY_FUND as FUND,
  structured13G,
} from "../../support/structured-13g.js";

const ITEM_2 = "(1) Quillby Fund LP (the “Fund”)\n(2) Quillby Advisers LLC (“QA”), the adviser of (1)";
type Answer = (fund: string, adviser: string) => string;
/** The same layout for each answer; the fund's amount as it is told. */
const laidOut = (answer: Answer, amount = "900,000", item2 = ITEM_2) =>
  structured13G({
    persons: [FUND, ADVISER],
    item2,
    item4: {
      amount: answer(amount, "1,230,440"),
      percent: answer("4.4%", "6.0%"),
      soleVoting: "0",
      sharedVoting: answer("900,000", "1,230,440"),
      soleDispositive: "0",
      sharedDispositive: answer("900,000", "1,230,440"),
    },
  });

const LAYOUTS: readonly (readonly [string, Answer])[] = [
  ["parted by a semicolon", (fund, adviser) => `Quillby Fund LP: ${fund}; Quillby Advisers LLC: ${adviser}`],
  ["with dashes", (fund, adviser) => `Quillby Fund LP - ${fund}; Quillby Advisers LLC - ${adviser}`],
  ["by the short names of Item 2(a)", (fund, adviser) => `Fund: ${fund}; QA: ${adviser}`],
  ["with a comma and “and”", (fund, adviser) => `QA: ${adviser}, and the Fund: ${fund}`],
  [
    "with dotted leaders",
    (fund, adviser) => `Quillby Fund LP.....${fund}\nQuillby Advisers LLC.....${adviser}`,
  ],
  [
    "in numbered lines",
    (fund, adviser) => `1. Quillby Fund LP: ${fund}\n2. Quillby Advisers LLC: ${adviser}`,
  ],
  ["behind marks and no colon", (fund, adviser) => `(i) Quillby Fund LP ${fund} (ii) QA ${adviser}`],
  [
    "in the line below each name",
    (fund, adviser) => `Quillby Fund LP\n${fund}\nQuillby Advisers LLC\n${adviser}`,
  ],
  [
    "in the cells of a table",
    (fund, adviser) => `Quillby Fund LP | ${fund}\nQuillby Advisers LLC | ${adviser}`,
  ],
  ["by the numbers of Item 2(a)", (fund, adviser) => `(1) ${fund}\n(2) ${adviser}`],
  ["by the numbers in one line", (fund, adviser) => `(1) ${fund}; (2) ${adviser}`],
];
const behind: Answer = (fund, adviser) => `${fund} (Quillby Fund LP) and ${adviser} (Quillby Advisers LLC)`;
const ALL = /^Item 4 agrees with Rows 5, 6, 7, 8, 9 and 11\.$/;
/** Row 5 of all in one line without a name. */
const nothingOfAll = (told: string, cover = "0") =>
  structured13G({
    persons: [{ ...FUND, soleVoting: cover }, ADVISER],
    item4: {
      amount: "Quillby Fund LP: 900,000\nQuillby Advisers LLC: 1,230,440",
      percent: "Quillby Fund LP: 4.4%\nQuillby Advisers LLC: 6.0%",
      soleVoting: `All Reporting Persons: ${told}`,
      sharedVoting: "Quillby Fund LP: 900,000\nQuillby Advisers LLC: 1,230,440",
    },
  });

testRule(rule, {
  passing: [
    ...LAYOUTS.map(([name, answer]) => ({ name, filing: laidOut(answer), passes: 2, message: ALL })),
    { name: "with the names behind the figures", filing: laidOut(behind), passes: 2, message: ALL },
    {
      name: "with the amount and the percentage in one row",
      filing: structured13G({
        persons: [FUND, ADVISER],
        item4: {
          amount: "Quillby Fund LP  900,000  4.4%\nQuillby Advisers LLC  1,230,440  6.0%",
          percent: "Quillby Fund LP  900,000  4.4%\nQuillby Advisers LLC  1,230,440  6.0%",
          soleVoting: "0",
          sharedVoting: "See Item 4(a)",
        },
      }),
      passes: 2,
      message: "Item 4 agrees with Rows 5, 9 and 11.",
    },
    {
      name: "for each reporting person at once",
      filing: structured13G({
        persons: [FUND, { ...FUND, name: "Quillby Advisers LLC" }],
        item4: {
          amount: "900,000 for each Reporting Person",
          percent: "Each of the Reporting Persons: 4.4%",
          sharedVoting: "Each Reporting Person: 900,000",
        },
      }),
      passes: 2,
      message: "Item 4 agrees with Rows 6, 9 and 11.",
    },
    {
      name: "nothing of all of them at once",
      filing: nothingOfAll("0"),
      passes: 2,
      message: "Item 4 agrees with Rows 5, 6, 9 and 11.",
    },
    {
      name: "one number of all of them, which may be what they have together",
      filing: nothingOfAll("2,130,440"),
      passes: 2,
      message: "Item 4 agrees with Rows 6, 9 and 11.",
    },
    {
      name: "a range of numbers",
      filing: structured13G({
        persons: [FUND, ADVISER],
        item2: ITEM_2,
        item4: {
          amount: "(1) 900,000\n(2) 1,230,440",
          percent: "(1) 4.4% (2) 6.0%",
          soleVoting: "(1)-(2) 0",
        },
      }),
      passes: 2,
      message: "Item 4 agrees with Rows 5, 9 and 11.",
    },
  ],
  failing: [
    ...LAYOUTS.map(([name, answer]) => ({
      name: `${name}, the fund's amount mistyped`,
      filing: laidOut(answer, "990,000"),
      failures: [{ person: "Quillby Fund LP", message: "Item 4(a) states 990,000 shares" }],
    })),
    {
      name: "nothing of all of them, where one cover page has a power",
      filing: nothingOfAll("none", "40,500"),
      failures: [{ person: "Quillby Fund LP", message: "Item 4(c) states sole voting power of 0" }],
    },
    {
      name: "beside what a number includes, a digit of the number dropped",
      filing: laidOut(
        (fund, adviser) =>
          `Fund: ${fund}\nQA: ${adviser.replace("1,230,440", "1,230,440 (includes 88,845 shares issuable upon conversion)")}`,
      ).replace("1,230,440 (includes", "123,440 (includes"),
      failures: [{ person: "Quillby Advisers LLC", message: "Item 4(a) states 123,440 shares" }],
    },
    {
      name: "with the names behind the figures, the fund's amount mistyped",
      filing: laidOut(behind, "990,000"),
      failures: [{ person: "Quillby Fund LP", message: "Item 4(a) states 990,000 shares" }],
    },
  ],
  unverified: [
    {
      name: "names behind figures that may be what each holds of one amount",
      filing: structured13G({
        persons: [FUND, ADVISER],
        item4: {
          amount: "900,000 (Quillby Fund LP) and 330,440 (Quillby Advisers LLC)",
          percent: "See Row 11 of the cover page.",
        },
      }),
      message: "Item 4(a) states 330,440 shares",
    },
    {
      name: "numbers that may be those of notes",
      filing: laidOut((fund, adviser) => `(1) ${fund} (3) ${adviser}`),
      message: "No figure for Rows 9 and 11 that is certainly this person's could be read in Item 4",
    },
    {
      name: "an answer that gives nobody's name leaves the amount uncompared, whatever is nil",
      filing: structured13G({
        persons: [FUND, ADVISER],
        item4: {
          amount: "900,000 and 1,230,440",
          percent: "4.4 and 6.0",
          soleVoting: "0",
          sharedVoting: "900,000 and 1,230,440",
          soleDispositive: "0",
          sharedDispositive: "900,000 and 1,230,440",
        },
      }),
      message:
        /^No figure for Rows 9 and 11 that is certainly this person's could be read in Item 4; it agrees with Rows 5 and 7, which are nil\.$/,
    },
  ],
});
