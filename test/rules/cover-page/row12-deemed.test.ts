import rule from "../../../rules/cover-page/row12-vs-disclaimer.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

/** Larkspur's 650,000 shares and Ms. Roe's 120,000, with the box of one of them ticked. */
const two = (item5: string, ticks: "Larkspur" | "Roe") =>
  filingText({
    persons: [
      { ...LARKSPUR, excludes: ticks === "Larkspur" },
      { ...ROE, excludes: ticks === "Roe" },
    ],
    item5,
  });

testRule(rule, {
  passing: [
    {
      name: "ticked by who is deemed to own what another reports, and reports less",
      filing: two(
        "Jane M. Roe is deemed to have beneficial ownership of the Shares owned beneficially by Larkspur Holdings LLC.",
        "Roe",
      ),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "ticked by who is deemed to own what others hold and reports as much as anyone",
      filing: two(
        "Larkspur Holdings LLC is deemed to own beneficially the Shares owned by its subsidiaries.",
        "Larkspur",
      ),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }],
    },
  ],
  unverified: [
    {
      name: "ticked by the one whose shares another is deemed to own",
      filing: two(
        "Its manager, by virtue of its relationship to Jane M. Roe, may be deemed to beneficially own the Shares which Ms. Roe owns.",
        "Roe",
      ),
      message: "the text deems shares of others to be beneficially owned by somebody",
    },
    {
      name: "ticked beside words on somebody who is deemed to own what others hold",
      filing: two("Its manager is deemed to own beneficially the Shares owned by the fund.", "Roe"),
      message: "the text deems shares of others to be beneficially owned by somebody",
    },
  ],
});
