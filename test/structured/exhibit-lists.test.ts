/** The lists of exhibits in Item 7 of the structured form: what leads to them, and how they are numbered. */
import { describe, expect, it } from "@jest/globals";
import { audit, readFiling } from "../../src/index.js";
import { readWhole, schedule13D } from "./structured-xml.js";

const TITLES = ["Joint Filing Agreement, dated March 3, 2025", "Voting Agreement, dated March 3, 2025"];

const item7 = (...lines: readonly string[]): string =>
  schedule13D().replace(
    /<filedExhibits>[^<]*<\/filedExhibits>/,
    `<filedExhibits>${lines.join("\n")}</filedExhibits>`,
  );
const listed = (...lines: readonly string[]): string[] =>
  readWhole(item7(...lines)).exhibits.map(
    ({ number, description }) => `${number.value} ${description.value}`,
  );

const READ = TITLES.map((title, index) => `99.${String(index + 1)} ${title}`);
const BARE = TITLES.map((title, index) => `99.${String(index + 1)} ${title}`);

describe("a list is read behind what leads to it", () => {
  it.each([
    ["an amendment that adds", ["Item 7 is hereby amended to add the following exhibits:", ""]],
    ["a supplement", ["Item 7 of the Statement is amended and supplemented by adding thereto:", ""]],
    ["a sentence on what is filed", ["The following documents are filed as exhibits to this Statement.", ""]],
    [
      "a sentence and the heads of a table",
      ["The following exhibits are filed herewith:", "", "Exhibit Number", "Description of Exhibit"],
    ],
  ])("%s", (_name, lead) => {
    expect(listed(...lead, ...BARE)).toEqual(READ);
  });

  it.each([
    ["other prose", ["The Statement is amended.", ""]],
    ["parties that agree", ["The undersigned agree to this Exhibit and to the following:", ""]],
  ])("not behind %s", (_name, lead) => {
    expect(listed(...lead, ...BARE)).toEqual([]);
  });
});

describe("how exhibits are numbered", () => {
  const numbered = (entry: (index: number, title: string) => string): string[] =>
    listed(...TITLES.map((title, index) => entry(index + 1, title)));

  it.each<[string, (index: number, title: string) => string]>([
    ["a number and a title on lines of their own", (index, title) => `99.${String(index)}\n${title}`],
    ["the same, parted by blank lines", (index, title) => `99.${String(index)}\n\n${title}\n`],
    ["a dash", (index, title) => `99.${String(index)} - ${title}`],
    ["the type of EDGAR's header", (index, title) => `EX-99.${String(index)}: ${title}`],
    ["an abbreviation", (index, title) => `Ex. 99.${String(index)}: ${title}`],
    ["a note's mark ahead", (index, title) => `* 99.${String(index)} ${title}`],
    ["a note's mark behind", (index, title) => `99.${String(index)}* ${title}`],
  ])("by %s", (_name, entry) => {
    expect(numbered(entry)).toEqual(READ);
  });

  it("by letters, from any letter on", () => {
    expect(listed(...TITLES.map((title, index) => `${"CD".charAt(index)}. ${title}`))).toEqual(
      TITLES.map((title, index) => `${"CD".charAt(index)} ${title}`),
    );
  });

  it("letters that are a man's initials, or one alone, are none", () => {
    expect(listed("A. Roe signs the agreement.", "C. Lund signs the letter.")).toEqual([]);
    expect(listed("A. Joint Filing Agreement")).toEqual([]);
  });

  it("where an exhibit was filed may stand on a line of its own", () => {
    expect(listed("99.1", "Voting Agreement", "Previously filed", "99.2", "Press Release")).toEqual([
      "99.1 Voting Agreement Previously filed",
      "99.2 Press Release",
    ]);
  });
});

it("what the Items call attached is looked for in a list behind an introduction", () => {
  const xml = item7(
    "Item 7 is amended by adding the following exhibit:",
    "",
    "99.1 Voting Agreement",
  ).replace(
    "Working capital.",
    "Working capital, and the loan that is attached hereto as Exhibit 99.2. The Voting Agreement is Exhibit 99.1.",
  );
  const { checks } = audit(readFiling(xml)).report;
  const found = checks.filter(
    ({ rule, verdict }) => rule === "item6-vs-item7" && verdict !== "not-applicable",
  );
  expect(found.map(({ message }) => message)).toContainEqual(
    expect.stringContaining("Item 7 of this amendment lists only what it adds"),
  );
});
