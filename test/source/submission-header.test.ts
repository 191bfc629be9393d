/** EDGAR's headers, of every year, from its archive and its feed: what they say and where they end. */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { factMaker } from "../../src/extract/words/fact-maker.js";
import { submissionHeader } from "../../src/extract/title-page/submission-facts.js";
import { isFact } from "../../src/filing/fact.js";
import type { SubmissionHeader } from "../../src/filing/filing.js";
import { MappedText } from "../../src/source/mapped-text.js";
import { sourceFile } from "../../src/source/source-file.js";
import { mainDocument, readSubmission, type Submission } from "../../src/source/submission.js";
import { describeShared, shared } from "../support/shared.js";

const HAND_READ = fileURLToPath(new URL("../hand-read/", import.meta.url));

const read = (text: string): Submission => readSubmission(MappedText.identity(text));

const bodies = (text: string): string[] => read(text).documents.map(({ body }) => body.text);

/** The header's facts as plain values. */
function header(path: string, bytes: Uint8Array): unknown {
  const source = sourceFile(path, bytes);
  const facts = submissionHeader(readSubmission(MappedText.identity(source.text)), factMaker(source));
  return facts === null ? null : plain(facts);
}

function plain({ accessionNumber, ...facts }: SubmissionHeader): unknown {
  const text = JSON.stringify({ ...facts, accession: accessionNumber }, (_key, value: unknown) =>
    isFact(value) ? value.value : value,
  );
  return JSON.parse(text);
}

const headerOf = (text: string): unknown => header("filing.txt", Buffer.from(text));

const DOCUMENT = [
  "<DOCUMENT>",
  "<TYPE>SC 13D/A",
  "<SEQUENCE>1",
  "<TEXT>",
  "Item 4.",
  "</TEXT>",
  "</DOCUMENT>",
];

const HOLLIN = {
  formType: "SC 13D/A",
  filedAsOf: "1994-02-01",
  accession: "0000435990-94-000002",
  subjectCompany: { name: "HOLLIN MILLS INC", cik: "0000435990" },
  filedBy: [{ name: "LARKSPUR HOLDINGS LLC", cik: "0000771234" }],
  groupMembers: [],
};

const LARKSPUR = [
  "FILED BY:\t\t",
  "",
  "\tCOMPANY DATA:\t",
  "\t\tCOMPANY CONFORMED NAME:\t\t\tLARKSPUR HOLDINGS LLC",
  "\t\tCENTRAL INDEX KEY:\t\t\t0000771234",
  "\tFORMER COMPANY:\t",
  "\t\tFORMER CONFORMED NAME:\tLARKSPUR & SONS",
];

const TOP = [
  "ACCESSION NUMBER:\t\t0000435990-94-000002",
  "CONFORMED SUBMISSION TYPE:\tSC 13D/A",
  "FILED AS OF DATE:\t\t19940201",
  "DATE AS OF CHANGE:\t\t19940202",
];

const HEADERS: [string, string[]][] = [
  [
    "of EDGAR's archive, with indented captions",
    [
      "<SEC-DOCUMENT>0000435990-94-000002.txt : 19940202",
      "<SEC-HEADER>0000435990-94-000002.hdr.sgml : 19940202",
      ...TOP,
      "",
      "SUBJECT COMPANY:\t",
      "",
      "\tCOMPANY DATA:\t",
      "\t\tCOMPANY CONFORMED NAME:\t\t\tHOLLIN MILLS INC",
      "\t\tCENTRAL INDEX KEY:\t\t\t0000435990",
      "\tFILING VALUES:",
      "\t\tFORM TYPE:\t\tSC 13D",
      ...LARKSPUR,
      "</SEC-HEADER>",
    ],
  ],
  [
    "of 1994, whose subject company stands flush left and is closed by a tag",
    [
      "<IMS-DOCUMENT>0000435990-94-000002.txt : 19940202",
      "<IMS-HEADER>0000435990-94-000002.hdr.sgml : 19940202",
      ...TOP,
      "SUBJECT COMPANY:\t\t",
      "COMPANY DATA:\t",
      "\tCOMPANY CONFORMED NAME:\t\t\tHOLLIN MILLS INC",
      "\tCENTRAL INDEX KEY:\t\t\t0000435990",
      "</SUBJECT-COMPANY>",
      ...LARKSPUR,
      "</IMS-HEADER>",
    ],
  ],
  [
    "of the year 2000, nested ever deeper, with a bracket carried to the next line",
    [
      "<SEC-DOCUMENT>/in/edgar/work/19940201/0000435990-94-000002.txt : 19940202",
      "<SEC-HEADER>0000435990-94-000002.hdr.sgml : 19940202",
      ...TOP,
      "SUBJECT COMPANY:\t",
      "\t\tCOMPANY CONFORMED NAME:\t\t\tHOLLIN MILLS INC",
      "\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\t [2200",
      "]\t\tCENTRAL INDEX KEY:\t\t\t0000435990",
      "</COMPANY-DATA>",
      "</SUBJECT-COMPANY>",
      ...LARKSPUR.map((line) => `\t\t\t\t\t${line}`),
      "</COMPANY-DATA>",
      "</SEC-HEADER>",
    ],
  ],
  [
    "of EDGAR's feed, in tags",
    [
      "<SUBMISSION>",
      "<ACCESSION-NUMBER>0000435990-94-000002",
      "<TYPE>SC 13D/A",
      "<FILING-DATE>19940201",
      "<SUBJECT-COMPANY>",
      "<COMPANY-DATA>",
      "<CONFORMED-NAME>HOLLIN MILLS INC",
      "<CIK>435990",
      "</COMPANY-DATA>",
      "</SUBJECT-COMPANY>",
      "<FILED-BY>",
      "<COMPANY-DATA>",
      "<CONFORMED-NAME>LARKSPUR HOLDINGS LLC",
      "<CIK>0000771234",
      "<ORGANIZATION-NAME>",
      "</COMPANY-DATA>",
      "</FILED-BY>",
    ],
  ],
];

describe("the header", () => {
  it.each(HEADERS)("%s", (_name, lines) => {
    const text = [...lines, ...DOCUMENT].join("\n");
    expect(headerOf(text)).toEqual(HOLLIN);
    expect(headerOf(text.replaceAll("\n", "\r\n"))).toEqual(HOLLIN);
    expect(bodies(text)).toEqual(["Item 4.\n"]);
  });

  it("names every filer and every member of the group, the entities in their names resolved", () => {
    const text = [
      "<SEC-HEADER>",
      "CONFORMED SUBMISSION TYPE:\tSC 13D",
      "GROUP MEMBERS:\t\tLARKSPUR &amp; SONS",
      "GROUP MEMBERS:\t\tR. OAKES",
      "SUBJECT COMPANY:",
      "\tCOMPANY CONFORMED NAME:\tHOLLIN MILLS INC",
      "FILED BY:",
      "\tCOMPANY CONFORMED NAME:\tLARKSPUR &amp; SONS",
      "FILED BY:",
      "\tCOMPANY CONFORMED NAME:\tR. OAKES",
      "</SEC-HEADER>",
      ...DOCUMENT,
    ];
    expect(headerOf(text.join("\n"))).toMatchObject({
      groupMembers: ["LARKSPUR & SONS", "R. OAKES"],
      filedBy: [
        { name: "LARKSPUR & SONS", cik: null },
        { name: "R. OAKES", cik: null },
      ],
    });
  });

  it("without anything that ends it takes nothing from the document", () => {
    const text = [...TOP, "", "SCHEDULE 13D", "", "Item 4. Purpose"].join("\n");
    expect(headerOf(text)).toMatchObject({ formType: "SC 13D/A", filedAsOf: "1994-02-01" });
    expect(bodies(text)).toEqual([text]);
  });

  it("alone holds no document", () => {
    const text = ["<SEC-HEADER>x", ...TOP, "</SEC-HEADER>", "</SEC-DOCUMENT>"].join("\n");
    const submission = read(text);
    expect(submission.documents).toEqual([]);
    expect(mainDocument(submission)).toBeNull();
    expect(headerOf(text)).toMatchObject({ formType: "SC 13D/A" });
  });

  it("of a document that has lost it is the document's own type", () => {
    expect(headerOf(DOCUMENT.join("\n"))).toEqual({
      formType: "SC 13D/A",
      filedAsOf: null,
      accession: null,
      subjectCompany: null,
      filedBy: [],
      groupMembers: [],
    });
  });

  it.each([
    ["no calendar has", "19940231"],
    ["is not written as one", "02/01/1994"],
  ])("does not state a date that %s", (_name, date) => {
    const text = ["<SEC-HEADER>", `FILED AS OF DATE: ${date}`, "</SEC-HEADER>", ...DOCUMENT].join("\n");
    expect(headerOf(text)).toMatchObject({ filedAsOf: null });
  });
});

describeShared("the headers of real filings", () => {
  const hand = readdirSync(HAND_READ).map(
    (name) => JSON.parse(readFileSync(HAND_READ + name, "utf8")) as { file: string; header: unknown },
  );

  it.each(hand.map(({ file, header: wanted }) => [file, wanted] as const))("%s", (file, wanted) => {
    expect(header(file, readFileSync(shared(`filings/${file}`)))).toEqual(wanted);
  });
});
