import { InvalidArgumentError, Option, type Command } from "commander";
import { FAIL_ON, FORMATS, RULESET_NAMES, type Format } from "./choices.js";
import { DEFAULT_MAX_SIZE, parseSize, printSize } from "./file-size.js";

/** A report to write: its format, and the file, or standard output. */
export interface Written {
  readonly format: Format;
  readonly output: string | null;
}

/**
 * `--format` and `--output`, each as often as needed: an output belongs to the format before it, so that one run
 * writes several reports. What was told is in `formats`, a list of `Written`.
 */
export function addReportOptions(command: Command): Command {
  const formats: { format: Format; output: string | null }[] = [];
  const current = (): { format: Format; output: string | null } => {
    if (formats.length === 0) formats.push({ format: "table", output: null });
    return formats[formats.length - 1] ?? { format: "table", output: null };
  };
  return command
    .addOption(
      new Option("-f, --format <format>", "format of the report; repeatable, each with its --output")
        .choices(FORMATS)
        .default("table"),
    )
    .option("-o, --output <file>", "write the report of the --format before it to a file")
    .option("--sarif-all", "passes and undecided checks in SARIF, too (GitHub shows passes as alerts)")
    .option("-v, --verbose", "list the checks that passed or could not be decided, too")
    .option("-q, --quiet", "tell errors only, and no progress; counts stay those of everything")
    .on("option:format", (format: Format) => {
      formats.push({ format, output: null });
      command.setOptionValue("formats", formats);
    })
    .on("option:output", (output: string) => {
      current().output = output;
      command.setOptionValue("formats", formats);
    });
}

/** What decides the exit status. */
export function addGateOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--fail-on <severity>", "lowest severity that sets exit status 1 (default: error)").choices(
        FAIL_ON,
      ),
    )
    .addOption(
      new Option("--max-warnings <count>", "more warnings than this set exit status 1").argParser(
        wholeNumber,
      ),
    )
    .option(
      "--fail-on-unverified [rules]",
      "exit status 1 where a check could not be decided; with =rule,… only where one of these",
    )
    .addOption(
      new Option("--min-checked <percent>", "exit status 1 where fewer of the checks were decided").argParser(
        percentage,
      ),
    )
    .option(
      "--strict-baseline",
      "exit status 1 where an entry of the baseline is expired or matches nothing",
    );
}

/** Which rules run, and by what configuration. */
export function addRuleOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--ruleset <set>", "which checks to run (default: recommended)").choices(RULESET_NAMES),
    )
    .addOption(
      new Option(
        "--rule <id:severity>",
        "a check's severity: off, info, warning or error; repeatable",
      ).argParser(collect),
    )
    .addOption(plugin("a plug-in's path or package; repeatable"))
    .option("--config <file>", "the configuration, in the place of the one that is found")
    .option("--no-config", "look for no configuration")
    .option("--baseline <file>", "the file of suppressed findings");
}

/** Facts given by hand. */
export function addGivenOptions(command: Command): Command {
  return command.addOption(outstanding()).addOption(derivative());
}

function outstanding(): Option {
  return new Option(
    "--outstanding <shares>",
    'the class outstanding, where you know it better: 35846318 or "Class A=35846318"; repeatable',
  ).argParser(collect);
}

function derivative(): Option {
  return new Option(
    "--derivative <person=shares>",
    'shares that a person has a right to acquire: "Larkspur=50000"; repeatable',
  ).argParser(collect);
}

/** A plug-in by path or package, as often as needed. */
export function plugin(description: string): Option {
  return new Option("--plugin <name>", description).argParser(collect);
}

/** How many filings are checked at once. */
export function jobs(): Option {
  return new Option(
    "-j, --jobs <count>",
    "filings checked at once where there are many (default: the processor's cores)",
  ).argParser(positive);
}

/** A file above this size is refused unread. */
export function maxSize(): Option {
  return new Option("--max-size <size>", "refuse a larger file unread: 50MB, 200k, 1048576")
    .argParser(parseSize)
    .default(DEFAULT_MAX_SIZE, printSize(DEFAULT_MAX_SIZE));
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** A number of up to nine digits. @throws InvalidArgumentError where it is none */
export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("It is no whole number.");
  return Number(value);
}

function positive(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError("It is no number from 1 to 999.");
  return Number(value);
}

/** How many persons a sample has. @throws InvalidArgumentError where it is not from 1 to 20 */
export function personCount(value: string): number {
  const count = wholeNumber(value);
  if (count < 1 || count > 20) throw new InvalidArgumentError("It is not from 1 to 20.");
  return count;
}

/** The number of a sample's amendment. @throws InvalidArgumentError where it is above 20 */
export function amendmentNumber(value: string): number {
  const number = wholeNumber(value);
  if (number > 20) throw new InvalidArgumentError("It is above 20.");
  return number;
}

function percentage(value: string): number {
  const number = /^\d{1,3}(?:\.\d+)?%?$/.test(value) ? Number(value.replace("%", "")) : NaN;
  if (!(number <= 100)) throw new InvalidArgumentError("It is no percentage from 0 to 100.");
  return number;
}
