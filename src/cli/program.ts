import { Command, Option } from "commander";
import { FORMS } from "../sample/forms.js";
import { addBaselineCommands, type Done } from "./baseline-commands.js";
import { RULESET_NAMES, SHELLS, type Shell } from "./choices.js";
import { defaultOptions, HELP_TAIL } from "./help-tail.js";
import {
  addGateOptions,
  addGivenOptions,
  addReportOptions,
  addRuleOptions,
  jobs,
  amendmentNumber,
  maxSize,
  personCount,
  plugin,
  wholeNumber,
} from "./options.js";
import { tool } from "./package-file.js";

/**
 * The command tree. Every action loads what it needs when it runs, so that `--version` and `--help`
 * load no reader, rule or reporter.
 */
export function createProgram(done: Done): Command {
  const program: Command = new Command("13d-audit")
    .description(
      "Audits Schedules 13D and 13G: recomputes every figure that a filing gives twice or that the law lets a reader recompute.",
    )
    .version(tool().version)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .option("--color", "always use colour")
    .option("--no-color", "never use colour")
    .option("--debug", "tell on standard error what is done, and where a fault arose")
    .addHelpText("after", () => defaultOptions(program) + HELP_TAIL);

  audit(program, done);
  reading(program, done);
  samples(program, done);
  pipeline(program, done);

  for (const command of [program, ...program.commands].flatMap((each) => [each, ...each.commands]))
    command.exitOverride().showHelpAfterError("see 13d-audit --help");
  return program;
}

function audit(program: Command, done: Done): void {
  const command = program
    .command("audit", { isDefault: true })
    .description("check filings and report (the default command)")
    .argument("[files...]", "paths, folders, globs, archives, or - for standard input");
  addGivenOptions(addRuleOptions(addGateOptions(addReportOptions(command))))
    .option("--previous <file>", "the filing before this one, for what only a comparison shows")
    .option("--filed <date>", "the day of filing, where the file does not tell it: 2026-01-23")
    .option(
      "--stdin-filename <name>",
      "what reports call standard input, and where its configuration is looked for",
    )
    .option("--ignore-file <file>", "filings to leave out of folders and globs (default: .13d-auditignore)")
    .option("--files-from <list>", "check the paths that a list names, one a line; - for standard input")
    .option("--all", "take what is no Schedule 13D or 13G in folders and archives for an error, too")
    .addOption(jobs())
    .option("--resume <file>", "go on with an interrupted run in its ndjson file, or begin one there")
    .option("--print-config", "print the settings that would hold, and check nothing")
    .option("--stats", "tell on standard error how long each check took")
    .addOption(maxSize())
    .action(async (files: string[], _options, own: Command) => {
      const { auditCommand } = await import("./commands/audit.js");
      done(await auditCommand(files, own.optsWithGlobals()));
    });
}

function reading(program: Command, done: Done): void {
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

  addGivenOptions(
    program
      .command("explain")
      .description("show how each percentage is worked out, as on paper")
      .argument("<file>", "a path, or - for standard input")
      .option("--person <name>", "only the person called so"),
  )
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
    .addOption(plugin("a plug-in's checks, too; repeatable"))
    .action(async (id: string | undefined, _options, command: Command) => {
      const { rulesCommand } = await import("./commands/rules.js");
      done(await rulesCommand(id, command.optsWithGlobals()));
    });
}

/** For who writes rules: filings that nobody filed. */
function samples(program: Command, done: Done): void {
  program
    .command("sample")
    .description("print a made-up filing, sound or with one fault, for who writes rules")
    .addOption(
      new Option("--seed <number>", "the same number gives the same filing")
        .argParser(wholeNumber)
        .default(1),
    )
    .addOption(new Option("--form <form>", "what it is written in").choices(FORMS).default("text"))
    .addOption(
      new Option("--schedule <schedule>", "left to the seed where not given").choices(["13D", "13G"]),
    )
    .addOption(
      new Option(
        "--persons <count>",
        "reporting persons, 1 to 20; left to the seed where not given",
      ).argParser(personCount),
    )
    .addOption(
      new Option(
        "--amendment <number>",
        "its number, 0 for a first statement; left to the seed where not given",
      ).argParser(amendmentNumber),
    )
    .option("--fault <name>", "one thing wrong, by its name")
    .option("--list-faults", "list the faults by name")
    .action(async (_options, command: Command) => {
      const { sampleCommand } = await import("./commands/sample.js");
      done(await sampleCommand(command.optsWithGlobals()));
    });
}

function pipeline(program: Command, done: Done): void {
  addReportOptions(
    program
      .command("report")
      .description("format a saved run again")
      .argument("<file>", "a report as JSON, or - for standard input"),
  ).action(async (file: string, _options, command: Command) => {
    const { reportCommand } = await import("./commands/report.js");
    done(await reportCommand(file, command.optsWithGlobals()));
  });

  addBaselineCommands(program, done);

  program
    .command("init")
    .description("write a configuration and a GitHub workflow, or a plug-in that works")
    .option("--plugin", "a plug-in with one rule, its page and its test")
    .option("--force", "write over files that are there")
    .action(async (_options, command: Command) => {
      const { initCommand } = await import("./commands/init.js");
      done(await initCommand(command.optsWithGlobals()));
    });

  program
    .command("completion")
    .description("print a shell's completion script")
    .argument("<shell>", `one of ${SHELLS.join(", ")}`)
    .action(async (shell: Shell) => {
      const { completionCommand } = await import("./commands/completion.js");
      done(await completionCommand(program, shell));
    });
}
