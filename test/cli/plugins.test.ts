/** Plug-ins: what one may give, how it is found, and what is told of a broken one. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { CLEAN, FAULTY, folderOf, ROOT, run } from "./built.js";

const clean = readFileSync(CLEAN, "utf8");

const RULE = `{
  id: "acme/always", title: "Nothing is right", group: "identity", severity: "warning", authority: ["policy 1"], applies: {},
  *check(filing, { fail }) { yield fail({ at: [filing.formType], message: "Policy 1 was not thought of." }); },
}`;
const MODULE = `export const prefix = "acme"; export const rules = [${RULE}]; export const pages = { "acme/always": "# acme/always\\n\\nOur page.\\n" };`;
const SCRIPT = `module.exports = { prefix: "acme", rules: [${RULE}] };`;

function withPlugin(files: Readonly<Record<string, string>>, args: readonly string[]) {
  return run([...args, "draft.txt"], { cwd: folderOf({ ...files, "draft.txt": clean }) });
}

describe("a plug-in", () => {
  it.each([
    ["a module by its path", { "p.mjs": MODULE }, ["--plugin", "./p.mjs"]],
    ["a script by its path", { "p.cjs": SCRIPT }, ["--plugin", "./p.cjs"]],
    [
      "a module's default",
      { "p.mjs": `export default { prefix: "acme", rules: [${RULE}] };` },
      ["--plugin", "./p.mjs"],
    ],
    [
      "a package",
      {
        "node_modules/13d-audit-plugin-acme/index.mjs": MODULE,
        "node_modules/13d-audit-plugin-acme/package.json": '{"exports":"./index.mjs"}',
      },
      ["--plugin", "13d-audit-plugin-acme"],
    ],
    [
      "named by the configuration",
      { "p.mjs": MODULE, "13d-audit.config.json": '{"plugins": ["./p.mjs"]}' },
      [],
    ],
    [
      "with a severity of its own",
      { "p.mjs": MODULE },
      ["--plugin", "./p.mjs", "--rule", "acme/always:warning"],
    ],
  ] as const)("runs: %s", (_name, files, args) => {
    const { status, stdout } = withPlugin(files, args);
    expect(status).toBe(0);
    expect(stdout).toContain("! acme/always");
  });

  it("runs only where it is named", () => {
    expect(withPlugin({ "p.mjs": MODULE }, []).stdout).not.toContain("acme");
  });

  it("may have its rule turned off, or weigh more", () => {
    expect(
      withPlugin({ "p.mjs": MODULE }, ["--plugin", "./p.mjs", "--rule", "acme/always:off"]).stdout,
    ).not.toContain("acme");
    expect(
      withPlugin({ "p.mjs": MODULE }, ["--plugin", "./p.mjs", "--rule", "acme/always:error"]).status,
    ).toBe(1);
  });

  it("gives pages to 13d-audit rules", () => {
    const cwd = folderOf({ "p.mjs": MODULE });
    expect(run(["rules", "--plugin", "./p.mjs", "acme/always"], { cwd }).stdout).toContain("Our page.");
    expect(run(["rules", "--plugin", "./p.mjs"], { cwd }).stdout).toContain("acme/always");
  });

  it.each([
    ["there is none", {}, /the plug-in \.\/p\.mjs cannot be used: there is no file/],
    [
      "it breaks off while loading",
      { "p.mjs": "throw new Error('no luck')" },
      /p\.mjs cannot be used: it broke off while loading: no luck/,
    ],
    ["it has no rules", { "p.mjs": "export const prefix = 'acme';" }, /it exports no rules/],
    [
      "its prefix is none",
      { "p.mjs": MODULE.replace('"acme";', '"Acme Inc.";') },
      /its prefix is not kebab-case/,
    ],
    [
      "a rule lacks the prefix",
      { "p.mjs": MODULE.replace('"acme";', '"other";') },
      /"acme\/always" does not begin with "other\/"/,
    ],
    [
      "a rule is none",
      { "p.mjs": "export const prefix = 'acme'; export const rules = [{}];" },
      /not made by defineRule/,
    ],
  ] as const)("that cannot be used is status 2 with its name: %s", (_name, files, line) => {
    const { status, stdout, stderr } = withPlugin(files, ["--plugin", "./p.mjs"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(line);
  });

  it("whose rule throws costs its own check only", () => {
    const broken = MODULE.replace("yield fail(", "throw new Error('oh'); yield fail(");
    const { status, stdout, stderr } = withPlugin({ "p.mjs": broken }, ["--plugin", "./p.mjs"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/\? +acme\/always +unverified/);
    expect(stderr).toContain("the rule acme/always broke off");
  });
});

describe("init", () => {
  it("writes a configuration that holds and a workflow, and nothing over what is there", () => {
    const cwd = folderOf({ "draft.txt": clean });
    expect(run(["init"], { cwd }).status).toBe(0);
    expect(run(["draft.txt"], { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, ".github/workflows/13d-audit.yml"), "utf8")).toContain("upload-sarif");
    const again = run(["init"], { cwd });
    expect(again.status).toBe(2);
    expect(again.stderr).toContain("13d-audit.config.json is there already; nothing was written");
    expect(run(["init", "--force"], { cwd }).status).toBe(0);
  });

  it("--plugin writes one that works, with its test", () => {
    const cwd = folderOf({ "draft.txt": readFileSync(FAULTY, "utf8") });
    expect(run(["init", "--plugin"], { cwd }).status).toBe(0);
    mkdirSync(join(cwd, "node_modules"));
    symlinkSync(ROOT, join(cwd, "node_modules/13d-audit"));
    const test = spawnSync(process.execPath, ["our-policy/our-policy.test.mjs"], { cwd, encoding: "utf8" });
    expect([test.status, test.stdout]).toEqual([0, "our-policy: all cases hold\n"]);
    const { stdout } = run(["--plugin", "./our-policy/our-policy.mjs", "draft.txt"], { cwd });
    expect(stdout).toMatch(/✓ +our-policy\/contact-named +pass/);
  });
});

describe("completion", () => {
  it.each(["bash", "zsh", "fish"])("for %s names every command and option", (shell) => {
    const { status, stdout } = run(["completion", shell]);
    expect(status).toBe(0);
    for (const word of ["baseline", "prune", "max-warnings", "sarif-all", "explain"])
      expect(stdout).toContain(word);
  });

  it("for another shell ends with status 2", () => {
    expect(run(["completion", "tcsh"]).stderr).toMatch(
      /no completion for "tcsh"; there is one for bash, zsh, fish/,
    );
  });
});
