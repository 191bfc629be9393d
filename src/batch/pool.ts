import { Piscina } from "piscina";

/** Worker threads that do tasks, one each at a time. */
export interface Pool<Task, Result> {
  /** @throws what the worker threw, or an error where the worker died; the pool goes on with another. */
  readonly run: (task: Task) => Promise<Result>;
  readonly end: () => Promise<void>;
}

/**
 * Room for what one filing needs and leaves behind, and for more than any filing takes: with an old generation of less than
 * 2 GB the engine clears it before it has grown fourfold, so that peak memory hardly grows with the number of filings.
 */
const YOUNG_MB = 16;
const OLD_MB = 1536;

/**
 * A pool of `jobs` workers.
 * @param entry the worker's module, whose default export does a task
 * @param data what each worker is handed at its start
 */
export function pool<Task, Result>(jobs: number, entry: URL, data: unknown): Pool<Task, Result> {
  const workers = new Piscina({
    filename: entry.href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB, maxOldGenerationSizeMb: OLD_MB },
    recordTiming: false,
  });
  return {
    run: async (task) => (await workers.run(task)) as Result,
    end: () => workers.destroy(),
  };
}
