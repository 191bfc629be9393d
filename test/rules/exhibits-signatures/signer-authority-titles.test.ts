/** What the title of a signer tells: an office, one that may be lower than an executive officer's, or none. */
import rule from "../../../rules/exhibits-signatures/signer-authority.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { structured13G } from "../../support/structured-13g.js";

const signedBy = (title: string): string =>
  filingText({
    amendment: null,
    preamble: "",
    item7: ["Exhibit 1. Stock Purchase Agreement"],
    signaturePage: [
      "Dated: March 5, 2025",
      "",
      "LARKSPUR HOLDINGS LLC",
      "",
      "By: /s/ Peter Vale",
      title,
      "",
      "/s/ Jane M. Roe",
      "Jane M. Roe",
    ],
  });

testRule(rule, {
  passing: [
    ...["CCO", "Chief Executive Officer", "Manager"].map((title) => ({
      name: `an office: ${title}`,
      filing: signedBy(title),
      passes: 1,
      message: "The signer holds an office, and needs no power of attorney.",
    })),
    ...["Deputy Chief Compliance Officer", "Head of Fund Administration", "Manager, Operations"].map(
      (title) => ({
        name: `an office that may be no executive officer's: ${title}`,
        filing: signedBy(title),
        passes: 1,
        message: "The signer signs by an office, not as attorney or authorized signatory.",
      }),
    ),
  ],
  failing: [
    {
      name: "an attorney whose power is not shown",
      filing: signedBy("Attorney-in-Fact"),
      failures: [{ severity: "warning" }],
    },
  ],
  unverified: [
    {
      name: "a title that is no office",
      filing: signedBy("Reporting Analyst"),
      message: "The signer's title (Reporting Analyst) is no office by which one signs without a power",
    },
    {
      name: "the bare name of who signs for an entity, where the title belongs",
      filing: structured13G().replaceAll("<title>Manager</title>", "<title>Jane M. Roe</title>"),
      message: /^Jane M\. Roe signs for .+ by name alone: by what office or authority is not told/,
    },
  ],
});
