import rule from "../../../rules/cover-page/row12-vs-disclaimer.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

/** Larkspur as the only reporting person. */
const one = (excludes: boolean, item5: string) => filingText({ persons: [{ ...LARKSPUR, excludes }], item5 });

testRule(rule, {
  passing: [{ name: "nothing left out", filing: one(false, "Larkspur holds no others."), passes: 1 }],
  failing: [
    {
      name: "a reference alone tells of nothing",
      filing: one(true, "See Item 5."),
      failures: [{ severity: "warning", actual: "a ticked box" }],
    },
    {
      name: "the only person's own exclusion",
      filing: one(
        false,
        "Excludes 40,000 Shares held by a family trust, as to which Larkspur disclaims beneficial ownership.",
      ),
      failures: [{ severity: "warning", expected: "a ticked box" }],
    },
  ],
  unverified: [
    ...[
      "Mr. Ash's wife owns 5,000 Shares. Larkspur does not claim beneficial ownership of such Shares.",
      "Larkspur has no beneficial interest in the 5,000 Shares owned by the Foundation.",
      "The number above is net of 300,000 Shares underlying warrants.",
      "Larkspur also has exposure to 300,000 notional Shares.",
      "Shares held by Ash Fund are not reported on this cover page.",
      "Larkspur denies beneficial ownership of the Shares held by Ash Fund.",
      "Without counting the 40,000 Shares of the pension plan.",
    ].map((sentence) => ({
      name: `ticked, and other words for shares left out: ${sentence}`,
      filing: one(true, sentence),
      message:
        "Row 12 is ticked; whether the text tells of shares that it leaves out is not plain from its words.",
    })),
    ...[
      "Does not include 40,000 Shares held by Mr. Ash's spouse, as to which Mr. Ash disclaims beneficial ownership.",
      "The following directors own Shares: 3,000, which excludes 2,000 Shares held by his children's trust of which he disclaims beneficial ownership.",
    ].map((sentence) => ({
      name: `not ticked, and the exclusion may be somebody else's: ${sentence}`,
      filing: one(false, sentence),
      message: "but not plainly whether Row 11 leaves out shares",
    })),
  ],
});
