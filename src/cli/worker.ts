import workerpool from "workerpool";
import { METHOD } from "../batch/pool.js";
import { checkUnit, type Checked } from "./check-unit.js";
import type { Checker } from "./checker.js";
import type { Unit } from "./units.js";
import { checkerOf, type WorkOrder } from "./work-order.js";

// Ctrl-C reaches every process of the terminal's group: the main one decides what is finished, and the workers end with it.
process.on("SIGINT", () => undefined);

let checker: Promise<Checker> | null = null;

/** Checks units in a process of its own, which composes readers, rules and plug-ins itself from paths and configuration. */
async function work(units: readonly Unit[]): Promise<readonly Checked[]> {
  checker ??= checkerOf(JSON.parse(process.argv[2] ?? "") as WorkOrder);
  const all: Checked[] = [];
  for (const unit of units) all.push(await checkUnit(unit, await checker));
  return all;
}

workerpool.worker({ [METHOD]: work });
