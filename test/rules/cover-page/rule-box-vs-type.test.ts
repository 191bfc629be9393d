import rule from "../../../rules/cover-page/rule-box-vs-type.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { structured13G, THORNE, type Structured13G } from "../../support/structured-13g.js";

/** Item 3 is left empty, not answered as not applicable. */
const empty = (changes: Structured13G) =>
  structured13G({ categories: [], ...changes }).replace(/Y(?=<\/notApplicableFlag>)/, "N");
const types = (first: readonly string[], changes: Structured13G = {}) =>
  empty({ persons: [{ ...THORNE, types: first }], ...changes });
const text = (type: string, items: string) =>
  filingText({
    schedule: "13G",
    persons: [{ ...LARKSPUR, type }],
    titleLines: ["[X] Rule 13d-1(b)", "[ ] Rule 13d-1(c)", "[ ] Rule 13d-1(d)"],
    outstanding: items,
  });
const ITEM3 =
  "Item 3. If this statement is filed pursuant to Rule 13d-1(b), check whether the person filing is a:";

const ITEM7 = "Item 7. Identification and Classification of the Subsidiary:";

testRule(rule, {
  passing: [
    {
      name: "an adviser whose Item 7 is not applicable",
      filing: text("IA", `${ITEM7}\n\nNot applicable.`),
      passes: 1,
    },
    {
      name: "a parent holding company that names its subsidiary",
      filing: text("HC", `${ITEM7}\n\nThorne Advisers LP (IA)`),
      passes: 1,
    },
    {
      name: "Item 3 refers to an exhibit, which is not applicable to all",
      filing: text("EP", `${ITEM3}\n\nSee Exhibit A.\n\nNot applicable to Jane M. Roe.`),
      passes: 1,
    },
    {
      name: "an adviser under Rule 13d-1(b)",
      filing: structured13G(),
      passes: 1,
      message: "Rule 13d-1(b) is designated; Row 12 states",
    },
    ...["BD", "BK", "IC", "IV", "IA", "EP", "HC", "SA", "CP", "FI"].map((code) => ({
      name: `${code} in Row 12 and no category`,
      filing: types(["PN", code]),
    })),
    { name: "a category in Item 3 only", filing: types(["OO"], { categories: ["FI"] }) },
    {
      name: "one institution of two persons",
      filing: empty({ persons: [{ ...THORNE, types: ["IN"] }, THORNE] }),
      passes: 1,
    },
    {
      name: "a parent that checks the categories of its subsidiaries, too",
      filing: structured13G({
        persons: [THORNE, { ...THORNE, name: "Corbel Holdings Inc.", types: ["HC"] }],
        categories: ["BK", "IA", "HC"],
        item6: "A bank",
      }),
    },
    {
      name: "one category that fits one of two persons",
      filing: structured13G({
        persons: [
          { ...THORNE, types: ["HC"] },
          { ...THORNE, name: "Thorne Fund LP", types: ["IA"] },
        ],
        categories: ["IA"],
      }),
      passes: 1,
    },
    {
      name: "a letter whose meaning has moved between editions of the form",
      filing: text("HC", `${ITEM3}\n\n(h) [X] Group`),
    },
    { name: "an exempt investor without a category", filing: types(["IN"], { rules: ["d"] }), passes: 1 },
    { name: "a passive investor without a category", filing: types(["IN"], { rules: ["c"] }), passes: 1 },
  ],
  failing: [
    {
      name: "an employee benefit plan under Rule 13d-1(b), Item 3 not applicable",
      filing: text("EP", `${ITEM3}\n\nNot applicable.`),
      failures: [
        {
          severity: "warning",
          message:
            "Rule 13d-1(b) is designated and Row 12 states EP, but Item 3, which asks those who file under this rule for their category, is answered as not applicable.",
          at: ["Not applicable.", "EP", "13d-1(b)"],
          actual: "not applicable",
        },
      ],
    },
    {
      name: "a parent holding company alone, Item 7 not applicable",
      filing: text("HC", `${ITEM7}\n\nN/A`),
      failures: [
        {
          severity: "info",
          message:
            "LARKSPUR HOLDINGS LLC files alone as a parent holding company (HC), but Item 7, which asks for the subsidiary that has the securities, is answered as not applicable.",
          at: ["N/A", "HC"],
          actual: "not applicable",
        },
      ],
    },
    {
      name: "an adviser by Row 12, an employee benefit plan by Item 3",
      filing: types(["IA"], { categories: ["EP"] }),
      failures: [
        {
          severity: "warning",
          message: /^Row 12 states IA, but the category that Item 3 checks is EP: /,
          expected: "EP",
          actual: "IA",
        },
      ],
    },
    {
      name: "an adviser and its parent by Row 12, a bank and its parent by Item 3",
      filing: structured13G({
        persons: [THORNE, { ...THORNE, name: "Corbel Holdings Inc.", types: ["HC"] }],
        categories: ["BK", "HC"],
      }),
      failures: [
        { message: /^Row 12 states IA, but the category that Item 3 checks is BK: /, expected: "BK" },
      ],
    },
    {
      name: "a holding company by Row 12, an adviser by the letter that Item 3 checks",
      filing: text("HC", `${ITEM3}\n\n(e) [X] An investment adviser\n\n(g) [ ] A parent holding company`),
      failures: [{ expected: "IA", actual: "HC" }],
    },
    {
      name: "no institution under Rule 13d-1(b)",
      filing: structured13G({
        persons: [
          { ...THORNE, types: ["PN", "OO"] },
          { ...THORNE, name: "Jane M. Roe", types: ["IN", "OO"] },
        ],
        categories: [],
      }),
      failures: [
        {
          severity: "warning",
          message:
            /^Rule 13d-1\(b\) is designated, but Row 12 states only PN, OO and IN and Item 3 names no category: none of them is an institution of Rule 13d-1\(b\)\(1\)\(ii\)\.$/,
          expected: "an institution's type",
          actual: "PN, OO and IN",
          line: 10,
        },
      ],
    },
    {
      name: "no institution in a text, Item 3 not applicable",
      filing: text("CO", "Item 3. If this statement is filed: Not applicable."),
      failures: [{ actual: "CO" }],
    },
    {
      name: "words of an adviser in another Item than Item 3",
      filing: text(
        "CO",
        "Item 3. If this statement is filed: Not applicable.\n\nItem 4. Ownership.\n\nThe adviser owns all.",
      ),
      failures: [{ actual: "CO" }],
    },
    {
      name: "a category under Rule 13d-1(d)",
      filing: types(["IN"], { rules: ["d"], categories: ["HC"] }),
      failures: [
        { severity: "info", message: "Rule 13d-1(d) is designated, but Item 3 names a category (HC)" },
      ],
    },
    {
      name: "a category under Rules 13d-1(c) and (d)",
      filing: structured13G({ rules: ["c", "d"], categories: ["IA"] }),
      failures: [{ severity: "info", message: "are designated, but Item 3 names a category (IA)" }],
    },
    {
      name: "a category under Rule 13d-1(c)",
      filing: structured13G({ rules: ["c"], categories: ["IA", "HC"] }),
      failures: [
        {
          severity: "info",
          message:
            /^Rule 13d-1\(c\) is designated, but Item 3 names a category \(IA and HC\), which it asks of those who file under Rule 13d-1\(b\)\.$/,
          expected: "no category",
          actual: "IA and HC",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "another category than Row 12's, and an exhibit that may tell the others",
      filing: text("HC", `${ITEM3}\n\n(e) [X] An investment adviser\n\nSee Exhibit A.`),
      message: "The categories of other persons may be told elsewhere.",
    },
    {
      name: "Item 3 tells of who controls an adviser",
      filing: text("OO", `${ITEM3}\n\nThe filer is a trust that controls a registered adviser.`),
      message: "Item 3 could not be read in full",
    },
    {
      name: "Item 3 refers to an exhibit",
      filing: text("OO", `${ITEM3}\n\nSee Exhibit A.`),
      message: "Item 3 could not be read in full",
    },
    {
      name: "Item 3 tells of an institution in words",
      filing: text("CO", `${ITEM3}\n\nAn investment adviser registered in Delaware.`),
      message: "Rule 13d-1(b) is designated, but Item 3 could not be read in full.",
    },
    {
      name: "a person without a type",
      filing: structured13G({
        persons: [
          { ...THORNE, types: ["PN"] },
          { ...THORNE, name: "Thorne Fund LP", types: [] },
        ],
        categories: [],
      }),
      message: "Rule 13d-1(b) is designated, but Row 12 could not be read in full.",
    },
    {
      name: "nobody's type",
      filing: types([]),
      message: "Row 12 could not be read in full",
      at: ["SCHEDULE 13G", "Rule 13d-1(b)"],
    },
  ],
  notApplicable: [
    {
      name: "two rules, of which it is not told whose is which",
      filing: types(["IN"], { rules: ["b", "c"] }),
    },
    { name: "no rule", filing: types(["IN"], { rules: [] }) },
    { name: "a Schedule 13D", filing: filingText(), message: "concerns Schedule 13G only" },
    {
      name: "before February 17, 1998",
      filing: types(["IN"], { event: "12/31/1996", signedOn: "02/10/1997" }),
    },
  ],
});
