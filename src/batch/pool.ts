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
 * Room for what nearly every filing needs. The heap is large from the start, so that garbage is gathered as seldom at the
 * thousandth filing as at the ten thousandth: a heap that has to grow is searched again and again while it is small, and
 * peak memory grows with the number of filings (docs/decisions/0011).
 */
const ROOM = ["--max-old-space-size=1024", "--initial-heap-size=300", "--max-semi-space-size=32"];

/**
 * How the engine makes functions and patterns ready for the machine, in a process that runs them thousands of times: at
 * once, and for good; and on as few threads beside the worker's as may be, since every core has a worker.
 */
const COMPILED = ["--always-sparkplug", "--no-regexp-tier-up", "--no-parallel-scavenge"];

/**
 * How long a function has to run before it is made ready a second time, on a thread beside: where every core has its worker,
 * a seventh as many do nearly as well. Later engines have another compiler between, and no such flag.
 */
const SELDOM_AGAIN = process.versions.node.startsWith("20.") ? ["--interrupt-budget=500000"] : [];

/**
 * So many tasks are sent at once where as many wait, so that a worker does not wait for the main process between them: that
 * one has to wait for a core itself.
 */
const AT_ONCE = 8;

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
  const workers = start(jobs, [...ROOM, ...COMPILED, ...SELDOM_AGAIN]);
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
