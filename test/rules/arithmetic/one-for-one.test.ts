/** Shares that come of as many of another class, told without a ratio. */
import rule from "../../../rules/arithmetic/conversion-arithmetic.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const told = (count: string): string =>
  filingText({
    schedule: "13G",
    told: [
      `Larkspur holds 16,718,574 shares of Class A Common Stock issuable in exchange for ${count} shares of Class B Common Stock.`,
    ],
  });

testRule(rule, {
  passing: [{ name: "as many of the one class as of the other", filing: told("16,718,574"), passes: 1 }],
  failing: [
    {
      name: "two digits of the other class transposed",
      filing: told("16,781,574"),
      failures: [
        {
          message: "tells 16,718,574 that come of 16,781,574: two digits transposed, where one for one is",
          severity: "warning",
        },
      ],
    },
  ],
  notApplicable: [{ name: "another ratio than one for one", filing: told("8,359,287") }],
});
