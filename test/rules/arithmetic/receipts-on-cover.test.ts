/** A note to the cover page that tells its shares as American depositary shares. */
import rule from "../../../rules/arithmetic/conversion-arithmetic.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

/** 4,851,690 shares are 808,615 ADSs of six; the text tells 51,200 ADSs of them by themselves. */
const noted = (note: string): string =>
  filingText({
    schedule: "13G",
    persons: [
      {
        ...LARKSPUR,
        soleVoting: "4,851,690",
        soleDispositive: "4,851,690",
        aggregate: "4,851,690 ⁽¹⁾",
        notes: [`(1) ${note}`],
        item5: null,
      },
    ],
    told: [
      "Each ADS represents 6 Ordinary Shares. Larkspur bought 307,200 Ordinary Shares represented by 51,200 ADSs in March.",
    ],
  });

testRule(rule, {
  passing: [
    {
      name: "the ADSs of the note are the shares of Row 9",
      filing: noted("Represented by 808,615 ADSs."),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "two digits of the ADSs transposed",
      filing: noted("Represented by 808,165 ADSs."),
      failures: [
        {
          message:
            "808,165 × 6 = 4,848,990, but Row 9 states 4,851,690, which would be 808,615 ADSs: two digits transposed.",
          severity: "warning",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "ADSs of a part of the shares",
      filing: noted("Represented by 700,000 ADSs."),
      message: "The note may tell of a part of them.",
    },
  ],
});
