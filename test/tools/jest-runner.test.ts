/** The runner of these tests: a process that begins later than the others is told what to run, too. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "@jest/globals";
import { folderOf, ROOT } from "../cli/built.js";

const SECOND_IS_LATE = `if (process.env.TINYPOOL_WORKER_ID === "2") await new Promise((go) => setTimeout(go, 2000));`;
const FILES = ["test/figures/money.test.ts", "test/figures/places.test.ts"];

it("runs every file where one process begins two seconds late", () => {
  const late = pathToFileURL(join(folderOf({ "late.mjs": SECOND_IS_LATE }), "late.mjs")).href;
  const { TINYPOOL_WORKER_ID: _own, ...env } = process.env;
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, "tools", "jest.js"), ...FILES, "--maxWorkers", "2"],
    {
      cwd: ROOT,
      encoding: "utf8",
      timeout: 120_000,
      killSignal: "SIGKILL",
      env: { ...env, NODE_OPTIONS: `--import=${late}` },
    },
  );
  for (const file of FILES) expect(stderr).toContain(`PASS ${file}`);
  expect(status).toBe(0);
});
