/** conversion-arithmetic where a debt is told down to what remained of it. */
import rule from "../../../rules/arithmetic/conversion-arithmetic.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

const note = (words: string) => filingText({ persons: [LARKSPUR], item6: words });
const WORDS = [
  (first: string, rest: string) =>
    `On May 3, 2023 the Issuer sold a Convertible Promissory Note in the principal amount of \\$1,000,000 (the “Note”) to Larkspur. On August 4, 2023 Larkspur converted \\$${first} of the Note principal. On May 6, 2024 Larkspur converted the remaining \\$${rest} of the Note principal.`,
  (first: string, rest: string) =>
    `The Issuer owed Larkspur a loan in the principal amount of \\$1,000,000. In May 2023 it repaid \\$${first} of the outstanding principal, and in June 2024 it repaid the remaining \\$${rest} of such principal in cash.`,
];

testRule(rule, {
  passing: WORDS.map((words) => ({
    name: `the parts come to the principal: ${words("600,000", "400,000")}`,
    filing: note(words("600,000", "400,000")),
    passes: 1,
  })),
  failing: WORDS.map((words) => ({
    name: `the parts come to more: ${words("660,000", "400,000")}`,
    filing: note(words("660,000", "400,000")),
    failures: [{ severity: "warning", expected: "$1,000,000", actual: "$1,060,000" }],
  })),
  unverified: [
    {
      name: "the parts come to less: some may be told elsewhere",
      filing: note(WORDS[0]?.("350,000", "400,000") ?? ""),
      message: "What else was converted may be told elsewhere.",
    },
    {
      name: "some of it was assigned to another",
      filing: note(`${WORDS[1]?.("500,000", "400,000") ?? ""} It assigned \\$100,000 of the loan to Quill.`),
      message: "What else was converted may be told elsewhere.",
    },
  ],
  notApplicable: [
    {
      name: "a debt that grew",
      filing: note(`${WORDS[1]?.("660,000", "400,000") ?? ""} Interest had been capitalized before.`),
    },
    {
      name: "no word of what remained",
      filing: note((WORDS[1]?.("660,000", "400,000") ?? "").replace("the remaining ", "")),
    },
  ],
});
