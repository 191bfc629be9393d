import type { Invocation, Log, ReportingDescriptor, Result, Run, ToolComponent } from "sarif";
import type { Check, FileReport, Location, ReportedRule } from "../audit/report.js";
import { artifactUri } from "./artifact-uri.js";
import { escapeTerminal } from "./escape-terminal.js";
import type { ReporterOptions } from "./index.js";
import { whole, type Pieces, type RunHead } from "./pieces.js";
import { followers, toldParagraphs } from "./told.js";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const HOME = "https://github.com/13d-audit/13d-audit";

const LEVEL = { error: "error", warning: "warning", info: "note" } as const;

/**
 * SARIF 2.1.0: the failures, each with a place; what follows from another is told in its message, and is a result
 * of its own only with `sarifAll`, as are passes (`kind: pass`) and unverified checks (`kind: open`).
 */
export const sarifPieces: Pieces = {
  head: (run) => {
    const open: Log = { $schema: SCHEMA, version: "2.1.0", runs: [] };
    const told: Omit<Run, "results"> = { tool: { driver: driver(run) }, columnKind: "utf16CodeUnits" };
    const [start, first] = [JSON.stringify(open).slice(0, -2), JSON.stringify(told).slice(0, -1)];
    return `${start}${first},"results":[\n`;
  },
  file: (file, run, options) =>
    file.checks
      .filter((check) => isTold(check, options))
      .map((check) => JSON.stringify(resultOf(file, check, run, options)))
      .join(",\n"),
  between: ",\n",
  tail: ({ errors }, _run, options) => {
    const invocation: Invocation = {
      executionSuccessful: errors.length === 0,
      toolExecutionNotifications: errors.map(({ path, message }) => ({
        level: "error",
        message: { text: plain(message) },
        locations: [{ physicalLocation: { artifactLocation: { uri: artifactUri(path, options.folder) } } }],
      })),
    };
    return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
  },
};

/** The same for a whole report. */
export const sarifReporter = whole(sarifPieces);

function isTold({ verdict, follows }: Check, { sarifAll }: ReporterOptions): boolean {
  if (verdict === "not-applicable") return false;
  return sarifAll || (verdict === "fail" && follows === null);
}

function driver({ tool, rules }: RunHead): ToolComponent {
  return { name: tool.name, version: tool.version, informationUri: HOME, rules: rules.map(descriptor) };
}

function descriptor({ id, title, group, severity, authority }: ReportedRule): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: `${title}. ${authority.join("; ")}` },
    help: { text: `13d-audit rules ${id} explains this check.` },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { tags: [group], authority },
  };
}

function resultOf(file: FileReport, check: Check, { rules }: RunHead, options: ReporterOptions): Result {
  const uri = artifactUri(file.path, options.folder);
  const folded = followers(file, check).map(({ rule }) => rule);
  const follows = folded.length === 0 ? [] : [`It makes these fail, too: ${folded.join(", ")}.`];
  const index = rules.findIndex(({ id }) => id === check.rule);
  const [first, ...others] = check.locations;
  return {
    ruleId: check.rule,
    ...(index < 0 ? {} : { ruleIndex: index }),
    kind: { pass: "pass", fail: "fail", unverified: "open", "not-applicable": "notApplicable" }[
      check.verdict
    ] as Result.kind,
    level: check.verdict === "fail" ? LEVEL[check.severity] : "none",
    message: { text: plain([...toldParagraphs(file, check), ...follows].join("\n")) },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: region(first) } }],
    ...(others.length === 0
      ? {}
      : {
          relatedLocations: others.map((location, id) => ({
            id: id + 1,
            physicalLocation: { artifactLocation: { uri }, region: region(location) },
            message: { text: plain(location.text) },
          })),
        }),
    partialFingerprints: { "13dAudit/v1": check.fingerprint },
    properties: { persons: check.persons.map(plain), authority: check.authority },
    ...(check.suppression === null
      ? {}
      : { suppressions: [{ kind: "external", justification: plain(check.suppression.reason) }] }),
  };
}

/** A finding on the filing as a whole stands in its first line. */
function region(location: Location | undefined) {
  if (location === undefined) return { startLine: 1 };
  const { line, column, endLine, endColumn } = location;
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** SARIF takes `[text](target)` in a message for a link; nothing of a filing is one. */
function plain(text: string): string {
  return escapeTerminal(text).replace(/\[(?=[^\]\n]{0,1000}\]\()/g, "\\[");
}
