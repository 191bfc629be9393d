/** Every layout of a cover page in every dress of its figures: the same person is read from each. */
import { describe, expect, it } from "@jest/globals";
import { percentValue } from "../../src/figures/percent.js";
import { coverRows, readPage, type Dress, type Row } from "./html-page.js";

type Layout = (rows: readonly Row[]) => string;

const SIDE = "NUMBER OF<BR>SHARES<BR>BENEFICIALLY<BR>OWNED BY<BR>EACH<BR>REPORTING<BR>PERSON<BR>WITH";
const words = SIDE.split("<BR>");
/** The side caption as a cell before the first power. */
const side = (row: Row, lines: number): string =>
  row.number === 5 ? `<td rowspan=${String(lines)}>${SIDE}</td>` : "";
const each = (rows: readonly Row[], print: (row: Row) => string): string => rows.map(print).join("\n");

const LAYOUTS: Record<string, Layout> = {
  "answers below captions in one cell": (rows) =>
    `<TABLE>${each(rows, (row) => `<TR>${side(row, 4)}<TD>&nbsp;${String(row.number)}.</TD><TD COLSPAN=3><FONT SIZE=1>&nbsp;${row.caption}</FONT><BR><BR>&nbsp;&nbsp;&nbsp;&nbsp;${row.value}</TD></TR>`)}</TABLE>`,
  "number, caption and answer in three cells": (rows) =>
    `<table>${each(rows, (row) => `<tr>${side(row, 4)}<td>${String(row.number)}</td><td>${row.caption}</td><td>${row.value}</td></tr>`)}</table>`,
  "captions and answers in rows of their own": (rows) =>
    `<table>${each(rows, (row) => `<tr>${side(row, 8)}<td>${String(row.number)}</td><td>${row.caption}</td></tr><tr><td>&nbsp;</td><td>${row.value}</td></tr>`)}</table>`,
  "the side caption a word a row": (rows) =>
    `<table>${each(rows, (row) => `<tr><td>${row.power ? (words[2 * row.number - 10] ?? "") : ""}</td><td>${String(row.number)}.</td><td>${row.caption}</td></tr><tr><td>${row.power ? (words[2 * row.number - 9] ?? "") : ""}</td><td></td><td>${row.value}</td></tr>`)}</table>`,
  "a table for the powers within the table": (rows) => {
    const line = (row: Row) => `<tr><td>${String(row.number)}</td><td>${row.caption}<p>${row.value}</p></td></tr>`;
    const powers = `<tr><td colspan=2><table><tr><td>${SIDE}</td><td><table>${rows.filter(({ power }) => power).map(line).join("")}</table></td></tr></table></td></tr>`;
    return `<table>${each(rows, (row) => (row.power ? (row.number === 5 ? powers : "") : line(row)))}</table>`;
  },
  "paragraphs without tables": (rows) =>
    each(rows, (row) => `${row.number === 5 ? `<p>${words.join(" ")}</p>` : ""}<p>${String(row.number)}.&nbsp;&nbsp;${row.caption}</p><p style="margin-left:36pt">${row.value}</p>`),
  "one paragraph of lines padded with hard spaces": (rows) =>
    `<p>${each(rows, (row) => `${row.number === 5 ? `${SIDE}<br>` : ""}${String(row.number)}&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;${row.caption}<br>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;${row.value}<br><br>`)}</p>`,
  "typed lines within <PRE>": (rows) =>
    `<PRE>\nCUSIP No. 87507R101             13G               Page 2 of 9 Pages\n${each(rows, (row) => (row.power ? `${(words[2 * row.number - 10] ?? "").padEnd(16)}${String(row.number)}.  ${row.caption}\n${(words[2 * row.number - 9] ?? "").padEnd(20)} ${row.value}\n` : `${String(row.number)}.   ${row.caption}\n\n          ${row.value.replaceAll("<br>", "\n          ")}\n${"-".repeat(72)}\n`))}</PRE>`,
  "cells and rows never closed": (rows) =>
    `<TABLE BORDER=1>${each(rows, (row) => `<TR>${side(row, 4).replace("</td>", "")}<TD VALIGN=TOP><P>${String(row.number)}<TD><P>${row.caption}<P>${row.value}`)}</TABLE>`,
  "a page break among the powers": (rows) => {
    const table = (part: readonly Row[]) => `<table>${each(part, (row) => `<tr><td>${String(row.number)}.</td><td>${row.caption}<br>${row.value}</td></tr>`)}</table>`;
    return `${table(rows.slice(0, 6))}<p>Page 3 of 12</p><hr style="page-break-after:always"><p>CUSIP No. 87507R101</p>${table(rows.slice(6))}<p>Page 4 of 12 Pages</p>`;
  },
  "inline styles on every span": (rows) =>
    `<div style="page-break-after:always"></div><table><tr><td style="width:1%"></td></tr>${each(rows, (row) => `<tr>${side(row, 4)}<td colspan="3"><span style="font-size:10pt">${String(row.number)}</span></td><td colspan="3"><div><span style="font-size:10pt">${row.caption}</span></div><div style="text-align:center"><span style="font-size:10pt">${row.value}</span></div></td></tr>`)}</table>`,
}; // prettier-ignore

const DRESSES: Record<string, Dress> = {
  plain: (printed) => printed,
  "a raised mark": (printed) => `${printed}<sup>(1)</sup>`,
  "a mark in a smaller font": (printed) => `${printed}<font size="1">1</font>`,
  "asterisks and a remark": (printed) => `${printed}** (see Item 4)`,
  "on a typed blank": (printed) => `____${printed}____`,
  "on an underlined blank": (printed) => `<u>&nbsp;&nbsp;${printed}&nbsp;&nbsp;</u>`,
  "a tag between any two characters": (printed) =>
    printed.replace(/./g, (character) => `<b>${character}</b>`),
  "characters without width": (printed) => printed.replace(",", "&shy;,&#8203;"),
  "hyphens that do not break": (printed) => printed.replaceAll("-", "&#8209;"),
  "hidden text before it": (printed) => `<span style="display:none">999</span>${printed}`,
};

const PERSONS = [
  ["Tamarack Ridge Partners, L.P.", "PN"],
  ["Odile M. Farquharson", "IN"],
] as const;

describe.each(Object.entries(LAYOUTS))("%s", (_name, layout) => {
  it.each(Object.entries(DRESSES))("%s", (_dress, dress) => {
    const covers = PERSONS.map(([name, type]) => layout(coverRows(name, type, dress)));
    const filing = readPage(covers, "<p>Item 1. Name of Issuer</p><p>Quillhaven Instruments, Inc.</p>");
    expect(
      filing.persons.map((person) => [
        person.name.value,
        person.soleVotingPower?.value.toFixed(),
        person.sharedVotingPower?.value.toFixed(),
        person.soleDispositivePower?.value.toFixed(),
        person.sharedDispositivePower?.value.toFixed(),
        person.aggregateAmount?.value.toFixed(),
        person.percentOfClass && percentValue(person.percentOfClass.value),
        person.typeOfReportingPerson?.value,
        person.group?.value,
      ]),
    ).toEqual(
      PERSONS.map(([name, type]) => [
        ...[name, "0", "1234567", "0", "1234567", "1234567"],
        expect.anything(),
        [type],
        "b",
      ]),
    );
    expect(filing.persons.map(({ percentOfClass }) => percentOfClass?.printed)).toEqual(["5.3%", "5.3%"]);
  });
});
