import type { Command, Option } from "commander";
import type { Shell } from "./choices.js";
import { commandEntries, type CommandEntry } from "./command-tree.js";

/** The completion script of a shell: commands, options, and what an option may name; else files. */
export function completionScript(program: Command, shell: Shell): string {
  const entries = commandEntries(program);
  return { bash, zsh, fish }[shell](entries);
}

/** The default command's options go without its name, too. */
function optionsOf(entry: CommandEntry, entries: readonly CommandEntry[]): Option[] {
  const everywhere = entries[0]?.options ?? [];
  const byDefault = entry.name === "" ? (entries.find(({ isDefault }) => isDefault)?.options ?? []) : [];
  return [
    ...new Map(
      [...entry.options, ...byDefault, ...everywhere].map((option) => [option.flags, option]),
    ).values(),
  ];
}

function flagsOf({ short, long }: Option): string[] {
  return [short, long].filter((flag): flag is string => flag !== undefined);
}

function wordsAfter(entry: CommandEntry, entries: readonly CommandEntry[]): string {
  return [...entry.subcommands, ...optionsOf(entry, entries).flatMap(flagsOf)].join(" ");
}

function bash(entries: readonly CommandEntry[]): string {
  const cases = entries.map((entry) => `    "${entry.name}") words="${wordsAfter(entry, entries)}" ;;`);
  const choices = new Map(
    entries.flatMap(({ options }) =>
      options.flatMap((option) =>
        option.argChoices === undefined
          ? []
          : flagsOf(option).map((flag) => [flag, option.argChoices?.join(" ") ?? ""] as const),
      ),
    ),
  );
  return `# bash completion for 13d-audit; put it where bash-completion looks, or: source <(13d-audit completion bash)
_13d_audit() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="" word words=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) ;; *) if [[ " ${entries.map(({ name }) => name.replace(" ", "/")).join(" ")} " == *" \${command:+$command/}$word "* ]]; then command="\${command:+$command }$word"; fi ;; esac
  done
  case "$previous" in
${[...choices].map(([flag, words]) => `    ${flag}) COMPREPLY=($(compgen -W "${words}" -- "$current")); return ;;`).join("\n")}
  esac
  case "$command" in
${cases.join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
}
complete -o filenames -F _13d_audit 13d-audit
`;
}

function zsh(entries: readonly CommandEntry[]): string {
  const steps = entries
    .filter(({ name }) => name !== "")
    .map((entry) => {
      const words = entry.name.split(" ");
      const [before, last] = [words.slice(0, -1).join(" "), words.at(-1) ?? ""];
      return `      "${before}/${last}") command="${entry.name}" ;;`;
    });
  const cases = entries.map((entry) => `    "${entry.name}") candidates=(${wordsAfter(entry, entries)}) ;;`);
  return `#compdef 13d-audit
# zsh completion for 13d-audit; put it into a folder of $fpath as _13d-audit
_13d-audit() {
  local command="" word
  local -a candidates
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$command/$word" in
${steps.join("\n")}
    esac
  done
  case "$command" in
${cases.join("\n")}
  esac
  compadd -- $candidates
  _files
}
_13d-audit "$@"
`;
}

function fish(entries: readonly CommandEntry[]): string {
  const lines = entries.flatMap((entry) => {
    const [first = "", second] = entry.name.split(" ");
    const within =
      entry.name === ""
        ? "__fish_use_subcommand"
        : [first, second]
            .filter((word) => word !== undefined)
            .map((word) => `__fish_seen_subcommand_from ${word}`)
            .join("; and ");
    const subcommands = entries
      .filter(({ name }) => name !== "" && name.split(" ").slice(0, -1).join(" ") === entry.name)
      .map(
        ({ name, description }) =>
          `complete -c 13d-audit -n '${within}' -a ${name.split(" ").at(-1) ?? ""} -d ${quoted(description)}`,
      );
    const options = optionsOf(entry, entries).map(
      (option) => `complete -c 13d-audit -n '${within}' ${fishOption(option)}`,
    );
    return [...subcommands, ...options];
  });
  return `# fish completion for 13d-audit; put it into ~/.config/fish/completions/13d-audit.fish\n${lines.join("\n")}\n`;
}

function fishOption({ short, long, description, argChoices, required }: Option): string {
  const flags = [
    ...(long === undefined ? [] : [`-l ${long.replace(/^--/, "")}`]),
    ...(short === undefined ? [] : [`-s ${short.replace(/^-/, "")}`]),
  ];
  const takes =
    argChoices === undefined ? (required ? ["-r"] : []) : [`-x -a ${quoted(argChoices.join(" "))}`];
  return [...flags, ...takes, `-d ${quoted(description)}`].join(" ");
}

function quoted(text: string): string {
  return `'${text.replace(/\\/g, "\\\\").replace(/'/g, "\\'")}'`;
}
