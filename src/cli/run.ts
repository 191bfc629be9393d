import { availableParallelism } from "node:os";
import { isArchive } from "../batch/archive.js";
import { inOrder } from "../batch/in-order.js";
import type { Pool } from "../batch/pool.js";
import { checkUnit, unread, type Checked } from "./check-unit.js";
import type { Checker } from "./checker.js";
import { debug } from "./debug.js";
import type { Input } from "./inputs.js";
import { workerModule } from "./package-file.js";
import { progress } from "./progress.js";
import { Counter, type Tally } from "./tally.js";
import { unitsOf, type Unit } from "./units.js";
import { UserError } from "./user-error.js";
import type { WorkOrder } from "./work-order.js";

/** How a run is made. */
export interface RunOptions {
  readonly maxSize: number;
  readonly stdinFilename?: string;
  readonly quiet?: true;
  readonly jobs?: number;
}

/** Where a run's pieces go. */
export interface Sink {
  /** Where a run goes on: what counts already, and what is left to do. */
  readonly counted?: readonly Checked[];
  readonly left?: (units: AsyncIterable<Unit>) => AsyncIterable<Unit>;
  readonly add: (checked: Checked) => Promise<void>;
}

/** So few filings are sooner checked than a worker has started. */
const HANDFUL = 8;
/** Results that may wait for one before them, for each worker: a filing of many persons takes as long as fifty plain ones. */
const AHEAD = 32;

/**
 * Checks every input, in workers where there are more than a handful and `order` tells how; hands each result on in the
 * inputs' order as it is ready.
 */
export async function run(
  inputs: readonly Input[],
  checker: Checker,
  order: WorkOrder | null,
  options: RunOptions,
  sink: Sink,
): Promise<Tally> {
  const counter = new Counter();
  sink.counted?.forEach((each) => {
    counter.add(each);
  });
  const line = progress(inputs.length, options.quiet === true);
  const jobs = order === null ? 1 : jobsFor(inputs, options);
  const workers = jobs > 1 ? await workersFor(jobs, order) : null;
  debug(() => `${String(jobs)} at a time`);
  const work = (unit: Unit): Promise<Checked> =>
    workers === null || isStandardInput(unit) ? checkUnit(unit, checker) : sent(workers, unit, checker);
  const all = unitsOf(inputs, options);
  const units = sink.left === undefined ? all : sink.left(all);
  try {
    for await (const checked of inOrder(units, work, workers === null ? 1 : jobs * AHEAD)) {
      counter.add(checked);
      await sink.add(checked);
      line.step(counter.files + counter.errors.length + counter.skipped);
    }
  } finally {
    line.end();
    await workers?.end();
  }
  return counter;
}

/** How many may work at once: an archive may hold any number of filings. */
function jobsFor(inputs: readonly Input[], { jobs }: RunOptions): number {
  if (inputs.length < HANDFUL && !inputs.some(({ path }) => isArchive(path))) return 1;
  return jobs ?? availableParallelism();
}

async function workersFor(jobs: number, order: WorkOrder | null): Promise<Pool<Unit, Checked>> {
  const { pool } = await import("../batch/pool.js");
  return pool(jobs, workerModule(), order);
}

function isStandardInput({ content }: Unit): boolean {
  return "path" in content && content.path === "-";
}

/** A worker that dies costs its filing an error, not the run. */
async function sent(workers: Pool<Unit, Checked>, unit: Unit, checker: Checker): Promise<Checked> {
  try {
    return await workers.run(unit);
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return unread(unit.name, "the program broke off on it, through a fault of its own", fault, checker);
  }
}

/** What a suppression's expiry is compared with; no check knows the day. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The complaint about a name given by hand that no person of any filing bears. */
export function noSuchPerson(name: string): UserError {
  return new UserError(`--derivative "${name}=…": no filing has just one reporting person of that name`);
}
