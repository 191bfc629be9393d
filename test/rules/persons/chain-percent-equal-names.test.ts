/** Words of other classes, series and units in the names of the filers. */
import rule from "../../../rules/persons/chain-percent-equal.js";
import { testRule } from "../../../src/index.js";
import { two } from "./chain-cases.js";

testRule(rule, {
  passing: [
    {
      name: "a series in the name of a fund, and the same percentage",
      filing: two(
        { name: "LARKSPUR HOLDINGS LLC - SERIES E", heading: "Larkspur Holdings LLC - Series E" },
        {},
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "a series in the name of a fund is no other stock",
      filing: two(
        { name: "LARKSPUR HOLDINGS LLC - SERIES E", heading: "Larkspur Holdings LLC - Series E" },
        { percent: "5.6%" },
        { item5: "Larkspur Holdings LLC – Series E beneficially owns 650,000 shares, as does Ms. Roe." },
      ),
      failures: [{ severity: "error" }],
    },
    {
      name: "units and a lettered class in the names of the filers are none of the issuer's",
      filing: two(
        { name: "ROE UNITS FUND CLASS B, L.P.", heading: "Roe Units Fund Class B, L.P." },
        { name: "ROE CLASS C PREFERRED TRUST", heading: "Roe Class C Preferred Trust", percent: "5.6%" },
        { item5: "Roe Units Fund Class B and Roe Class C Preferred Trust own 650,000 shares together." },
      ),
      failures: [{ severity: "error" }],
    },
  ],
  unverified: [
    {
      name: "a series of stock beside the filer whose name has one",
      filing: two(
        { name: "LARKSPUR HOLDINGS LLC - SERIES E", heading: "Larkspur Holdings LLC - Series E" },
        { percent: "5.6%" },
        { item5: "Larkspur Holdings LLC – Series E owns 650,000 shares of Series A." },
      ),
      message: "may account for it",
    },
  ],
});
