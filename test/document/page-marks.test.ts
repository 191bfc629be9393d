/** What a word processor or a printer leaves on each page is nobody's answer and no day. */
import { describe, expect, it } from "@jest/globals";
import { readHtmlDocument } from "../../src/document/html-document.js";
import { paragraphsOf } from "../../src/document/paragraphs.js";
import { readTextDocument } from "../../src/document/text-document.js";
import { MappedText } from "../../src/source/mapped-text.js";

/** The lines of a text that are printed. */
const printed = (text: string): string[] => {
  const document = readTextDocument(MappedText.identity(text));
  return document.text.text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
};
const PROSE = "The Fund bought the shares for investment and may buy or sell more of them";
/** Pages of so many lines with what stands at the foot of each. */
const pages = (feet: readonly string[], lines = 30): string =>
  feet.flatMap((foot) => [...Array.from({ length: lines }, () => PROSE), "", foot, ""]).join("\n");
const centred = (mark: string): string => mark.padStart(39);

describe("a stamp", () => {
  it.each([
    ["in brackets, of the typing room", "[NYROOM:1234567.2:4450B:12/10/98--3:15p]"],
    ["with semicolons, doubled", "[[NYROOM;77.2:44W:03/22/2001--5:29 pm]]"],
    ["of day, hour and file", String.raw`12/15/95 10:14 AM  F:\DOCS\13D\AMEND2.DOC`],
    ["of the file alone", String.raw`NYFS04...:\80\14980\0001\SCH1107S.27A`],
    ["of the file with the page's number", String.raw`F:\DOCS\AMEND2.DOC      4`],
  ])("%s is left out", (_what, stamp) => {
    expect(printed(`${PROSE}\n${stamp}\nJane Roe`)).toEqual([PROSE, "Jane Roe"]);
    const html = readHtmlDocument(MappedText.identity(`<p>${PROSE}</p><p>${stamp}</p>`));
    expect(html.text.text.trim()).toBe(PROSE);
  });

  it("of day and hour is left out where page upon page bears one", () => {
    const hour = "12/15/1995 10:14 AM";
    expect(printed(pages([hour, hour, hour]))).not.toContain(hour);
    expect(printed(`${PROSE}\n/s/ Jane Roe\n${hour}`)).toContain(hour);
    expect(printed(pages([hour, hour, hour], 4))).toContain(hour);
  });

  it.each([
    "Dated: 12/10/98",
    "[December 10, 1998]",
    "[12/10/98]",
    "Meeting at 3:15 p.m.",
    "3/15/98  4,000  $3.15",
  ])("%s is none", (line) => {
    expect(printed(`${PROSE}\n${line}`)).toContain(line);
  });
});

describe("a bare number in the middle of a line", () => {
  it("is a page's where it goes on from page to page", () => {
    expect(new Set(printed(pages(["2", "3", "4", "5"].map(centred))))).toEqual(new Set([PROSE]));
    expect(new Set(printed(pages(["9", "10", "11"].map(centred))))).toContain("10");
  });

  it("parts no sentence where it is a page's", () => {
    const [second = "", ...further] = pages(["2", "3", "4"].map(centred)).split(centred("3"));
    const document = readTextDocument(
      MappedText.identity([`${second}${centred("3")}`, "Common Stock of Larkspur.", ...further].join("\n\n")),
    );
    const told = paragraphsOf(document, 0, document.text.length).map(({ text }) => text.text);
    expect(told.find((paragraph) => paragraph.includes("Larkspur"))).toContain(
      `${PROSE} Common Stock of Larkspur.`,
    );
  });

  it.each([
    ["rows follow each other", pages(["1", "2", "3", "4"].map(centred), 5)],
    ["only two do", pages(["2", "3"].map(centred))],
    ["they do not go on", pages(["2", "2", "4", "7"].map(centred))],
    ["each stands in a column of its own", pages(["2".padStart(39), "3".padStart(60), "4".padStart(30)])],
    ["they stand at the left", pages(["2", "3", "4"])],
  ])("is an answer where %s", (_why, text) => {
    expect(printed(text).filter((line) => /^\d$/.test(line)).length).toBeGreaterThan(1);
  });

  it("is a page's beside answers of one figure", () => {
    const text = pages(["2", "3", "4"].map(centred)).replace(PROSE, `${" ".repeat(50)}1\n${" ".repeat(38)}0`);
    expect(printed(text).filter((line) => /^\d$/.test(line))).toEqual(["1", "0"]);
  });
});
