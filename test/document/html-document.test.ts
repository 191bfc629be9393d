import { describe, expect, it } from "@jest/globals";
import { readHtmlDocument } from "../../src/document/html-document.js";
import { MappedText } from "../../src/source/mapped-text.js";
import { expectTruePlaces, readPage as read } from "./html-places.js";

/** What is printed: a line of its own for every line, `|` between cells, blank lines left out. */
function printed(html: string): string[] {
  const { text, lines } = read(html);
  return lines
    .map(({ cells }) => cells.map(({ start, end }) => text.text.slice(start, end)).join("|"))
    .filter((line) => line !== "");
}

/** A name, the page, the lines printed. */
type Case = [name: string, html: string, lines: string[]];

const LINES: Case[] = [
  ["paragraphs are lines", "<p>Acme Corp.</p><p>(Name of Issuer)</p>", ["Acme Corp.", "(Name of Issuer)"]],
  ["line breaks end lines", "Jane Roe<br>1 Main Street<BR/>Reno", ["Jane Roe", "1 Main Street", "Reno"]],
  ["a ruled line ends a line", "SCHEDULE 13D<hr>Acme", ["SCHEDULE 13D", "Acme"]],
  ["headings, lists, centred text", "<h1>A</h1><center>B</center><ul><li>C<li>D</ul>E", ["A", "B", "C", "D", "E"]],
  ["line ends in the file fold", "<p>sole\n   voting\r\n\tpower</p>", ["sole voting power"]],
  ["tags inside a word print nothing", "S<small>CHEDULE</small> 13<b>D</b>", ["SCHEDULE 13D"]],
  ["a paragraph without its end", "<P>one<P>two<DIV>three", ["one", "two", "three"]],
  ["stray end tags", "<p>6,527</div></td></b>,090</p>", ["6,527,090"]],
  ["crossed tags", "<p><b>one <i>two</b> three</i></p>", ["one two three"]],
  ["a font that ends inside a paragraph", "<font face=Wingdings><p>o</font> Rule 13d-1(b) x</p>", ["☐ Rule 13d-1(b) x"]],
  ["a narrow gap", "box:&nbsp;&nbsp;[X]", ["box: [X]"]],
  ["a wide gap", "(a)&nbsp;[X]&nbsp;&nbsp;&nbsp;&nbsp;(b)&nbsp;[ ]", ["(a) [X]|(b) [ ]"]],
  ["spaces that fold make no gap", "(a)   &nbsp;   (b)", ["(a)|(b)"]],
  [
    "the list of links behind the last page says nothing new",
    "<p>ITEM 4. Purpose of<br>Transaction</p><p>SIGNATURE</p><p>/s/ Jane Roe</p><p><a href='#a'>QuickLinks</a></p><p><a href='#b'>ITEM 4. Purpose of Transaction</a><br><a href='#c'>SIGNATURE</a></p>",
    ["ITEM 4. Purpose of", "Transaction", "SIGNATURE", "/s/ Jane Roe"],
  ],
  [
    "what stands behind such a heading and nowhere else is read",
    "<p>SIGNATURE</p><p>QuickLinks</p><p>SIGNATURE</p><p>/s/ Jane Roe</p>",
    ["SIGNATURE", "QuickLinks", "SIGNATURE", "/s/ Jane Roe"],
  ],
  ["a span made a block", 'A<span style="display: block">B</span>C', ["A", "B", "C"]],
]; // prettier-ignore

const TABLES: Case[] = [
  ["a row is a line", "<table><tr><td>CUSIP No.</td><td>123</td></tr></table>", ["CUSIP No.|123"]],
  ["empty cells give nothing", "<table><tr><td> </td><td>7</td><td>&nbsp;</td><td>Sole</td></table>", ["7|Sole"]],
  [
    "a caption over its figure, its number beside it",
    "<table><tr><td>7</td><td><p>Sole Voting Power</p><p>6,527,090 shares(1)</p></td></tr></table>",
    ["7|Sole Voting Power", "6,527,090 shares(1)"],
  ],
  [
    "columns of several lines are read one after the other",
    "<table><tr><td>Dated: May 1, 2024</td><td>ACME LLC<br>By: /s/ Jane Roe</td><td>Manager</td></tr></table>",
    ["Dated: May 1, 2024", "ACME LLC", "By: /s/ Jane Roe", "Manager"],
  ],
  [
    "the side caption and the powers",
    "<table><tr><td rowspan=2>NUMBER OF<br>SHARES<td>7<td>SOLE<br>0<tr><td>8<td>SHARED<br>5</table>",
    ["NUMBER OF", "SHARES", "7|SOLE", "0", "8|SHARED", "5"],
  ],
  ["cells and rows without their ends", "<TABLE><TR><TD>a<TD>b<TR><TD>c<TD>d</TABLE>e", ["a|b", "c|d", "e"]],
  ["open tags in a cell without its end", "<table><tr><td><font><b>a<td><p>b<tr><td>c</table>", ["a|b", "c"]],
  [
    "tables within tables",
    "<table><tr><td><table><tr><td>1</td><td>NAME</td></tr><tr><td>Roe</td></tr></table></td></tr></table>",
    ["1|NAME", "Roe"],
  ],
  ["a table of one row in a cell", "<table><tr><td>a<td><table><tr><td>b<td>c</table><td>d</table>", ["a|b|c|d"]],
  ["a wide gap in a cell", "<table><tr><td>a&nbsp;&nbsp;&nbsp;b<td>c</table>", ["a|b|c"]],
  ["a cell without a row", "<table><td>a<td>b</table>", ["a|b"]],
  ["a row that is not shown", '<table><tr style="display:none"><td>a<tr><td>b</table>', ["b"]],
]; // prettier-ignore

const CHARACTERS: Case[] = [
  ["named entities", "Smith &amp; Wesson &sect;13 &ldquo;Act&rdquo;", ["Smith & Wesson §13 “Act”"]],
  ["an entity in capitals", "a&NBSP;b", ["a b"]],
  ["numbers of windows-1252", "person&#146;s &#147;Act&#148; &#x96;", ["person’s “Act” –"]],
  ["an entity decoded once", "&amp;lt;", ["&lt;"]],
  ["letters that only look like entities", "R&D at AT&T; 3 < 4", ["R&D at AT&T; 3 < 4"]],
  ["soft hyphens", "share&shy;holder&#8203;s", ["shareholders"]],
  ["comments", "13<!-- page 2 -->D", ["13D"]],
  ["head, scripts, styles", "<head><title>x</title><style>p{}</style></head><script>1<2</script>A", ["A"]],
  ["hidden text", '<p style="DISPLAY: none">x<b>y</b></p><span style="visibility:hidden">z</span>A', ["A"]],
  ["the hidden part of inline XBRL", "<ix:header><p>x</p></ix:header><ix:nonNumeric>A</ix:nonNumeric>", ["A"]],
]; // prettier-ignore

const BOXES: Case[] = [
  ["pictures of boxes", '<img src="i/box-checked.jpg" alt="Checkbox checked"> (a) <img src="box-unchecked.jpg" alt="Checkbox not checked"> (b) <img src="unchecked-box.gif"> (c) <img src="logo.jpg" alt="Letter box"> (d)', ["☒ (a) ☐ (b) ☐ (c) (d)"]],
  ["a style sheet hides", "<style>/* x */ .gone, p.off { display: none } p b { display: none }</style><p class='gone x'>A</p><p class=off>B</p><div class=off>C</div><p>D <b>E</b></p>", ["C", "D E"]],
  ["a style sheet keeps line ends", "<style><!-- div.largetext { white-space: pre-wrap; } --></style><div class=largetext>one\ntwo</div><div class=text>one\ntwo</div>", ["one", "two", "one two"]],
  ["line ends kept by the element itself", "<p style='white-space: pre-line'>one\ntwo</p><span style='white-space: pre'>one\ntwo</span>", ["one", "two", "one two"]],
  ["form controls", "<input type=checkbox> (a) <INPUT TYPE='CHECKBOX' CHECKED> (b)", ["☐ (a) ☒ (b)"]],
  ["Wingdings by its face", '<font face="Wingdings">o</font> (a) <FONT FACE=WINGDINGS>x</FONT> (b)', ["☐ (a) ☒ (b)"]],
  ["Wingdings by its style", '<font style="FONT-FAMILY:WINGDINGS">&#168;</font>(a)', ["☐(a)"]],
  ["Wingdings by the short style", "<span style='font: 10pt Wingdings'>&#253;</span>", ["☒"]],
  ["Wingdings 2", "<span style=\"font-family:'Wingdings 2'\">R</span>", ["☒"]],
  ["numeric letters", "<font face=Wingdings>&#111; &#254; &#120; &#113;</font>", ["☐ ☒ ☒ ☐"]],
  ["Wingdings within a letter font", "<font face=Arial>x <font face=Wingdings>x</font> x</font>", ["x ☒ x"]],
  ["letters within Wingdings", "<font face=Wingdings>o <font face=Arial>or</font></font>", ["☐ or"]],
  ["a sentence left in Wingdings", "<font face=Wingdings>o Rule 13d-1(b)</font>", ["☐ Rule 13d-1(b)"]],
  ["Word's private characters in the font itself", '<font face="Wingdings">&#61608;</font> (a) <font face="Wingdings">&#xF0FE;</font> (b)', ["☐ (a) ☒ (b)"]],
  ["Word's private characters", "&#61608; (a) &#xF0FE; (b)", ["☐ (a) ☒ (b)"]],
  ["Unicode boxes", "&#9744; &#9746; ☑", ["☐ ☒ ☑"]],
  ["typed boxes stay", "[X] (a) [ ] (b)", ["[X] (a) [ ] (b)"]],
  ["a font that merely bears the word", "<font face='Segoe UI Symbol'>x</font>", ["x"]],
]; // prettier-ignore

const MARKS: Case[] = [
  ["a raised mark", "2,326<sup>(1)</sup>", ["2,326⁽¹⁾"]],
  ["two raised marks", "2,326<sup>(1)(2)</sup>", ["2,326⁽¹⁾⁽²⁾"]],
  ["bare raised digits and letters", "162<sup>1, 2</sup> 81<sup>a</sup>", ["162¹, ² 81ᵃ"]],
  ["a mark in pieces", "2,326<sup><b>(</b>&#49;)</sup>", ["2,326⁽¹⁾"]],
  ["asterisks and daggers", "5.1%<sup>*</sup> 6%<sup>†</sup>", ["5.1%* 6%†"]],
  ["ordinals", "325 Pacific Ave., 2<sup>nd</sup> Floor, 9<sup>th</sup>", ["325 Pacific Ave., 2nd Floor, 9th"]],
  ["raised by its alignment", '24.2%<font style="vertical-align: super; font-size:6pt">(2)</font>', ["24.2%⁽²⁾"]],
  ["raised by its position", '24.2%<span style="position:relative; bottom:.8ex">2</span>', ["24.2%²"]],
  ["raised by a length", '24.2%<span style="position: relative; top: -3pt">2</span>', ["24.2%²"]],
  ["a figure at the top of its cell", '<span style="vertical-align: top">15</span>', ["15"]],
  ["a cell at the top of its row", '<table><tr style="vertical-align:top"><td>1<td>2</table>', ["1|2"]],
  ["a raised count is no mark", "<sup>6,527,090</sup> shares", ["6,527,090 shares"]],
  ["a small digit behind a figure", '2,326<font size="1">1</font> shares', ["2,326¹ shares"]],
  ["a small figure apart", '2,326 <font size="1">1</font>', ["2,326 1"]],
  ["the rest of a figure in a smaller font", "2<font size=1>,326</font> 1<font size=1>9</font>34", ["2,326 1⁹34"]],
  ["small digits in fonts of their own", "2,326<font size=1>1</font><font size=1>,2</font>", ["2,326¹,²"]],
  ["a small mark in parentheses", "2,326<font size=1>(2)</font>", ["2,326(2)"]],
]; // prettier-ignore

const STRUCK_OUT: Case[] = [
  ["what a marked copy strikes out", "at <strike>May 1</strike> <u>June 2</u> <del>a</del> <s>b</s> <span style='text-decoration: line-through'>c</span>", ["at June 2"]],
  ["a paragraph struck out", "<p>A</p><strike><p>B</p><p>C</p></strike><p>D</p><p style='text-decoration:line-through'>E</p>", ["A", "D"]],
  ["the columns of a typed table", "<pre>\n<S>    <C>\n10  20\n</pre><p>A</p>", ["10|20", "A"]],
]; // prettier-ignore

describe("an HTML page as a reader sees it", () => {
  it.each(STRUCK_OUT)("%s", (_, html, lines) => {
    expect(printed(html)).toEqual(lines);
  });

  it.each([...LINES, ...TABLES, ...CHARACTERS, ...BOXES, ...MARKS])("%s", (_, html, lines) => {
    expect(printed(html)).toEqual(lines);
    expectTruePlaces(html);
  });

  it("parts cells by tabs and keeps their ranges", () => {
    const { text, lines } = read("<table><tr><td>7</td><td>Sole Voting Power</td></tr></table>");
    expect(text.text).toBe("7\tSole Voting Power");
    expect(lines[0]).toMatchObject({
      start: 0,
      end: 19,
      cells: [
        { start: 0, end: 1 },
        { start: 2, end: 19 },
      ],
    });
  });

  it("leads from a figure back to the file, tags and all", () => {
    const html = "<p>owns 6,<b>527</b>,090&nbsp;shares</p>";
    const { text } = read(html);
    const at = text.text.indexOf("6,527,090");
    const { start, end } = text.source(at, at + 9);
    expect(html.slice(start, end)).toBe("6,<b>527</b>,090");
  });

  it("leads back to the whole file from the body of a wrapped document", () => {
    const file = "<TYPE>SC 13D\n<TEXT>\n<html><p>Acme&amp;Co</p></html>\n</TEXT>";
    const body = MappedText.identity(file).slice(file.indexOf("<html>"), file.indexOf("</TEXT>"));
    const { text } = readHtmlDocument(body);
    const { start, end } = text.source(4, 5);
    expect(text.text).toBe("Acme&Co");
    expect(file.slice(start, end)).toBe("&amp;");
  });
});

describe("blank lines", () => {
  const shown = (html: string): string => read(html).text.text;

  it.each([
    ["paragraphs stand apart", "<p>a<p>b", "a\n\nb"],
    ["unless a style sets them close", '<p style="margin:0">a<p style="margin:0">b', "a\nb"],
    ["a margin parts them", '<div>a</div><div style="margin-top:12pt">b</div>', "a\n\nb"],
    ["a paragraph of one hard space", '<p style="margin:0">a</p><div>&nbsp;</div><div>b</div>', "a\n\nb"],
    ["two line breaks", "a<br><br>b", "a\n\nb"],
    ["a row of hard spaces", "<table><tr><td>a<tr><td>&nbsp;<td><tr><td>b</table>", "a\n\nb"],
    ["but not an empty first cell", "<table><tr><td>a<tr><td>&nbsp;<td>b<br>c</table>", "a\nb\nc"],
    ["but not an empty last cell", "<table><tr><td>a<td>&nbsp;<tr><td>b</table>", "a\nb"],
  ])("%s", (_, html, text) => {
    expect(shown(html)).toBe(text);
  });
});

describe("pages", () => {
  it.each([
    ["EDGAR's tag", "a<PAGE>b"],
    ["a style before", 'a<p style="page-break-before: always">b'],
    ["a style after", '<div style="PAGE-BREAK-AFTER:always">a</div>b'],
    [
      "a newer style",
      'a<div style="break-before: page; margin-top: 6pt"><table><tr><td>&nbsp;</table></div>b',
    ],
    ["a ruled line", 'a<hr style="page-break-after:always">b'],
    ["a form feed in typed text", "<pre>a\n\fb</pre>"],
  ])("%s starts one", (_, html) => {
    const { text, lines } = read(html);
    expect(lines.map(({ start, pageStart }) => [text.text[start], pageStart])).toEqual([
      ["a", true],
      ["b", true],
    ]);
  });

  it("does not start one where a break is avoided", () => {
    expect(read('a<p style="page-break-inside:avoid">b').lines.at(-1)?.pageStart).toBe(false);
  });
});

describe("typed text", () => {
  const PRE =
    "<html><pre>\nCUSIP No. 123    13D\n\n   7   Sole Voting Power\n       <b>1,000</b> &amp; 2\n</pre></html>";

  it("keeps its columns and is read as typed", () => {
    const { text, lines, wrapped } = read(PRE);
    expect(text.text).toBe("CUSIP No. 123    13D\n\n   7   Sole Voting Power\n       1,000 & 2");
    expect(lines.map(({ cells }) => cells.map(({ start, end }) => text.text.slice(start, end)))).toEqual([
      ["CUSIP No. 123", "13D"],
      [],
      ["7", "Sole Voting Power"],
      ["1,000 & 2"],
    ]);
    expect(wrapped).toBe(true);
    expectTruePlaces(PRE);
  });

  it.each([
    ["prose", "<p>The Reporting Person holds shares.</p>"],
    ["a typed table within prose", `<pre>a   b</pre><p>${"word ".repeat(30)}</p>`],
    ["lines of no fixed width", `<pre>${"word ".repeat(40)}</pre>`],
  ])("is not what %s is", (_, html) => {
    expect(read(html).wrapped).toBe(false);
  });
});
