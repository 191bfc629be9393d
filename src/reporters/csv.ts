import type { Check, FileReport } from "../audit/report.js";
import { escapeTerminal } from "./escape-terminal.js";
import { whole, type Pieces } from "./pieces.js";

const HEAD = [
  "file", "issuer", "schedule", "amendment", "event date", "check", "verdict", "severity", "persons", "message", "expected",
  "actual", "working", "remark", "line", "column", "authority", "follows", "fingerprint", "suppressed because",
]; // prettier-ignore

/** One row a check that applies, by RFC 4180; the mark in front lets spreadsheets know the encoding. */
export const csvPieces: Pieces = {
  head: () => `\ufeff${line(HEAD)}`,
  file: (file) =>
    file.checks
      .filter(({ verdict }) => verdict !== "not-applicable")
      .map((check) => line(cells(file, check)))
      .join(""),
  unread: ({ path, message }) => line([path, "", "", "", "", "", "not read", "", "", message]),
  between: "",
  tail: () => "",
};

/** The same for a whole report. */
export const csvReporter = whole(csvPieces);

function cells({ path, filing }: FileReport, check: Check): string[] {
  const [place] = check.locations;
  return [
    path,
    filing.issuer ?? "",
    filing.schedule,
    filing.amendmentNumber === null ? "" : String(filing.amendmentNumber),
    filing.eventDate ?? "",
    check.rule,
    check.verdict,
    check.verdict === "fail" ? check.severity : "",
    check.persons.join("; "),
    check.message,
    check.expected ?? "",
    check.actual ?? "",
    check.working ?? "",
    check.remark ?? "",
    place === undefined ? "" : String(place.line),
    place === undefined ? "" : String(place.column),
    check.authority.join("; "),
    check.follows ?? "",
    check.fingerprint,
    check.suppression?.reason ?? "",
  ];
}

function line(values: readonly string[]): string {
  return `${HEAD.map((_, index) => cell(values[index] ?? "")).join(",")}\r\n`;
}

/** What a spreadsheet would take for a formula begins with an apostrophe, which it shows as text. */
const FORMULA = /^\s*[=+\-@＝＋－＠|%]/;

function cell(value: string): string {
  const text = escapeTerminal(value.replace(/\r\n?/g, "\n"));
  const safe = FORMULA.test(text) || /^[\t\n]/.test(text) ? `'${text}` : text;
  return /[",\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
