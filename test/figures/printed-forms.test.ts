/** How numbers and names are printed: forms of grouping, names a letter apart, CUSIPs cut short. */
import { describe, expect, it } from "@jest/globals";
import { isSameCusip } from "../../src/figures/cusip.js";
import { respelling } from "../../src/figures/name-spelling.js";
import { numberForm, numberLead } from "../../src/figures/number-form.js";

describe("the form of a number", () => {
  it.each([
    ["1234567", "plain"],
    ["1234.5", "plain"],
    [".5", "plain"],
    ["1,234,567", "comma"],
    ["1,234.567", "comma"],
    ["12,34,567", "lakh"],
    ["2,14,94,800.50", "lakh"],
    ["5'288'262.00", "apostrophe"],
    ["5’288’262", "apostrophe"],
    ["5 288 262", "space"],
    ["1.234.567", "dot"],
    ["1.234.567,5", "dot"],
    ["1.234,567", "decimal-comma"],
    ["1234,5", "decimal-comma"],
    ["2,3261", "glued"],
    ["1,234,56712", "glued"],
    ["1O0,000", "letters"],
    ["214,94,800", "odd"],
    ["5,288 262", "odd"],
    ["1,234,56", "odd"],
    ["123,4567,890", "odd"],
    ["1..5", "odd"],
    ["1.2.3", "odd"],
  ])("%s is %s", (printed, form) => {
    expect(numberForm(printed)).toBe(form);
  });
});

describe("the number that a text begins with", () => {
  it.each([
    ["1,234 shares", "1,234"],
    ["1,234,(1)", "1,234"],
    ["5 288 262 (see note)", "5 288 262"],
    ["5 288 262.50", "5 288 262.50"],
    ["5 288 262,500", "5 288 262,500"],
    ["5,288 262 shares", "5,288 262"],
    ["5,288,262 100%", "5,288,262"],
    ["162 ⁽¹⁾", "162"],
    ["1O0,000", "1O0,000"],
    ["l20,000.", "l20,000"],
    ["Illinois", null],
    ["I", null],
    ["15th", null],
    ["x 15", null],
  ])("%s: %s", (text, number) => {
    expect(numberLead(text)).toBe(number);
  });
});

describe("names a letter apart", () => {
  it.each([
    ["Larkspur Holdings LLC", "Larkpsur Holdings, L.L.C.", "larkspur > larkpsur, first"],
    ["Jane M. Roemer", "Jane Roemar", "roemer > roemar"],
    ["Jane Roe", "Jane Row", null],
    ["Larkspur II LP", "Larkspur III LP", null],
    ["Larkspur Fund XVII LP", "Larkspur Fund XVIII LP", null],
    ["Larkspur 2018 LP", "Larkspur 2019 LP", null],
    ["Larkspur A1 LP", "Larkspur A2 LP", null],
    ["Mark Hart", "Mary Hurt", null],
    ["Jane Hart", "Jane Hurst", null],
    ["Jane Harper", "Jane Mary Harper", null],
    ["Jane Harper", "JANE HARPER", null],
    ["Jane Harper", "Jane Horner", "harper > horner"],
    ["Jane Harper", "Jane Horners", null],
    ["Jane Hart", "Jane Hurt", "hart > hurt"],
    ["Jane Hart", "Jane Hrat", "hart > hrat"],
    ["Jane Hart", "Jane Harts", "hart > harts"],
    ["Jane Hart", "Jane Thar", null],
    ["Jane Hart", "Jane Ratt", null],
  ])("%s and %s: %s", (a, b, expected) => {
    const found = respelling(a, b);
    expect(found && `${found.from} > ${found.to}${found.first ? ", first" : ""}`).toBe(expected);
  });
});

describe("the same CUSIP", () => {
  it.each([
    ["09175M507", "09175M507", true],
    ["09175M507", "09175M50", true],
    ["09175M", "09175M507", true],
    ["09175", "09175M507", false],
    ["37833100", "037833100", true],
    ["7833100", "037833100", false],
    ["33100507", "037833100", false],
    ["09175M507", "09175M408", false],
  ])("%s and %s: %s", (a, b, same) => {
    expect(isSameCusip(a, b)).toBe(same);
  });
});
