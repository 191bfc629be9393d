/** Files made to break the command end in a report or in one clear line, within stated time and memory. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { folderOf, ROOT, run } from "./built.js";
import { HOSTILE_FILES, LIMITS, textWith } from "../support/hostile-inputs.js";

/** Node is given less memory than the limit, so that it does not put off clearing up. */
const HEAP = "--max-old-space-size=900";

function measured(path: string) {
  const resources = join(mkdtempSync(join(tmpdir(), "13d-audit-")), "resources.json");
  const preload = join(ROOT, "test", "support", "tell-resources.mjs");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [HEAP, "--import", preload, join(ROOT, "bin", "13d-audit.js"), "--no-config", "--quiet", path],
    { encoding: "utf8", env: { ...process.env, RESOURCES: resources }, maxBuffer: 2 ** 28 },
  );
  const told = JSON.parse(readFileSync(resources, "utf8")) as Pick<typeof LIMITS, "seconds" | "megabytes">;
  return { status, stdout, stderr, ...told };
}

describe(`a hostile file takes ${LIMITS.seconds} s of the processor and ${LIMITS.megabytes} MB at most`, () => {
  /** A slow or busy machine gets more seconds, by what a plain sample takes there in the same run. */
  const sample = measured(join(ROOT, "samples", "hollin-mills-clean.txt")).seconds;
  const seconds = Math.max(LIMITS.seconds, LIMITS.samples * sample);

  it.each(HOSTILE_FILES)(
    "$name",
    ({ extension, content, status, says }) => {
      const path = join(mkdtempSync(join(tmpdir(), "13d-audit-")), `hostile.${extension}`);
      writeFileSync(path, content());
      const told = measured(path);
      expect(told.stderr).not.toMatch(/fault of the program|broke off|\n {4}at /);
      expect(told.status).toBe(status);
      if (says === undefined) expect(told.stderr).toBe("");
      else expect(told.stderr).toMatch(says);
      expect(told.seconds).toBeLessThan(seconds);
      expect(told.megabytes).toBeLessThan(LIMITS.megabytes);
    },
    600_000,
  );
});

describe("what a terminal would obey never reaches it raw", () => {
  // NUL and controls, ANSI colour, an OSC title, a bell, C1 controls, marks that reorder or hide.
  const OBEYED = ["\0", "\b", "\u001b[31m", "\u001b]0;owned\u0007", "\u009b2J", "\u202e", "\u2066", "\u200b"];
  const RAW = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;
  const name = `Larkspur${OBEYED.join("x")} LLC`;
  const text = textWith("").replaceAll("Larkspur Holdings LLC", name).replace("Hollin Mills", `Hollin${OBEYED.join("")} Mills`);
  const path = join(folderOf({ "draft.txt": text }), "draft.txt");

  it.each([
    ["the table", ["--verbose", "--ruleset", "all", path]],
    ["the lines for GitHub", ["--format", "github", path]],
    ["show", ["show", path]],
    ["explain", ["explain", path]],
    ["an error about a person", ["--derivative", `No\u001b[31mbody=5`, path]],
    ["an error about a file", [`no\u001b[31mfile\u202e.txt`]],
    ["the steps of --debug", ["--debug", path]],
  ])("%s", (_name, args) => {
    const { stdout, stderr } = run(args);
    expect(stdout + stderr).not.toBe("");
    expect(stdout + stderr).not.toMatch(RAW);
  });
}); // prettier-ignore

describe("keys that every object has", () => {
  const clean = readFileSync(join(ROOT, "samples", "hollin-mills-clean.txt"));
  const POISON = '{"__proto__": {"failOn": "info", "polluted": true}, "constructor": {"prototype": {"polluted": true}}}';

  it.each([
    ["a configuration of JSON", "13d-audit.config.json", POISON],
    ["a configuration of YAML", "13d-audit.config.yaml", "__proto__:\n  failOn: info\n"],
        ["the rules of one of YAML", "13d-audit.config.yaml", "rules:\n  constructor: off\n"],
    ["an alias of YAML that leads nowhere", "13d-audit.config.yaml", "ruleset: *nowhere\n"],
    ["aliases of aliases", "13d-audit.config.yaml", `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefgh".split("").map((key, index) => `${key}: &${key} [${`*${"abcdefgh".charAt(index)},`.repeat(9)}]`).join("\n")}\n`],
  ])("in %s are refused in one line", (_name, file, content) => {
    const folder = folderOf({ [file]: content, "draft.txt": clean });
    const { status, stderr } = run(["draft.txt"], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^13d-audit: [^\n]+\n$/);
  });

  it.each(["__proto__", "constructor", "toString"])("a filing called %s has no entries in a baseline", (file) => {
    const folder = folderOf({ [file]: clean, "baseline.json": '{"schemaVersion": 1, "files": {}}' });
    expect(run(["--baseline", "baseline.json", file], { cwd: folder })).toMatchObject({ status: 0, stderr: "" });
  });

  it("in a baseline suppress nothing and change no object", () => {
    const entry = '[{"rule": "a", "fingerprint": "b", "reason": "c"}]';
    const folder = folderOf({ "draft.txt": clean, "baseline.json": `{"schemaVersion": 1, "files": {"__proto__": ${entry}}}` });
    expect(run(["--baseline", "baseline.json", "draft.txt"], { cwd: folder })).toMatchObject({ status: 0, stderr: "" });
  });
}); // prettier-ignore
