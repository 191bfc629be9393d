import type { Check, FileReport } from "../audit/report.js";
import { escapeXml } from "./escape-xml.js";
import { whole, type Pieces } from "./pieces.js";
import { toldParagraphs } from "./told.js";

/**
 * JUnit's XML: a suite a file, a case a check. Errors and warnings are failures, what could not be decided is
 * skipped with the reason, and a file that could not be read is an error. Checks that do not apply are left out.
 */
export const junitPieces: Pieces = {
  head: ({ tool }) => `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${escapeXml(tool.name)}">\n`,
  file: (file) => `${suite(file)}\n`,
  unread: (error) => `${unread(error)}\n`,
  between: "",
  tail: () => "</testsuites>\n",
};

/** The same for a whole report. */
export const junitReporter = whole(junitPieces);

function suite(file: FileReport): string {
  const cases = file.checks.filter(({ verdict }) => verdict !== "not-applicable");
  const skipped = cases.filter(({ verdict }) => verdict === "unverified").length;
  const failures = cases.filter(isFailure).length;
  const counts = `tests="${String(cases.length)}" failures="${String(failures)}" errors="0" skipped="${String(skipped)}"`;
  return [
    `  <testsuite name="${escapeXml(file.path)}" ${counts}>`,
    ...cases.map((check) => testCase(file, check)),
    "  </testsuite>",
  ].join("\n");
}

/** What is for information or known by the baseline does not break a build. */
function isFailure({ verdict, severity, suppression }: Check): boolean {
  return verdict === "fail" && severity !== "info" && suppression === null;
}

function testCase(file: FileReport, check: Check): string {
  const people = check.persons.length === 0 ? "" : `: ${check.persons.join(" and ")}`;
  const open = `    <testcase classname="${escapeXml(check.rule)}" name="${escapeXml(`${check.rule}${people}`)}"`;
  const inside = outcome(file, check);
  return inside === "" ? `${open}/>` : `${open}>${inside}</testcase>`;
}

function outcome(file: FileReport, check: Check): string {
  const [first] = check.locations;
  const place = first === undefined ? "" : `${file.path}:${String(first.line)}:${String(first.column)}`;
  const text = escapeXml([...toldParagraphs(file, check), place, ...check.authority].join("\n"));
  if (isFailure(check))
    return `<failure message="${escapeXml(check.message)}" type="${check.severity}">${text}</failure>`;
  if (check.verdict === "unverified") return `<skipped>${escapeXml(check.message)}</skipped>`;
  return `<system-out>${text}</system-out>`;
}

function unread({ path, message }: { readonly path: string; readonly message: string }): string {
  const name = escapeXml(path);
  return [
    `  <testsuite name="${name}" tests="1" failures="0" errors="1" skipped="0">`,
    `    <testcase classname="reading" name="${name}"><error message="${escapeXml(message)}" type="unreadable"/></testcase>`,
    "  </testsuite>",
  ].join("\n");
}
