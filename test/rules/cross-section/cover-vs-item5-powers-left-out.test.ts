/** Item 5(b) that lists the powers of the persons one by one, and leaves one out. */
import rule from "../../../rules/cross-section/cover-vs-item5-powers.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const COLE = { ...ROE, name: "HENRY COLE", heading: "Henry Cole" };
/** Item 5(b) with the powers of two of three persons. */
const ofTwo = (item5 = ""): string =>
  filingText({ persons: [LARKSPUR, ROE, { ...COLE, item5: null }], item5 });

testRule(rule, {
  passing: [
    {
      name: "the powers of each",
      filing: filingText({ persons: [LARKSPUR, ROE, COLE] }),
      passes: 3,
    },
  ],
  failing: [
    {
      name: "one of three persons is left out",
      filing: ofTwo(),
      failures: [
        {
          severity: "warning",
          person: "HENRY COLE",
          message: "lists the four powers of each other reporting",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "one is left out of the list, and told of in words",
      filing: ofTwo("Mr. Cole has the voting power that his family gives him."),
      message:
        "Item 5(b) states the four powers of each other reporting person, but none of HENRY COLE could be read there.",
    },
  ],
});
