/** Percentages of Item 5(a) in tables of other layouts, and in sentences that begin with the count or repeat it. */
import rule from "../../../rules/cross-section/cover-vs-item5-percent.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
import { PERSON, schedule13D } from "../../structured/structured-xml.js";

const alone = (item5: string): string =>
  filingText({ persons: [{ ...LARKSPUR, percent: "6.5%", notes: [], item5: null }], item5 });
const two = (item5: string, roe = "650,000"): string =>
  filingText({
    persons: [LARKSPUR, { ...ROE, aggregate: roe }].map((person) => ({
      ...person,
      percent: "6.5%",
      notes: [],
      item5: null,
    })),
    item5,
  });
/** Item 5(a) of the structured form, of Larkspur Holdings LLC and Oak Row LP. */
const form = (...lines: readonly string[]): string =>
  schedule13D({
    persons: [PERSON, PERSON.replace("Larkspur Holdings LLC", "Oak Row LP")]
      .map((person) => person.replace(/<commentContent>[^<]*<\/commentContent>/, ""))
      .join("\n"),
    items: `<item5><percentageOfClassSecurities>${lines.join("\n")}</percentageOfClassSecurities></item5>`,
  });

type Told = (percent: string) => string;
const TABLES: readonly (readonly [string, Told])[] = [
  [
    "columns ruled by strokes",
    (percent) =>
      form(
        "Reporting Person | Amount beneficially owned | Percent of class",
        `Larkspur Holdings LLC | 650,000 | ${percent}%`,
        "Oak Row LP | 650,000 | 6.50%",
      ),
  ],
  [
    "a cell a line",
    (percent) =>
      form(
        ...["Reporting Person", "Amount beneficially owned", "Percent of class"].flatMap((head) => [
          head,
          "",
        ]),
        ...["Larkspur Holdings LLC", "650,000", `${percent}%`].flatMap((cell) => [cell, ""]),
        ...["Oak Row LP", "650,000", "6.50%"].flatMap((cell) => [cell, ""]),
      ),
  ],
  [
    "at the head of the answer, with short captions",
    (percent) =>
      form(
        "Reporting Person    Shares    %",
        `Larkspur Holdings LLC    650,000    ${percent}`,
        "Oak Row LP    650,000    6.50",
      ),
  ],
];

const MARKED: Told = (percent) =>
  two(
    [
      "(a) The Reporting Persons beneficially own the following Shares:",
      "Person     Number of Shares     Percent of Class",
      `Larkspur Holdings LLC (1)     650,000     ${percent}%`,
      "Jane M. Roe (2)     650,000     6.5%",
    ].join("\n\n"),
  );

const SENTENCES: readonly (readonly [string, Told])[] = [
  [
    "behind the parts in brackets",
    (percent) =>
      `(a) Larkspur may be deemed to beneficially own 650,000 Shares (consisting of 600,000 Shares held directly and 50,000 Shares held by its subsidiary), which represent ${percent}% of the outstanding Shares.`,
  ],
  [
    "of the amount repeated",
    (percent) =>
      `(a) Larkspur now beneficially owns 650,000 Shares. The 650,000 Shares amount to ${percent}% of the class.`,
  ],
  [
    "this is",
    (percent) =>
      `(a) Larkspur beneficially owns 650,000 Shares of the class. This is ${percent}% of the total.`,
  ],
];
const COUNT_FIRST: Told = (percent) =>
  two(
    `(a) Based on the foregoing, the 650,000 Shares beneficially owned by the Reporting Persons represented ${percent}% of the Shares outstanding.`,
  );

testRule(rule, {
  passing: [
    ...TABLES.map(([name, told]) => ({ name, filing: told("6.50"), passes: 2 })),
    { name: "note marks at the names", filing: MARKED("6.5"), passes: 2 },
    ...SENTENCES.map(([name, told]) => ({ name, filing: alone(told("6.5")), passes: 1 })),
    { name: "the count first, of all alike", filing: COUNT_FIRST("6.5"), passes: 2 },
    {
      name: "what is owned in all, by the only one",
      filing: alone(
        "(a) Larkspur holds 600,000 Shares of record. Its subsidiary holds 50,000 Shares. Together these 650,000 Shares are 6.5% of the class.",
      ),
      passes: 1,
    },
  ],
  failing: [
    ...TABLES.map(([name, told]) => ({
      name: `${name}, with another percentage`,
      filing: told("7.10"),
      failures: [{ expected: "6.50 %", actual: "7.10 %" }],
    })),
    {
      name: "note marks at the names, with another percentage",
      filing: MARKED("7.1"),
      failures: [{ expected: "6.5 %", actual: "7.1 %" }],
    },
    ...SENTENCES.map(([name, told]) => ({
      name: `${name}, with another percentage`,
      filing: alone(told("7.1")),
      failures: [{ expected: "6.5 %", actual: "7.1 %" }],
    })),
    {
      name: "the count first, of all alike, with another percentage",
      filing: COUNT_FIRST("7.1"),
      failures: [{ actual: "7.1 %" }, { actual: "7.1 %" }],
    },
  ],
  unverified: [
    {
      name: "the count first, of persons who differ",
      filing: two(
        "(a) The 650,000 Shares beneficially owned by the Reporting Persons represent 7.1% of the Shares outstanding.",
        "640,000",
      ),
      message: "could not be read",
    },
    {
      name: "the percentage of a count bought, not of what is owned",
      filing: alone(
        "(a) Larkspur bought 50,000 Shares on March 3, 2025. The 50,000 Shares amount to 0.5% of the class.",
      ),
      message: "could not be read",
    },
  ],
});
