import { GROUPS, isInRuleset, RULESETS, type Rule, type Ruleset } from "../../audit/rule.js";
import type { Plugin } from "../../config/plugins.js";
import { nearest } from "../../figures/nearest.js";
import { escapeTerminal } from "../../reporters/escape-terminal.js";
import { rules as own } from "../../../rules/index.js";
import { output, print, type Output } from "../output.js";
import { rulePage } from "../package-file.js";
import { UserError } from "../user-error.js";

export interface RulesOptions {
  readonly color?: boolean;
  readonly ruleset: Ruleset;
  readonly plugin?: readonly string[];
}

/** `13d-audit rules`: the list by group, or the page of one. */
export async function rulesCommand(
  id: string | undefined,
  { color, ruleset, plugin = [] }: RulesOptions,
): Promise<number> {
  const out = output(color);
  const plugins = await pluginsCalled(plugin);
  const rules = [...own, ...plugins.flatMap((each) => each.rules)];
  await print(id === undefined ? list(rules, ruleset, out) : explain(id, rules, plugins, out));
  return 0;
}

async function pluginsCalled(names: readonly string[]): Promise<Plugin[]> {
  if (names.length === 0) return [];
  const { loadPlugins } = await import("../../config/plugins.js");
  return loadPlugins(names, process.cwd());
}

function list(rules: readonly Rule[], ruleset: Ruleset, { colour }: Output): string {
  const chosen = rules.filter((rule) => isInRuleset(rule, ruleset));
  const sections = GROUPS.flatMap((group) => {
    const members = chosen.filter((rule) => rule.group === group);
    return members.length === 0
      ? []
      : [[colour.bold(group), ...members.map((rule) => line(rule, colour))].join("\n")];
  });
  return `${sections.join("\n\n")}\n\n${String(chosen.length)} checks; 13d-audit rules <id> explains one.\n`;
}

function line(rule: Rule, colour: Output["colour"]): string {
  const severity = { error: colour.red, warning: colour.yellow, info: colour.blue }[rule.severity](
    rule.severity.padEnd(8),
  );
  return `  ${rule.id.padEnd(34)} ${severity} ${rule.title}\n  ${"".padEnd(43)} ${colour.dim([...rule.authority, setsOf(rule)].join("; "))}`;
}

function setsOf(rule: Rule): string {
  return `in ${RULESETS.filter((set) => isInRuleset(rule, set)).join(", ")}`;
}

function explain(id: string, rules: readonly Rule[], plugins: readonly Plugin[], { colour }: Output): string {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const near = nearest(
      id,
      rules.map((candidate) => candidate.id),
    );
    throw new UserError(
      `no check is called "${id}"${near === null ? "" : `; did you mean ${near}?`} 13d-audit rules lists them`,
    );
  }
  const page = plugins.map(({ pages }) => pages?.[id]).find((each) => each !== undefined) ?? ownPage(rule);
  if (page !== null)
    return escapeTerminal(page)
      .replace(/<!--.*?-->\n?/gs, "")
      .replace(/^#+ .*$/gm, (heading) => colour.bold(heading.replace(/^#+ /, "")));
  return `${colour.bold(rule.id)}\n\n${rule.title}\n\nSeverity: ${rule.severity}\nAuthority: ${rule.authority.join("; ")}\n`;
}

function ownPage(rule: Rule): string | null {
  return own.includes(rule) ? rulePage(rule.id) : null;
}
