/** Several workers at once: the same output as one alone, and what becomes of a filing whose worker dies. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { run } from "./built.js";
import { LETTER, drafts, pathsIn } from "./drafts.js";

describe("several at once", () => {
  it("every format is the same for 1, 2 and 4 jobs", () => {
    const cwd = drafts(8);
    writeFileSync(join(cwd, "drafts/letter.txt"), LETTER);
    writeFileSync(join(cwd, "drafts/damaged.txt"), "SCHEDULE 13D");
    const formats = ["table", "json", "ndjson", "sarif", "junit", "github", "markdown", "csv"];
    const [alone, two, four] = [1, 2, 4].map((jobs) => {
      const args = formats.flatMap((format) => ["-f", format, "-o", `${format}.out`]);
      const { status, stderr } = run([...args, "-j", String(jobs), "drafts"], { cwd });
      return {
        status,
        stderr,
        told: formats.map((format) => readFileSync(join(cwd, `${format}.out`), "utf8")),
      };
    });
    expect(alone?.status).toBe(2);
    for (const text of alone?.told ?? []) expect(text).toContain("drafts/003.txt");
    expect(two).toEqual(alone);
    expect(four).toEqual(alone);
  });

  it("workers know the configuration, plug-ins, the baseline and what is given by hand", () => {
    const cwd = drafts(9);
    mkdirSync(join(cwd, "rules"));
    writeFileSync(
      join(cwd, "rules/ours.mjs"),
      `export const prefix = "ours";
       export const rules = [{ id: "ours/always", title: "Always", group: "identity", severity: "warning", authority: ["policy"],
         applies: {}, *check(filing, { pass }) { yield pass({ at: [filing.formType], message: "always" }); } }];`,
    );
    const settings = {
      plugins: ["./rules/ours.mjs"],
      rules: { "signature-dates": ["warning", { daysApart: 3 }] },
    };
    writeFileSync(join(cwd, "13d-audit.config.json"), JSON.stringify(settings));
    run(["baseline", "create", "--reason", "known", "--baseline", "known.json", "drafts"], { cwd });
    const args = ["drafts", "-f", "json", "--baseline", "known.json", "--outstanding", "40,000,000"];
    const [alone, together] = [1, 3].map((jobs) => run([...args, "-j", String(jobs)], { cwd }));
    expect(alone?.stdout).toContain("ours/always");
    expect(alone?.stdout).toContain('"reason": "known"');
    expect(alone?.stdout).toContain("40,000,000 shares outstanding");
    expect(together).toEqual(alone);
  });

  it("a worker that dies costs its filing an error, not the run", () => {
    const cwd = drafts(9);
    writeFileSync(
      join(cwd, "deadly.mjs"),
      `export const prefix = "deadly";
       export const rules = [{ id: "deadly/rule", title: "Deadly", group: "identity", severity: "warning", authority: ["policy"],
         applies: {}, *check(filing, { pass }) {
           if (filing.source.path.endsWith("004.txt")) process.exit(7);
           yield pass({ at: [filing.formType], message: "alive" }); } }];`,
    );
    const { status, stdout, stderr } = run(
      ["drafts", "-f", "ndjson", "-j", "2", "--plugin", "./deadly.mjs"],
      { cwd },
    );
    const paths = pathsIn(stdout);
    expect(paths).toEqual([...paths].sort());
    expect(paths).toHaveLength(9);
    const errors = stdout.split("\n").filter((line) => line.includes('"error":{'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain("drafts/004.txt");
    expect([status, /004\.txt: .*fault of the program/.test(stderr)]).toEqual([2, true]);
  });

  it("a worker that is killed by chance, as where memory is short, costs nothing: its filing is tried once more", () => {
    const cwd = drafts(9);
    writeFileSync(
      join(cwd, "unlucky.mjs"),
      `import { existsSync, writeFileSync } from "node:fs";
       export const prefix = "unlucky";
       export const rules = [{ id: "unlucky/rule", title: "Unlucky", group: "identity", severity: "warning", authority: ["policy"],
         applies: {}, *check(filing, { pass }) {
           if (filing.source.path.endsWith("004.txt") && !existsSync("killed")) {
             writeFileSync("killed", "");
             process.kill(process.pid, "SIGKILL");
           }
           yield pass({ at: [filing.formType], message: "alive" }); } }];`,
    );
    const args = ["drafts", "-f", "ndjson", "--plugin", "./unlucky.mjs"];
    const together = run([...args, "-j", "2"], { cwd });
    expect(existsSync(join(cwd, "killed"))).toBe(true);
    expect(together).toEqual(run([...args, "-j", "1"], { cwd }));
    expect(pathsIn(together.stdout)).toHaveLength(9);
  });

  it("what a plug-in prints in a worker is printed", () => {
    const cwd = drafts(9);
    writeFileSync(
      join(cwd, "talking.mjs"),
      `export const prefix = "talking";
       export const rules = [{ id: "talking/rule", title: "Talking", group: "identity", severity: "warning", authority: ["policy"],
         applies: {}, *check(filing, { pass }) {
           console.error("looked at " + filing.source.path);
           yield pass({ at: [filing.formType], message: "said" }); } }];`,
    );
    const { stderr } = run(["drafts", "-q", "-j", "2", "--plugin", "./talking.mjs"], { cwd });
    expect(new Set(stderr.match(/looked at drafts\/\d+/g)).size).toBe(9);
  });
});
