import type { z } from "zod";
import { nearest } from "../figures/nearest.js";
import { ConfigError } from "./config-error.js";
import { configSchema, type ConfigFile } from "./schema.js";

type Issue = z.core.$ZodIssue;

/**
 * The settings that `value` holds.
 * @param placeOf the file, with the line where it is known, of a key
 * @throws ConfigError that names place, key and the nearest valid word.
 */
export function validate(value: unknown, placeOf: (keys: readonly PropertyKey[]) => string): ConfigFile {
  const result = configSchema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const [issue] = result.error.issues.map(innermost);
  if (issue === undefined) throw new ConfigError(`${placeOf([])}: no configuration`);
  const unknown = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const keys = [...issue.path, ...unknown];
  throw new ConfigError(
    `${placeOf(keys)}: ${keys.map(String).join(".") || "the configuration"} ${words(issue)}`,
  );
}

/** Of alternatives, what the one that came furthest complains about. */
function innermost(issue: Issue): Issue {
  if (issue.code !== "invalid_union") return issue;
  const tried = issue.errors.flatMap((issues) => issues.slice(0, 1)).map(innermost);
  const deepest = tried.sort((a, b) => rank(b) - rank(a))[0];
  return deepest === undefined ? issue : { ...deepest, path: [...issue.path, ...deepest.path] };
}

function rank(issue: Issue): number {
  return issue.path.length * 2 + (issue.code === "invalid_type" ? 0 : 1);
}

function words(issue: Issue): string {
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(issue.path);
    const near = nearest(issue.keys[0] ?? "", known);
    return `is no setting${near === null ? `; there are ${known.join(", ")}` : `; did you mean ${near}?`}`;
  }
  if (issue.code === "invalid_value") {
    const allowed = issue.values.map(String);
    const given = typeof issue.input === "string" ? issue.input : "";
    const near = nearest(given, allowed);
    return `must be ${allowed.join(", ")}${near === null || given === "" ? "" : `; did you mean ${near}?`}`;
  }
  if (issue.code === "invalid_type") return `must be ${article(issue.expected)}`;
  return `is not valid: ${issue.message}`;
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

/** The keys that an object at a place may have. */
function knownKeys(path: readonly PropertyKey[]): string[] {
  if (path.length === 0) return Object.keys(configSchema.shape);
  return path[0] === "given" ? ["files", "outstanding", "derivatives", "filed", "previous"] : [];
}
