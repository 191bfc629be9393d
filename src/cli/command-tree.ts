import type { Command, Option } from "commander";

/** A command as completion and the man page tell of it. */
export interface CommandEntry {
  /** The words behind the program's name: `baseline create`; empty for the program itself. */
  readonly name: string;
  readonly description: string;
  readonly usage: string;
  readonly options: readonly Option[];
  readonly isDefault: boolean;
  readonly subcommands: readonly string[];
}

/** Every command of the tree, the program itself first. */
export function commandEntries(program: Command): CommandEntry[] {
  return [program, ...below(program)].map((command) => ({
    name: wordsOf(command),
    description: command.description(),
    usage: command.usage(),
    options: [...command.options],
    isDefault: command.name() === "audit",
    subcommands: command.commands.map((each) => each.name()),
  }));
}

function below(command: Command): Command[] {
  return command.commands.flatMap((each) => [each, ...below(each)]);
}

function wordsOf(command: Command): string {
  return command.parent === null ? "" : `${wordsOf(command.parent)} ${command.name()}`.trim();
}
