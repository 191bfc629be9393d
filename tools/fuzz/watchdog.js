// Stands beside a run: an input that takes too long is told, and the run is ended, which could not do so itself.
import { writeSync } from "node:fs";
import { Worker, isMainThread, workerData } from "node:worker_threads";

/** Much more than an input may take, for a busy machine may leave the run aside for minutes. */
const LONGEST_SECONDS = 600;

/** Gives the function to call before each input with its number. */
export function watchdog() {
  const shared = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL(import.meta.url), { workerData: shared });
  worker.unref();
  return (index) => Atomics.store(shared, 0, index);
}

if (!isMainThread && workerData instanceof Int32Array) {
  let [seen, since] = [-1, Date.now()];
  setInterval(() => {
    const now = Atomics.load(workerData, 0);
    if (now !== seen) [seen, since] = [now, Date.now()];
    else if (Date.now() - since > LONGEST_SECONDS * 1000) {
      writeSync(2, `input ${now} has not ended within ${LONGEST_SECONDS} s\n`);
      process.kill(process.pid, "SIGKILL");
    }
  }, 1000);
}
