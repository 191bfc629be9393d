import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Baseline } from "../config/baseline.js";
import type { Settings } from "./settings.js";
import { isSystemError, systemProblem } from "./system-problem.js";
import { UserError } from "./user-error.js";

/**
 * The baseline that the settings name, or `null` where they name none.
 * @throws UserError where there is no such file; ConfigError where it is no baseline.
 */
export async function readBaseline({ baseline }: Settings): Promise<Baseline | null> {
  if (baseline === null) return null;
  if (!existsSync(baseline))
    throw new UserError(`${baseline}: no such file; 13d-audit baseline create writes it`);
  const { parseBaseline } = await import("../config/baseline.js");
  try {
    return parseBaseline(await readFile(baseline, "utf8"), baseline);
  } catch (error) {
    if (isSystemError(error)) throw new UserError(`${baseline}: ${systemProblem(error)}`);
    throw error;
  }
}
