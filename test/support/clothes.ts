/**
 * One filing in several clothes: the facts of `StatedFiling` as typewritten text, as HTML the way two
 * filing agents write it, and as structured XML. The Markdown-like form is `filingText`.
 */
import { filingText, type StatedFiling, type StatedPerson } from "./filing-text.js";

export interface Clothed extends StatedFiling {
  readonly persons: readonly StatedPerson[];
  readonly outstanding: string;
}

const CAPTIONS = [
  "SOLE VOTING POWER",
  "SHARED VOTING POWER",
  "SOLE DISPOSITIVE POWER",
  "SHARED DISPOSITIVE POWER",
];
const SIDE = ["NUMBER OF", "SHARES", "BENEFICIALLY", "OWNED BY", "EACH", "REPORTING", "PERSON", "WITH"];

const powers = (person: StatedPerson): string[] => [
  person.soleVoting,
  person.sharedVoting,
  person.soleDispositive,
  person.sharedDispositive,
];
const plainMark = (printed: string): string => printed.replace("⁽¹⁾", "(1)");
const dollars = (text: string): string => text.replace(/\\\$/g, "$");

/** What stands behind the cover pages, as paragraphs: the preamble, Items 2 and 5, the signatures. */
function body(filing: Clothed): string[] {
  const text = filingText(filing);
  const start = text.indexOf("This Amendment No.");
  return dollars(text.slice(start))
    .split("\n")
    .filter((line) => line.trim() !== "");
}

/** Delaware, or the United States of a natural person. */
const citizenshipOf = ({ citizenship = "Delaware" }: StatedPerson): string => citizenship;

/** Fixed-width pages with ruled rows and the side caption among the figures. */
export function typewritten(filing: Clothed): string {
  const rule = "-".repeat(79);
  const center = (text: string): string => " ".repeat(Math.max(0, Math.floor((79 - text.length) / 2))) + text;
  const cover = (person: StatedPerson): string[] => [
    "<PAGE>",
    "",
    "CUSIP No. 09175M 507                  13D                    Page 2 of 9 Pages",
    rule,
    " 1    NAME OF REPORTING PERSON",
    "      S.S. OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON",
    "",
    `      ${person.name}`,
    rule,
    " 2    CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP*              (a) [ ]",
    "                                                                     (b) [ ]",
    rule,
    " 3    SEC USE ONLY",
    "",
    rule,
    " 4    SOURCE OF FUNDS*",
    "      WC",
    rule,
    " 6    CITIZENSHIP OR PLACE OF ORGANIZATION",
    `      ${citizenshipOf(person)}`,
    rule,
    ...powers(person).flatMap((figure, index) => [
      ` ${(SIDE[index * 2] ?? "").padEnd(15)}${String(7 + index).padStart(2)}    ${CAPTIONS[index] ?? ""}`,
      ` ${(SIDE[index * 2 + 1] ?? "").padEnd(15)}      ${plainMark(figure)}`,
      `${" ".repeat(16)}${"-".repeat(63)}`,
    ]),
    "11    AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON",
    `      ${person.aggregate}`,
    rule,
    "12    CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (11) EXCLUDES CERTAIN SHARES* [ ]",
    rule,
    "13    PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)",
    `      ${person.percent}`,
    rule,
    "14    TYPE OF REPORTING PERSON*",
    `      ${person.type}`,
    rule,
    "                     *SEE INSTRUCTIONS BEFORE FILLING OUT!",
    "",
    ...(person.notes ?? []).flatMap((note) => [...wrapped(note), ""]),
  ];
  return [
    center("SCHEDULE 13D"),
    center("(Amendment No. 2)*"),
    "",
    ...[
      "Hollin Mills, Inc.",
      rule,
      "(Name of Issuer)",
      "",
      "Common Stock, par value $0.01 per share",
      rule,
      "(Title of Class of Securities)",
    ].map(center),
    ...[
      "",
      "09175M 507",
      rule,
      "(CUSIP Number)",
      "",
      "March 3, 2025",
      rule,
      "(Date of Event Which Requires Filing of This Statement)",
      "",
    ].map(center),
    ...filing.persons.flatMap(cover),
    "<PAGE>",
    "",
    ...body(filing).flatMap((line) => [...wrapped(line), ""]),
  ].join("\n");
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line.length + word.length > 72) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

const escaped = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/“/g, "&#147;")
    .replace(/”/g, "&#148;")
    .replace(/’/g, "&#146;");
const raised = (printed: string): string =>
  escaped(printed).replace(
    " ⁽¹⁾",
    '<SUP STYLE="vertical-align:baseline; position:relative; bottom:.8ex">(1)</SUP>',
  );

/** Cells of their own for number, caption and figure; Wingdings boxes; unclosed cells. */
export function htmlOfCells(filing: Clothed): string {
  const box = '<FONT STYLE="font-family:Wingdings">&#168;</FONT>';
  const row = (number: string, caption: string, value: string): string =>
    `<TR><TD WIDTH="5%">${number}<TD>${caption}<TD ALIGN="right">${value}</TR>`;
  const cover = (person: StatedPerson): string =>
    [
      '<P STYLE="page-break-before:always">CUSIP No. 09175M&nbsp;507</P><TABLE BORDER="1">',
      row("1.", "Names of Reporting Persons", escaped(person.name)),
      row(
        "2.",
        `Check the Appropriate Box if a Member of a Group (see instructions)&nbsp;&nbsp;(a)&nbsp;${box}&nbsp;&nbsp;(b)&nbsp;${box}`,
        "",
      ),
      row("3.", "SEC Use Only", ""),
      row("4.", "Source of Funds (see instructions)", "WC"),
      row("6.", "Citizenship or Place of Organization", citizenshipOf(person)),
      `<TR><TD ROWSPAN="4">${SIDE.join("<BR>")}`,
      ...powers(person).map(
        (figure, index) =>
          `${index === 0 ? "" : "<TR>"}<TD>${String(7 + index)}.<TD>${CAPTIONS[index] ?? ""}<TD ALIGN="right">${raised(figure)}</TR>`,
      ),
      row("11.", "Aggregate Amount Beneficially Owned by Each Reporting Person", person.aggregate),
      row(
        "12.",
        `Check if the Aggregate Amount in Row (11) Excludes Certain Shares (see instructions) ${box}`,
        "",
      ),
      row("13.", "Percent of Class Represented by Amount in Row (11)", person.percent),
      row("14.", "Type of Reporting Person (see instructions)", person.type),
      "</TABLE>",
      ...(person.notes ?? []).map((note) => `<P>${escaped(note)}</P>`),
    ].join("\n");
  return htmlPage(filing, cover);
}

/** Caption and figure in one cell, parted by a line break; boxes in brackets; everything in nested tables. */
export function htmlOfBreaks(filing: Clothed): string {
  const cell = (number: string, caption: string, value: string): string =>
    `<tr><td valign="top"><font size="2">${number}</font></td><td><table><tr><td><div><font size="2">${caption}<br />${value}</font></div></td></tr></table></td></tr>`;
  const cover = (person: StatedPerson): string =>
    [
      "<div>CUSIP NO. 09175M 507</div><hr /><table>",
      cell("1", "NAME OF REPORTING PERSON", escaped(person.name)),
      cell("2", "CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP", "(a) [&nbsp;] (b) [&nbsp;]"),
      cell("3", "SEC USE ONLY", "&nbsp;"),
      cell("4", "SOURCE OF FUNDS", "WC"),
      cell("6", "CITIZENSHIP OR PLACE OF ORGANIZATION", citizenshipOf(person)),
      "</table><table><tr><td>NUMBER OF SHARES BENEFICIALLY OWNED BY EACH REPORTING PERSON WITH</td><td><table>",
      ...powers(person).map((figure, index) =>
        cell(String(7 + index), CAPTIONS[index] ?? "", raised(figure)),
      ),
      "</table></td></tr></table><table>",
      cell("11", "AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON", person.aggregate),
      cell("12", "CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (11) EXCLUDES CERTAIN SHARES", "[&nbsp;]"),
      cell("13", "PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)", person.percent),
      cell("14", "TYPE OF REPORTING PERSON", person.type),
      "</table>",
      ...(person.notes ?? []).map(
        (note) => `<div style="text-indent:3em"><span>${escaped(note)}</span></div>`,
      ),
    ].join("");
  return htmlPage(filing, cover);
}

function htmlPage(filing: Clothed, cover: (person: StatedPerson) => string): string {
  const head = [
    "SCHEDULE 13D",
    "(Amendment No. 2)*",
    "Hollin Mills, Inc.",
    "(Name of Issuer)",
    "Common Stock, par value $0.01 per share",
    "(Title of Class of Securities)",
  ];
  const tail = [
    "09175M 507",
    "(CUSIP Number)",
    "March 3, 2025",
    "(Date of Event Which Requires Filing of This Statement)",
  ];
  return [
    "<HTML><HEAD><TITLE>SC 13D/A</TITLE></HEAD><BODY>",
    ...[...head, ...tail].map((line) => `<P ALIGN="center"><B>${escaped(line)}</B></P>`),
    ...filing.persons.map(cover),
    ...body(filing).map((line) => `<p style="margin-top:12px">${escaped(line)}</p>`),
    "</BODY></HTML>",
  ].join("\n");
}

/** primary_doc.xml; what the form has no element for (notes) stands in the comment. */
export function structured(filing: Clothed): string {
  const number = (printed: string): string => plainMark(printed).replace(/\(1\)|[,\s]/g, "");
  const item5 = (index: number): string => {
    const lines = body(filing);
    const start = lines.findIndex((line) => line.startsWith("Item 5."));
    const end = lines.findIndex((line) => line.startsWith("SIGNATURE"));
    const all = lines.slice(start + 1, end);
    return index === 0 ? all.join("\n") : "See Item 5(a).";
  };
  const person = (each: StatedPerson): string => `<reportingPersonInfo>
<reportingPersonName>${escaped(each.name)}</reportingPersonName><fundType>WC</fundType><citizenshipOrOrganization>${citizenshipOf(each) === "Delaware" ? "DE" : "X1"}</citizenshipOrOrganization>
<soleVotingPower>${number(each.soleVoting)}</soleVotingPower><sharedVotingPower>${number(each.sharedVoting)}</sharedVotingPower>
<soleDispositivePower>${number(each.soleDispositive)}</soleDispositivePower><sharedDispositivePower>${number(each.sharedDispositive)}</sharedDispositivePower>
<aggregateAmountOwned>${number(each.aggregate)}</aggregateAmountOwned><isAggregateExcludeShares>N</isAggregateExcludeShares>
<percentOfClass>${each.percent.replace("%", "")}</percentOfClass><typeOfReportingPerson>${each.type}</typeOfReportingPerson></reportingPersonInfo>`;
  const signature = (
    each: StatedPerson,
  ): string => `<signaturePerson><signatureReportingPerson>${escaped(each.name)}</signatureReportingPerson>
<signatureDetails><signature>/s/ Jane M. Roe</signature><title>Manager</title><date>03/05/2025</date></signatureDetails></signaturePerson>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13D" xmlns:com="http://www.sec.gov/edgar/common">
<headerData><submissionType>SCHEDULE 13D/A</submissionType><previousAccessionNumber>0001234567-25-000003</previousAccessionNumber><filerInfo><filer><filerCredentials><cik>0007654321</cik><ccc>XXXXXXXX</ccc></filerCredentials></filer>
<liveTestFlag>LIVE</liveTestFlag></filerInfo></headerData><formData>
<coverPageHeader><amendmentNo>2</amendmentNo><securitiesClassTitle>Common Stock, par value $0.01 per share</securitiesClassTitle>
<dateOfEvent>03/03/2025</dateOfEvent><previouslyFiledFlag>false</previouslyFiledFlag><issuerInfo><issuerCIK>0001234567</issuerCIK>
<issuerCUSIP>09175M507</issuerCUSIP><issuerName>Hollin Mills, Inc.</issuerName>
<address><com:street1>12 Mill Lane</com:street1><com:city>Augusta</com:city><com:stateOrCountry>ME</com:stateOrCountry><com:zipCode>04330</com:zipCode></address></issuerInfo></coverPageHeader>
<reportingPersons>${filing.persons.map(person).join("\n")}</reportingPersons>
<items1To7><item1><issuerName>Hollin Mills, Inc.</issuerName></item1><item5><percentageOfClassSecurities>${escaped(item5(0))}</percentageOfClassSecurities><numberOfShares>${item5(1)}</numberOfShares></item5></items1To7>
<signatureInfo>${filing.persons.map(signature).join("\n")}</signatureInfo>
</formData></edgarSubmission>`;
}
