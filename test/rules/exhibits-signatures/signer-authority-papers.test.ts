/** The papers by which somebody may sign for another, as titles and notes name them. */
import rule from "../../../rules/exhibits-signatures/signer-authority.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

/** Signed for Larkspur by Mr. Vale under this title. */
const signed = (title: string, ...told: string[]): string =>
  signedBy(
    ["LARKSPUR HOLDINGS LLC", "", "By: /s/ Peter Vale", title, "", "/s/ Jane M. Roe", "Jane M. Roe"],
    told,
  );
const signedBy = (page: readonly string[], told: readonly string[]): string =>
  filingText({
    amendment: null,
    preamble: "",
    item7: ["Exhibit 1. Stock Purchase Agreement"],
    told,
    signaturePage: ["Dated: March 5, 2025", "", ...page],
  });

/** Mr. Vale signs for Larkspur as signatory, and for Ms. Roe by a power of which this is told. */
const bySignatoryAndAttorney = (told: string): string =>
  signedBy(
    [
      "LARKSPUR HOLDINGS LLC",
      "",
      "By: /s/ Peter Vale",
      "Authorized Signatory",
      "",
      "JANE M. ROE",
      "",
      "By: /s/ Peter Vale",
      "Attorney-in-Fact",
    ],
    [told],
  );

testRule(rule, {
  passing: [
    {
      name: "a power filed once by one of several, of which it is not told who gave it",
      filing: bySignatoryAndAttorney(
        "The power of attorney is incorporated by reference to Exhibit 24 to the Schedule 13G filed by Larkspur Holdings LLC on January 10, 2023.",
      ),
      passes: 2,
    },
    ...[
      "Head of Administration",
      "Manager, Operations",
      "Deputy Chief Compliance Officer",
      "Assistant Vice President",
    ].map((title) => ({
      name: `an office that is none of an executive officer's: ${title}`,
      filing: signed(title),
      passes: 1,
      message: "The signer signs by an office, not as attorney or authorized signatory.",
      remark:
        "an executive officer or general partner needs no power of attorney; the title does not tell one",
    })),
    ...["Managing Director", "Manager of the General Partner", "Chief Compliance Officer"].map((title) => ({
      name: `an office that may be an executive officer's: ${title}`,
      filing: signed(title),
      passes: 1,
      message: "The signer holds an office, and needs no power of attorney.",
      remark: null,
    })),
    {
      name: "powers of attorney of all who file",
      filing: bySignatoryAndAttorney(
        "Powers of attorney of Jane M. Roe and each other Reporting Person were previously filed.",
      ),
      passes: 2,
    },
    ...[
      "Attorney-in-Fact (pursuant to Power of Attorney dated April 1, 2022)",
      "Attorney-in-Fact under an authorization letter previously filed",
    ].map((title) => ({
      name: `the title tells by what paper: ${title}`,
      filing: signed(title),
      passes: 1,
    })),
    ...[
      "Mr. Vale is signing pursuant to an authorization and designation letter dated June 12, 2015.",
      "Mr. Vale signs under the Authorizing Resolution filed as Exhibit A to the Form 4.",
    ].map((told) => ({
      name: `a paper told of: ${told}`,
      filing: signed("Attorney-in-Fact", told),
      passes: 1,
    })),
  ],
  failing: [
    {
      name: "a title that names a power of attorney and neither its day nor where it is",
      filing: signed("Attorney-in-Fact under a Power of Attorney"),
      failures: [{ severity: "warning" }],
    },
    {
      name: "an attorney named below the first of several, for whom one officer signs, is the first's alone",
      filing: filingText({
        amendment: null,
        preamble: "",
        item7: ["Exhibit 1. Stock Purchase Agreement"],
        persons: [{ ...LARKSPUR, name: "Larkspur Fund LP", heading: "Larkspur Fund LP" }, LARKSPUR],
        signaturePage: [
          "LARKSPUR FUND LP",
          "By: Larkspur Holdings LLC, attorney-in-fact",
          "LARKSPUR HOLDINGS LLC",
          "",
          "Each by: /s/ Peter Vale",
          "Peter Vale, Managing Member",
        ],
      }),
      failures: [{ severity: "warning", persons: ["Larkspur Fund LP"] }],
    },
  ],
  unverified: [
    ...[
      "Duly authorized under Jane M. Roe's Power of Attorney, incorporated by reference to Exhibit B of the statement on Schedule 13G filed by Larkspur Holdings LLC on June 19, 2019.",
      "Duly authorized under Jane M. Roe’s power of attorney dated June 19, 2019.",
      "Mr. Vale signs on behalf of Jane M. Roe under a power of attorney previously filed with the Securities and Exchange Commission. It was an attachment to a filing by Larkspur Holdings LLC on Schedule 13G.",
    ].map((told) => ({
      name: `one natural person's power is not the company's: ${told}`,
      filing: bySignatoryAndAttorney(told),
      passes: 1,
      message:
        "Peter Vale signs for LARKSPUR HOLDINGS LLC as authorized signatory, and no power of attorney or other evidence of authority is filed or referred to in what can be seen; what is shown is the authority that others gave.",
    })),
    {
      name: "the parties to the agreement to file jointly authorize each other, and the attorney is none of them",
      filing: signed(
        "Attorney-in-Fact",
        "Each party to the agreement authorizes each other party to file any amendment on its behalf.",
      ),
      message: "what is shown is the authority that others gave",
    },
    {
      name: "a power of attorney that is told to be another signer's, in a filing of the company for which this one signs",
      filing: signedBy(
        [
          "LARKSPUR HOLDINGS LLC",
          "",
          "By: /s/ Peter Vale",
          "Authorized Signatory",
          "",
          "JANE M. ROE",
          "",
          "By: /s/ Mary Poe",
          "Attorney-in-Fact",
        ],
        [
          "Mary Poe signs for Jane M. Roe under a power of attorney filed with a Schedule 13G of Larkspur Holdings LLC.",
        ],
      ),
      message:
        "Peter Vale signs for LARKSPUR HOLDINGS LLC as authorized signatory, and no power of attorney or other evidence of authority is filed or referred to in what can be seen; what is shown is the authority that others gave.",
    },
  ],
});
