/** The paragraphs of Item 2 with the letters that they answer, by marks, headings and elements. */
import { expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { first13D, first13G, structuredFirst13D } from "../support/first-statement.js";
import { readWhole } from "../structured/structured-xml.js";

const lettersIn = (text: string): string[] =>
  readFiling(text).background.item2.map(({ letters, told }) => `${letters}: ${told.value}`);

it("goes by the marks in brackets, and keeps the letter until the next", () => {
  expect(
    lettersIn(
      first13D({
        2: ["Item 2. Identity.", "(a) Larkspur", "a company", "(b)-(d), (f) See the offer.", "(e) None."],
      }),
    ),
  ).toEqual([
    ": Item 2. Identity.",
    "a: (a) Larkspur",
    "a: a company",
    "bcdf: (b)-(d), (f) See the offer.",
    "e: (e) None.",
  ]);
});

it.each([
  ["(d) and (e) None.", "de"],
  ["(d)/(e) None.", "de"],
  ["(d), 2(e) None.", "de"],
  ["(a) through (c) None.", "abc"],
  ["In (d) nothing is answered.", ""],
])("%s", (paragraph, letters) => {
  expect(lettersIn(first13D({ 2: ["Item 2. Identity.", paragraph] })).at(-1)).toBe(
    `${letters}: ${paragraph}`,
  );
});

it("cuts a paragraph at the letters within it, in their order", () => {
  const told = "(d) No. (e) None. (f) Sweden, as told in (a). (b) is answered above.";
  expect(lettersIn(first13D({ 2: ["Item 2. Identity.", told] })).slice(1)).toEqual([
    "d: (d) No.",
    "e: (e) None.",
    "f: (f) Sweden, as told in (a). (b) is answered above.",
  ]);
});

it("goes by headings of their own, single or together", () => {
  expect(
    lettersIn(
      first13G({
        2: ["Item 2(a) and (b). Name and Address", "Larkspur", "Items 2(c)-(e). See the cover page."],
      }),
    ),
  ).toEqual([
    "ab: Item 2(a) and (b). Name and Address",
    "ab: Larkspur",
    "cde: Items 2(c)-(e). See the cover page.",
  ]);
});

it("goes by a letter behind the heading", () => {
  expect(lettersIn(first13G({ 2: ["Item 2. (a) Name: Larkspur", "a company", "(b) Albany"] }))).toEqual([
    "a: Item 2. (a) Name: Larkspur",
    "a: a company",
    "b: (b) Albany",
  ]);
});

it("goes by the elements of a structured filing, and leaves empty ones out", () => {
  const { background } = readWhole(
    structuredFirst13D(
      "<item2><filingPersonName>Larkspur</filingPersonName><principalBusinessAddress>Albany</principalBusinessAddress><principalJob/><hasBeenConvicted>No</hasBeenConvicted><convictionDescription>No</convictionDescription><citizenship>Delaware</citizenship></item2>",
    ),
  );
  expect(background.item2.map(({ letters, told }) => `${letters}: ${told.printed}`)).toEqual([
    "a: Larkspur",
    "b: Albany",
    "d: No",
    "e: No",
    "f: Delaware",
  ]);
});
