/** An answer that begins on the line of its Item's caption is the Item's first paragraph, not part of the heading. */
import { expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { amounts } from "../support/figures.js";
import { filingText, LARKSPUR } from "../support/filing-text.js";
import { typedFiling } from "./typed-reading.js";

const FUND = { ...LARKSPUR, name: "Quillby Fund LP", aggregate: "600,000", notes: [], item5: null };
const read = (body: string) => readFiling(filingText({ persons: [FUND], body: [body] }));
const ANSWER = "(a) Quillby Fund beneficially owns 600,000 Shares, or 6.0% of the class.";

it.each([
  ["behind a stop", "Item 5. Interest in Securities of the Issuer. "],
  ["without a stop, ahead of its letter", "Item 5. Interest in Securities of the Issuer "],
  ["behind a colon, in capitals", "ITEM 5. INTEREST IN SECURITIES OF THE ISSUER: "],
  ["behind a dash", "Item 5. Interest in Securities of the Issuer – "],
])("an answer %s is read", (_how, caption) => {
  const filing = read(caption + ANSWER);
  expect(filing.items.map(({ heading, paragraphs }) => [heading.value.trim(), paragraphs.length])).toEqual([
    [caption.trim(), 1],
  ]);
  expect(amounts(filing)).toEqual(["600000"]);
});

it.each([
  "Item 5. Interest in Securities of the Issuer.",
  "Item 5. Interest in Securities of the Issuer (Continued from the page before).",
  "Item 5. Interest in Securities of the Issuer. Not applicable.",
  "Item 6. Contracts, Arrangements, Understandings or Relationships With Respect to the Issuer.",
])("a caption is kept whole: %s", (caption) => {
  expect(read(caption).items.map(({ heading, paragraphs }) => [heading.value, paragraphs.length])).toEqual([
    [caption, 0],
  ]);
});

const TITLED = [
  "1.   SECURITY AND ISSUER",
  "2.   IDENTITY AND BACKGROUND",
  "3.   SOURCE AND AMOUNT OF FUNDS OR OTHER CONSIDERATION",
  "4.   PURPOSE OF TRANSACTION",
  `5.   INTEREST IN SECURITIES OF THE ISSUER.  ${ANSWER}`,
  "6.   CONTRACTS, ARRANGEMENTS, UNDERSTANDINGS OR RELATIONSHIPS WITH RESPECT TO",
];
const numbers = (lines: readonly string[]): string[] =>
  readFiling(filingText({ persons: [FUND], body: lines })).items.map(({ number }) => number);

it("the form's captions behind their numbers are headings where no line says Item", () => {
  expect(numbers(TITLED)).toEqual(["1", "2", "3", "4", "5", "6"]);
  expect(amounts(readFiling(filingText({ persons: [FUND], body: TITLED })))).toEqual(["600000"]);
});

it("two captions behind numbers, or captions beside a heading that says Item, are none", () => {
  expect(numbers(TITLED.slice(0, 2))).toEqual([]);
  expect(numbers(["Item 4. Purpose of Transaction.", ...TITLED])).toEqual(["4"]);
});

it("an answer is read that begins as a sentence behind a caption in bold, which print does not show", () => {
  const filing = read(`Item 5. Interest in Securities of the Issuer ${ANSWER.slice(4)}`);
  expect(amounts(filing)).toEqual(["600000"]);
  expect(filing.paragraphs.map(({ value }) => value)).toContain(ANSWER.slice(4));
});

it("an answer is read whose first line holds but its letter and a name", () => {
  const [letter, ...rest] = ["(a) Quillby Fund", "beneficially owns 600,000 Shares, or 6.0% of the class."];
  const body = [`Item 5. Interest in Securities of the Issuer. ${letter}`, ...rest, "", "Item 6.  None."];
  expect(typedFiling("13D", body.join("\n")).items[0]?.paragraphs.map(({ value }) => value)).toEqual([
    ANSWER,
  ]);
});

it("the citizenship is read on the line of its caption", () => {
  const { items } = typedFiling("13G", "Item 2(c).  Citizenship.  Nevada\n\nItem 4.  Ownership.\n\nNone.\n");
  expect(items[0]?.paragraphs.map(({ value }) => value)).toEqual(["Nevada"]);
});
