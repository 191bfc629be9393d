/** Item 2(a) of a 13G in one sentence: names behind what another is, behind "and", and of those who do not file. */
import rule from "../../../rules/persons/person-count-agrees.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const PLACES = ["Item 2(c). Citizenship:", "Larkspur Holdings LLC: Delaware. Jane M. Roe: Canada."];
const answered = (...name: string[]) =>
  filingText({ schedule: "13G", item2: ["Item 2(a). Name of Person Filing:", ...name, ...PLACES] });

testRule(rule, {
  passing: [
    ...[
      ["an address", "The address of the principal office changed on December 1, 2025."],
      [
        "a disclaimer under Rule 13d-4",
        "In accordance with Rule 13d-4, the filing is no admission of ownership.",
      ],
      ["an earlier holding", "As of September 30, 2024, the Reporting Persons owned 8.3% of the class."],
      ["a right that is left out", "Options on 75,000 shares held by a manager cannot be exercised now."],
      [
        "the attorney who signs",
        "Ada Q. Quill, who signs for the Reporting Persons, has a power of attorney.",
      ],
      ["a former name", "Formerly known as North Harbor Partners, L.P."],
    ].map(([what = "", sentence = ""]) => ({
      name: `a paragraph behind the names that tells of ${what}, and names nobody who files`,
      filing: answered("(i) Larkspur Holdings LLC (“Larkspur”)", "(ii) Jane M. Roe", sentence),
      passes: 4,
    })),
    {
      name: "under a heading of its own, as Item 2 is answered for each person",
      filing: filingText({
        schedule: "13G",
        item2: ["Larkspur Holdings LLC", "Jane M. Roe"].flatMap((name) => [
          ...["Item 2(a). Name of Person Filing:", name],
          ...["Item 2(c). Citizenship:", `${name} is of Delaware.`],
        ]),
      }),
      passes: 4,
    },
    {
      name: "behind what the first is",
      filing: answered(
        "Larkspur Holdings LLC, a Delaware limited liability company, and Jane M. Roe, its manager",
      ),
      passes: 4,
    },
    {
      name: "in a list with one term for all",
      filing: answered(
        "Larkspur Holdings LLC, Hollin Mills, Ltd. and Jane M. Roe (the “Hollin Reporting Persons”)",
      ),
    },
    {
      name: "with funds that do not file",
      filing: answered(
        "(i) Larkspur Holdings LLC (“Larkspur”)",
        "(ii) Jane M. Roe",
        "Ash Fund LP and Ash Offshore Fund, Ltd. invest through Larkspur and are not reporting persons.",
      ),
      passes: 4,
    },
  ],
  failing: [
    {
      name: "only as whom the first serves",
      filing: answered("Larkspur Holdings LLC, the adviser of Jane M. Roe"),
      failures: [{ person: "JANE M. ROE", severity: "warning" }],
    },
  ],
  unverified: [
    {
      name: "in the name of others who do not file",
      filing: answered(
        "Larkspur Holdings LLC. The members of Jane M. Roe's family are not reporting persons.",
      ),
      message: "perhaps this person by another name",
    },
  ],
});
