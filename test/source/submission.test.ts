/** The documents of a submission: where each begins and ends, how it is written, which is the schedule. */
import { describe, expect, it } from "@jest/globals";
import { MappedText } from "../../src/source/mapped-text.js";
import { mainDocument, readSubmission, type Submission } from "../../src/source/submission.js";

const read = (text: string): Submission => readSubmission(MappedText.identity(text));

const bodies = (text: string): string[] => read(text).documents.map(({ body }) => body.text);

const DOCUMENT = [
  "<DOCUMENT>",
  "<TYPE>SC 13D/A",
  "<SEQUENCE>1",
  "<TEXT>",
  "Item 4.",
  "</TEXT>",
  "</DOCUMENT>",
];

describe("the documents", () => {
  it("are told apart, with type, sequence, file name and description", () => {
    const text = [
      ...DOCUMENT,
      "<DOCUMENT>",
      "<TYPE>EX-99.1",
      "<SEQUENCE>2",
      "<FILENAME>agreement.txt",
      "<DESCRIPTION>JOINT FILING AGREEMENT",
      "<TEXT>",
      "Agreed.",
      "</TEXT>",
      "</DOCUMENT>",
      "</SEC-DOCUMENT>",
    ].join("\n");
    const documents = read(text).documents.map(({ type, sequence, filename, description, body }) =>
      [type, sequence, filename, description, body].map((part) => part?.text ?? null),
    );
    expect(documents).toEqual([
      ["SC 13D/A", "1", null, null, "Item 4.\n"],
      ["EX-99.1", "2", "agreement.txt", "JOINT FILING AGREEMENT", "Agreed.\n"],
    ]);
  });

  it.each<[string, string, string[]]>([
    ["a file without any wrapping is one document", "SCHEDULE 13D\n\nItem 4.", ["SCHEDULE 13D\n\nItem 4."]],
    ["an empty file is one empty document", "", [""]],
    ["a text never closed ends with the file", "<DOCUMENT>\n<TYPE>SC 13D\n<TEXT>\nItem 4.", ["Item 4."]],
    [
      "a text never closed ends with its document",
      "<DOCUMENT>\n<TYPE>SC 13D\n<TEXT>\nItem 4.\n</DOCUMENT>\n</SEC-DOCUMENT>\n",
      ["Item 4.\n"],
    ],
    [
      "a document never closed ends where the next one opens",
      "<DOCUMENT>\n<TYPE>SC 13D\n<TEXT>\nItem 4.\n<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\nAgreed.\n",
      ["Item 4.\n", "Agreed.\n"],
    ],
    [
      "a lost first tag is not missed",
      "<TYPE>SC 13D\n<SEQUENCE>1\n<TEXT>\nItem 4.\n</TEXT>\n",
      ["Item 4.\n"],
    ],
    [
      "a document without <TEXT> is what follows its tags",
      "<DOCUMENT>\n<TYPE>SC 13D\nItem 4.\n",
      ["\nItem 4.\n"],
    ],
    [
      "XML is taken out of its wrapper",
      "<DOCUMENT>\n<TYPE>SCHEDULE 13D\n<TEXT>\n<XML>\n<?xml version='1.0'?><a/>\n</XML>\n</TEXT>\n</DOCUMENT>\n",
      ["<?xml version='1.0'?><a/>\n"],
    ],
    [
      "a <text> of a bare page is the page's own",
      "<svg>\n<TEXT>5</TEXT>\n</svg>",
      ["<svg>\n<TEXT>5</TEXT>\n</svg>"],
    ],
  ])("%s", (_name, text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });

  it.each([
    [
      "a typed page with the tags of old text filings",
      "<PAGE>\n<TABLE>\n<CAPTION>\n<S> <C>\n5%\n</TABLE>",
      "text",
    ],
    ["a typed page with one stray tag", "Item 4.\n<p>\nPurpose", "text"],
    ["a page of HTML", "<HTML><BODY>Item 4.</BODY></HTML>", "html"],
    ["a piece of HTML", "<P ALIGN='center'>Item 4.</P>", "html"],
    ["a table with attributes and its cell", '<TABLE WIDTH="100%"><TR><TD>5%', "html"],
    ["XHTML, which opens like XML", "<?xml version='1.0'?>\n<!-- x --><html><p>5%</p></html>", "html"],
    ["EDGAR's XML", "<?xml version='1.0'?>\n<edgarSubmission/>", "xml"],
    ["EDGAR's XML without its first line", "<!-- x -->\n<ns1:edgarSubmission>", "xml"],
  ])("%s", (_name, text, kind) => {
    expect(read(text).documents[0]?.kind).toBe(kind);
  });
});

describe("the schedule among the documents", () => {
  const document = (type: string, body = "Item 4.", filename = "a.txt") =>
    `<DOCUMENT>\n<TYPE>${type}\n<FILENAME>${filename}\n<TEXT>\n${body}\n</TEXT>\n</DOCUMENT>\n`;
  const main = (...documents: string[]) => {
    const found = mainDocument(read(documents.join("")));
    return found === null ? null : `${found.type?.text ?? "-"} ${found.body.text.trim()}`;
  };

  it.each([
    "SC 13D",
    "SC 13D/A",
    "SC 13G",
    "SCHEDULE 13D/A",
    "SCHEDULE 13G",
    "SC13D",
    "sc 13g/a",
    "Schedule 13-D",
  ])("is found by its type: %s", (type) => {
    expect(main(document("COVER", "Dear Sirs"), document("8-K", "x"), document(type))).toBe(
      `${type} Item 4.`,
    );
  });

  it.each<[string, string[], string | null]>([
    [
      "else it is the first that is no exhibit",
      [document("EX-99.1", "Agreed."), document("8-K")],
      "8-K Item 4.",
    ],
    ["an exhibit is never taken for it", [document("EX-99.1", "Agreed.")], null],
    [
      "a copy in PDF is not it",
      [document("SC 13D", "<PDF>\nbegin 644 a\nM)5!$1@\n</PDF>"), document("SC 13D")],
      "SC 13D Item 4.",
    ],
    [
      "a picture is not it",
      [document("GRAPHIC", "begin 644 logo.gif\nM"), document("SC 13G")],
      "SC 13G Item 4.",
    ],
    ["a picture named as one is not it", [document("SC 13D", "M1TE", "logo.jpg")], null],
    ["an empty document is not it", [document("SC 13D", " "), document("SC 13D/A")], "SC 13D/A Item 4."],
  ])("%s", (_name, documents, expected) => {
    expect(main(...documents)).toBe(expected);
  });

  it("is the file itself where nothing is around it", () => {
    expect(mainDocument(read("SCHEDULE 13D"))?.body.text).toBe("SCHEDULE 13D");
  });
});
