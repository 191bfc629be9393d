/** A place for a signature that holds none: blank, or not read. */
import rule from "../../../rules/persons/person-count-agrees.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

/** Larkspur's place on a page of signatures. */
const blankFor = (line: string): string[] => ["LARKSPUR HOLDINGS LLC", "", line];

testRule(rule, {
  passing: [{ name: "both sign", filing: filingText(), passes: 4 }],
  failing: [
    {
      name: "a line for a signature that is left blank",
      filing: filingText({
        signaturePage: [
          ...blankFor("By: /s/ ______"),
          "Name: Ann Lund",
          "",
          "/s/ Jane M. Roe",
          "Jane M. Roe",
        ],
      }),
      failures: [{ severity: "warning", person: "LARKSPUR HOLDINGS LLC", message: "is blank" }],
    },
    {
      name: "a name with which the page ends, and no signature",
      filing: filingText({
        signaturePage: [
          "LARKSPUR HOLDINGS LLC",
          "",
          "By: /s/ Jane M. Roe",
          "Title: Manager",
          "",
          "JANE M. ROE",
        ],
      }),
      failures: [
        {
          severity: "error",
          person: "JANE M. ROE",
          message: "no signature is given under this name in the place where the page ends",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "a place in which no signature could be read",
      filing: filingText({
        signaturePage: [...blankFor("By:"), "Ann Lund, Manager", "", "/s/ Jane M. Roe", "Jane M. Roe"],
      }),
      message: "Whether a signature stands in the place",
    },
    {
      name: "who signs for an entity as its second director may sign for nobody else",
      filing: filingText({
        signaturePage: [
          "LARKSPUR HOLDINGS LLC",
          "",
          "By: /s/ Ann Lund",
          "Title: Managing Director",
          "",
          "By: /s/ Jane M. Roe",
          "Title: Managing Director",
        ],
      }),
      message: "No signature under this name could be told",
    },
  ],
});
