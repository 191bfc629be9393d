/** Disclaimers of beneficial ownership: which of them may account for a smaller amount. */
import rule from "../../../rules/persons/parent-covers-child.js";
import { testRule } from "../../../src/index.js";
import { IS_MEMBER, IS_PARTNER, three } from "./control-cases.js";

/** The partner of the fund states fewer shares than the fund and Ms. Roe, the partner's member. */
const between = (disclaimer: string) =>
  three("600,000", "500,000", "600,000", IS_PARTNER, IS_MEMBER, disclaimer);
const PECUNIARY =
  "Each of Larkspur Holdings LLC and Ms. Roe disclaims beneficial ownership of the shares held by the fund except to the extent of any pecuniary interest.";

testRule(rule, {
  passing: [
    {
      name: "a disclaimer of the shares that the fund holds, for the partner alone",
      filing: between("Larkspur Holdings LLC disclaims beneficial ownership of the shares held by the fund."),
      passes: 2,
      remark: "The text disclaims beneficial ownership for LARKSPUR HOLDINGS LLC.",
    },
  ],
  failing: [
    PECUNIARY,
    "Larkspur Holdings LLC disclaims beneficial ownership of the securities reported herein.",
    "Larkspur Holdings LLC disclaims beneficial ownership other than for the purpose of determining its obligations under Section 13(d).",
    "The filing of this statement is no admission of beneficial ownership, which is disclaimed.",
  ].map((disclaimer) => ({
    name: `the usual words, and another page states the whole amount all the same: ${disclaimer}`,
    filing: between(disclaimer),
    failures: [{ message: "Row 11 of LARKSPUR HOLDINGS LLC states 500,000 shares, fewer than the 600,000" }],
  })),
  unverified: [
    {
      name: "the usual words, and no further page states the whole amount",
      filing: three("500,000", "500,000", "600,000", IS_PARTNER, PECUNIARY),
      message: "left to others or disclaimed, which may account for it",
    },
    {
      name: "a disclaimer that does not say of whose shares",
      filing: between("Larkspur Holdings LLC disclaims any beneficial ownership of any such shares."),
      message: "left to others or disclaimed, which may account for it",
    },
  ],
});
