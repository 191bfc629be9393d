import { fileURLToPath } from "node:url";
import workerpool from "workerpool";

/** Processes that do tasks, each a few at a time. */
export interface Pool<Task, Result> {
  /** @throws what the worker threw, or an error where a worker of its own died on it, too; the pool goes on with another. */
  readonly run: (task: Task) => Promise<Result>;
  readonly end: () => Promise<void>;
}

/** The one method of a worker: tasks to what came of each. */
export const METHOD = "work";

/**
 * Room for what nearly every filing needs. The smaller it is, the less garbage of those before it the engine lets gather, so
 * that peak memory hardly grows with the number of filings; the young garbage keeps the room that it has without a limit.
 */
const ROOM = ["--max-old-space-size=512", "--max-semi-space-size=16"];

/**
 * How long a function has to run before the engine makes it ready for the machine, on a thread beside the worker's. Where
 * every core has its worker, that thread takes its time from them, and a seventh as many functions do nearly as well. Later
 * engines have another one between, and no such flag (docs/decisions/0011).
 */
const SELDOM_COMPILED = process.versions.node.startsWith("20.") ? ["--interrupt-budget=500000"] : [];

/** So many tasks are sent at once where as many wait, so that a worker does not wait for the main process between them. */
const AT_ONCE = 4;

interface Waiting<Task, Result> {
  readonly task: Task;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A pool of `jobs` processes. What one of them died on, through want of memory or otherwise, is tried once more, alone, by
 * one with all the room that there is.
 * @param entry the worker's module, which offers `METHOD`
 * @param order what each worker is handed at its start: plain values, for they are sent as JSON
 */
export function pool<Task, Result>(jobs: number, entry: URL, order: unknown): Pool<Task, Result> {
  const start = (count: number, execArgv: readonly string[]): workerpool.Pool =>
    workerpool.pool(fileURLToPath(entry), {
      workerType: "process",
      maxWorkers: count,
      // Kept until the tasks are done: of a worker that died for want of memory the engine tells at length.
      emitStdStreams: true,
      forkArgs: [JSON.stringify(order)],
      forkOpts: { execArgv, serialization: "advanced" },
    });
  const workers = start(jobs, [...ROOM, ...SELDOM_COMPILED]);
  let roomy: workerpool.Pool | null = null;
  let free = jobs;
  const waiting: Waiting<Task, Result>[] = [];

  const alone = async ({ task, resolve, reject }: Waiting<Task, Result>): Promise<void> => {
    roomy ??= start(1, []);
    await done<Result>(roomy, [task]).then(([result]) => {
      resolve(result as Result);
    }, reject);
  };
  const together = async (some: readonly Waiting<Task, Result>[]): Promise<void> => {
    try {
      const results = await done<Result>(
        workers,
        some.map(({ task }) => task),
      );
      some.forEach(({ resolve }, index) => {
        resolve(results[index] as Result);
      });
    } catch (error) {
      if (error instanceof workerpool.TerminateError) for (const each of some) await alone(each);
      else for (const { reject } of some) reject(error);
    }
  };
  const go = (): void => {
    while (free > 0 && waiting.length > 0) {
      free -= 1;
      void together(waiting.splice(0, Math.min(AT_ONCE, Math.ceil(waiting.length / jobs)))).finally(() => {
        free += 1;
        go();
      });
    }
  };
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject });
        go();
      }),
    end: async () => {
      await Promise.all([workers.terminate(), roomy?.terminate()]);
    },
  };
}

/** What plug-ins print while tasks are done is printed when they are. */
async function done<Result>(workers: workerpool.Pool, tasks: readonly unknown[]): Promise<readonly Result[]> {
  const printed: { stdout?: string; stderr?: string }[] = [];
  const on = (piece: (typeof printed)[number]): void => void printed.push(piece);
  const results = (await workers.exec(METHOD, [tasks], { on })) as readonly Result[];
  for (const { stdout = "", stderr = "" } of printed) {
    process.stdout.write(stdout);
    process.stderr.write(stderr);
  }
  return results;
}
