import rule from "../../../rules/identity/cusip-consistent.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

testRule(rule, {
  passing: [
    {
      name: "eight characters in one place, nine in another",
      filing: filingText({ cusip: "09175M50", pageCusip: "09175M507" }),
      passes: 1,
    },
    {
      name: "cover and page heads print the same CUSIP in different ways",
      filing: filingText({ pageCusip: "09175M507" }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "page heads left over from before a reverse split",
      filing: filingText({ pageCusip: "09175M408" }),
      failures: [
        {
          severity: "error",
          expected: "09175M507",
          actual: "09175M408",
          message: "2 other places print 09175M408",
        },
      ],
    },
  ],
  notApplicable: [{ name: "printed once only", filing: filingText() }],
});
