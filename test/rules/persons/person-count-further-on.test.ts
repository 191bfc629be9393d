/** Item 2(a) of a 13G in one sentence: names behind what another is, behind "and", and of those who do not file. */
import rule from "../../../rules/persons/person-count-agrees.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const PLACES = ["Item 2(c). Citizenship:", "Larkspur Holdings LLC: Delaware. Jane M. Roe: Canada."];
const answered = (...name: string[]) =>
  filingText({ schedule: "13G", item2: ["Item 2(a). Name of Person Filing:", ...name, ...PLACES] });

testRule(rule, {
  passing: [
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
    {
      name: "among those who do not file",
      filing: answered(
        "Larkspur Holdings LLC. The members of Jane M. Roe's family are not reporting persons.",
      ),
      failures: [{ person: "JANE M. ROE", severity: "warning" }],
    },
  ],
  unverified: [],
});
