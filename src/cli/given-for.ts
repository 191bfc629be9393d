import { resolve } from "node:path";
import { Decimal } from "../figures/decimal.js";
import type { GivenEntry } from "../config/schema.js";
import type { Given } from "../filing/given.js";
import { readOne } from "./read-one.js";
import { pathFrom, type Settings } from "./settings.js";

/** The facts given by hand for one filing: the command line's, then the configuration's for its path. */
export async function givenFor(
  path: string,
  told: Given,
  settings: Settings,
  maxSize: number,
): Promise<Given> {
  const entries = await entriesFor(path, settings);
  if (entries.length === 0) return told;
  const previous = entries.find((entry) => entry.previous !== undefined)?.previous;
  return {
    outstanding: [...told.outstanding, ...entries.flatMap(outstandingOf)],
    derivatives: [...told.derivatives, ...entries.flatMap(derivativesOf)],
    filed: told.filed ?? entries.find((entry) => entry.filed !== undefined)?.filed ?? null,
    previous:
      told.previous ??
      (previous === undefined ? null : await readOne(resolve(settings.folder, previous), maxSize)),
  };
}

async function entriesFor(path: string, { given, folder }: Settings): Promise<GivenEntry[]> {
  if (given.length === 0) return [];
  const { default: ignore } = await import("ignore");
  const inside = pathFrom(folder, path);
  if (!ignore.isPathValid(inside)) return [];
  return given.filter(({ files }) => ignore().add(files).ignores(inside));
}

function outstandingOf({ outstanding }: GivenEntry): Given["outstanding"] {
  if (outstanding === undefined) return [];
  if (typeof outstanding !== "object") return [{ class: null, shares: decimal(outstanding) }];
  return Object.entries(outstanding).map(([name, shares]) => ({ class: name, shares: decimal(shares) }));
}

function derivativesOf({ derivatives = {} }: GivenEntry): Given["derivatives"] {
  return Object.entries(derivatives).map(([person, shares]) => ({ person, shares: decimal(shares) }));
}

function decimal(count: number | string): Decimal {
  return new Decimal(String(count).replaceAll(",", ""));
}
