/**
 * One option of a rule, in JSON schema's words: what the configuration may set it to, and what holds where it does not.
 */
export type RuleOption =
  | (Described & {
      readonly type: "integer" | "number";
      readonly minimum?: number;
      readonly maximum?: number;
      readonly default: number;
    })
  | (Described & { readonly type: "boolean"; readonly default: boolean })
  | (Described & { readonly type: "string"; readonly enum?: readonly string[]; readonly default: string })
  | (Described & {
      readonly type: "array";
      readonly items: { readonly type: "string" };
      readonly default: readonly string[];
    });

/** What every kind of option has. */
export interface Described {
  /** What the option does, with its unit: `business days, before 2024`. */
  readonly description: string;
}

/** A rule's options by name, in camelCase. */
export type RuleOptions = Readonly<Record<string, RuleOption>>;

/** What an option may be set to. */
export type OptionValue = number | boolean | string | readonly string[];

/** What a rule's check is handed of its options. */
export type OptionValues<Options extends RuleOptions> = {
  readonly [Name in keyof Options]: Options[Name] extends { readonly type: "integer" | "number" }
    ? number
    : Options[Name] extends { readonly type: "boolean" }
      ? boolean
      : Options[Name] extends { readonly type: "array" }
        ? readonly string[]
        : Options[Name] extends { readonly type: "string" }
          ? string
          : OptionValue;
};

/** The values that hold: those of the schema, which `configured` replaces. */
export function valuesOf(options: RuleOptions): Readonly<Record<string, OptionValue>> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
}

/** A rule whose options are set to `values`; the values are taken as valid, for names that the rule has. */
export function configured<Of extends { readonly options?: RuleOptions }>(
  rule: Of,
  values: Readonly<Record<string, OptionValue>>,
): Of {
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => [
    name,
    Object.hasOwn(values, name) ? { ...option, default: values[name] } : option,
  ]);
  return { ...rule, options: Object.fromEntries(options) as RuleOptions };
}
