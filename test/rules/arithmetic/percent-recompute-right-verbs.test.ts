/** Rights told by a verb: what may be had by converting, and for which units can be redeemed. */
import rule from "../../../rules/arithmetic/percent-recompute.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

const of = (percent: string, part: string): string =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        percent,
        notes: [],
        item5: { owns: `650,000 Shares, including 150,000 Shares ${part}`, percent },
      },
    ],
  });
const PARTS = [
  "which Ms. Roe may obtain by converting as many Class B Shares",
  "for which LLC Units held by it can be redeemed",
];

testRule(rule, {
  passing: PARTS.map((part) => ({
    name: `with the right in the class: ${part}`,
    filing: of("6.4%", part),
    message: "650,000 / 10,100,000",
  })),
  failing: PARTS.slice(0, 1).map((part) => ({
    name: `neither with it nor without: ${part}`,
    filing: of("9.3%", part),
    failures: [{ message: "650,000 / 10,100,000" }],
  })),
});
