// What holds for every input, whatever it is; a line for each thing that does not.
import { stripVTControlCharacters } from "node:util";
import { Chalk } from "chalk";
import { rules } from "../../dist/rules/index.js";
import { audit } from "../../dist/src/audit/audit.js";
import { explainPage } from "../../dist/src/cli/explain-page.js";
import { FORMATS } from "../../dist/src/cli/choices.js";
import { showJson } from "../../dist/src/cli/show-json.js";
import { showPage } from "../../dist/src/cli/show-page.js";
import { factsIn } from "../../dist/src/filing/fact.js";
import { readFiling } from "../../dist/src/read/read-filing.js";
import { reporter } from "../../dist/src/reporters/index.js";
import { sourceFile } from "../../dist/src/source/source-file.js";

/** What a terminal would obey. */
const OBEYED = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
const FOR_TERMINALS = new Set(["table", "github", "show", "explain"]);

const reporters = Object.fromEntries(
  await Promise.all(FORMATS.map(async (name) => [name, await reporter(name)])),
);
const told = rules.map(({ id, title, group, severity, authority }) => ({
  id,
  title,
  group,
  severity,
  authority,
}));

/**
 * Reads one input, runs every check, and writes one of the reports (`turn` says which), all of them now and then.
 * @returns what was read, `null` where it was taken for no filing, and the lines on what is wrong
 */
export function examine(bytes, turn) {
  const wrong = [];
  const source = sourceFile("drafts/one.txt", bytes);
  let filing;
  try {
    filing = readFiling(source);
  } catch (error) {
    if (error?.name !== "NotAFilingError") wrong.push(`reading threw ${stackOf(error)}`);
    else if (OBEYED.test(JSON.stringify(error.message).slice(1, -1)) && error.message.includes("\n"))
      wrong.push(`a refusal of several lines: ${JSON.stringify(error.message)}`);
    return { filing: null, wrong };
  }
  wrong.push(...placesOf(filing));
  try {
    const { report, crashes } = audit(filing, rules);
    wrong.push(...crashes.map(({ rule, error }) => `the rule ${rule} threw ${stackOf(error)}`));
    wrong.push(...locationsOf(report, source));
    wrong.push(...reportsOf(report, turn));
  } catch (error) {
    wrong.push(`the audit threw ${stackOf(error)}`);
  }
  if (turn % 8 === 0) wrong.push(...pagesOf(filing));
  return { filing, wrong };
}

function stackOf(error) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function placesOf({ source, ...filing }) {
  const wrong = [];
  for (const [name, { span, text, printed }] of factsIn(filing)) {
    const inRange = span.start >= 0 && span.start <= span.end && span.end <= source.text.length;
    if (!inRange || source.text.slice(span.start, span.end) !== text)
      wrong.push(
        `${name} at ${span.start}-${span.end} is not what stands there: ${JSON.stringify(text.slice(0, 80))}`,
      );
    if (typeof printed !== "string") wrong.push(`${name} prints ${String(printed)}`);
  }
  return wrong;
}

function locationsOf({ checks }, { lines, text }) {
  const last = lines.at(text.length).line;
  return checks.flatMap(({ rule, locations, message }) => [
    ...(/undefined|\bNaN\b|\[object/.test(message) && !/undefined|NaN|\[object/.test(text) ? [`${rule} says ${message}`] : []),
    ...locations
      .filter(({ line, column, endLine, endColumn }) => !(line >= 1 && column >= 1 && endLine >= line && endLine <= last && endColumn >= 1))
      .map((location) => `${rule} points at ${JSON.stringify(location)} of ${last} lines`),
  ]); // prettier-ignore
}

function reportsOf(file, turn) {
  const report = {
    schemaVersion: 1,
    tool: { name: "13d-audit", version: "0.0.0" },
    ruleset: "all",
    rules: told,
    given: [],
    files: [file],
    errors: [],
  };
  const names = turn % 64 === 0 ? FORMATS : [FORMATS[turn % FORMATS.length]];
  return names.flatMap((name) => {
    const options = {
      ...style(turn),
      verbose: turn % 3 === 0,
      quiet: turn % 5 === 0,
      sarifAll: turn % 2 === 0,
    };
    return textOf(name, () => reporters[name](report, { ...options, folder: "/work" }));
  });
}

function pagesOf(filing) {
  const out = style(7);
  return [
    ...textOf("json", () => showJson(filing)),
    ...textOf("show", () => showPage(filing, out)),
    ...textOf("explain", () => explainPage(filing, filing.persons, [], out)),
  ];
}

const style = (turn) => ({ colour: new Chalk({ level: turn % 2 }), columns: [20, 80, 140][turn % 3] });

/** A text, checked for what its format promises. */
function textOf(name, make) {
  try {
    const text = make();
    if (!text.isWellFormed?.()) return [`${name} is no well-formed text`];
    if (FOR_TERMINALS.has(name) && OBEYED.test(stripVTControlCharacters(text)))
      return [`${name} has a control character raw: ${JSON.stringify(OBEYED.exec(stripVTControlCharacters(text))?.[0])}`];
    if (name === "json" || name === "sarif") JSON.parse(text);
    if (name === "ndjson") text.trimEnd().split("\n").forEach((line) => JSON.parse(line));
    if (name === "junit" && /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/.test(text)) return ["junit holds what XML forbids"];
    return [];
  } catch (error) {
    return [`the report ${name} threw ${stackOf(error)}`];
  }
} // prettier-ignore
