import { workerData } from "node:worker_threads";
import { checkUnit, type Checked } from "./check-unit.js";
import type { Checker } from "./checker.js";
import { checkerOf, type WorkOrder } from "./work-order.js";
import type { Unit } from "./units.js";

let checker: Promise<Checker> | null = null;

/** Checks one unit in a worker thread, which composes readers, rules and plug-ins itself from paths and configuration. */
export default async function check(unit: Unit): Promise<Checked> {
  checker ??= checkerOf(workerData as WorkOrder);
  return checkUnit(unit, await checker);
}
