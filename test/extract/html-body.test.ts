/** Signatures, exhibits and the lists of a 13G as pages print them. */
import { describe, expect, it } from "@jest/globals";
import { coverRows, readPage } from "./html-page.js";

const cover = `<table>${coverRows("Odile M. Farquharson", "IN", (printed) => printed)
  .map(({ number, caption, value }) => `<tr><td>${String(number)}</td><td>${caption}<br>${value}</td></tr>`)
  .join("")}</table>`;

/** Person, signer, title, date. */
type Signed = (string | null)[];

const ODILE = "Odile M. Farquharson";
const SIGNATURES: [name: string, page: string, signatures: Signed[]][] = [
  [
    "two columns",
    "<p>Dated: March 6, 2009</p><table><tr><td>TAMARACK FUND, L.P.</td><td>TAMARACK LLC</td></tr><tr><td>By: /s/ Odile M. Farquharson</td><td>By: /s/ Jane Roe</td></tr><tr><td>Name: Odile M. Farquharson</td><td>Name: Jane Roe</td></tr><tr><td>Title: General Partner</td><td>Title: Secretary</td></tr></table>",
    [
      ["TAMARACK FUND, L.P.", ODILE, "General Partner", "2009-03-06"],
      ["TAMARACK LLC", "Jane Roe", "Secretary", "2009-03-06"],
    ],
  ],
  [
    "dates at the right, title behind the name, no blank rows",
    "<table><tr><td>/s/ Odile M. Farquharson</td><td>March 6, 2009</td></tr><tr><td>Odile M. Farquharson</td><td>Date</td></tr><tr><td>TAMARACK LLC</td></tr><tr><td>By /s/ Jane Roe</td><td>March 7, 2009</td></tr><tr><td>Jane Roe, Managing Member</td></tr></table>",
    [
      [ODILE, ODILE, null, "2009-03-06"],
      ["TAMARACK LLC", "Jane Roe", "Managing Member", "2009-03-07"],
    ],
  ],
  [
    "on typed blanks",
    "<p>Dated: March 6, 2009</p><p>TAMARACK LLC<br><br>By:__/s/ Jane Roe______<br>Name: Jane Roe<br>Title: Secretary</p><p>____/s/ Odile M. Farquharson____<br>Odile M. Farquharson</p>",
    [
      ["TAMARACK LLC", "Jane Roe", "Secretary", "2009-03-06"],
      [ODILE, ODILE, null, "2009-03-06"],
    ],
  ],
];

it.each(SIGNATURES)("signatures: %s", (_name, page, signatures) => {
  const filing = readPage([cover], `<p>Item 1. Name of Issuer</p><p>SIGNATURES</p>${page}`);
  expect(
    filing.signatures?.signatures.map(({ person, signer, title, date }) => [
      person.value,
      signer?.value ?? null,
      title?.value ?? null,
      date?.value ?? null,
    ]),
  ).toEqual(signatures);
});

const EXHIBITS: [name: string, list: string, numbers: string[]][] = [
  ["a dash between spaces", "<p>Exhibit 1 &ndash; Agreement.</p><p>Exhibit 2 - Letter.</p>", ["1", "2"]],
  ["in quotation marks", '<p>Exhibit "A" Agreement</p><p>Exhibit &ldquo;B&rdquo; Letter</p>', ["A", "B"]],
  ["abbreviated, numbered twice", "<p>Ex. 1 Agreement</p><p>Exhibit A-1 Letter</p>", ["1", "A-1"]],
  ["with marks", "<table><tr><td>1<sup>*</sup></td><td>Letter</td></tr><tr><td>2*</td><td>Note</td></tr></table>", ["1", "2"]],
]; // prettier-ignore

it.each(EXHIBITS)("exhibits: %s", (_name, list, numbers) => {
  const items = `<p>Item 1. Security and Issuer</p><p>Item 7. Material to be Filed as Exhibits</p>${list}<p>SIGNATURES</p>`;
  expect(readPage([cover], items, "13D").exhibits.map(({ number }) => number.value)).toEqual(numbers);
});

describe("Item 3 of a 13G", () => {
  const entries = ["Broker or dealer registered", "Bank as defined in section 3(a)(6)", "Insurance company", "An investment adviser"]; // prettier-ignore
  const boxes = { "☒": "[X]", "☐": "[ ]" };
  const layouts: Record<string, (letter: string, box: string, entry: string) => string> = {
    "letter, box, words": (letter, box, entry) => `<p>(${letter}) ${box} ${entry}</p>`,
    "box, letter, words": (letter, box, entry) => `<p>${box}&nbsp;&nbsp;(${letter}) ${entry}</p>`,
    "letter, words, box": (letter, box, entry) => `<p>(${letter}) ${entry} ${box}</p>`,
    "letter, words, box in cells": (letter, box, entry) =>
      `<table><tr><td>(${letter})</td><td>${entry}</td><td>${box}</td></tr></table>`,
  };
  it("an X at the head of the entry, without boxes", () => {
    const items = `<p>Item 3. The person filing this statement is an:</p><p>X Investment Adviser registered under Section 203 of the Investment Advisers Act</p><p>X Investment Company registered under Section 8 of the Investment Company Act</p><p>Item 4. Ownership</p>`;
    expect(readPage([cover], items).thirteenG?.categories.map(({ value }) => value)).toEqual(["e", "d"]);
  });
  it.each(Object.entries(layouts))("%s", (_name, layout) => {
    const list = entries.map((entry, index) =>
      layout("abcd".charAt(index), index === 2 ? boxes["☒"] : boxes["☐"], entry),
    );
    const items = `<p>Item 3. If this statement is filed pursuant to Rules 13d-1(b) or 13d-2(b), check whether the person is a:</p>${list.join("")}<p>Item 4. Ownership</p>`;
    expect(readPage([cover], items).thirteenG?.categories.map(({ value }) => value)).toEqual(["c"]);
  });
});

it("Item 5 with the answers behind the form's own captions", () => {
  const items = `<p>Item 5. Interest in Securities of the Issuer</p><p>Odile M. Farquharson</p><table><tr><td>(a)</td><td>Amount beneficially owned:</td><td>1,234,567</td></tr><tr><td></td><td>Percent of class:</td><td>5.3</td><td>%</td></tr></table><p>Item 6. Contracts</p>`;
  const statement = readPage([cover], items, "13D").persons[0]?.item5;
  expect(statement?.aggregateAmount?.value.toFixed()).toBe("1234567");
  expect(statement?.percentOfClass?.printed).toMatch(/^5\.3/);
});
