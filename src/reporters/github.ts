import { relative, resolve } from "node:path";
import type { Check, FileReport } from "../audit/report.js";
import { isPrimary } from "../audit/summary.js";
import { escapeTerminal } from "./escape-terminal.js";
import type { ReporterOptions } from "./index.js";
import { whole, type Pieces } from "./pieces.js";
import { followers, toldParagraphs } from "./told.js";

const COMMAND = { error: "error", warning: "warning", info: "notice" } as const;

/** GitHub's workflow commands: an annotation a primary failure, at its place in the file. */
export const githubPieces: Pieces = {
  head: () => "",
  file: (file, _run, options) =>
    file.checks
      .filter((check) => isPrimary(check) && (check.severity !== "info" || options.verbose))
      .map((check) => `${annotation(file, check, options)}\n`)
      .join(""),
  between: "",
  tail: ({ errors }, _run, options) =>
    errors
      .map(({ path, message }) => {
        const where = properties({ file: pathIn(path, options), title: "not read" });
        return `::error ${where}::${data(message)}\n`;
      })
      .join(""),
};

/** The same for a whole report. */
export const githubReporter = whole(githubPieces);

function annotation(file: FileReport, check: Check, options: ReporterOptions): string {
  const [place] = check.locations;
  const people = check.persons.length === 0 ? "" : `: ${check.persons.join(" and ")}`;
  const folded = followers(file, check).map(({ rule }) => `${rule} follows from it.`);
  const where = properties({
    file: pathIn(file.path, options),
    line: String(place?.line ?? 1),
    col: String(place?.column ?? 1),
    ...(place === undefined ? {} : { endLine: String(place.endLine), endColumn: String(place.endColumn) }),
    title: `${check.rule}${people}`,
  });
  const text = [...toldParagraphs(file, check), ...folded, check.authority.join("; ")].join("\n");
  return `::${COMMAND[check.severity]} ${where}::${data(text)}`;
}

function pathIn(path: string, { folder }: ReporterOptions): string {
  return relative(folder, resolve(folder, path)).replaceAll("\\", "/");
}

function properties(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${data(value).replaceAll(":", "%3A").replaceAll(",", "%2C")}`)
    .join(",");
}

/** As the runner reads it back: its own escapes, and nothing that a log would obey. */
function data(text: string): string {
  return escapeTerminal(text.replaceAll("\r\n", "\n"))
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A");
}
