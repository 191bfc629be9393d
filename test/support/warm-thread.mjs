// The thread of test/cli/warm.ts: a test waits for its answer without a turn of its own event loop, so that the channel to the process
// is held here. A process that ends before it has answered is an answer, too, and the next question starts another.
import { fork } from "node:child_process";
import { workerData } from "node:worker_threads";

const { port, answered, flags } = workerData;
let host = null;

function answer(told) {
  port.postMessage(told);
  Atomics.store(answered, 0, 1);
  Atomics.notify(answered, 0);
}

function started() {
  const child = fork(new URL("warm-host.mjs", import.meta.url), {
    execArgv: flags,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  child.on("message", answer);
  child.on("exit", (status, signal) => {
    host = null;
    answer({ status, stdout: "", stderr: `the process ended: ${String(status ?? signal)}` });
  });
  return child;
}

port.on("message", (question) => {
  host ??= started();
  host.send(question);
});
