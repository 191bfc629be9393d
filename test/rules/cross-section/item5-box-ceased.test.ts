/** Item 5 of a 13G is not checked, while the text says that more than five percent has ceased to be owned. */
import rule from "../../../rules/cross-section/thirteen-g-item5-box.js";
import { testRule } from "../../../src/index.js";
import { structured13G, THORNE, THORNE_ITEM4 } from "../../support/structured-13g.js";

const told = (sentence: string) =>
  structured13G({
    amendment: "1",
    item5: "N",
    persons: [THORNE, { ...THORNE, name: "Thorne Fund LP" }],
    item4: { ...THORNE_ITEM4, amount: `See Row 9. ${sentence}` },
  });

testRule(rule, {
  passing: [
    "Thorne Fund LP has ceased to be the beneficial owner of more than five percent of the class.",
    "If they sell, the Reporting Persons will have ceased to own more than five percent of the class.",
    "The Reporting Persons own more than five percent of the class.",
  ].map((sentence) => ({ name: sentence, filing: told(sentence), passes: 1 })),
  failing: [
    {
      name: "said of all reporting persons, of whom Row 11 states more than five percent",
      filing: told(
        "The Reporting Persons have ceased to be the beneficial owners of more than five percent of the class.",
      ),
      failures: [
        {
          severity: "warning",
          expected: "checked",
          message: "have ceased to own more than five percent: one of the two is wrong.",
        },
      ],
    },
  ],
});
