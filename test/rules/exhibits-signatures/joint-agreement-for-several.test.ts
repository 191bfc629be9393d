/** A joint filing agreement that one of the persons signs for the others. */
import rule from "../../../rules/exhibits-signatures/joint-agreement-parties.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const agreed = (...signed: string[]): string => agreedAhead([], ...signed);
/** The same with an exhibit behind the agreement. */
const agreedAhead = (further: readonly string[], ...signed: string[]): string =>
  filingText({
    amendment: null,
    preamble: "",
    annex: [
      "JOINT FILING AGREEMENT",
      "The undersigned agree to file jointly.",
      signed.join("\n"),
      ...further,
    ],
  });

testRule(rule, {
  passing: [
    {
      name: "in an office of the entity, behind the own name",
      filing: agreed(
        "/s/ Jane M. Roe",
        "Jane M. Roe, Manager of Larkspur Holdings LLC",
        "",
        "/s/ Jane M. Roe",
        "Jane M. Roe",
      ),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "for nobody but herself",
      filing: agreed("/s/ Jane M. Roe", "Jane M. Roe"),
      failures: [
        { severity: "error", person: "LARKSPUR HOLDINGS LLC", message: "neither names nor is signed" },
      ],
    },
    {
      name: "an agent for the entity above alone; another exhibit names further on who does not sign",
      filing: agreedAhead(
        ["EXHIBIT (99.2)", "Larkspur Holdings LLC is a company of Jane M. Roe."],
        "LARKSPUR HOLDINGS LLC",
        "",
        "By: /s/ Ann Lund",
        "------------------------",
        "Name: Ann Lund",
        "Title: Attorney-in-fact",
      ),
      failures: [{ severity: "error", person: "JANE M. ROE", message: "neither names nor is signed for" }],
    },
  ],
  unverified: [
    {
      name: "an agent for the entity above and, by the title, for the others",
      filing: agreed("LARKSPUR HOLDINGS LLC", "", "By: /s/ Ann Lund", "Title: Attorney-in-fact for each"),
      message: "No signature under this name could be told",
    },
    {
      name: "for each of the reporting persons",
      filing: agreed("For each of the reporting persons:", "", "/s/ Jane M. Roe", "Jane M. Roe"),
      message: "No signature under this name could be told from the joint filing agreement.",
    },
  ],
});
