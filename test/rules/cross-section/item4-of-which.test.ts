/** An amount of Item 4(a) with a part told as its own, and one that is told twice, rounded and exact. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { item4 } from "./item4-cases.js";

testRule(rule, {
  passing: [
    {
      name: "the amount of the cover page with its part",
      filing: item4({
        amount: "650,000 shares, of which 40,000 may be acquired upon the exercise of options",
      }),
      message: "Item 4 agrees",
    },
    {
      name: "an exact amount behind the rounded one",
      filing: item4({ amount: "Approximately 0.7 million shares (650,000)" }),
      message: "Item 4 agrees",
    },
  ],
  failing: [
    "680,000 shares, of which 40,000 may be acquired upon the exercise of options",
    "680,000 shares, 40,000 of which may be acquired upon the exercise of options",
    "680,000 shares, of which 40,000 are held by a trust. Options for a further 90,000 shares vest later and are not included.",
  ].map((amount) => ({
    name: amount,
    filing: item4({ amount }),
    failures: [{ message: "Item 4(a) states 680,000 shares; Row 9 of the cover page states 650,000" }],
  })),
  unverified: [
    {
      name: "an exact amount mistyped behind the rounded one, which may be another",
      filing: item4({ amount: "Approximately 0.7 million shares (560,000)" }),
      message: "Item 4(a) states 560,000 shares; Row 9 of the cover page states 650,000",
    },
    {
      name: "the part is what the cover page leaves out",
      filing: item4({
        amount: "690,000 shares, of which 40,000 may be acquired upon the exercise of options",
      }),
      message: "Item 4",
    },
  ],
});
