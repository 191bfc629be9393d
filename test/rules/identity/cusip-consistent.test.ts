import rule from "../../../rules/identity/cusip-consistent.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

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
      message: "All 3 places print the CUSIP 09175M 507.",
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
          at: ["09175M 507", "09175M408", "09175M408"],
        },
      ],
    },
    {
      name: "one page head that differs in the check digit alone",
      filing: filingText({ persons: [LARKSPUR], pageCusip: "09175M508" }),
      failures: [{ message: "1 other place prints 09175M508." }],
    },
    {
      name: "eight characters on the title page that are another CUSIP's",
      filing: filingText({ cusip: "358846-10", pageCusip: "09175M507" }),
      failures: [{ actual: "09175M507" }],
    },
  ],
  notApplicable: [{ name: "printed once only", filing: filingText() }],
});
