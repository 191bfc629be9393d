#!/usr/bin/env node
// Writes the man page from the command tree. With --check it writes nothing and exits 1 where it is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { commandEntries } from "../dist/src/cli/command-tree.js";
import { HELP_TAIL } from "../dist/src/cli/help-tail.js";
import { createProgram } from "../dist/src/cli/program.js";

const path = fileURLToPath(new URL("../man/13d-audit.1", import.meta.url));
const entries = commandEntries(createProgram(() => undefined));

/** Roff takes a leading dot or apostrophe for a request and a backslash for an escape. */
const roff = (text) =>
  text
    .replace(/\\/g, "\\e")
    .replace(/-/g, "\\-")
    .replace(/^(?=[.'])/gm, "\\&");

const option = ({ flags, description, argChoices }) => {
  const choices = argChoices === undefined ? "" : ` One of ${argChoices.join(", ")}.`;
  return `.TP\n\\fB${roff(flags)}\\fR\n${roff(`${description}.${choices}`)}`;
};

const [program, ...commands] = entries;
const text = [
  '.TH 13D\\-AUDIT 1 "" "13d\\-audit" "User Commands"',
  ".SH NAME",
  "13d\\-audit \\- audits Schedules 13D and 13G",
  ".SH SYNOPSIS",
  ...commands.map(({ name, usage }) => `.br\n13d\\-audit ${roff(`${name} ${usage}`)}`),
  ".SH DESCRIPTION",
  roff(program.description),
  ".SH OPTIONS",
  ...program.options.map(option),
  ".SH COMMANDS",
  ...commands.flatMap(({ name, description, options, isDefault }) => [
    `.SS ${roff(name)}`,
    roff(
      `${description[0].toUpperCase()}${description.slice(1)}${isDefault && !description.includes("default") ? " (the default command)" : ""}.`,
    ),
    ...options.map(option),
  ]),
  ".SH NOTES",
  ".nf",
  roff(HELP_TAIL.trim()),
  ".fi",
  "",
].join("\n");

const stale = !existsSync(path) || readFileSync(path, "utf8") !== text;
if (stale && process.argv.includes("--check")) {
  console.error("man/13d-audit.1 is stale; run npm run docs");
  process.exitCode = 1;
} else if (stale) {
  mkdirSync(fileURLToPath(new URL("../man", import.meta.url)), { recursive: true });
  writeFileSync(path, text);
}
