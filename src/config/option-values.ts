import { z } from "zod";
import type { Rule } from "../audit/rule.js";
import type { OptionValue, RuleOptions } from "../audit/rule-options.js";
import { ConfigError } from "./config-error.js";
import { refused } from "./validate.js";

/**
 * The options that a configuration sets for a rule.
 * @param placeOf the place of an option
 * @throws ConfigError with the place, the option and the nearest that the rule has.
 */
export function checkedOptions(
  { id, options = {} }: Rule,
  values: Readonly<Record<string, unknown>>,
  placeOf: (keys: readonly PropertyKey[]) => string,
): Readonly<Record<string, OptionValue>> {
  const names = Object.keys(options);
  if (names.length === 0 && Object.keys(values).length > 0)
    throw new ConfigError(`${placeOf([])}: the check ${id} has no options`);
  const result = z.fromJSONSchema(schemaOf(options)).safeParse(values, { reportInput: true });
  if (!result.success) throw refused(result.error, placeOf, () => names);
  return values as Readonly<Record<string, OptionValue>>;
}

/** The JSON schema of a rule's options. */
export function schemaOf(options: RuleOptions): Parameters<typeof z.fromJSONSchema>[0] {
  return { type: "object", additionalProperties: false, properties: options } as unknown as Parameters<
    typeof z.fromJSONSchema
  >[0];
}
