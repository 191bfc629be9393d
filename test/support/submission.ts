/** A submission as EDGAR keeps it: a header and the documents filed together, each with its type. */
export type StatedDocument = readonly [type: string, body: string];

/** The file of a submission; `count` is how many documents its header says there are. */
export function submission(documents: readonly StatedDocument[], count = documents.length): string {
  return [
    "<SEC-DOCUMENT>0001234567-25-000012.txt : 20250306",
    "<SEC-HEADER>0001234567-25-000012.hdr.sgml : 20250306",
    "ACCESSION NUMBER:\t\t0001234567-25-000012",
    "CONFORMED SUBMISSION TYPE:\tSC 13D",
    `PUBLIC DOCUMENT COUNT:\t\t${String(count)}`,
    "FILED AS OF DATE:\t\t20250306",
    "</SEC-HEADER>",
    ...documents.flatMap(([type, body], index) => [
      "<DOCUMENT>",
      `<TYPE>${type}`,
      `<SEQUENCE>${String(index + 1)}`,
      "<TEXT>",
      body,
      "</TEXT>",
      "</DOCUMENT>",
    ]),
    "</SEC-DOCUMENT>",
  ].join("\n");
}
