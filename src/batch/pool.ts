import { setFlagsFromString } from "node:v8";
import { Piscina } from "piscina";

/** Worker threads that do tasks, one each at a time. */
export interface Pool<Task, Result> {
  /** @throws what the worker threw, or an error where the worker died; the pool goes on with another. */
  readonly run: (task: Task) => Promise<Result>;
  readonly end: () => Promise<void>;
}

/**
 * A pool of `jobs` workers.
 * @param entry the worker's module, whose default export does a task
 * @param data what each worker is handed at its start
 */
export function pool<Task, Result>(jobs: number, entry: URL, data: unknown): Pool<Task, Result> {
  // A heap may grow by half before it is cleared, not fourfold: what is done is done with, and many workers share the memory.
  setFlagsFromString("--heap-growing-percent=50");
  const workers = new Piscina({
    filename: entry.href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: data,
    recordTiming: false,
  });
  return {
    run: async (task) => (await workers.run(task)) as Result,
    end: () => workers.destroy(),
  };
}
