import type { FileReport } from "../audit/report.js";
import { isPrimary } from "../audit/summary.js";
import { grouped } from "../figures/decimal.js";
import { escapeLine } from "./escape-terminal.js";
import { failureLines } from "./failure.js";
import type { ReporterOptions } from "./index.js";
import { personTable } from "./person-table.js";
import { whole, type Pieces, type RunTail } from "./pieces.js";
import { ruleTable } from "./rule-table.js";
import { decidedWords, foundWords } from "./summary-words.js";
import { plural, wrap } from "./words.js";

/** The report as a person reads it in a terminal: identity, persons, rules, then each failure. */
export const tablePieces: Pieces = {
  head: () => "",
  file: (file, { ruleset }, options) => `${fileSection(file, options, ruleset === "all")}\n`,
  between: "\n",
  tail: (tail, _run, options) => (tail.files > 1 ? `\n${totalLines(tail, options)}\n` : ""),
};

/** The same for a whole report. */
export const tableReporter = whole(tablePieces);

function fileSection(file: FileReport, options: ReporterOptions, withInfos: boolean): string {
  const { checks } = file;
  const failures = checks.filter(isPrimary);
  const shown = failures.filter(({ severity }) =>
    options.quiet ? severity === "error" : severity !== "info" || options.verbose || withInfos,
  );
  const known = checks.filter(({ follows, suppression }) => suppression !== null && follows === null);
  const others = checks.filter((check) => check.verdict === "pass" || check.verdict === "unverified");
  const given = file.given.map((each) => escapeLine(`Given by hand, not read from the filing: ${each}`));
  const parts = [
    given.join("\n"),
    identity(file, options),
    personTable(file, options),
    options.quiet ? "" : ruleTable(file, options),
    ...shown.map((check) => failureLines(file, check, options)),
    ...(options.verbose ? known.map((check) => failureLines(file, check, options)) : []),
    ...(options.verbose ? others.map((check) => failureLines(file, check, options)) : []),
    summaryLines(file, options),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function identity({ path, filing }: FileReport, { colour, columns }: ReporterOptions): string {
  const amendment =
    filing.amendmentNumber === null ? "" : `, Amendment No. ${String(filing.amendmentNumber)}`;
  const event = filing.eventDate === null ? [] : [`event ${filing.eventDate}`];
  const cusip = filing.cusip === null ? [] : [`CUSIP ${filing.cusip}`];
  const dated = filing.outstandingAsOf === null ? "" : ` as of ${filing.outstandingAsOf}`;
  const base =
    filing.outstandingShares === null
      ? ["shares outstanding not stated"]
      : [`${separated(filing.outstandingShares)} shares outstanding${dated}`];
  const first = [filing.issuer ?? "issuer not read", `Schedule ${filing.schedule}${amendment}`, ...event];
  const second = [...(filing.securityClass === null ? [] : [filing.securityClass]), ...cusip, ...base];
  const lines = [first, second].flatMap((line) => wrap(escapeLine(line.join(" · ")), columns));
  return [colour.bold(escapeLine(path)), ...lines].join("\n");
}

/** Puts separators into a whole or decimal number that is a string already. */
function separated(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  return fraction === undefined ? grouped(whole) : `${grouped(whole)}.${fraction}`;
}

function summaryLines({ summary }: FileReport, { colour, columns, verbose }: ReporterOptions): string {
  const { errors, warnings } = summary;
  const tone = errors > 0 ? colour.red : warnings > 0 ? colour.yellow : colour.green;
  const hint = "--verbose lists the checks that passed or could not be decided, with their arithmetic.";
  const hints = verbose ? [] : wrap(hint, columns).map((line) => colour.dim(line));
  return [...hints, tone(foundWords(summary)), ...wrap(decidedWords(summary), columns)].join("\n");
}

function totalLines({ files, summary, errors, skipped }: RunTail, { columns }: ReporterOptions): string {
  const unread = errors.length > 0 ? `, ${plural(errors.length, "file")} not read` : "";
  const others = skipped > 0 ? `, ${plural(skipped, "other file")} skipped` : "";
  return [
    ...wrap(`${plural(files, "filing")}${unread}${others}: ${foundWords(summary)}`, columns),
    ...wrap(decidedWords(summary), columns),
  ].join("\n");
}
