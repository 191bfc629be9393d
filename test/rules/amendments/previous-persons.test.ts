import rule from "../../../rules/amendments/previous-persons.js";
import { testRule } from "../../../src/index.js";
import { amended } from "../../support/amended.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const both = filingText({ amendment: "1" });
const alone = (told: readonly string[] = []) => filingText({ persons: [LARKSPUR], told, preamble: "" });
const unnamed = { ...ROE, heading: "The individual", item5: null, signed: false };

testRule(rule, {
  passing: [
    { name: "the same persons report", filing: amended(both, filingText()), passes: 1 },
    {
      name: "who left is spoken of",
      filing: amended(
        both,
        alone(["Jane M. Roe sold all of her Shares and is no longer a Reporting Person."]),
      ),
      passes: 2,
    },
    {
      name: "who joined is introduced in Item 2",
      filing: amended(filingText({ amendment: "1", persons: [LARKSPUR] }), filingText()),
      passes: 2,
    },
    {
      name: "a person of a changed name is told by the former one",
      filing: amended(
        filingText({
          amendment: "1",
          persons: [{ ...LARKSPUR, name: "OLD QUARRY LLC", heading: "Old Quarry LLC" }, ROE],
        }),
        filingText({ told: ["Larkspur Holdings LLC was formerly called Old Quarry LLC."] }),
      ),
    },
    {
      name: "an amended 13G brings a person of its own, and has no Item to introduce anyone in",
      filing: amended(
        filingText({ schedule: "13G", amendment: "1", persons: [LARKSPUR] }),
        filingText({ schedule: "13G", persons: [LARKSPUR, { ...unnamed, item5: null }] }),
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "who left is not spoken of",
      filing: amended(both, alone()),
      failures: [
        {
          severity: "warning",
          message: "JANE M. ROE reported in the filing before and has no cover page here",
        },
      ],
    },
    {
      name: "who left a 13G is for information",
      filing: amended(
        filingText({ schedule: "13G", amendment: "1" }),
        filingText({ schedule: "13G", persons: [LARKSPUR] }),
      ),
      failures: [{ severity: "info", message: "does not say why that person left" }],
    },
    {
      name: "who joined has a cover page and no word more",
      filing: amended(
        filingText({ amendment: "1", persons: [LARKSPUR] }),
        filingText({ persons: [LARKSPUR, unnamed], filedBy: ["Larkspur Holdings LLC"] }),
      ),
      failures: [
        { person: "JANE M. ROE", severity: "warning", message: "did not report in the filing before" },
      ],
    },
  ],
  unverified: [
    {
      name: "another issuer",
      filing: amended(
        filingText({ amendment: "1", issuer: "Quarry Point Bancorp", cusip: "747301109" }),
        filingText(),
      ),
      message: "is on Quarry Point Bancorp",
    },
    {
      name: "the filing before repeats no cover page",
      filing: amended(filingText({ amendment: "1", persons: [] }), filingText()),
      message: "no cover page",
    },
  ],
  notApplicable: [{ name: "the filing before is not given", filing: filingText(), message: "--previous" }],
});
