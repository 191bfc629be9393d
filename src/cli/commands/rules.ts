import { GROUPS, isInRuleset, RULESETS, type Rule, type Ruleset } from "../../audit/rule.js";
import { nearest } from "../../figures/nearest.js";
import { rules } from "../../../rules/index.js";
import { output, print, type Output } from "../output.js";
import { rulePage } from "../package-file.js";
import { UserError } from "../user-error.js";

/** `13d-audit rules`: the list by group, or the page of one. */
export async function rulesCommand(
  id: string | undefined,
  { color, ruleset }: { color?: boolean; ruleset: Ruleset },
): Promise<number> {
  const out = output(color);
  await print(id === undefined ? list(ruleset, out) : explain(id, out));
  return 0;
}

function list(ruleset: Ruleset, { colour }: Output): string {
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
  return `  ${rule.id.padEnd(30)} ${severity} ${rule.title}\n  ${"".padEnd(39)} ${colour.dim([...rule.authority, setsOf(rule)].join("; "))}`;
}

function setsOf(rule: Rule): string {
  return `in ${RULESETS.filter((set) => isInRuleset(rule, set)).join(", ")}`;
}

function explain(id: string, { colour }: Output): string {
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
  const page = rulePage(id);
  if (page !== null)
    return page
      .replace(/^#+ .*$/gm, (heading) => colour.bold(heading.replace(/^#+ /, "")))
      .replace(/<!--.*?-->\n?/gs, "");
  return `${colour.bold(rule.id)}\n\n${rule.title}\n\nSeverity: ${rule.severity}\nAuthority: ${rule.authority.join("; ")}\n`;
}
