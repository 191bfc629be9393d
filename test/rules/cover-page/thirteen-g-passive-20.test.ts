import rule from "../../../rules/cover-page/thirteen-g-passive-20.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { structured13G, THORNE, type Structured13G } from "../../support/structured-13g.js";

const percent = (printed: string, changes: Structured13G = {}) =>
  structured13G({ rules: ["c"], persons: [{ ...THORNE, percent: printed }], item4: {}, ...changes });
const two = (first: string, second: string, changes: Structured13G = {}) =>
  percent(first, {
    persons: [
      { ...THORNE, percent: first },
      { ...THORNE, name: "Thorne Fund LP", percent: second },
    ],
    ...changes,
  });
/** The percentage of a Schedule 13G on 10,000,000 shares, which tells nothing of what the holding is made of. */
const untold = (aggregate: string, printed: string) =>
  percent(printed, {
    persons: [{ ...THORNE, aggregate, percent: printed }],
    item4: { percent: "Based on 10,000,000 shares of Common Stock outstanding as of December 1, 2025." },
  });
/** 2,400,000 / 10,000,000 = 24 %, 1,500,000 = 15 %: what is printed may differ. */
const told = (aggregate: string, printed: string) =>
  filingText({
    schedule: "13G",
    titleLines: ["[ ] Rule 13d-1(b)", "[X] Rule 13d-1(c)", "[ ] Rule 13d-1(d)"],
    outstanding:
      "The percentage is based on 10,000,000 shares of Common Stock outstanding as of March 3, 2025.",
    persons: [
      {
        ...LARKSPUR,
        aggregate,
        percent: printed,
        notes: [`(1) Consists of ${aggregate} shares of Common Stock.`],
      },
    ],
  });

testRule(rule, {
  passing: [
    { name: "below twenty percent", filing: percent("19.9"), passes: 1 },
    { name: "two persons below", filing: two("9.9", "less than 20%"), passes: 1 },
    { name: "a blocker at 19.99 percent", filing: percent("19.99") },
    { name: "recomputed below twenty percent as well", filing: told("1,500,000", "15.0%"), passes: 1 },
  ],
  failing: [
    {
      name: "more than twenty percent",
      filing: percent("28.32"),
      failures: [
        {
          severity: "error",
          person: "Thorne Advisers LP",
          message:
            /^Rule 13d-1\(c\) is designated, but Row 11 states 28\.32 %: it is open to those who own less than 20 % of the class, whoever owns more files a Schedule 13D, unless Rule 13d-1\(b\) or \(d\) applies\.$/,
          expected: "less than 20 %",
          actual: "28.32 %",
          line: 23,
        },
      ],
    },
    { name: "just above twenty percent", filing: percent("20.1"), failures: [{ actual: "20.1 %" }] },
    {
      name: "more than twenty percent in words",
      filing: percent("more than 20%"),
      failures: [{ actual: "more than 20 %" }],
    },
    {
      name: "two persons above are one failure",
      filing: two("21.5", "33"),
      failures: [{ message: "Row 11 states 21.5 % and more: it is open" }],
    },
    {
      name: "one of two",
      filing: two("", "22.2"),
      failures: [{ person: "Thorne Fund LP", message: /states 22\.2 %: it is open/ }],
    },
    {
      name: "ten times what the own figures give at the most: the percentage is the fault",
      filing: untold("650000", "65"),
      failures: [{ actual: "65 %", person: "Thorne Advisers LP", follows: "percent-recompute" }],
    },
    {
      name: "more than the own figures give, which are above twenty percent, too",
      filing: untold("2400000", "34"),
      failures: [{ actual: "34 %" }],
    },
    {
      name: "recomputed above twenty percent as well",
      filing: told("2,400,000", "24.0%"),
      failures: [{ actual: "24.0 %" }],
    },
  ],
  unverified: [
    {
      name: "20.0 percent may be 19.96",
      filing: percent("20.0"),
      message: "Rule 13d-1(c) is designated; Row 11 states 20.0 %, which its rounding leaves open.",
      at: ["20.0", "Rule 13d-1(c)"],
    },
    {
      name: "20 percent may be 19.6",
      filing: percent("20"),
      message: "Row 11 states 20 %, which its rounding leaves open.",
    },
    {
      name: "several rules, of which it is not told whose is which",
      filing: two("9.9", "22.2", { rules: ["b", "c"] }),
      message:
        "Rule 13d-1(c) is not the only rule designated; Row 11 states 22.2 %, and whose rule is which is not told.",
    },
    {
      name: "no percentage",
      filing: two("9.9", ""),
      message: "Rule 13d-1(c) is designated; Row 11 states no percentage.",
      at: ["Thorne Fund LP", "Rule 13d-1(c)"],
    },
    {
      name: "the filing's own figures give less",
      filing: told("1,500,000", "51.0%"),
      message: "Row 11 states 51.0 %, and its own figures give 15.000 %.",
    },
    {
      name: "the filing's own figures give more",
      filing: told("2,400,000", "9.99%"),
      message: "Row 11 states 9.99 %, and its own figures give 24.000 %.",
    },
  ],
  notApplicable: [
    { name: "an institution", filing: percent("28.32", { rules: ["b"] }) },
    { name: "an exempt investor", filing: percent("28.32", { rules: ["d"] }) },
    { name: "no rule", filing: percent("28.32", { rules: [] }) },
    { name: "a Schedule 13D", filing: filingText(), message: "concerns Schedule 13G only" },
    {
      name: "no cover page",
      filing: filingText({
        schedule: "13G",
        persons: [],
        titleLines: ["[ ] Rule 13d-1(b)", "[X] Rule 13d-1(c)", "[ ] Rule 13d-1(d)"],
      }),
    },
    {
      name: "before February 17, 1998",
      filing: percent("28.32", { event: "12/31/1996", signedOn: "02/10/1997" }),
    },
  ],
});
