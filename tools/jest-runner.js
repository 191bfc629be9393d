// Jest's runner in plain Node.js (docs/decisions/0012), with what it lacks: a limit of time. A test file that does not end,
// be it for a browser that no longer answers, is told and run once more in a process of its own; the second time it fails.
import { clearTimeout, setTimeout } from "node:timers";
import { createRunner } from "jest-light-runner";

// The longest takes a minute and a half on two cores.
const MINUTES = 10;
const LATE = Symbol("late");

/** What `run` gives, or LATE where it takes too long. */
async function inTime(run) {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, MINUTES * 60_000, LATE)));
  try {
    return await Promise.race([run, late]);
  } finally {
    clearTimeout(timer);
  }
}

export default class TimedRunner extends createRunner({ runtime: "child_process" }) {
  // How often processes were ended, whichever file they ran: only the pool knows.
  _ended = 0;

  async _runTest(test) {
    const ended = this._ended;
    try {
      const result = await inTime(super._runTest(test));
      if (result !== LATE) return result;
    } catch (error) {
      // A process that ended by itself is the test's fault.
      if (ended === this._ended) throw error;
      return this._runTest(test);
    }
    this._endAll(`${test.path} did not end within ${MINUTES} minutes: it is run once more`);
    const result = await inTime(super._runTest(test));
    if (result !== LATE) return result;
    this._endAll(`${test.path} did not end within ${MINUTES} minutes again`);
    throw new Error(`did not end within ${MINUTES} minutes, twice`);
  }

  /** Ends the processes of the pool, which starts others for what is left. */
  _endAll(why) {
    console.error(why);
    this._ended += 1;
    for (const { pool } of this._testRunners.values()) {
      for (const { process } of pool.threads ?? []) process.kill("SIGKILL");
    }
  }
}
