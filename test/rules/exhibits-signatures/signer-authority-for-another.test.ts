/** signer-authority where the words of an attorney's signature name another than the person in whose place it stands. */
import rule from "../../../rules/exhibits-signatures/signer-authority.js";
import { testRule } from "../../../src/index.js";
import { structured13G, THORNE } from "../../support/structured-13g.js";

/** Peter Vale signs for two natural persons, by the words of each signature for whom. */
const signed = (...titles: readonly string[]): string => {
  const persons = ["Helen Thorne", "Oscar Lund"].map((name) => ({ ...THORNE, name, types: ["IN"] }));
  return titles.reduce(
    (xml, title) =>
      xml.replace(
        "<signature>Jane M. Roe</signature><title>Manager<",
        `<signature>/s/ Peter Vale</signature><title>Peter Vale, as Attorney-in-Fact for ${title}<`,
      ),
    structured13G({ persons }),
  );
};

/** Two natural persons, each signed for in the own place by whom the pair tells. */
const signedBy = (signers: readonly string[], title: string): string => {
  const persons = ["Helen Thorne", "Oscar Lund"].map((name) => ({ ...THORNE, name, types: ["IN"] }));
  return signers.reduce(
    (xml, signer) =>
      xml.replace(
        "<signature>Jane M. Roe</signature><title>Manager<",
        `<signature>/s/ ${signer}</signature><title>${title === "" ? signer : title}<`,
      ),
    structured13G({ persons }),
  );
};

testRule(rule, {
  notApplicable: [
    {
      name: "a guardian, who signs by law, and a person in the own name",
      filing: signedBy(["Peter Vale", "Oscar Lund"], "Guardian"),
    },
  ],
  passing: [
    { name: "an office in the field of the form", filing: structured13G(), passes: 1 },
    ...["Manager of Thorne GP LLC, its general partner", "Head of Compliance and Director of Funds"].map(
      (title) => ({
        name: `an office in an entity of the same family, and one in nobody: ${title}`,
        filing: structured13G().replace("<title>Manager<", `<title>${title}<`),
        passes: 1,
      }),
    ),
  ],
  failing: [
    {
      name: "two natural persons, each in the other's place, without a word of a power",
      filing: signedBy(["Oscar Lund", "Helen Thorne"], ""),
      failures: [
        {
          severity: "warning",
          persons: ["Helen Thorne", "Oscar Lund"],
          message:
            "Oscar Lund signs in the place of Helen Thorne, and Helen Thorne in that of Oscar Lund, neither as attorney: the two signatures were probably exchanged.",
        },
      ],
    },
    {
      name: "the signature for the one stands in the place of the other, too",
      filing: signed("Helen Thorne", "Helen Thorne"),
      failures: [
        {
          severity: "warning",
          persons: ["Oscar Lund", "Helen Thorne"],
          expected: "attorney-in-fact for Oscar Lund",
          message: "So nobody signs for Oscar Lund; the name was probably copied from the other signature.",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "a house's lawyer by that office for its founder, of whose power nothing is seen",
      filing: signedBy(["Peter Vale", "Peter Vale"], "Peter Vale, Global General Counsel"),
      message:
        "Peter Vale signs for Helen Thorne and Oscar Lund, natural persons, and no power of attorney or other evidence of authority is filed or referred to in what can be seen; it may be",
    },
    {
      name: "each for the other, as attorney",
      filing: signedBy(["Oscar Lund", "Helen Thorne"], "Attorney-in-Fact"),
      message: "signs for",
    },
    {
      name: "one who signs for both",
      filing: signedBy(["Oscar Lund", "Oscar Lund"], "Himself"),
      message: "Oscar Lund signs for Helen Thorne",
    },
    ...["Manager of Birchwood GP LLC, its general partner", "Chief Executive Officer of Birchwood Funds"].map(
      (title) => ({
        name: `an office in an entity of which the filing says nothing else: ${title}`,
        filing: structured13G().replace("<title>Manager<", `<title>${title}<`),
        message: /^The signer's office is one in Birchwood \w.*, of which the filing says nothing else/,
      }),
    ),
    {
      name: "who signs individually and as the other's attorney",
      filing: signed("Helen Thorne", "Helen Thorne")
        .replaceAll("/s/ Peter Vale", "/s/ Oscar Lund")
        .replaceAll("Peter Vale, as", "Individually and as"),
      message: "Oscar Lund signs for Helen Thorne as attorney or agent",
    },
    {
      name: "each signature for the person in whose place it stands, and no power of attorney in what can be seen",
      filing: signed("Helen Thorne", "Oscar Lund"),
      message: "Peter Vale signs for Helen Thorne and Oscar Lund as attorney or agent",
    },
    {
      name: "a signature for somebody who does not report",
      filing: signed("Helen Thorne", "Ann Lund"),
      message: "Peter Vale signs for Helen Thorne and Oscar Lund as attorney or agent",
    },
  ],
});
