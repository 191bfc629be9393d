/** A company as a partnership, and two legal forms for one person. */
import rule from "../../../rules/cover-page/type-vs-name.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

const of = (name: string, type: string) =>
  filingText({ persons: [{ ...LARKSPUR, name, heading: name, notes: [], type, signed: false }] });
const undecided = (pairs: readonly (readonly [string, string])[], message: string) =>
  pairs.map(([name, type]) => ({ name: `${name}: ${type}`, filing: of(name, type), message }));

testRule(rule, {
  passing: [
    { name: "a partnership of Texas", filing: of("Vale Partners, Ltd.", "PN"), passes: 1 },
    { name: "a company as one", filing: of("Larkspur Holdings LLC", "OO"), passes: 1 },
  ],
  failing: [
    {
      name: "two forms, neither of them that of the name",
      filing: of("Tamarind Limited Partnership", "IN, CO"),
      failures: [{ severity: "warning", message: "Row 14 states IN and CO, but" }],
    },
  ],
  unverified: [
    ...undecided(
      [
        ["Larkspur Holdings LLC", "PN"],
        ["Tamarind S.A.", "PN"],
        ["Tamarind Master Fund, Ltd.", "PN"],
        ["Tamarind Master Fund, Ltd.", "IA, PN"],
      ],
      "whose form is seldom a partnership's",
    ),
    ...undecided(
      [
        ["Tamarind Fund, L.P.", "CO, PN"],
        ["Jane M. Roe", "IN, CO"],
        ["Jane M. Roe", "IN, PN"],
        ["Hollin Mills Corp.", "PN, OO"],
      ],
      "is not of the form that the name tells",
    ),
    ...undecided([["Larkspur Holdings LLC", "CO, PN"]], "which are two legal forms"),
  ],
});
