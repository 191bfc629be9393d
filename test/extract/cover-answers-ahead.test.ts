/** Cover pages on which every answer stands above or left of its caption. */
import { describe, expect, it } from "@jest/globals";
import { readPage } from "./html-page.js";
import { personsOf, told, typedPersons } from "./typed-reading.js";

const CAPTIONS = [
  "Name of Reporting Person",
  "Check the Appropriate Box if a Member of a Group",
  "SEC Use Only",
  "Citizenship or Place of Organization",
  "Sole Voting Power",
  "Shared Voting Power",
  "Sole Dispositive Power",
  "Shared Dispositive Power",
  "Aggregate Amount Beneficially Owned by Each Reporting Person",
  "Check if the Aggregate Amount in Row (9) Excludes Certain Shares",
  "Percent of Class Represented by Amount in Row (9)",
  "Type of Reporting Person",
];
const ROE = ["Roe Partners, L.P.", "(a) [ ]  (b) [X]", "", "Delaware", "9", "310,398", "9", "310,398 (1)", "310,407", "[X]", "5.4%", "PN"]; // prettier-ignore
const JANE = ["Jane M. Roe", "(a) [ ]  (b) [X]", "", "Canada", "118,250", "310,407", "118,250", "310,407", "428,657", "[ ]", "7.4%", "IN, HC"]; // prettier-ignore
const READ = [
  "Roe Partners, L.P.: 9/310398/9/310398 = 310407, 5.4, PN",
  "Jane M. Roe: 118250/310407/118250/310407 = 428657, 7.4, IN+HC",
];

type Row = (answer: string, caption: string, number: number) => string;
const page = (answers: readonly string[], row: Row): string =>
  CAPTIONS.map((caption, index) => row(answers[index] ?? "", caption, index + 1)).join("\n");
const RULE = "_".repeat(60);
const above: Row = (answer, caption, number) =>
  `          ${answer}\n${String(number)}.  ${RULE}\n          ${caption}\n`;
const left: Row = (answer, caption, number) =>
  `<tr><td>${answer}</td><td>${caption}</td><td>${String(number)}</td></tr>`;
const inBrackets: Row = (answer, caption, number) =>
  `<tr><td>${String(number)}</td><td><b>${answer}</b><br>(${caption})</td></tr>`;

describe("answers ahead of their captions", () => {
  it("typed above a ruled line with the caption below it", () => {
    const covers = [ROE, JANE].map((answers) => `CUSIP NO. 435632 10 6\n\n${page(answers, above)}`);
    expect(personsOf("13G", covers.join("\n<PAGE>\n"))).toEqual(READ);
    const [roe] = typedPersons("13G", covers.join("\n<PAGE>\n"));
    expect(roe?.excludesCertainShares?.value).toBe(true);
    expect([roe?.citizenship?.value, roe?.group?.value]).toEqual(["Delaware", "b"]);
  });

  it.each([
    ["left of the caption, its number at the right", left],
    ["above the caption in brackets", inBrackets],
  ])("a table: %s", (_, row) => {
    const tables = [ROE, JANE].map(
      (answers) => `<p>CUSIP No. 87507R 10 1</p><table>${page(answers, row)}</table>`,
    );
    expect(readPage(tables, "").persons.map(told)).toEqual(READ);
  });

  it("a row left blank states nothing, and its number is no figure", () => {
    const blank = ROE.map((answer, index) =>
      index === 4 ? "7" : index === 5 ? "" : index === 6 ? "-0-" : answer,
    );
    expect(personsOf("13G", page(blank, above))).toEqual([
      "Roe Partners, L.P.: 7/-/0/310398 = 310407, 5.4, PN",
    ]);
  });

  it("a page that does not prove it, with no percentage ahead of its caption, is not read so", () => {
    const mixed = ROE.map((answer, index) => (index === 10 ? "" : answer));
    expect(personsOf("13G", page(mixed, above)).join()).not.toMatch(/\/310398/);
  });
});
