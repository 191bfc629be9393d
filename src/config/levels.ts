import type { Rule, Severity } from "../audit/rule.js";
import { nearest } from "../figures/nearest.js";
import { ConfigError } from "./config-error.js";
import type { ConfigFile, Level } from "./schema.js";

/** What single rules are set to, by id. */
export type Levels = ReadonlyMap<string, Level>;

/**
 * What the configuration sets rules to, the command line's `--rule id:severity` over it.
 * @throws ConfigError where there is no such rule, with the nearest that there is.
 */
export function levelsOf(settings: ConfigFile, told: readonly string[], known: readonly Rule[]): Levels {
  const configured = Object.entries(settings.rules ?? {}).map(
    ([id, setting]) => [id, typeof setting === "string" ? setting : setting[0]] as const,
  );
  const levels = new Map<string, Level>([...configured, ...told.map(parsed)]);
  const ids = known.map(({ id }) => id);
  for (const id of levels.keys()) {
    if (ids.includes(id)) continue;
    const near = nearest(id, ids);
    throw new ConfigError(`no check is called "${id}"${near === null ? "" : `; did you mean ${near}?`}`);
  }
  return levels;
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
export function withLevels(chosen: readonly Rule[], known: readonly Rule[], levels: Levels): Rule[] {
  return known.flatMap((rule) => {
    const level = levels.get(rule.id);
    if (level === undefined) return chosen.includes(rule) ? [rule] : [];
    return level === "off" ? [] : [weighing(rule, level)];
  });
}

function weighing(rule: Rule, severity: Severity): Rule {
  return rule.severity === severity ? rule : { ...rule, severity };
}
