/** Item 5 of a 13G where Row 11 states just five percent, and the shares and the class tell which side of it is meant. */
import rule from "../../../rules/cross-section/thirteen-g-item5-box.js";
import { testRule } from "../../../src/index.js";
import { structured13G, THORNE, THORNE_ITEM4 } from "../../support/structured-13g.js";

/** 500,000 shares, 5.0 % of a class as told. */
const held = (outstanding: string, item5: string) =>
  structured13G({
    amendment: "2",
    item5,
    persons: [
      {
        ...THORNE,
        soleVoting: "500000",
        soleDispositive: "500000",
        sharedDispositive: "0",
        aggregate: "500000",
        percent: "5.0",
      },
    ],
    item4: {
      ...THORNE_ITEM4,
      amount: "500,000 shares of Common Stock",
      percent: `5.0%, based on ${outstanding} shares of Common Stock outstanding as of October 31, 2025`,
    },
  });

testRule(rule, {
  passing: [
    {
      name: "just five percent, checked",
      filing: held("10,000,000", "Y"),
      message: /^Item 5 is checked; Row 11 states 5\.0 %; recomputed, it is 5\.000000 %\.$/,
    },
    { name: "a little less than five percent, checked", filing: held("10,050,000", "Y") },
    { name: "a little more than five percent, not checked", filing: held("9,950,000", "N") },
    {
      name: "5.0 %, which Item 4 states as 5.02 %, not checked",
      filing: structured13G({
        persons: [{ ...THORNE, percent: "5.0" }],
        item4: { ...THORNE_ITEM4, percent: "5.02%" },
      }),
      message:
        /^Item 5 is not checked; Row 11 states 5\.0 %, of which Item 4 states that it is more than 5 %\.$/,
    },
  ],
  failing: [
    {
      name: "a percentage that leaves nothing open is judged as printed",
      filing: held("10,000,000", "Y").replace("<classPercent>5.0<", "<classPercent>5.2<"),
      failures: [{ message: /^Item 5 is checked; Row 11 states 5\.2 %\. /, follows: "percent-recompute" }],
    },
    {
      name: "a percentage that the own figures bear out is judged for itself",
      filing: held("9,615,000", "Y").replace("<classPercent>5.0<", "<classPercent>5.2<"),
      failures: [{ message: /^Item 5 is checked; Row 11 states 5\.2 %\. / }],
    },
  ],
  unverified: [
    {
      name: "a little more than five percent, checked",
      filing: held("9,950,000", "Y"),
      message: "Row 11 states 5.0 %, which may be a little more or less than 5 %.",
    },
    {
      name: "just five percent, not checked",
      filing: held("10,000,000", "N"),
      message: "Row 11 states 5.0 %, which may be a little more or less than 5 %.",
    },
    {
      name: "a class of which the shares are another percentage",
      filing: held("12,000,000", "Y"),
      message: "Row 11 states 5.0 %, which may be a little more or less than 5 %.",
    },
  ],
});
