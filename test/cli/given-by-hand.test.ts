/** Rule sets, and what the user knows better than the filing tells it. */
import { describe, expect, it } from "@jest/globals";
import { CLEAN, FAULTY, NO_FILING } from "./built.js";
import { run } from "./warm.js";

describe("what the user gives", () => {
  it("--ruleset numbers runs the checks of figures only, and the report names the set", () => {
    const { stdout } = run(["--ruleset", "numbers", "--format", "json", FAULTY]);
    const { ruleset, files } = JSON.parse(stdout) as {
      ruleset: string;
      files: { checks: { rule: string }[] }[];
    };
    const names = files[0]?.checks.map(({ rule }) => rule) ?? [];
    expect(ruleset).toBe("numbers");
    expect(names).toContain("percent-recompute");
    expect(names).not.toContain("cusip-check-digit");
  });

  it("--ruleset form runs the others", () => {
    const { stdout } = run(["--ruleset", "form", "--format", "json", FAULTY]);
    expect(stdout).toContain('"rule": "cusip-check-digit"');
    expect(stdout).not.toContain('"rule": "percent-recompute"');
  });

  it("findings for information are told by --verbose and by --ruleset all", () => {
    const info = "i denominator-explained";
    expect(run([FAULTY]).stdout).not.toContain(`\n${info}  `.trimEnd() + "   AULT");
    expect(run(["--ruleset", "all", FAULTY]).stdout).toContain(`\n${info}   AULT`);
    expect(run(["--verbose", FAULTY]).stdout).toContain(`\n${info}   AULT`);
  });

  it("--filed is told in the report as given by hand", () => {
    const { stdout } = run(["--filed", "2024-07-24", FAULTY]);
    expect(stdout).toContain("Given by hand, not read from the filing: filed Wednesday, July 24, 2024");
  });

  it("--previous compares with the filing before, and is told", () => {
    const { stdout } = run(["--previous", FAULTY, FAULTY]);
    expect(stdout).toContain("compared with the filing before it");
    expect(stdout).toContain("! previous-amendment-number");
  });

  const wrong: [string, readonly string[], RegExp][] = [
    [
      "--filed with no date",
      ["--filed", "yesterday", FAULTY],
      /"yesterday" is no date; write it as 2026-01-23/,
    ],
    ["--filed with a day that there is not", ["--filed", "2024-02-30", FAULTY], /is no date/],
    ["--ruleset with another word", ["--ruleset", "lax", FAULTY], /Allowed choices are recommended/],
    ["--previous with no such file", ["--previous", "nowhere.txt", FAULTY], /nowhere\.txt: no such file/],
    ["--previous with what is no filing", ["--previous", NO_FILING, FAULTY], /not-a-filing\.txt/],
    ["--previous for several filings", ["--previous", FAULTY, FAULTY, CLEAN], /goes with one filing/],
  ];
  it.each(wrong)("%s ends with status 2 and one line", (_name, args, line) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(line);
  });
});
