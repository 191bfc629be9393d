/** Item 5 answers by rows of the cover page, as most law firms have it. */
import aggregate from "../../../rules/cross-section/cover-vs-item5-aggregate.js";
import percent from "../../../rules/cross-section/cover-vs-item5-percent.js";
import powers from "../../../rules/cross-section/cover-vs-item5-powers.js";
import everyone from "../../../rules/persons/item5-covers-everyone.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const both = (item5: string, roe: object = {}) =>
  filingText({
    persons: [
      { ...LARKSPUR, item5: null },
      { ...ROE, item5: null, ...roe },
    ],
    item5,
  });
const ROWS =
  "(a) See rows (11) and (13) of the cover pages.\n\n(b) See rows (7) through (10) of the cover pages.";
const wrong = filingText({
  persons: [{ ...LARKSPUR, item5: null }],
  item5:
    "(a) Larkspur Holdings LLC beneficially owns 605,300 Shares, or 6.1% of the class.\n\n(b) Larkspur Holdings LLC has the sole power to vote 605,300 Shares.",
});

testRule(aggregate, {
  passing: [
    {
      name: "for each person the row of the amount",
      filing: both(ROWS),
      passes: 2,
      message: /^Item 5 refers to Row 11 of the cover page\.$/,
    },
  ],
  failing: [
    { name: "figures of its own, of which one differs", filing: wrong, failures: [{ actual: "605,300" }] },
  ],
  unverified: [
    {
      name: "a holding told besides that no cover page states",
      filing: both(`${ROWS}\n\nThe Fund owns 605,300 Shares of record.`),
      message: "Item 5 tells of shares owned",
    },
  ],
});

testRule(percent, {
  passing: [
    {
      name: "for each person the row of the percentage",
      filing: both(ROWS),
      passes: 2,
      message: /^Item 5 refers to Row 13 of the cover page\.$/,
    },
  ],
  failing: [
    { name: "figures of its own, of which one differs", filing: wrong, failures: [{ actual: "6.1 %" }] },
  ],
});

testRule(powers, {
  passing: [
    {
      name: "for each person the rows of the powers",
      filing: both(ROWS),
      passes: 2,
      message: /^Item 5 refers to Rows 7, 8, 9 and 10 of the cover page\.$/,
    },
  ],
  failing: [
    { name: "figures of its own, of which one differs", filing: wrong, failures: [{ actual: "605,300" }] },
  ],
});

testRule(everyone, {
  passing: [
    {
      name: "the rows of each cover page",
      filing: both(ROWS),
      passes: 2,
      message: /^Item 5 refers to Rows 11 and 13 of the cover page for this person's holding\.$/,
    },
    { name: "the cover pages for paragraph (a)", filing: both("(a)-(b) See the cover pages."), passes: 2 },
  ],
  failing: [
    {
      name: "one of two persons is left out, and nothing is referred to",
      filing: filingText({ amendment: null, persons: [LARKSPUR, { ...ROE, item5: null }] }),
      failures: [{ person: "JANE M. ROE" }],
    },
  ],
  unverified: [
    {
      name: "the powers by rows, but no holding",
      filing: both("(b) See rows (7) through (10) of the cover pages."),
      message: "states no person's",
    },
  ],
});
