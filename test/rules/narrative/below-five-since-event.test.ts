/** A first 13G at five percent or less whose text says what was owned on the day of the event, or Item 4 states 5.0 % with more places. */
import rule from "../../../rules/narrative/initial-below-five.js";
import { testRule } from "../../../src/index.js";
import { structured13G, THORNE, THORNE_ITEM4 } from "../../support/structured-13g.js";

const states = (printed: string, percent: string, sentence = "") =>
  structured13G({
    persons: [{ ...THORNE, percent: printed }],
    item4: { ...THORNE_ITEM4, amount: `650,000. ${sentence}`, percent },
    event: "03/03/2025",
  });
const since = (sentence: string) => states("4.9", "4.9%", sentence);

testRule(rule, {
  passing: [
    ...[
      "As of the date of the event which requires the filing of this Schedule 13G, the Reporting Persons may have been deemed to beneficially own more than 5% of the Shares outstanding.",
      "As of March 3, 2025, the Reporting Person beneficially owned 800,000 shares, representing 6.1% of the shares outstanding on that day.",
      "On March 3, 2025 Thorne Advisers LP became the beneficial owner of more than five percent of the Shares.",
    ].map((sentence) => ({
      name: sentence,
      filing: since(sentence),
      message: /the text says that on the day of the event they owned more\.$/,
    })),
    {
      name: "5.0 %, which Item 4 states as 5.02 %",
      filing: states("5.0", "5.02%"),
      message: /^Item 4 states more than 5 %, which Row 11 rounds\.$/,
    },
  ],
  failing: [
    { name: "nothing told", filing: since(""), failures: [{ severity: "warning", actual: "4.9 %" }] },
  ],
  unverified: [
    ...[
      "As of March 3, 2025, the Reporting Person did not beneficially own more than 5% of the Shares. It ceased to own more than five percent in 2024.",
      "As of March 3, 2024, the Reporting Person beneficially owned 6.1% of the Shares.",
    ].map((sentence) => ({ name: sentence, filing: since(sentence) })),
    { name: "5.0 %, which Item 4 states as 5.0 %, too", filing: states("5.0", "5.0%") },
  ],
});
