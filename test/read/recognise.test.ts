/** What a file is taken for that is no Schedule 13D or 13G, and that no real one is ever refused. */
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { describeForeign } from "../../src/read/recognise.js";
import { decode } from "../../src/source/decode.js";
import { describeShared, shared } from "../support/shared.js";

const bytes = (...parts: (number[] | string)[]): string =>
  decode(
    Buffer.concat(
      parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))),
    ),
  ).text;

const html = (title: string, ...body: string[]): string =>
  `<!DOCTYPE html>\n<html><head><title>${title}</title></head>\n<body>${body.join("\n")}</body></html>`;

const xml = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;

const submission = (type: string, ...lines: string[]): string =>
  [
    "<SEC-DOCUMENT>1.txt",
    "<SEC-HEADER>1",
    `CONFORMED SUBMISSION TYPE:\t${type}`,
    "</SEC-HEADER>",
    ...lines,
  ].join("\n");

const FOREIGN: [string, string, RegExp][] = [
  ["an empty file", "", /^the file is empty$/],
  ["a file of blanks", " \n\t\n", /^the file is empty$/],
  ["a PDF", "%PDF-1.7\n1 0 obj", /^a PDF document, not a filing; give the filing as/],
  ["a PDF behind a few stray bytes", "\u0000\n%PDF-1.4\n", /^a PDF document/],
  [
    "a Word document",
    bytes("PK", [3, 4, 20, 0], "[Content_Types].xml .. word/document.xml"),
    /^a Word document \(\.docx\)/,
  ],
  [
    "an old Word document",
    bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    /^a Word document \(\.doc\)/,
  ],
  ["an Excel workbook", bytes("PK", [3, 4, 20, 0], "xl/workbook.xml"), /^an Excel workbook/],
  ["a zip archive", bytes("PK", [3, 4, 20, 0], "filing.txt"), /^a zip archive/],
  ["a gzip archive", bytes([0x1f, 0x8b, 8, 0, 0]), /^a gzip archive/],
  ["a JPEG picture", bytes([0xff, 0xd8, 0xff, 0xe0], "JFIF"), /^a JPEG picture/],
  ["a PNG picture", bytes([0x89], "PNG\r\n", [0x1a], "\n"), /^a PNG picture/],
  ["a GIF picture", bytes("GIF89a", [1, 0, 1, 0]), /^a GIF picture/],
  ["rich text", "{\\rtf1\\ansi SCHEDULE 13D", /^a rich text document/],
  [
    "a web archive",
    "From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\nSCHEDULE 13D",
    /^a web archive/,
  ],
  ["a JSON file", '{\n  "schedule": "13D" }', /^a JSON file/],
  ["a binary file", bytes(Array.from({ length: 4096 }, (_, index) => index % 7)), /^a binary file/],
  [
    "a Form 4",
    xml(
      "<ownershipDocument><documentType>4</documentType><remarks>See Schedule 13D</remarks></ownershipDocument>",
    ),
    /^a Form 4 \(ownershipDocument XML\), not a Schedule 13D or 13G$/,
  ],
  ["an ownership report that names no form", xml("<ownershipDocument>"), /^a Form 3, 4 or 5 /],
  ["a 13F table", xml('<ns1:informationTable xmlns:ns1="x">'), /^a Form 13F information table/],
  [
    "a fund's N-PORT",
    xml('<edgarSubmission xmlns="http://www.sec.gov/edgar/nport"><submissionType>NPORT-P</submissionType>'),
    /^an EDGAR XML submission of form NPORT-P,/,
  ],
  ["a Form D", xml("<edgarSubmission><submissionType>D/A</submissionType>"), /of form D\/A,/],
  [
    "a form known by its name space only",
    xml('<edgarSubmission xmlns="http://www.sec.gov/edgar/ta/tatwofiler">'),
    /form ta,/,
  ],
  [
    "XBRL",
    xml('<xbrl xmlns="http://www.xbrl.org/2003/instance">'),
    /^an XML file of another kind \(<xbrl>\)/,
  ],
  [
    "XML with entities of its own",
    xml(
      '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]>\n<edgarSubmission><submissionType>SCHEDULE 13D</submissionType>',
    ),
    /^it declares entities of its own/,
  ],
  [
    "EDGAR's refusal",
    html("SEC.gov | Request Rate Threshold Exceeded", "<h1>Too fast</h1>"),
    /“SEC\.gov \| Request Rate Threshold Exceeded”\) in place of the filing/,
  ],
  ["a page that is gone", html("", "<h1>404 Not Found</h1>"), /^a web server's answer \(“404 Not Found”\)/],
  ["a bare status", html("404"), /“404”/],
  [
    "a page not allowed, whose address names the schedule",
    html("Access Denied", "<p>You cannot see sc13d.htm.</p>"),
    /“Access Denied”/,
  ],
  ["a store's refusal", xml("<Error><Code>NoSuchKey</Code></Error>"), /“NoSuchKey”/],
  [
    "EDGAR's index of a filing",
    html("EDGAR Filing Documents for 0000435990-24-000002", "Form SC 13D"),
    /^EDGAR's index of a filing/,
  ],
  [
    "a quarterly report on a page",
    html("", "<p>FORM <b>10&#45;Q</b></p>".replace("&#45;", "-")),
    /^it is headed “FORM 10-Q”/,
  ],
  ["a report that is titled", html("8-K", "<p>Hollin Mills</p>"), /headed “8-K”/],
  ["a proxy statement", html("", "<div>SCHEDULE 14A INFORMATION</div>"), /headed “SCHEDULE 14A INFORMATION”/],
  [
    "an annual report in typed text",
    "UNITED STATES\n\n            FORM 10-K/A (Amendment No. 1)\n\nItem 1.",
    /“FORM 10-K\/A \(Amendment No\. 1\)”/,
  ],
  ["a tender offer statement", "SCHEDULE TO\n(Rule 14d-100)\nTENDER OFFER STATEMENT", /headed “SCHEDULE TO”/],
  ["an insider's report, printed", html("SEC FORM 4", "<td>FORM 4</td>"), /headed “FORM 4”/],
  [
    "a submission of another form that only mentions 13D",
    submission("10-K", "Owners told us on a Schedule 13D."),
    /^an EDGAR submission of form 10-K,/,
  ],
  [
    "a document of another form",
    "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nCurrent report\n",
    /^an EDGAR submission of form 8-K,/,
  ],
];

const POSSIBLE: [string, string][] = [
  ["a typed 13D that names Form 8-K", "SCHEDULE 13D\n\nItem 3.\nsee the report on\nForm 8-K\nof May 2"],
  ["a 13G spelled with a hyphen", "SCHEDULE 13-G\nFORM 10-K"],
  ["a 13D whose number stands apart", html("", "<b>SCHEDULE</b>&nbsp;13<font>D</font>", "<p>FORM 8-K</p>")],
  [
    "a tender offer statement that amends a 13D, too",
    submission("SC TO-T/A", "SCHEDULE TO", "and", "SCHEDULE 13D/A", ""),
  ],
  ["a 13D filed under a wrong form", submission("SC 14F1", "", "     Schedule 13D (Amendment No. 3)")],
  ["a 13G in XML without its type", xml('<edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13g">')],
  ["a 13D in XML", xml("<ns:edgarSubmission><ns:submissionType>SCHEDULE 13D/A</ns:submissionType>")],
  ["an XML of unknown make that names a 13D", xml("<filing>Schedule 13D</filing>")],
  [
    "a 13D on a page with a doctype",
    '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN">\n<p>Schedule 13D</p>',
  ],
  [
    "a page titled Not found that has a cover page",
    html("File not found", "<td>NAME OF REPORTING PERSON</td>"),
  ],
  ["an exhibit alone", "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\nJoint filing agreement\n"],
  ["Items alone that name no form at all", "Item 4. Purpose of Transaction\n\nThe Form 10-K of Hollin Mills"],
  ["a text with a form feed and an end-of-file mark", `SCHEDULE 13D\n${"line\n".repeat(50)}\f\u001a`],
];

describe("a file is taken for", () => {
  it.each(FOREIGN)("%s", (_name, text, expected) => {
    const foreign = describeForeign(text);
    expect(foreign).toMatch(expected);
    expect(foreign).not.toMatch(/[\r\n]/);
  });

  it("what its title says, without what a terminal would obey", () => {
    expect(describeForeign(html("Access Denied \u001b[2J\u202e"))).toContain("“Access Denied [2J”");
  });
});

describe("a file may be a Schedule 13D or 13G:", () => {
  it.each(POSSIBLE)("%s", (_name, text) => {
    expect(describeForeign(text)).toBeNull();
  });
});

describe("recognising", () => {
  const long = (piece: string) => piece.repeat(Math.ceil(70_000 / piece.length));

  it.each([
    " ", "\n", "\t\n", "<", "<p ", "<body>\t\n", "&", "13", "SCHEDULE ", "<title>", "<!--", "<!DOCTYPE [", "<!DOCTYPE ",
    "<?a ?>", "<edgarSubmission ", "MIME-Version:\n", "%PDF", "PK\u0003\u0004word", "FORM 10-K AAAA\n", "<h1>404",
    "CONFORMED SUBMISSION TYPE:\n", "- -\n",
  ])("takes no time over %j again and again", (piece) => {
    const start = performance.now();
    describeForeign(`${long(piece)}x`);
    expect(performance.now() - start).toBeLessThan(5000);
  }); // prettier-ignore

  it("looks at the first 64 KB only", () => {
    expect(describeForeign(`${"Hollin Mills\n".repeat(6000)}FORM 10-K\n`)).toBeNull();
  });
});

describeShared("no real filing is refused,", () => {
  const files = ["legacy", "text", "xml"].flatMap((folder) =>
    readdirSync(shared(`filings/${folder}`)).map((name) => `filings/${folder}/${name}`),
  );

  it.each([2000, 8192, 65_536, Infinity])("by its first %d bytes", (length) => {
    const refused = files.flatMap((file) => {
      const foreign = describeForeign(decode(readFileSync(shared(file)).subarray(0, length)).text);
      return foreign === null ? [] : [`${file}: ${foreign}`];
    });
    expect(refused).toEqual([]);
  });
});
