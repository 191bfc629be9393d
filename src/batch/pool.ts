import { Piscina } from "piscina";

/** Worker threads that do tasks, one each at a time. */
export interface Pool<Task, Result> {
  /** @throws what the worker threw, or an error where the worker died; the pool goes on with another. */
  readonly run: (task: Task) => Promise<Result>;
  readonly end: () => Promise<void>;
}

/**
 * Room for what nearly every filing needs and leaves behind. The smaller the old generation, the less garbage the engine
 * lets it gather, so that peak memory hardly grows with the number of filings; at 512 MB it holds a text of some 4 MB.
 */
const YOUNG_MB = 16;
const OLD_MB = 512;

/**
 * A pool of `jobs` workers; what one of them has no room for is done again by a worker with all the room that there is.
 * @param entry the worker's module, whose default export does a task
 * @param data what each worker is handed at its start
 */
export function pool<Task, Result>(jobs: number, entry: URL, data: unknown): Pool<Task, Result> {
  const common = { filename: entry.href, workerData: data, recordTiming: false };
  const workers = new Piscina({
    ...common,
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB, maxOldGenerationSizeMb: OLD_MB },
  });
  let roomy: Piscina | null = null;
  return {
    run: async (task) => {
      try {
        return (await workers.run(task)) as Result;
      } catch (error) {
        if (!isOutOfMemory(error)) throw error;
        roomy ??= new Piscina({ ...common, maxThreads: 1 });
        return (await roomy.run(task)) as Result;
      }
    },
    end: async () => {
      await Promise.all([workers.destroy(), roomy?.destroy()]);
    },
  };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
