import { Command, Option } from "commander";
import { DEFAULT_MAX_SIZE, parseSize, printSize } from "./file-size.js";
import { tool } from "./package-file.js";

/** What `--fail-on` may name. */
export const FAIL_ON = ["error", "warning", "info", "never"] as const;

/** The sets of checks; `src/audit/rule.ts` says what each holds, and a test that these are the same. */
export const RULESET_NAMES = ["recommended", "strict", "all", "numbers", "form"] as const;

/** The formats of a report. */
export const FORMATS = ["table", "json"] as const;

/**
 * The command tree. Every action loads what it needs when it runs, so that `--version` and `--help`
 * load no reader, rule or reporter.
 */
export function createProgram(done: (status: number) => void): Command {
  const program = new Command("13d-audit")
    .description(
      "Audits Schedules 13D and 13G: recomputes every figure that a filing gives twice or that the law lets a reader recompute.",
    )
    .version(tool().version)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .option("--color", "always use colour")
    .option("--no-color", "never use colour")
    .addHelpText("after", HELP_TAIL);

  program
    .command("audit", { isDefault: true })
    .description("check filings and report (the default command)")
    .argument("[files...]", "paths, folders, globs, or - for standard input")
    .addOption(new Option("-f, --format <format>", "format of the report").choices(FORMATS).default("table"))
    .addOption(
      new Option("--fail-on <severity>", "lowest severity that sets exit status 1")
        .choices(FAIL_ON)
        .default("error"),
    )
    .addOption(
      new Option("--ruleset <set>", "which checks to run").choices(RULESET_NAMES).default("recommended"),
    )
    .option("--previous <file>", "the filing before this one, for what only a comparison shows")
    .option("--filed <date>", "the day of filing, where the file does not tell it: 2026-01-23")
    .addOption(maxSize())
    .addOption(outstanding())
    .addOption(derivative())
    .option("-v, --verbose", "list the checks that passed or could not be decided, too")
    .action(async (files: string[], _options, command: Command) => {
      const { auditCommand } = await import("./commands/audit.js");
      done(await auditCommand(files, command.optsWithGlobals()));
    });

  program
    .command("show")
    .description("print what was read from a filing")
    .argument("<file>", "a path, or - for standard input")
    .option("--json", "as JSON, every fact with its place")
    .addOption(maxSize())
    .action(async (file: string, _options, command: Command) => {
      const { showCommand } = await import("./commands/show.js");
      done(await showCommand(file, command.optsWithGlobals()));
    });

  program
    .command("explain")
    .description("show how each percentage is worked out, as on paper")
    .argument("<file>", "a path, or - for standard input")
    .option("--person <name>", "only the person called so")
    .addOption(outstanding())
    .addOption(derivative())
    .addOption(maxSize())
    .action(async (file: string, _options, command: Command) => {
      const { explainCommand } = await import("./commands/explain.js");
      done(await explainCommand(file, command.optsWithGlobals()));
    });

  program
    .command("rules")
    .description("list the checks, or explain one")
    .argument("[id]", "the check to explain")
    .addOption(
      new Option("--ruleset <set>", "only the checks of a set").choices(RULESET_NAMES).default("all"),
    )
    .action(async (id: string | undefined, _options, command: Command) => {
      const { rulesCommand } = await import("./commands/rules.js");
      done(await rulesCommand(id, command.optsWithGlobals()));
    });

  for (const command of program.commands) command.exitOverride().showHelpAfterError("see 13d-audit --help");
  return program;
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

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function maxSize(): Option {
  return new Option("--max-size <size>", "refuse a larger file unread: 50MB, 200k, 1048576")
    .argParser(parseSize)
    .default(DEFAULT_MAX_SIZE, printSize(DEFAULT_MAX_SIZE));
}

const HELP_TAIL = `
Exit status:
  0  no failing check at or above --fail-on
  1  at least one
  2  usage error, or a file that could not be read as a filing

Examples:
  13d-audit filing.txt
  13d-audit --format json filings/ > report.json
  13d-audit rules percent-recompute`;
