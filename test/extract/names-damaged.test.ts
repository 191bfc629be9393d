/** A reporting person whose name on the cover page has lost its blanks to an encoding. */
import { expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { amounts } from "../support/figures.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";

it("is called by the term that Item 2 defines behind the whole name", () => {
  const fund = { ...LARKSPUR, name: "Quillby Fund???GP LP", aggregate: "600,000", item5: null };
  const filing = readFiling(
    filingText({
      persons: [fund, { ...ROE, item5: null }],
      item2: ["(a) This statement is filed by Quillby Fund GP LP (“QGP”) and Jane M. Roe (“Ms. Roe”)."],
      item5: "(a) QGP beneficially owns 600,000 Shares (6.0%).",
    }),
  );
  expect(amounts(filing)).toEqual(["600000", null]);
});
