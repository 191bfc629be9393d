/** What the free text of a structured filing tells again, read with its place. */
import { expect, it } from "@jest/globals";
import { sample13D, type Edit } from "../support/structured-sample.js";
import { misplaced, readWhole } from "./structured-xml.js";

const told = (...edits: readonly Edit[]) => {
  const filing = readWhole(sample13D(...edits));
  expect(misplaced(filing)).toEqual([]);
  return filing.structure?.told;
};
const item1Says = (text: string): Edit => ["</item1>", `<commentText>${text}</commentText></item1>`];
const comment = (text: string): Edit => [/<commentContent>[^<]*</, `<commentContent>${text}<`];

it("is nothing where the text tells nothing again", () => {
  expect(told()).toEqual({ amendments: [], cusips: [], shares: [] });
});

it.each([
  ["This Amendment No. 6 to the original Statement on Schedule 13D is filed.", 6],
  ["This filing constitutes Amendment Number 12.", 12],
  ["this Amendment No. 2 (“Amendment No. 2”) amends", 2],
])("the filing's own number in %s", (text, number) => {
  expect(told(item1Says(text))?.amendments.map(({ value }) => value)).toEqual([number]);
});

it.each([
  "This Amendment No. 2 to the Credit Agreement was signed.",
  "This Amendment No. 2 (the “Second Amendment”) to its Loan Agreement was signed.",
  "as amended by Amendment No. 4",
])("no number of the filing in %s", (text) => {
  expect(told(item1Says(text))?.amendments).toEqual([]);
});

it.each([
  ["The shares have CUSIP No. 435990106", ["435990106"]],
  ["Their CUSIP Number: 09175M 50 7", ["09175M507"]],
  ["The CUSIP of the shares is G8267K406, that of the units G8267K505.", ["G8267K406"]],
  ["CUSIP numbers were not assigned to the securities of 2024", []],
  ["The CUSIP is not known. Telephone 207555014", []],
])("the CUSIP in %s", (text, cusips) => {
  expect(told(item1Says(text))?.cusips.map(({ value }) => value)).toEqual(cusips);
});

it.each([
  ["650,000 shares, representing 6.5% of the class outstanding", "650000", "6.5", false],
  [
    "On May 1, 2026 it held 650,000 shares, or about 6.5% of the issued and outstanding shares",
    "650000",
    "6.5",
    true,
  ],
])("a count with its part of the class in %s", (text, amount, percent, dated) => {
  const [share, ...others] = told(comment(text))?.shares ?? [];
  expect(others).toEqual([]);
  expect(share?.amount.value.toFixed()).toBe(amount);
  expect(share?.percent.value.value.toFixed()).toBe(percent);
  expect(share?.dated).toBe(dated);
});

it.each([
  "650,000 shares, representing 6.5% of the votes",
  "representing 6.5% of the outstanding shares",
  `650,000 shares, ${"held by the fund and its affiliates ".repeat(5)}representing 6.5% of the outstanding shares`,
  "650,000 shares. It holds options representing 6.5% of the outstanding shares.",
])("no count with its part of the class in %s", (text) => {
  expect(told(comment(text))?.shares).toEqual([]);
});
