// Jest's runner in plain Node.js (docs/decisions/0012), with what it lacks: an answer to a process that begins more slowly than
// the others, and a limit of time. A test file that does not end, be it for a browser that no longer answers, is told and run
// once more in a new process; the second time it fails.
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

/** What passes between the runner and the process that runs a file: asked what there is to run, it says so. */
function channelFor(workerData) {
  let answer;
  return {
    onMessage: (listener) => {
      answer = listener;
    },
    postMessage: (message) => {
      if (message === "jest-light-runner-get-worker-data")
        answer({ type: "jest-light-runner-worker-data", workerData });
    },
  };
}

/**
 * The pools of processes. jest-light-runner 0.7.13 (0.8.2, too) has one channel for all processes: the first to ask what to run
 * is answered, and so are those that do not listen yet, which ask in vain later and wait forever. Here each has a channel of its own.
 */
class Runners extends Map {
  constructor(globalConfig) {
    super();
    this._globalConfig = globalConfig;
  }

  set(projectConfig, { pool }) {
    const workerData = { globalConfig: this._globalConfig, projectConfig, runtime: "child_process" };
    const run = (test) => pool.run(test.path, { channel: channelFor(workerData) });
    return super.set(projectConfig, { pool, run });
  }
}

export default class TimedRunner extends createRunner({ runtime: "child_process" }) {
  _testRunners = new Runners(this._globalConfig);
  // How often processes were ended, whichever file they ran: only the pool knows.
  _ended = 0;

  async _runTest(test, times = 1) {
    const ended = this._ended;
    let result;
    try {
      result = await inTime(super._runTest(test));
    } catch (error) {
      // A process that ended by itself is the test's fault.
      if (ended === this._ended) throw error;
      return this._runTest(test, times);
    }
    if (result !== LATE) return result;
    this._endAll(`${test.path} did not end within ${MINUTES} minutes`);
    if (times > 1) throw new Error(`did not end within ${MINUTES} minutes, twice`);
    return this._runTest(test, times + 1);
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
