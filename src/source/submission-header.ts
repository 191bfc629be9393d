import { matchesIn } from "../figures/matches.js";
import type { MappedText } from "./mapped-text.js";

/** A company as the header names it. */
export interface CompanyTexts {
  readonly name: MappedText | null;
  readonly cik: MappedText | null;
}

/** What a submission's header states, as printed there. */
export interface HeaderTexts {
  readonly formType: MappedText | null;
  /** `YYYYMMDD`. */
  readonly filedAsOf: MappedText | null;
  readonly accessionNumber: MappedText | null;
  /** How many documents were filed together. */
  readonly documentCount: MappedText | null;
  readonly subjectCompany: CompanyTexts | null;
  readonly filedBy: readonly CompanyTexts[];
  readonly groupMembers: readonly MappedText[];
}

/** A line of the header: `CENTRAL INDEX KEY: 0000897429`, `<CIK>0000704562`, `FILED BY:`, `</SUBJECT-COMPANY>`. */
interface HeaderLine {
  readonly caption: string;
  readonly closing: boolean;
  readonly value: MappedText | null;
}

/** Some headers of 2000 glue a caption behind the bracket that ends the line before. */
const LINE =
  /^(?:[ \t]*\])?[ \t]*(?:<(?<closing>\/?)(?<tag>[A-Z][A-Z0-9-]*)>|(?<caption>[A-Z][A-Z0-9 /-]*):)(?<value>[^\r\n]*)/gm;

/** Whom the lines that follow speak of. */
const SECTIONS: ReadonlySet<string> = new Set([
  "SUBJECT COMPANY",
  "FILED BY",
  "FILER",
  "FILED FOR",
  "ISSUER",
  "REPORTING OWNER",
]);

type Field = "formType" | "filedAsOf" | "accessionNumber" | "documentCount";

/** EDGAR's archive and its feed call the same thing by different names. */
const FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ["ACCESSION NUMBER", "accessionNumber"],
  ["CONFORMED SUBMISSION TYPE", "formType"],
  ["TYPE", "formType"],
  ["FILED AS OF DATE", "filedAsOf"],
  ["FILING DATE", "filedAsOf"],
  ["PUBLIC DOCUMENT COUNT", "documentCount"],
]);

const COMPANY_FIELDS: ReadonlyMap<string, keyof CompanyTexts> = new Map<string, keyof CompanyTexts>([
  ["COMPANY CONFORMED NAME", "name"],
  ["CONFORMED NAME", "name"],
  ["CENTRAL INDEX KEY", "cik"],
  ["CIK", "cik"],
]);

interface Company {
  readonly section: string;
  name: MappedText | null;
  cik: MappedText | null;
}

/**
 * Reads a header, of whichever year: indented captions, the flush sections of 1994 that a closing tag
 * ends, the ever deeper nesting of 2000, and the tags of EDGAR's feed. Indentation tells nothing of it;
 * only the order of the captions does.
 */
export function readHeader(text: MappedText): HeaderTexts {
  const fields: Record<Field, MappedText | null> = {
    formType: null,
    filedAsOf: null,
    accessionNumber: null,
    documentCount: null,
  };
  const groupMembers: MappedText[] = [];
  const companies: Company[] = [];
  for (const { caption, closing, value } of headerLines(text)) {
    if (SECTIONS.has(caption)) companies.push({ section: closing ? "" : caption, name: null, cik: null });
    if (value === null) continue;
    const field = FIELDS.get(caption);
    const companyField = COMPANY_FIELDS.get(caption);
    const company = companies.at(-1);
    if (field !== undefined) fields[field] ??= value;
    else if (caption === "GROUP MEMBERS") groupMembers.push(value);
    else if (companyField !== undefined && company !== undefined) company[companyField] ??= value;
  }
  const named = companies.filter(({ name, cik }) => name !== null || cik !== null);
  return {
    ...fields,
    subjectCompany: companyTexts(named, "SUBJECT COMPANY")[0] ?? null,
    filedBy: companyTexts(named, "FILED BY"),
    groupMembers,
  };
}

function companyTexts(companies: readonly Company[], section: string): CompanyTexts[] {
  return companies.filter((company) => company.section === section).map(({ name, cik }) => ({ name, cik }));
}

function* headerLines(text: MappedText): Generator<HeaderLine> {
  for (const match of matchesIn(text.text, LINE)) {
    const { closing, tag, caption = tag ?? "", value = "" } = match.groups ?? {};
    const end = match.index + match[0].trimEnd().length;
    const start = match.index + match[0].length - value.trimStart().length;
    yield {
      caption: caption.replaceAll("-", " ").trim(),
      closing: closing === "/",
      value: value.trim() === "" ? null : text.slice(start, end),
    };
  }
}
