// What the benches share: medians of runs in turn, so that whatever else the machine does falls on all alike.
import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";

/** The middle of several numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** The median milliseconds of each of several tasks, done in turn `times` times. */
export function inTurn(tasks, times) {
  const spent = tasks.map(() => []);
  for (let round = 0; round < times; round += 1)
    tasks.forEach((task, index) => {
      const started = performance.now();
      task();
      spent[index].push(performance.now() - started);
    });
  return spent.map(median);
}

/** Runs Node.js with these arguments to its end. */
export function command(args) {
  spawnSync(process.execPath, args, { stdio: "ignore" });
}

export const rounded = (number, places = 2) => Number(number.toFixed(places));
