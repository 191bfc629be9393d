import type { z } from "zod";
import { nearest } from "../figures/nearest.js";
import { ConfigError } from "./config-error.js";
import { configSchema, type ConfigFile } from "./schema.js";

type Issue = z.core.$ZodIssue;
type PlaceOf = (keys: readonly PropertyKey[]) => string;

/**
 * The settings that `value` holds.
 * @param placeOf the file, with the line where it is known, of a key
 * @throws ConfigError that names place, key and the nearest valid word.
 */
export function validate(value: unknown, placeOf: PlaceOf): ConfigFile {
  const result = configSchema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw refused(result.error, placeOf, knownKeys);
}

/**
 * What is wrong with a value: the place, the key and the nearest valid word.
 * @param known the keys that an object at a place may have
 */
export function refused(
  { issues }: z.core.$ZodError,
  placeOf: PlaceOf,
  known: (path: readonly PropertyKey[]) => readonly string[],
): ConfigError {
  const [issue] = issues.map(innermost);
  if (issue === undefined) return new ConfigError(`${placeOf([])}: no configuration`);
  const unknown = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const keys = [...issue.path, ...unknown];
  const name = keys.map(String).join(".") || "the configuration";
  return new ConfigError(`${placeOf(keys)}: ${name} ${words(issue, known(issue.path))}`);
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

function words(issue: Issue, known: readonly string[]): string {
  if (issue.code === "unrecognized_keys") {
    const near = nearest(issue.keys[0] ?? "", known);
    return `is no setting${near === null ? `; there are ${known.join(", ")}` : `; did you mean ${near}?`}`;
  }
  if (issue.code === "invalid_value") {
    const allowed = issue.values.map(String);
    const given = typeof issue.input === "string" ? issue.input : "";
    const near = nearest(given, allowed);
    return `must be ${allowed.join(", ")}${near === null || given === "" ? "" : `; did you mean ${near}?`}`;
  }
  if (issue.code === "too_small" || issue.code === "too_big") {
    const [bound, limit] =
      issue.code === "too_small" ? ["at least", issue.minimum] : ["at most", issue.maximum];
    return `must be ${bound} ${String(limit)}`;
  }
  if (issue.code === "invalid_type") return `must be ${article(issue.expected)}`;
  return `is not valid: ${issue.message}`;
}

function article(type: string): string {
  if (type === "int") return "a whole number";
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

/** The keys that an object at a place may have. */
function knownKeys(path: readonly PropertyKey[]): string[] {
  if (path.length === 0) return Object.keys(configSchema.shape);
  return path[0] === "given" ? ["files", "outstanding", "derivatives", "filed", "previous"] : [];
}
