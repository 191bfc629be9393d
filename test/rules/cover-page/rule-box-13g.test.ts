import rule from "../../../rules/cover-page/rule-box-13g.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { structured13G, THORNE } from "../../support/structured-13g.js";

const text = (titleLines: readonly string[], changes: object = {}) =>
  filingText({ schedule: "13G", persons: [LARKSPUR], titleLines, ...changes });
const boxes = (b: string, c: string, d: string) => [
  `[${b}] Rule 13d-1(b)`,
  `[${c}] Rule 13d-1(c)`,
  `[${d}] Rule 13d-1(d)`,
];
const TWO = [THORNE, { ...THORNE, name: "Thorne Fund LP" }];

testRule(rule, {
  passing: [
    { name: "one rule", filing: structured13G(), passes: 1 },
    ...[
      ["|_| Rule 13d-1(b)", "|X| Rule 13d-1(c)", "|_| Rule 13d-1(d)"],
      ["{ } Rule 13d-1(b)", "{X} Rule 13d-1(c)", "{ } Rule 13d-1(d)"],
      ["[--] Rule 13d-1(b)", "[XX] Rule 13d-1(c)", "[--] Rule 13d-1(d)"],
      ["__ Rule 13d-1(b)", "X Rule 13d-1(c)", "__ Rule 13d-1(d)"],
      ["o Rule 13d-1(b)", "x Rule 13d-1(c)", "o Rule 13d-1(d)"],
      ["Rule 13d-1(b)", "Rule 13d-1(c) X", "Rule 13d-1(d)"],
      ["Rule 13d-1(b) [ ]   Rule 13d-1(c) [X]   Rule 13d-1(d) [ ]"],
      ["____ Rule 13d-1(b)   __X__ Rule 13d-1(c)   ____ Rule 13d-1(d)"],
    ].map((lines) => ({
      name: `one box of three, drawn so: ${lines.join(", ")}`,
      filing: text(lines),
      passes: 1,
    })),
    { name: "one box of three in text", filing: text(boxes(" ", "X", " ")), passes: 1 },
    {
      name: "two rules and two persons",
      filing: structured13G({ rules: ["b", "c"], persons: TWO }),
      remark: "persons who file jointly may come under different rules",
    },
    { name: "the same rule twice", filing: structured13G({ rules: ["c", "c"] }), passes: 1 },
    {
      name: "a filing of the day on which the boxes came",
      filing: text(boxes("X", " ", " "), { event: "January 30, 1998", signedOn: "February 17, 1998" }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "no rule in the structured form",
      filing: structured13G({ rules: [] }),
      failures: [
        {
          severity: "warning",
          message:
            /^The cover page designates none of Rules 13d-1\(b\), \(c\) and \(d\) as the one that the statement is filed under\.$/,
          expected: "one of Rules 13d-1(b), (c) and (d)",
          actual: "none",
          line: 9,
        },
      ],
    },
    {
      name: "no rule, and two persons",
      filing: structured13G({ rules: [], persons: TWO }),
      failures: [{ actual: "none" }],
    },
    {
      name: "three empty boxes of bars",
      filing: text(["|_| Rule 13d-1(b)", "|_| Rule 13d-1(c)", "|_| Rule 13d-1(d)"]),
      failures: [{ actual: "none" }],
    },
    {
      name: "three empty boxes in text",
      filing: text(boxes(" ", " ", "_")),
      failures: [{ actual: "none", line: 17 }],
    },
    {
      name: "two rules and one person",
      filing: structured13G({ rules: ["b", "c"] }),
      failures: [
        {
          message:
            /^The cover page designates Rules 13d-1\(b\) and 13d-1\(c\); a single person files under one of them\.$/,
          expected: "one of Rules 13d-1(b), (c) and (d)",
          actual: "Rules 13d-1(b) and 13d-1(c)",
          line: 10,
        },
      ],
    },
  ],
  unverified: [
    {
      name: "a cross beside the empty box",
      filing: text(["[ ] Rule 13d-1(b)", "X [ ] Rule 13d-1(c)", "[ ] Rule 13d-1(d)"]),
      message: "could not be read",
    },
    {
      name: "the word checked beside the empty box",
      filing: text(["[ ] Rule 13d-1(b)", "[ ] Rule 13d-1(c) - checked", "[ ] Rule 13d-1(d)"]),
      message: "could not be read",
    },
    {
      name: "a title page without the list",
      filing: text([]),
      message: "Whether a box for Rule 13d-1(b), (c) or (d) is checked could not be read.",
    },
    {
      name: "a list with a box that could not be read",
      filing: text([...boxes(" ", " ", " ").slice(0, 2), "* Rule 13d-1(d)"]),
      message: "could not be read",
    },
  ],
  notApplicable: [
    {
      name: "before February 17, 1998",
      filing: text([], { event: "December 31, 1997", signedOn: "February 16, 1998" }),
    },
    { name: "a Schedule 13D", filing: filingText(), message: "concerns Schedule 13G only" },
  ],
});
