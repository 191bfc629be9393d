/** cover-vs-item5-percent in a filing that speaks of votes, where Item 5 has a percentage in brackets behind the person's own count. */
import rule from "../../../rules/cross-section/cover-vs-item5-percent.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

const BASE = "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025.";
const VOTES =
  "By their ten votes each these Shares have 21.4% of the voting power of all stock of the Issuer.";

/** Larkspur's Row 13 and its sentence in Item 5, with a sentence on votes behind. */
const voting = (cover: string, told: string, votes = VOTES) =>
  filingText({
    persons: [{ ...LARKSPUR, percent: cover, notes: [], item5: null }],
    outstanding: "",
    item5: `(a) Larkspur Holdings LLC owns 650,000 Shares ${told}. ${BASE}\n\n${votes}`,
  });

testRule(rule, {
  passing: [{ name: "the same in both places", filing: voting("6.5%", "(6.5%)"), passes: 1 }],
  failing: [
    {
      name: "another percentage on the cover page than the one that the class gives",
      filing: voting("7.1%", "(6.5%)"),
      failures: [
        {
          severity: "warning",
          message:
            "Item 5 states 6.5 %; Row 13 of the cover page states 7.1 %, for the same number of shares; 650,000 / 9,950,000 = 6.532663 %.",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "the percentage of the votes on the cover page",
      filing: voting("21.4%", "(6.5%)"),
      message: "which one of the two may be a percentage of",
    },
    {
      name: "a percentage in brackets of something that is named there",
      filing: voting("7.1%", "(6.5% of the vote)"),
      message: "which one of the two may be a percentage of",
    },
    {
      name: "two classes",
      filing: voting("7.1%", "(6.5%)", `${VOTES} Class A and Class B vote as one.`),
      message: "which one of the two may be a percentage of",
    },
  ],
});
