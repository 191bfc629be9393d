/** The configuration: where it is found, what it changes, and what its author is told of a slip. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { CLEAN, FAULTY, folderOf } from "./built.js";
import { run } from "./warm.js";

const faulty = readFileSync(FAULTY, "utf8");
const clean = readFileSync(CLEAN, "utf8");

/** Runs in a folder with a configuration and the faulty sample, `draft.txt`. */
function withConfig(name: string, content: string, args: readonly string[] = ["draft.txt"]) {
  const folder = folderOf({ [name]: content, "draft.txt": faulty, "clean.txt": clean });
  return { folder, ...run([...args], { cwd: folder }) };
}

const OFF = { "cover-vs-item5-powers": "off" };

describe("a configuration is found", () => {
  it.each([
    ["JSON", "13d-audit.config.json", JSON.stringify({ rules: OFF })],
    ["YAML", "13d-audit.config.yaml", "rules:\n  cover-vs-item5-powers: off\n"],
    ["a module", "13d-audit.config.mjs", `export default { rules: ${JSON.stringify(OFF)} };`],
    ["a script", "13d-audit.config.js", `module.exports = { rules: ${JSON.stringify(OFF)} };`],
    ["a key of package.json", "package.json", JSON.stringify({ "13d-audit": { rules: OFF } })],
  ])("as %s", (_name, file, content) => {
    const { status, stdout, stderr } = withConfig(file, content);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).not.toContain("cover-vs-item5-powers");
  });

  it("upwards from the filing, not from the working folder", () => {
    const folder = folderOf({
      "13d-audit.config.json": JSON.stringify({ rules: OFF }),
      "drafts/deep/draft.txt": faulty,
    });
    expect(run([join(folder, "drafts/deep/draft.txt")]).status).toBe(0);
  });

  it("by --config, and not at all with --no-config", () => {
    const folder = folderOf({
      "13d-audit.config.json": JSON.stringify({ rules: OFF }),
      "other.json": JSON.stringify({ failOn: "never" }),
      "draft.txt": faulty,
    });
    expect(run(["draft.txt"], { cwd: folder }).status).toBe(0);
    expect(run(["--no-config", "draft.txt"], { cwd: folder }).status).toBe(1);
    const other = run(["--config", "other.json", "draft.txt"], { cwd: folder });
    expect(other.status).toBe(0);
    expect(other.stdout).toContain("cover-vs-item5-powers");
  });

  it("and two that would hold in one run are refused", () => {
    const folder = folderOf({
      "a/13d-audit.config.json": "{}",
      "a/draft.txt": faulty,
      "b/13d-audit.config.json": "{}",
      "b/draft.txt": faulty,
    });
    const { status, stderr } = run(["a", "b"], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toMatch(/two configurations would hold: .*a.* and .*b.*--config/);
  });
});

describe("a configuration", () => {
  it.each([
    ["failOn", { failOn: "warning" }, "clean.txt", 0],
    ["failOn never", { failOn: "never" }, "draft.txt", 0],
    ["maxWarnings", { rules: OFF, maxWarnings: 0 }, "draft.txt", 1],
    ["minChecked", { rules: OFF, minChecked: 90 }, "draft.txt", 0],
    ["a raised severity", { rules: { "group-total-stated": "error", ...OFF } }, "draft.txt", 1],
    ["a lowered severity", { rules: { "cover-vs-item5-powers": "warning" } }, "draft.txt", 0],
    ["a smaller rule set", { ruleset: "form", failOn: "error" }, "draft.txt", 0],
  ])("sets %s", (_name, config, file, status) => {
    const result = withConfig("13d-audit.config.json", JSON.stringify(config), [file]);
    expect([result.status, result.stderr.includes("fault of the program")]).toEqual([status, false]);
  });

  it("gives way to the command line", () => {
    const config = JSON.stringify({ failOn: "never", ruleset: "form" });
    const { status, stdout } = withConfig("13d-audit.config.json", config, [
      "--fail-on", "error", "--ruleset", "recommended", "--rule", "row-sum-voting:off", "draft.txt",
    ]); // prettier-ignore
    expect(status).toBe(1);
    expect(stdout).toContain("cover-vs-item5-powers");
    expect(stdout).not.toContain("row-sum-voting");
  });

  it("gives facts by hand for the filings that it names, and the report says so", () => {
    const given = [
      {
        files: "draft.txt",
        outstanding: "35,846,318",
        derivatives: { "William B. Horne": 81 },
        filed: "2024-07-24",
      },
    ];
    const { stdout } = withConfig("13d-audit.config.json", JSON.stringify({ given }));
    expect(stdout).toContain("Given by hand, not read from the filing: 35,846,318 shares outstanding");
    expect(stdout).toContain("Given by hand, not read from the filing: filed Wednesday, July 24, 2024");
    const others = withConfig("13d-audit.config.json", JSON.stringify({ given }), ["clean.txt"]);
    expect(others.stdout).not.toContain("Given by hand");
  });

  it("sets a check's options, which the report tells", () => {
    const rules = { "signature-dates": ["warning", { daysApart: 5 }] };
    const { status, stdout } = withConfig("13d-audit.config.json", JSON.stringify({ rules }), [
      "clean.txt",
      "--format",
      "json",
    ]);
    const report = JSON.parse(stdout) as { rules: { id: string; severity: string; options?: object }[] };
    expect(status).toBe(0);
    expect(report.rules.find(({ id }) => id === "signature-dates")).toMatchObject({
      severity: "warning",
      options: { daysApart: 5 },
    });
    expect(report.rules.find(({ id }) => id === "event-gap")?.options).toEqual({ promptDays: 10 });
    expect(report.rules.find(({ id }) => id === "row-sum-voting")).not.toHaveProperty("options");
  });

  it("leaves out what it ignores", () => {
    const { stdout } = withConfig("13d-audit.config.json", JSON.stringify({ ignore: ["draft.*"] }), ["."]);
    expect(stdout).toContain("clean.txt");
    expect(stdout).not.toContain("draft.txt");
  });

  it("is printed by --print-config, with the rules that it leaves", () => {
    const { status, stdout } = withConfig(
      "13d-audit.config.json",
      JSON.stringify({ rules: OFF, maxWarnings: 3 }),
      ["--print-config"],
    );
    const printed = JSON.parse(stdout) as {
      maxWarnings: number;
      rules: Record<string, unknown>;
      configPath: string;
    };
    expect(status).toBe(0);
    expect(printed.maxWarnings).toBe(3);
    expect(printed.rules["cover-vs-item5-powers"]).toBeUndefined();
    expect(printed.rules["percent-recompute"]).toBe("error");
    expect(printed.rules["event-gap"]).toEqual(["warning", { promptDays: 10 }]);
    expect(printed.configPath).toMatch(/13d-audit\.config\.json$/);
  });
});

describe("a slip in a configuration is told with file, line, key and the nearest word", () => {
  const slips: [string, string, string, RegExp][] = [
    [
      "a misspelt key",
      "13d-audit.config.json",
      '{\n  "failOn": "error",\n  "rulset": "strict"\n}',
      /13d-audit\.config\.json:3: rulset is no setting; did you mean ruleset\?/,
    ],
    [
      "a misspelt word",
      "13d-audit.config.yaml",
      "ruleset: strikt\n",
      /13d-audit\.config\.yaml:1: ruleset must be recommended, strict, all, numbers, form; did you mean strict\?/,
    ],
    [
      "a misspelt severity",
      "13d-audit.config.json",
      '{\n  "rules": {\n    "row-sum-voting": "warn"\n  }\n}',
      /13d-audit\.config\.json:3: rules\.row-sum-voting must be off, info, warning, error/,
    ],
    [
      "a rule that there is not",
      "13d-audit.config.json",
      '{ "rules": { "row-sum-votes": "off" } }',
      /13d-audit\.config\.json:1: no check is called "row-sum-votes"; did you mean row-sum-voting\?/,
    ],
    [
      "a misspelt option",
      "13d-audit.config.json",
      '{ "rules": {\n "signature-dates": ["warning",\n { "dayApart": 5 }] } }',
      /13d-audit\.config\.json:3: rules\.signature-dates: dayApart is no setting; did you mean daysApart\?/,
    ],
    [
      "an option's value of another kind",
      "13d-audit.config.yaml",
      "rules:\n  event-gap:\n    - warning\n    - promptDays: soon\n",
      /13d-audit\.config\.yaml:4: rules\.event-gap: promptDays must be a number/,
    ],
    [
      "an option's value out of bounds",
      "13d-audit.config.yaml",
      "rules:\n  event-gap: [warning, { promptDays: 0 }]\n",
      /13d-audit\.config\.yaml:2: rules\.event-gap: promptDays must be at least 1/,
    ],
    [
      "options of a check without any",
      "13d-audit.config.json",
      '{ "rules": { "row-sum-voting": ["error", { "tolerance": 1 }] } }',
      /13d-audit\.config\.json:1: rules\.row-sum-voting: the check row-sum-voting has no options/,
    ],
    [
      "a misspelt key of the facts given",
      "13d-audit.config.yaml",
      "given:\n  - files: a.txt\n    outstandig: 5\n",
      /13d-audit\.config\.yaml:3: given\.0\.outstandig is no setting; did you mean outstanding\?/,
    ],
    ["a number in the place of a word", "13d-audit.config.json", '{\n"failOn": 3}', /json:2: failOn must be error, warning/],
    ["no JSON", "13d-audit.config.json", '{"failOn": }', /13d-audit\.config\.json:1: /],
    ["a key twice", "13d-audit.config.json", '{"failOn": "error",\n"failOn": "never"}', /config\.json:2: /],
    ["a program that breaks off", "13d-audit.config.mjs", "throw new Error('no luck');", /13d-audit\.config\.mjs: no luck/],
    ["a list", "13d-audit.config.json", "[]", /13d-audit\.config\.json:1: the configuration must be an object/],
    ["a key of package.json", "package.json", '{\n"13d-audit": {\n"failon": "error"}}', /package\.json:3: failon is no setting; did you mean failOn\?/],
    ["a name that JavaScript keeps", "13d-audit.config.json", '{"__proto__": {"failOn": "never"}}', /__proto__ is no setting/],
  ]; // prettier-ignore
  it.each(slips)("%s", (_name, file, content, line) => {
    const { status, stdout, stderr } = withConfig(file, content);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("a configuration that is not there", () => {
    const { status, stderr } = run(["--config", "nowhere.json", CLEAN]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/nowhere\.json: no such file/);
  });
});
