/** Item 4 of a printed 13G with two persons under each question, by the names that the text has for them. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { structured13G, THORNE } from "../../support/structured-13g.js";

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

const PENSION = {
  ...THORNE,
  name: "Marl Provident & Pension Ltd.",
  sharedVoting: "900000",
  aggregate: "900000",
};
const HOLDINGS = { ...PENSION, name: "K.B.N. Holdings Ltd.", sharedVoting: "1230440", aggregate: "1230440" };
/** The first words of the cover pages' names, which the text defines for nobody. */
const shortened = (...amounts: readonly string[]) =>
  structured13G({
    persons: [PENSION, HOLDINGS],
    item4: { amount: amounts.join("\n"), percent: "See Row 11", sharedVoting: amounts.join("\n") },
  });

testRule(rule, {
  passing: [
    { name: "by short names", filing: short("6.5%", "650,000"), passes: 2 },
    {
      name: "by the first words of the names",
      filing: shortened("Marl Provident: 900,000 (includes 44,830 shares)", "K.B.N.: 1,230,440"),
      passes: 2,
      message: "Item 4 agrees with Rows 6 and 9.",
    },
    { name: "by names that begin with initials", filing: full("6.5%", "650,000"), passes: 2 },
  ],
  failing: [
    {
      name: "by the first words of the names, one number mistyped",
      filing: shortened("Marl Provident: 990,000 (includes 44,830 shares)", "K.B.N.: 1,230,440"),
      failures: [
        {
          person: "Marl Provident & Pension Ltd.",
          message: "Item 4(c) states shared voting power of 990,000",
        },
        { person: "Marl Provident & Pension Ltd.", message: "Item 4(a) states 990,000 shares" },
      ],
    },
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
  unverified: [
    {
      name: "the first words of one name beside the number of another, of whom nothing is told",
      filing: shortened("Marl Provident: 1,230,440"),
      message: "Item 4 states no figure that is certainly this person's.",
    },
    {
      name: "the first words of a longer name that nobody reports under",
      filing: shortened("Marl Provident Equity Fund: 12,400", "Marl Provident: 990,000", "K.B.N.: 1,230,440"),
      message: "Item 4 states no figure that is certainly this person's.",
    },
  ],
});
