/** The parts of a holding behind its percentage, or ahead of its total. */
import rule from "../../../rules/cross-section/item5a-components.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

const telling = (item5: string) =>
  filingText({ persons: [{ ...LARKSPUR, item5: null, notes: [] }], outstanding: "", item5 });

const FORMS: readonly (readonly [string, (part: string) => string])[] = [
  [
    "a colon behind the percentage in brackets",
    (part) =>
      `Larkspur Holdings LLC beneficially owns 650,000 Shares (6.5%): ${part} Shares held directly and 48,700 Shares held by its trust.`,
  ],
  [
    "the class told in the brackets",
    (part) =>
      `Larkspur Holdings LLC beneficially owns 650,000 Shares (6.5% of 9,950,000 outstanding): ${part} Shares held directly and 48,700 Shares held by its trust.`,
  ],
  [
    "a colon behind the percentage, and no verb",
    (part) => `650,000 Shares or 6.5%: (i) ${part} Shares; and (ii) 48,700 Shares of its trust.`,
  ],
  [
    "a comma behind the percentage, and accounts",
    (part) =>
      `Larkspur Holdings LLC beneficially owns 650,000 Shares (6.5%), ${part} for its general account and 48,700 for its separate accounts.`,
  ],
  [
    "that is",
    (part) =>
      `Larkspur Holdings LLC beneficially owns 650,000 Shares (6.5%), i.e. ${part} Shares held directly plus 48,700 Shares held by its trust.`,
  ],
  [
    "the total behind",
    (part) =>
      `Larkspur Holdings LLC beneficially owns ${part} Shares directly and 48,700 Shares through its trust, for a total of 650,000 Shares (6.5%).`,
  ],
];

testRule(rule, {
  passing: [
    ...FORMS.map(([name, form]) => ({
      name,
      filing: telling(form("601,300")),
      passes: 1,
      message: "601,300 + 48,700 = 650,000",
    })),
    {
      name: "some of them only",
      filing: telling(
        "Larkspur Holdings LLC beneficially owns 650,000 Shares (6.5%), of which 48,700 are held by its trust.",
      ),
      passes: 1,
      message: "do not exceed its total of 650,000",
    },
  ],
  failing: FORMS.map(([name, form]) => ({
    name: `a digit changed: ${name}`,
    filing: telling(form("607,300")),
    failures: [{ message: "607,300 + 48,700 = 656,000" }],
  })),
  unverified: [],
  notApplicable: [
    {
      name: "another number behind the percentage",
      filing: telling(
        "Larkspur Holdings LLC beneficially owns 650,000 Shares (6.5%), 20,000 fewer than it told before.",
      ),
    },
  ],
});
