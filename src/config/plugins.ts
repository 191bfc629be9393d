import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { isAbsolute, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isInRuleset, type Rule, type Ruleset } from "../audit/rule.js";
import { ConfigError } from "./config-error.js";

/** What a plug-in gives: rules whose ids begin with its prefix, which of them run by default, a page for each. */
export interface Plugin {
  /** `acme` for rules called `acme/…`. */
  readonly prefix: string;
  readonly rules: readonly Rule[];
  /** The ids of the rules that run whatever set is asked for; all where left out. */
  readonly ruleset?: readonly string[];
  /** A page in Markdown for each rule, by id. */
  readonly pages?: Readonly<Record<string, string>>;
}

/**
 * Loads the plug-ins named by a configuration or the command line: paths from `folder`, or packages found from it;
 * modules and CommonJS alike.
 * @throws ConfigError that names the plug-in and what is wrong with it.
 */
export async function loadPlugins(names: readonly string[], folder: string): Promise<Plugin[]> {
  const plugins: Plugin[] = [];
  for (const name of names) {
    const plugin = checked(await load(name, folder), name);
    const twin = plugins.find(({ prefix }) => prefix === plugin.prefix);
    if (twin !== undefined) throw broken(name, `another plug-in has the prefix "${plugin.prefix}", too`);
    plugins.push(plugin);
  }
  return plugins;
}

/** The rules of a set, with those that the plug-ins add to it. */
export function rulesOf(own: readonly Rule[], plugins: readonly Plugin[], ruleset: Ruleset): Rule[] {
  return [
    ...own.filter((rule) => isInRuleset(rule, ruleset)),
    ...plugins.flatMap(({ rules, ruleset: chosen }) =>
      rules.filter(({ id }) => ruleset === "all" || chosen === undefined || chosen.includes(id)),
    ),
  ];
}

async function load(name: string, folder: string): Promise<unknown> {
  const isPath = /^\.{1,2}[\\/]/.test(name) || isAbsolute(name);
  const path = isPath ? resolve(folder, name) : packagePath(name, folder);
  if (!existsSync(path)) throw broken(name, `there is no file ${path}`);
  try {
    // Absolute paths are no specifiers on Windows.
    return await import(pathToFileURL(path).href);
  } catch (error) {
    throw broken(name, `it broke off while loading: ${firstLine(error)}`);
  }
}

function packagePath(name: string, folder: string): string {
  const require = createRequire(join(resolve(folder), "package.json"));
  try {
    return require.resolve(name);
  } catch {
    throw broken(name, `no such package is installed for ${resolve(folder)}`);
  }
}

/** What a module exports: by name, as default, or as the default of a CommonJS module's default. */
function checked(module: unknown, name: string): Plugin {
  const candidates = [module, defaultOf(module), defaultOf(defaultOf(module))];
  const plugin = candidates.find((each) => isRecord(each) && Array.isArray(each["rules"]));
  if (!isRecord(plugin)) throw broken(name, "it exports no rules");
  const { prefix, rules } = plugin;
  if (typeof prefix !== "string" || !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(prefix))
    throw broken(name, "its prefix is not kebab-case");
  for (const rule of rules as readonly unknown[]) checkRule(rule, prefix, name);
  return plugin as unknown as Plugin;
}

function checkRule(rule: unknown, prefix: string, name: string): void {
  if (!isRecord(rule) || typeof rule["id"] !== "string" || typeof rule["check"] !== "function")
    throw broken(name, "one of its rules was not made by defineRule");
  if (!rule["id"].startsWith(`${prefix}/`))
    throw broken(name, `its rule "${rule["id"]}" does not begin with "${prefix}/"`);
}

function defaultOf(module: unknown): unknown {
  return isRecord(module) ? module["default"] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function broken(name: string, why: string): ConfigError {
  return new ConfigError(`the plug-in ${name} cannot be used: ${why}`);
}

function firstLine(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
}
