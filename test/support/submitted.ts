import { readFiling } from "../../src/index.js";
import type { Filing } from "../../src/filing/filing.js";

/** The document within a submission whose header states the day of filing (`20250306`) and the form. */
export function submitted(document: string, filed: string, formType = "SC 13D/A"): string {
  return [
    `<SEC-DOCUMENT>0001234567-25-000001.txt : ${filed}`,
    `<SEC-HEADER>0001234567-25-000001.hdr.sgml : ${filed}`,
    "ACCESSION NUMBER:\t\t0001234567-25-000001",
    `CONFORMED SUBMISSION TYPE:\t${formType}`,
    `FILED AS OF DATE:\t\t${filed}`,
    "</SEC-HEADER>",
    "<DOCUMENT>",
    `<TYPE>${formType}`,
    "<TEXT>",
    document,
    "</TEXT>",
    "</DOCUMENT>",
  ].join("\n");
}

/** The filing with its day of filing given by hand. */
export function filedOn(document: string, filedGiven: string): Filing {
  return { ...readFiling(document), filedGiven };
}
