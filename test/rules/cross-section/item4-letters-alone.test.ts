/** A printed Item 4 of several persons that leaves the form's questions out and has its letters only. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const FUND = {
  ...LARKSPUR,
  name: "Larkspur Fund LP",
  soleVoting: "0",
  sharedVoting: "1,207,318",
  soleDispositive: "0",
  sharedDispositive: "1,207,318",
  aggregate: "1,207,318",
  percent: "5.0%",
  notes: [],
  item5: null,
};
const OWNER = {
  ...ROE,
  soleVoting: "41,763",
  sharedVoting: "1,207,318",
  soleDispositive: "41,763",
  sharedDispositive: "1,207,318",
  aggregate: "1,249,081",
  percent: "5.2%",
  notes: [],
  item5: null,
};
const printed = (...item4: readonly string[]): string =>
  filingText({
    schedule: "13G",
    persons: [FUND, OWNER],
    body: [
      `Item 2(a). Name of Person Filing: Larkspur Fund LP (the “Fund”) and ${OWNER.name}`,
      "Item 2(b). Address of Principal Business Office: 4 Mill Lane, Dover, Delaware",
      "Item 4. Ownership.",
      ...item4,
      "Item 5. Ownership of Five Percent or Less of a Class. Not applicable.",
    ],
  });
const inBrackets = (owner: string): string =>
  printed(
    "(a) 1,207,318 (Fund)",
    `${owner} (Ms. Roe)`,
    "(b) 5.0% (Fund)",
    "5.2% (Ms. Roe)",
    "(c)(i) 41,763 (Ms. Roe); 0 (all others)",
    "(ii) 1,207,318 (Fund); 1,207,318 (Ms. Roe)",
    "(iii) 41,763 (Ms. Roe); 0 (all others)",
    "(iv) 1,207,318 (Fund); 1,207,318 (Ms. Roe)",
  );
const ofADay = (owner: string): string =>
  printed(
    `(a) As of December 31, 2024: (i) Fund: 1,207,318; (ii) Ms. Roe: ${owner}.`,
    "(b) (i) 5.0%; (ii) 5.2%, based on 24,310,877 shares outstanding.",
  );

testRule(rule, {
  passing: [
    { name: "a name in brackets behind each figure", filing: inBrackets("1,249,081"), passes: 2 },
    { name: "a day ahead of a list of names", filing: ofADay("1,249,081"), passes: 2 },
  ],
  failing: [
    {
      name: "two digits transposed in the figure of the second person",
      filing: inBrackets("1,294,081"),
      failures: [{ person: OWNER.name, expected: "1,249,081", actual: "1,294,081" }],
    },
  ],
  unverified: [
    {
      name: "letters that do not follow one another",
      filing: printed("(b) 1,207,318 (Fund)", "(a) 1,294,081 (Ms. Roe)"),
      message: "Item 4 states no figure that is certainly this person's.",
    },
  ],
});
