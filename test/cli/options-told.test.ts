/** Every option stands in the help, in the README or the guide, and in the man page, and a test runs the command with it. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { commandEntries } from "../../src/cli/command-tree.js";
import { createProgram } from "../../src/cli/program.js";
import { ROOT } from "./built.js";
import { run } from "./warm.js";

const entries = commandEntries(createProgram(() => undefined));
const text = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const guide = text("README.md") + text("docs/guide.md");
const man = text("man/13d-audit.1").replaceAll("\\-", "-");
const tests = readdirSync(join(ROOT, "test/cli"))
  .filter((name) => name.endsWith(".test.ts") && name !== "options-told.test.ts")
  .map((name) => text(`test/cli/${name}`))
  .join("\n");

const options = [...new Set(entries.flatMap((entry) => entry.options.map(({ long }) => long ?? "")))];
const commands = entries.map(({ name }) => name).filter((name) => name !== "");
const named = (option: string): RegExp => new RegExp(`${option}(?![\\w-])`);

describe.each(options)("%s", (option) => {
  it("stands in the README or the guide", () => {
    expect(named(option).test(guide)).toBe(true);
  });

  it("stands in the man page", () => {
    expect(named(option).test(man)).toBe(true);
  });

  it("is run by a test", () => {
    const [quoted, inLine] = [
      new RegExp(`["\`']${option}(?![\\w-])`),
      new RegExp(`["\`].*${option}[ =].*["\`]`),
    ];
    expect(quoted.test(tests) || inLine.test(tests)).toBe(true);
  });
});

describe("the help", () => {
  it("of each command names its options", () => {
    for (const { name, options: own } of entries.filter((entry) => entry.name !== "")) {
      const { status, stdout } = run([...name.split(" "), "--help"]);
      expect([name, status]).toEqual([name, 0]);
      for (const { long } of own) expect(stdout).toMatch(named(long ?? ""));
    }
  });

  it("of the program names the commands and the default command's options", () => {
    const { stdout } = run(["--help"]);
    for (const name of commands.filter((each) => !each.includes(" "))) expect(stdout).toContain(`  ${name} `);
    for (const { long } of entries.find(({ isDefault }) => isDefault)?.options ?? [])
      expect(stdout).toMatch(named(long ?? ""));
  });
});

describe.each(commands)("the command %s", (name) => {
  it("stands in the guide and in the man page", () => {
    expect(guide).toContain(`13d-audit ${name}`);
    expect(man).toContain(`13d-audit ${name}`);
  });
});
