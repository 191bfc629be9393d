/**
 * The built command where a test asks what it says and does, and not how its process starts, is fed or ends: run again and again by one
 * process for each of Jest's, in which the code is ready. Started anew, the same takes five times as long.
 * Exit statuses, streams, signals, workers, plug-ins and hostile files are asked of processes of their own (built.ts).
 */
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import { ENV, run as runAnew } from "./built.js";

type Ended = ReturnType<typeof runAnew>;

const LONGEST = 300_000;
const answered = new Int32Array(new SharedArrayBuffer(4));
const { port1: ours, port2: port } = new MessageChannel();
let thread: Worker | undefined;

function startThread(): Worker {
  const worker = new Worker(new URL("../support/warm-thread.mjs", import.meta.url), {
    workerData: {
      port,
      answered,
      flags: ["--no-regexp-tier-up", "--min-semi-space-size=16", "--max-semi-space-size=32"],
    },
    transferList: [port],
    execArgv: [],
  });
  worker.unref();
  return worker;
}

/** Standard input, and what the process keeps for good, are had by a process of its own. */
export function run(args: readonly string[], options: Parameters<typeof runAnew>[1] = {}): Ended {
  if (options.input !== undefined || args.includes("-") || args.includes("--debug"))
    return runAnew(args, options);
  thread ??= startThread();
  Atomics.store(answered, 0, 0);
  ours.postMessage({
    args,
    cwd: String(options.cwd ?? process.cwd()),
    env: { ...ENV, ...options.env },
  });
  if (Atomics.wait(answered, 0, 0, LONGEST) === "timed-out")
    throw new Error(`no answer to 13d-audit ${args.join(" ")}`);
  return receiveMessageOnPort(ours)?.message as Ended;
}
