/** footnote-components where a note names one part alone, which the Items tell beside the rest of the figure. */
import rule from "../../../rules/arithmetic/footnote-components.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

/** 650,000 shares, of which the note names those under warrants. */
const told = (note: string, item5 = "and of warrants for 49,500 Shares") =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        item5: null,
        notes: [`(1) Includes ${note} Shares issuable upon exercise of penny warrants.`],
      },
    ],
    item5: `(a) Larkspur Holdings LLC is the direct holder of 600,500 Shares ${item5}.`,
  });

testRule(rule, {
  passing: [
    { name: "as the Item tells it", filing: told("49,500"), passes: 1 },
    { name: "another number, which the Items do not tell", filing: told("47,300"), passes: 1 },
    {
      name: "a number near another that is told of something else",
      filing: told("45,900", "and bought 49,000 of them in March"),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "two digits transposed of what the Item tells beside the rest",
      filing: told("45,900"),
      failures: [
        {
          severity: "warning",
          message:
            "With 49,500, which the filing states elsewhere, and the 600,500 told there, it adds up; 45,900 stands nowhere else",
          expected: "49,500",
          actual: "45,900",
        },
      ],
    },
  ],
});
