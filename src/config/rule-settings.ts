import type { Rule, Severity } from "../audit/rule.js";
import { configured, type OptionValue } from "../audit/rule-options.js";
import { nearest } from "../figures/nearest.js";
import { ConfigError } from "./config-error.js";
import type { Config } from "./read-config.js";
import type { Level } from "./schema.js";

/** What a single rule is set to. */
export interface RuleSetting {
  readonly level: Level;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** What single rules are set to, by id. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/**
 * What the configuration sets rules to, the command line's `--rule id:severity` over it; options stay.
 * @throws ConfigError where there is no such rule or option, with the nearest that there is, or an option's value is none.
 */
export async function ruleSettings(
  config: Config | null,
  told: readonly string[],
  known: readonly Rule[],
): Promise<RuleSettings> {
  const settings = new Map<string, RuleSetting>();
  for (const [id, setting] of Object.entries(config?.settings.rules ?? {})) {
    const rule = ruleOf(id, known, config?.placeOf(["rules", id]) ?? null);
    const [level, values = {}] = typeof setting === "string" ? [setting] : setting;
    const { checkedOptions } = await import("./option-values.js");
    const place = (keys: readonly PropertyKey[]): string =>
      `${config?.placeOf(["rules", id, 1, ...keys]) ?? ""}: rules.${id}`;
    settings.set(id, { level, options: checkedOptions(rule, values, place) });
  }
  for (const [id, level] of told.map(parsed)) {
    ruleOf(id, known, null);
    settings.set(id, { level, options: settings.get(id)?.options ?? {} });
  }
  return settings;
}

function ruleOf(id: string, known: readonly Rule[], place: string | null): Rule {
  const rule = known.find((each) => each.id === id);
  if (rule !== undefined) return rule;
  const near = nearest(
    id,
    known.map((each) => each.id),
  );
  const where = place === null ? "" : `${place}: `;
  throw new ConfigError(
    `${where}no check is called "${id}"${near === null ? "" : `; did you mean ${near}?`}`,
  );
}

const SETTING = /^([^:]+):(off|info|warning|error)$/;

function parsed(text: string): readonly [string, Level] {
  const match = SETTING.exec(text);
  if (match?.[1] === undefined)
    throw new ConfigError(
      `--rule "${text}" is not of the form id:severity, with off, info, warning or error`,
    );
  return [match[1], match[2] as Level];
}

/**
 * The rules to run: those of the set, without what is off and with what is set to a severity, whatever its set. A
 * lower severity holds for all a rule's findings; a higher one raises those that weighed the rule's most.
 */
export function withSettings(
  chosen: readonly Rule[],
  known: readonly Rule[],
  settings: RuleSettings,
): Rule[] {
  return known.flatMap((rule) => {
    const setting = settings.get(rule.id);
    if (setting === undefined) return chosen.includes(rule) ? [rule] : [];
    const { level, options } = setting;
    if (level === "off") return [];
    return [weighing(Object.keys(options).length === 0 ? rule : configured(rule, options), level)];
  });
}

function weighing(rule: Rule, severity: Severity): Rule {
  return rule.severity === severity ? rule : { ...rule, severity };
}
