import type { Command } from "commander";
import { addGivenOptions, addRuleOptions, maxSize } from "./options.js";

/** Takes a command's exit status. */
export type Done = (status: number) => void;

/** `baseline create`, `update` and `prune`: findings accepted one by one. */
export function addBaselineCommands(program: Command, done: Done): void {
  const command = program
    .command("baseline")
    .description("suppress findings one by one, each with its reason");
  const actions = {
    create: "write a baseline of all that fails now",
    update: "add what fails now and is not in it, keeping reasons",
    prune: "drop entries that are expired or match nothing",
  } as const;
  for (const [action, description] of Object.entries(actions)) {
    const own = command
      .command(action)
      .description(description)
      .argument("[files...]", "paths, folders or globs");
    addGivenOptions(addRuleOptions(own)).addOption(maxSize());
    if (action !== "prune")
      own
        .option("--reason <text>", "why the findings are accepted")
        .option("--owner <name>", "who decided so")
        .option("--expires <date>", "the last day on which it holds: 2027-06-30")
        .option("--only <rule>", "only the findings of one check");
    own.action(async (files: string[], _options, run: Command) => {
      const { baselineCommand } = await import("./commands/baseline.js");
      done(await baselineCommand(action as keyof typeof actions, files, run.optsWithGlobals()));
    });
  }
}
