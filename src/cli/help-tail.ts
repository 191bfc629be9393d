import type { Command } from "commander";

/** What stands below the options in `--help`. */
export const HELP_TAIL = `
Exit status:
  0  no failing check at or above --fail-on, and no other gate broken
  1  a failing check, or a gate broken: --max-warnings, --fail-on-unverified, --min-checked, --strict-baseline
  2  usage, configuration, a plug-in, or a file that could not be read as a filing

Examples:
  13d-audit filing.txt
  13d-audit --format sarif --output audit.sarif --format table drafts/
  13d-audit --previous amendment-7.xml amendment-8.xml
  13d-audit rules percent-recompute`;

/** The options of the default command as `--help` of the program lists them, since they go without that command's name. */
export function defaultOptions(program: Command): string {
  const command = program.commands.find((each) => each.name() === "audit");
  if (command === undefined) return "";
  const help = Object.assign(command.createHelp(), {
    helpWidth: program.configureOutput().getOutHelpWidth?.() ?? 80,
  });
  const options = help.visibleOptions(command).filter(({ long }) => long !== "--help");
  const width = Math.max(...options.map((option) => help.optionTerm(option).length));
  const lines = options.map((option) =>
    help.formatItem(help.optionTerm(option), width, help.optionDescription(option), help),
  );
  return `\nOptions of audit, which is the default command:\n${lines.join("\n")}\n`;
}
