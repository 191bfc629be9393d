import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { Rule, Ruleset } from "../audit/rule.js";
import { findConfig } from "../config/find-config.js";
import type { Plugin } from "../config/plugins.js";
import type { Config } from "../config/read-config.js";
import type { ConfigFile } from "../config/schema.js";
import { rules as own } from "../../rules/index.js";
import type { FailOn } from "./choices.js";
import type { Input } from "./inputs.js";
import { UserError } from "./user-error.js";

/** The options that choose rules and configuration, as commander gives them. */
export interface SettingsOptions {
  readonly config?: string | false;
  readonly ruleset?: Ruleset;
  readonly rule?: readonly string[];
  readonly plugin?: readonly string[];
  readonly baseline?: string;
  readonly failOn?: FailOn;
  readonly maxWarnings?: number;
  readonly failOnUnverified?: string | true;
  readonly minChecked?: number;
  readonly stdinFilename?: string;
}

/** What holds for a run: the configuration's settings, the command line's over them. */
export interface Settings {
  readonly configPath: string | null;
  /** What paths in the settings are from. */
  readonly folder: string;
  readonly ruleset: Ruleset;
  readonly rules: readonly Rule[];
  readonly plugins: readonly Plugin[];
  readonly failOn: FailOn;
  readonly maxWarnings: number | null;
  /** Any check, or those of these rules. */
  readonly failOnUnverified: boolean | readonly string[];
  readonly minChecked: number | null;
  /** The baseline's path, whether or not there is such a file. */
  readonly baseline: string | null;
  readonly ignore: readonly string[];
  readonly given: NonNullable<ConfigFile["given"]>;
}

/**
 * The settings of a run over `inputs`.
 * @throws ConfigError where configuration or plug-in cannot be used; UserError where two configurations would hold.
 */
export async function settingsFor(inputs: readonly Input[], options: SettingsOptions): Promise<Settings> {
  const config = await configFor(inputs, options);
  const file: ConfigFile = config?.settings ?? {};
  const folder = config?.folder ?? process.cwd();
  const plugins = await pluginsOf(file, folder, options);
  const ruleset = options.ruleset ?? file.ruleset ?? "recommended";
  const rules = await chosenRules(config, plugins, ruleset, options);
  const baseline = options.baseline ?? (file.baseline === undefined ? null : resolve(folder, file.baseline));
  return {
    configPath: config?.path ?? null,
    folder,
    ruleset,
    ...rules,
    plugins,
    failOn: options.failOn ?? file.failOn ?? "error",
    maxWarnings: options.maxWarnings ?? file.maxWarnings ?? null,
    failOnUnverified: unverifiedRules(options, rules.known) ?? file.failOnUnverified ?? false,
    minChecked: options.minChecked ?? file.minChecked ?? null,
    baseline,
    ignore: file.ignore ?? [],
    given: file.given ?? [],
  };
}

async function configFor(inputs: readonly Input[], options: SettingsOptions): Promise<Config | null> {
  if (options.config === false) return null;
  const path = options.config ?? foundFor(inputs, options);
  if (path === null) return null;
  if (options.config === undefined && isProgram(path)) refuseStrangersCode(path);
  const { readConfig } = await import("../config/read-config.js");
  const config = await readConfig(path);
  if (options.config === undefined && (config.settings.plugins ?? []).length > 0) refuseStrangersCode(path);
  return config;
}

function isProgram(path: string): boolean {
  return /\.[cm]?js$/.test(path);
}

/** Filings come from anybody, in folders of anybody: what is found beside one runs no code unless the user works there. */
function refuseStrangersCode(path: string): void {
  const below = relative(dirname(path), process.cwd());
  if (below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below)) return;
  throw new UserError(
    `${path} runs code and lies outside the working folder; if you trust it, name it with --config, else give --no-config`,
  );
}

/** One run is judged by one configuration; which, must be beyond doubt. */
function foundFor(inputs: readonly Input[], { stdinFilename = "stdin" }: SettingsOptions): string | null {
  const folders = new Set(inputs.map(({ path }) => dirname(resolve(path === "-" ? stdinFilename : path))));
  if (folders.size === 0) folders.add(process.cwd());
  const found = [...new Set([...folders].map((folder) => findConfig(folder)))];
  const [first = null, second] = found;
  if (second !== undefined)
    throw new UserError(
      `two configurations would hold: ${found.map((path) => path ?? "none").join(" and ")}; run each alone, or name one with --config`,
    );
  return first;
}

async function pluginsOf(file: ConfigFile, folder: string, options: SettingsOptions): Promise<Plugin[]> {
  const told = options.plugin ?? [];
  if ((file.plugins ?? []).length + told.length === 0) return [];
  const { loadPlugins } = await import("../config/plugins.js");
  return [...(await loadPlugins(file.plugins ?? [], folder)), ...(await loadPlugins(told, process.cwd()))];
}

async function chosenRules(
  config: Config | null,
  plugins: readonly Plugin[],
  ruleset: Ruleset,
  options: SettingsOptions,
): Promise<{ rules: readonly Rule[]; known: readonly Rule[] }> {
  const { rulesOf } = await import("../config/plugins.js");
  const known = rulesOf(own, plugins, "all");
  const chosen = rulesOf(own, plugins, ruleset);
  const told = options.rule ?? [];
  if (config?.settings.rules === undefined && told.length === 0) return { rules: chosen, known };
  const { ruleSettings, withSettings } = await import("../config/rule-settings.js");
  const rules = withSettings(chosen, known, await ruleSettings(config, told, known));
  if (rules.length === 0) throw new UserError("no check is left to run: the settings turn every one off");
  return { rules, known };
}

/** `--fail-on-unverified=a,b`; a word that is no check is probably a file that commander took for one. */
function unverifiedRules(
  { failOnUnverified }: SettingsOptions,
  known: readonly Rule[],
): boolean | readonly string[] | undefined {
  if (typeof failOnUnverified !== "string") return failOnUnverified;
  const ids = failOnUnverified.split(",").map((id) => id.trim());
  const stranger = ids.find((id) => !known.some((rule) => rule.id === id));
  if (stranger !== undefined)
    throw new UserError(
      `--fail-on-unverified "${stranger}" is no check; write --fail-on-unverified=rule,… or put it behind the files`,
    );
  return ids;
}

/** A path from the settings' folder, with forward slashes, as the baseline and the given facts name files. */
export function pathFrom(folder: string, path: string): string {
  const inside = relative(folder, resolve(path));
  return (isAbsolute(inside) ? resolve(path) : inside).split(sep).join("/");
}
