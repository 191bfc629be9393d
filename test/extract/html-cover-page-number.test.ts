/** A cover page of HTML that ends with its number: the number answers no row that was left blank. */
import { describe, expect, it } from "@jest/globals";
import { coverRows, readPage } from "./html-page.js";

const cover = (type: string, foot: string): string => {
  const rows = coverRows("Larkspur Holdings LLC", type, (printed) => printed);
  const cells = rows.map(({ number, caption, value }) => [String(number), caption, value]);
  const table = cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
  return `<table>${table}</table>${foot}`;
};
const ITEMS = "<p>Item 1.</p><p>(a) Name of Issuer: Quillhaven Instruments, Inc.</p>";

/** What is read in the last row: its text, `blank` where certainly nothing stands there, `unknown` where that is not told. */
const lastRow = (type: string, foot: string, behind: string): string => {
  const [person] = readPage([cover(type, foot)], ITEMS + behind).persons;
  const answer = person?.answers.typeOfReportingPerson;
  return answer === undefined ? "unknown" : (answer.printed?.value ?? "blank");
};

describe("a last row that was left blank", () => {
  it.each([
    ["a line", '<p align="center">2</p><hr>', '<p align="center">3</p><hr>'],
    ["a line within one block", "<div><div>2</div><hr></div>", "<div><div>3</div><hr></div>"],
    [
      "a style",
      '<p>2</p><p style="page-break-before:always"></p>',
      '<p>3</p><p style="page-break-before:always"></p>',
    ],
  ])("is blank above a number in order and the page's end by %s", (_by, foot, behind) => {
    expect(lastRow("", foot, `${behind}<p>Item 2.</p>`)).toBe("blank");
    expect(lastRow("OO", foot, `${behind}<p>Item 2.</p>`)).toBe("OO");
  });

  it("has no bare number for its answer where it may be no page's", () => {
    expect(lastRow("", "<p>2</p><hr>", "")).toBe("unknown");
  });
});
