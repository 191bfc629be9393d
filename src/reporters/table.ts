import type { FileReport, Report } from "../audit/report.js";
import { escapeLine } from "./escape-terminal.js";
import { failureLines } from "./failure.js";
import type { Reporter, ReporterOptions } from "./index.js";
import { personTable } from "./person-table.js";
import { ruleTable } from "./rule-table.js";
import { plural, wrap } from "./words.js";

/** The report as a person reads it in a terminal: identity, persons, rules, then each failure. */
export const tableReporter: Reporter = (report, options) => {
  const given = report.given.map((each) => escapeLine(`Given by hand, not read from the filing: ${each}`));
  const sections = [
    ...(given.length > 0 ? [given.join("\n")] : []),
    ...report.files.map((file) => fileSection(file, options, report.ruleset === "all")),
  ];
  const total = report.files.length > 1 ? [totalLine(report)] : [];
  return [...sections, ...total].map((section) => `${section}\n`).join("\n");
};

function fileSection(file: FileReport, options: ReporterOptions, withInfos: boolean): string {
  const { checks } = file;
  const failures = checks.filter((check) => check.verdict === "fail" && check.follows === null);
  const shown = failures.filter((check) => check.severity !== "info" || options.verbose || withInfos);
  const others = checks.filter((check) => check.verdict === "pass" || check.verdict === "unverified");
  const parts = [
    identity(file, options),
    personTable(file, options),
    ruleTable(file, options),
    ...shown.map((check) => failureLines(file, check, options)),
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
      : [`${grouped(filing.outstandingShares)} shares outstanding${dated}`];
  const first = [filing.issuer ?? "issuer not read", `Schedule ${filing.schedule}${amendment}`, ...event];
  const second = [...(filing.securityClass === null ? [] : [filing.securityClass]), ...cusip, ...base];
  const lines = [first, second].flatMap((line) => wrap(escapeLine(line.join(" · ")), columns));
  return [colour.bold(escapeLine(path)), ...lines].join("\n");
}

/** Puts separators into a whole or decimal number that is a string already. */
function grouped(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const separated = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

function summaryLines({ summary }: FileReport, { colour, columns, verbose }: ReporterOptions): string {
  const { errors, warnings, infos, pass, fail, unverified, notApplicable } = summary;
  const found = [
    errors > 0 ? colour.red(plural(errors, "error")) : "no errors",
    warnings > 0 ? colour.yellow(plural(warnings, "warning")) : "no warnings",
    ...(infos > 0 ? [`${String(infos)} for information`] : []),
  ];
  const decided = [
    `${String(pass + fail)} of ${plural(pass + fail + unverified, "check")} decided: ${String(pass)} passed, ${String(fail)} failed`,
    `${String(unverified)} unverified`,
    `${plural(notApplicable, "rule")} not applicable`,
  ];
  const hint = "--verbose lists the checks that passed or could not be decided, with their arithmetic.";
  const hints = verbose ? [] : wrap(hint, columns).map((line) => colour.dim(line));
  return [found.join(", "), ...wrap(decided.join("; "), columns), ...hints].join("\n");
}

function totalLine(report: Report): string {
  const errors = report.files.reduce((total, file) => total + file.summary.errors, 0);
  const warnings = report.files.reduce((total, file) => total + file.summary.warnings, 0);
  const unread = report.errors.length > 0 ? `, ${plural(report.errors.length, "file")} not read` : "";
  return `${plural(report.files.length, "filing")}: ${plural(errors, "error")}, ${plural(warnings, "warning")}${unread}`;
}
