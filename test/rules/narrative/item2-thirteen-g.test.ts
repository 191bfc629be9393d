/** Item 2 of a Schedule 13G, which has five letters. */
import rule from "../../../rules/narrative/item2-complete.js";
import { testRule } from "../../../src/index.js";
import { first13G, ITEMS_13G } from "../../support/first-statement.js";
import { structured13G } from "../../support/structured-13g.js";

const [A = "", B = "", C = "", D = "", E = ""] = ITEMS_13G[2] ?? [];

const element = (name: string, text: string): string => `<${name}>${text}</${name}>`;
const xml = {
  a: element("filingPersonName", "Thorne Advisers LP"),
  c: element("citizenship", "Delaware"),
};

testRule(rule, {
  passing: [
    {
      name: "a Schedule 13G with the address of one of its filers",
      filing: first13G({ 2: [A, "Item 2(b). Larkspur is at 1 Mill Lane, Albany, New York 12207", C, D, E] }),
      passes: 5,
    },
    {
      name: "a Schedule 13G whose class has a history",
      filing: first13G({ 2: [A, B, C, "Item 2(d). Common Stock, listed for the last two years", E] }),
      passes: 5,
    },
    { name: "a Schedule 13G with its five letters", filing: first13G(), passes: 5 },
    {
      name: "a Schedule 13G with letters under one heading",
      filing: first13G({
        2: [
          "Item 2. (a) Name of Person Filing: Larkspur",
          "(b) Address: Albany",
          "(c) Citizenship: Delaware",
          "(d) Title: Common Stock",
          "(e) CUSIP Number: 09175M507",
        ],
      }),
      passes: 5,
    },
    {
      name: "a class without a CUSIP number",
      filing: first13G({ 2: [A, B, C, D, "Item 2(e). CUSIP Number: None"] }),
      passes: 5,
    },
    {
      name: "a Schedule 13G that names one of its filers",
      filing: first13G({ 2: ["Item 2(a). Name of Person Filing: Larkspur Holdings LLC", B, C, D, E] }),
      passes: 5,
    },
  ],
  failing: [
    {
      name: "a structured Schedule 13G without an address",
      filing: structured13G().replace(
        "<items>",
        `<items><item2>${xml.a}${element("principalBusinessOfficeOrResidenceAddress", "")}${xml.c}</item2>`,
      ),
      failures: [{ severity: "warning", message: "the address, which Item 2(b) asks for" }],
    },
    {
      name: "a Schedule 13G without an address",
      filing: first13G({ 2: [A, C, D, E] }),
      failures: [{ severity: "warning", message: "the address, which Item 2(b) asks for." }],
    },
    {
      name: "a Schedule 13G with the caption of an answer only",
      filing: first13G({ 2: [A, B, "Item 2(c). Citizenship:", D, E] }),
      failures: [{ severity: "warning", message: "which Item 2(c) asks for." }],
    },
    {
      name: "a Schedule 13G that leaves class and CUSIP to the title page",
      filing: first13G({ 2: [A, B, C] }),
      failures: [
        {
          severity: "info",
          message:
            "Item 2 does not speak of the title of the class, which Item 2(d) asks for; the title page does.",
        },
        { severity: "info", message: "the CUSIP number, which Item 2(e) asks for; the title page does." },
      ],
    },
  ],
  notApplicable: [{ name: "a structured filing without Item 2", filing: structured13G({ persons: [] }) }],
  unverified: ["Citizenship: Not applicable.", "Citizenship: N/A"].map((c) => ({
    name: `the citizenship called not applicable: ${c}`,
    filing: first13G({ 2: [A, B, `Item 2(c). ${c}`, D, E] }),
    message:
      "Item 2(c) says only that it is not applicable, which does not tell the citizenship or place of organization; the cover pages may.",
  })),
});
