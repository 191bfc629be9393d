import rule from "../../../rules/cover-page/type-code-valid.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedFiling } from "../../support/filing-text.js";
import { schedule13D } from "../../structured/structured-xml.js";

const type = (text: string, filing: StatedFiling = {}) =>
  filingText({ persons: [{ ...LARKSPUR, notes: [], type: text }], ...filing });
const CODES = ["BD", "BK", "IC", "IV", "IA", "EP", "HC", "SA", "CP", "CO", "PN", "IN", "OO"];

testRule(rule, {
  passing: [
    {
      name: "two persons",
      filing: filingText({ persons: [LARKSPUR, ROE] }),
      passes: 2,
      message: "Row 14 states OO, a code of the form.",
    },
    { name: "two codes", filing: type("CO, HC"), message: "Row 14 states CO and HC, codes of the form." },
    ...CODES.map((code) => ({ name: code, filing: type(code), passes: 1 })),
    ...["PN, HC", "IA/HC", "CO; OO", "HC-CO", "BD & IA", "IA and PN", "in", "00", "HC (BK)", "OO (limited liability company)",
      "CO*", "IN (see Item 2)", "OO – Limited Liability Company", "CO ⁽¹⁾", "OO, LLC", "PN – LP"].map((text) => ({ name: text, filing: type(text), passes: 1 })), // prettier-ignore
    { name: "a foreign institution on a 13G", filing: type("FI", { schedule: "13G" }), passes: 1 },
    { name: "a structured filing with a list", filing: schedule13D(), passes: 1 },
    {
      name: "abbreviations of the names before the codes",
      filing: type("LHL - HC, CO", {
        persons: [{ ...LARKSPUR, name: "LARKSPUR HOLDINGS LLC - LHL", notes: [], type: "LHL - HC, CO" }],
      }),
      passes: 1,
    },
    {
      name: "initials of another person, which the Items give, beside the codes",
      filing: type("LHL - HC LVB - BK", {
        persons: [{ ...LARKSPUR, name: "LARKSPUR HOLDINGS LLC - LHL", notes: [], type: "LHL - HC LVB - BK" }],
        item2: [
          "(a) Filed by Larkspur Holdings LLC (LHL) and its subsidiary, The Larkspur Valley Bank (LVB).",
        ],
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "the legal form in place of the code",
      filing: type("LLC"),
      failures: [
        {
          severity: "warning",
          message:
            "Row 14 states LLC, which the form does not name as a code; its codes are BD, BK, IC, IV, IA, EP, HC, SA, CP, CO, PN, IN and OO.",
          expected: "of BD, BK, IC, IV, IA, EP, HC, SA, CP, CO, PN, IN, OO",
          actual: "LLC",
          line: 29,
        },
      ],
    },
    {
      name: "a zero in the place of a letter beside a code",
      filing: type("HC, C0"),
      failures: [{ message: "Row 14 states C0, which the form does not name as a code" }],
    },
    {
      name: "a one in the place of a letter",
      filing: type("1N"),
      failures: [{ message: "Row 14 states 1N, which the form does not name as a code" }],
    },
    {
      name: "two unknown words beside a code",
      filing: type("PN, GP, XX, GP"),
      failures: [
        {
          message: "Row 14 states GP and XX, which the form does not name as codes;",
          actual: "PN, GP, XX, GP",
        },
      ],
    },
    {
      name: "a legal form that is the name's own, without a code",
      filing: type("LLC, LP"),
      failures: [{ message: "Row 14 states LLC and LP, which the form does not name as codes;" }],
    },
    {
      name: "a foreign institution on a 13D",
      filing: schedule13D().replace(">HC<", ">FI<"),
      failures: [{ message: "CO, PN, IN and OO. FI is a code of Schedule 13G only.", actual: "OO, FI" }],
    },
    {
      name: "a 13G calls the row by its own number",
      filing: type("XX", { schedule: "13G" }),
      failures: [
        {
          message:
            "Row 12 states XX, which the form does not name as a code; its codes are BD, BK, IC, IV, IA, EP, HC, SA, CP, CO, PN, IN, OO and FI.",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "the type in words",
      filing: type("Individual"),
      message: "Row 14 states “Individual”, which is not a list of codes alone.",
      at: ["Individual"],
    },
    { name: "not applicable", filing: type("N/A"), message: "not a list of codes alone" },
    {
      name: "a word in capitals that is no attempt at a code",
      filing: type("NONE"),
      message: "not a list of codes alone",
    },
    { name: "no type, and prose below", filing: type(""), message: "No code was read in Row 14." },
    {
      name: "no type",
      filing: type("", { persons: [{ ...LARKSPUR, type: "" }] }),
      message: "No code was read in Row 14.",
    },
  ],
});
