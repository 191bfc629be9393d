/** Item 4 of a printed 13G with two persons under each question, by the names that the text has for them. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

const ADVISERS = {
  ...LARKSPUR,
  notes: [],
  name: "D. E. ROE ADVISERS LLC",
  soleVoting: "650,000",
  soleDispositive: "650,000",
  aggregate: "650,000",
};
const PERSONS = [ADVISERS, { ...ADVISERS, name: "D. E. ROE HOLDINGS CORPORATION" }];

/** Both on one line each, as a paragraph of typed text is read. */
const called = (one: string, two: string) => (first: string, second: string) =>
  filingText({
    schedule: "13G",
    persons: PERSONS,
    body: [
      "This statement is filed by D. E. Roe Advisers LLC (“DRA”) and D. E. Roe Holdings Corporation (“DRHC”).",
      "Item 4. Ownership.",
      "(a) Amount beneficially owned.",
      `${one}: 650,000 shares ${two}: ${second} shares`,
      "(b) Percent of class.",
      `${one}: ${first} ${two}: 6.5%`,
    ],
  });
const short = called("DRA", "DRHC");
/** The cover pages print "&", the text "and". */
const joined = (second: string) =>
  short("6.5%", second)
    .replaceAll("D. E. ROE ADVISERS LLC", "ROE & OAK ADVISERS LLC")
    .replaceAll("D. E. Roe Advisers LLC", "Roe and Oak Advisers LLC")
    .replaceAll("D. E. ROE HOLDINGS CORPORATION", "OAK & ROE HOLDINGS CORP.")
    .replaceAll("D. E. Roe Holdings Corporation", "Oak and Roe Holdings Corp.");
const full = called("D. E. Roe Advisers LLC", "D. E. Roe Holdings Corporation");

testRule(rule, {
  passing: [
    { name: "by short names", filing: short("6.5%", "650,000"), passes: 2 },
    { name: "by names that begin with initials", filing: full("6.5%", "650,000"), passes: 2 },
  ],
  failing: [
    {
      name: "by short names defined behind a name that joins with “and” what the cover page joins with “&”",
      filing: joined("560,000"),
      failures: [{ person: "OAK & ROE HOLDINGS CORP.", message: "Item 4(a) states 560,000 shares" }],
    },
    {
      name: "by short names, the second's amount mistyped",
      filing: short("6.5%", "560,000"),
      failures: [{ person: "D. E. ROE HOLDINGS CORPORATION", message: "Item 4(a) states 560,000 shares" }],
    },
    {
      name: "by short names, the first's percentage mistyped",
      filing: short("5.6%", "650,000"),
      failures: [{ person: "D. E. ROE ADVISERS LLC", message: "Item 4(b) states 5.6 %" }],
    },
    {
      name: "by names that begin with initials, the second's amount mistyped",
      filing: full("6.5%", "560,000"),
      failures: [{ person: "D. E. ROE HOLDINGS CORPORATION", message: "Item 4(a) states 560,000 shares" }],
    },
  ],
});
