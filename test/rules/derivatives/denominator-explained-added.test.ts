/** denominator-explained where what is added to the count is told by its number alone, or by the class's own name. */
import rule from "../../../rules/derivatives/denominator-explained.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

/** 650,000 / (9,950,000 + 50,000) = 6.50 %; over 9,950,000 alone 6.5327 %. */
const based = (more: string) =>
  filingText({
    persons: [{ ...LARKSPUR, percent: "6.50%", item5: { ...LARKSPUR.item5, percent: "6.50%" } }],
    outstanding: `Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025${more}`,
  });

testRule(rule, {
  passing: [
    ", plus 50,000.",
    " and such 50,000 Shares.",
    " + 50,000 warrants.",
    ", together with those Shares.",
    " and the 50,000 Class A Units issuable on exercise.",
    ", and the Common Shares in (ii) and (iii).",
    ", to which the 50,000 Shares have been added.",
    ", assuming that all units held by Larkspur (but no others) were exchanged.",
  ].map((more) => ({ name: `added to the count${more}`, filing: based(more), passes: 1 })),
  failing: [
    ", of which 50,000 Shares belong to Ms. Roe.",
    ", and 50,000 Shares are not counted.",
    ", to which the 50,000 Shares have not been added.",
  ].map((more) => ({
    name: `not added to the count${more}`,
    filing: based(more),
    failures: [{ severity: "info" as const }],
  })),
});
