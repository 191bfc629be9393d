import rule from "../../../rules/cover-page/source-code-valid.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
import { schedule13D } from "../../structured/structured-xml.js";

const source = (text: string) => filingText({ persons: [{ ...LARKSPUR, source: text }] });

testRule(rule, {
  passing: [
    { name: "the same code for two persons", filing: filingText({ persons: [LARKSPUR, ROE] }), passes: 2 },
    ...["SC", "BK", "AF", "PF", "OO"].map((code) => ({ name: code, filing: source(code), passes: 1 })),
    ...["WC, OO", "WC; BK", "WC/AF", "PF & OO", "PF and OO", "WC OO", "BK (1), OO*", "AF (see Item 3)",
      "WC – See Item 3", "OO, see Item 3 below", "wc, oo", "00", "WC, 00 (see Item 3)", "OO (contribution in kind)",
      "OO: exchange of shares"].map((text) => ({ name: text, filing: source(text), passes: 1 })), // prettier-ignore
    { name: "a structured filing with a list", filing: schedule13D(), passes: 1 },
  ],
  failing: [
    {
      name: "a code of no row",
      filing: source("XX"),
      failures: [
        {
          severity: "warning",
          person: "LARKSPUR HOLDINGS LLC",
          message:
            "Row 4 states XX, which the form does not name as a code; its codes are SC, BK, AF, WC, PF and OO.",
          expected: "of SC, BK, AF, WC, PF, OO",
          actual: "XX",
          line: 20,
        },
      ],
    },
    {
      name: "a type of a 13G in the row of sources",
      filing: source("WC, FI"),
      failures: [{ message: /its codes are SC, BK, AF, WC, PF and OO\.$/ }],
    },
    {
      name: "codes of the last row beside one of this row",
      filing: source("WC, CO, IN, CO"),
      failures: [
        {
          message: "Row 4 states CO and IN, which the form does not name as codes;",
          actual: "WC, CO, IN, CO",
        },
      ],
    },
    {
      name: "a structured filing",
      filing: schedule13D().replace("<fundType>WC</fundType>", "<fundType>WK</fundType>"),
      failures: [{ person: "Larkspur Holdings LLC", message: "Row 4 states WK,", actual: "WK, OO" }],
    },
  ],
  unverified: [
    {
      name: "the source in words",
      filing: source("Working capital"),
      message: "Row 4 states “Working capital”, which is not a list of codes alone.",
    },
    { name: "not applicable", filing: source("N/A"), message: "Row 4 states “N/A”" },
    {
      name: "words with a code in their midst",
      filing: source("Funds of affiliates AF"),
      message: "not a list of codes",
    },
    {
      name: "no answer",
      filing: source(""),
      message: "No code was read in Row 4.",
      at: ["SOURCE OF FUNDS"],
    },
    { name: "a reference alone", filing: source("See Item 3"), message: "not a list of codes" },
    {
      name: "a code followed by what may be another",
      filing: source("WC as told by ABC"),
      message: "not a list of codes",
    },
  ],
  notApplicable: [
    {
      name: "a 13G asks for no source of funds",
      filing: filingText({ schedule: "13G" }),
      message: "concerns Schedule 13D only",
    },
  ],
});
