import type { Agent, Row } from "./render-html.js";

const SIDE = ["NUMBER OF", "SHARES", "BENEFICIALLY", "OWNED BY", "EACH", "REPORTING", "PERSON", "WITH"];
const plain = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Capital tags, a cell for each of number, caption and answer, boxes of the Wingdings font, ends of cells left out. */
export const CELLS: Agent = {
  captions: "title",
  escaped: (text) =>
    plain(text)
      .replace(/"([^"]*)"/g, "&#147;$1&#148;")
      .replace(/'/g, "&#146;"),
  paragraph: (text) =>
    `<P STYLE="margin-top:12px; margin-bottom:0px"><FONT FACE="Times New Roman" SIZE="2">${text}</FONT></P>`,
  heading: (text) => `<P STYLE="margin-top:18px"><FONT SIZE="2"><B>${text}</B></FONT></P>`,
  title: (text) => `<P ALIGN="center"><FONT SIZE="3"><B>${text}</B></FONT></P>`,
  signature: (lines) =>
    `<TABLE BORDER="0" WIDTH="40%" ALIGN="right">${lines.map((line) => `<TR><TD VALIGN="bottom">${line === "" ? "&nbsp;" : line}</TD></TR>`).join("")}</TABLE><BR CLEAR="all">`,
  box: (ticked) => `<FONT STYLE="font-family:Wingdings">${ticked ? "&#120;" : "&#168;"}</FONT>`,
  mark: (mark) =>
    `<SUP STYLE="vertical-align:baseline; position:relative; bottom:.8ex">(${String(mark)})</SUP>`,
  pageHead: (cusip) => `<P STYLE="page-break-before:always">CUSIP No. ${cusip}</P>`,
  footnote: (mark, text) =>
    `<TABLE BORDER="0"><TR><TD WIDTH="4%" VALIGN="top">(${String(mark)})</TD><TD>${text}</TD></TR></TABLE>`,
  cover: ({ before, powers, after }) => {
    const row = ({ number, caption, answer }: Row): string =>
      `<TR><TD WIDTH="5%">${number}.<TD>${caption}<TD ALIGN="right">${answer}</TR>`;
    return [
      '<TABLE BORDER="1" WIDTH="100%">',
      ...before.map(row),
      `<TR><TD ROWSPAN="4">${SIDE.join("<BR>")}`,
      ...powers.map(
        ({ number, caption, answer }, index) =>
          `${index === 0 ? "" : "<TR>"}<TD>${number}.<TD>${caption}<TD ALIGN="right">${answer}</TR>`,
      ),
      ...after.map(row),
      "</TABLE>",
    ].join("\n");
  },
};

/** Caption and answer in one cell with a line break between, everything in tables within tables, boxes in brackets. */
export const BREAKS: Agent = {
  captions: "upper",
  escaped: plain,
  paragraph: (text) => `<div style="text-align:justify"><font size="2">${text}</font></div><div>&nbsp;</div>`,
  heading: (text) => `<div><b><u>${text}</u></b></div>`,
  title: (text) => `<div align="center"><b>${text}</b></div>`,
  signature: (lines) => `<div>${lines.map((line) => (line === "" ? "&nbsp;" : line)).join("<br />")}</div>`,
  box: (ticked) => (ticked ? "[X]" : "[&nbsp;&nbsp;]"),
  mark: (mark) => `<sup>(${String(mark)})</sup>`,
  pageHead: (cusip, schedule) => `<hr /><div>CUSIP NO. ${cusip}&nbsp;&nbsp;&nbsp;SCHEDULE ${schedule}</div>`,
  footnote: (mark, text) => `<div style="text-indent:3em"><span>(${String(mark)}) ${text}</span></div>`,
  cover: ({ before, powers, after }) => {
    const cell = ({ number, caption, answer }: Row): string =>
      `<tr><td valign="top"><font size="2">${number}</font></td><td><table><tr><td><div><font size="2">${caption}<br />${answer === "" ? "&nbsp;" : answer}</font></div></td></tr></table></td></tr>`;
    return [
      "<table>",
      ...before.map(cell),
      "</table><table><tr><td>NUMBER OF SHARES BENEFICIALLY OWNED BY EACH REPORTING PERSON WITH</td><td><table>",
      ...powers.map(cell),
      "</table></td></tr></table><table>",
      ...after.map(cell),
      "</table>",
    ].join("\n");
  },
};

/** Styles in place of tags, paragraphs inside cells, boxes as characters, notes marked by stars in spans. */
export const STYLES: Agent = {
  captions: "upper",
  escaped: (text) =>
    plain(text)
      .replace(/"([^"]*)"/g, "“$1”")
      .replace(/'/g, "’"),
  paragraph: (text) =>
    `<p style="font: 10pt Times New Roman, Times, Serif; margin: 0 0 10pt; text-indent: 0.5in">${text}</p>`,
  heading: (text) => `<p style="font: bold 10pt Times New Roman, Times, Serif; margin: 0 0 10pt">${text}</p>`,
  title: (text) =>
    `<p style="font: bold 12pt Times New Roman, Times, Serif; margin: 0; text-align: center">${text}</p>`,
  signature: (lines) =>
    lines.map((line) => `<p style="margin: 0 0 0 3in">${line === "" ? "&#160;" : line}</p>`).join("\n"),
  box: (ticked) => (ticked ? "☒" : "☐"),
  mark: (mark) => `<span style="font-size: 70%; vertical-align: super">(${String(mark)})</span>`,
  pageHead: (cusip, schedule) =>
    `<table style="width: 100%"><tr><td style="width: 50%">CUSIP No. ${cusip}</td><td style="text-align: right">${schedule}</td></tr></table>`,
  footnote: (mark, text) => `<p style="margin: 0 0 6pt; font-size: 9pt">(${String(mark)})&#160;${text}</p>`,
  cover: ({ before, powers, after }) => {
    const row = ({ number, caption, answer }: Row): string =>
      `<tr style="vertical-align: top"><td style="border: black 1pt solid"><p style="margin: 0">${number}</p></td><td colspan="3" style="border: black 1pt solid"><p style="margin: 0">${caption}</p><p style="margin: 0">&#160;</p><p style="margin: 0">${answer === "" ? "&#160;" : answer}</p></td></tr>`;
    return [
      '<table cellspacing="0" style="width: 100%; border-collapse: collapse">',
      ...before.map(row),
      ...powers.map(
        ({ number, caption, answer }, index) =>
          `<tr style="vertical-align: top">${index === 0 ? `<td rowspan="4" colspan="2">${SIDE.map((word) => `<p style="margin: 0">${word}</p>`).join("")}</td>` : ""}<td><p style="margin: 0">${number}</p></td><td><p style="margin: 0">${caption}</p><p style="margin: 0">${answer}</p></td></tr>`,
      ),
      ...after.map(row),
      "</table>",
    ].join("\n");
  },
};
