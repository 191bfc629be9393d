/** What else decides the exit status, where reports go, and what is told on standard error. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { CLEAN, FAULTY, folderOf, NO_FILING } from "./built.js";
import { run } from "./warm.js";

const faulty = readFileSync(FAULTY, "utf8");
const undecided = faulty.replace("35,846,318", "a certain number of");

describe("gates", () => {
  it("--max-warnings: as many are allowed, one more is not", () => {
    const { stdout } = run(["--fail-on", "never", "--format", "json", FAULTY]);
    const { files } = JSON.parse(stdout) as { files: { summary: { warnings: number } }[] };
    const warnings = files[0]?.summary.warnings ?? 0;
    expect(run(["--fail-on", "never", "--max-warnings", String(warnings), FAULTY]).status).toBe(0);
    const { status, stderr } = run(["--fail-on", "never", "--max-warnings", String(warnings - 1), FAULTY]);
    expect(status).toBe(1);
    expect(stderr).toContain(
      `${String(warnings)} warnings are more than the ${String(warnings - 1)} allowed`,
    );
  });

  it("--fail-on-unverified: any check, or one of those named", () => {
    const folder = folderOf({ "draft.txt": undecided });
    const status = (...args: string[]) => run(["--fail-on", "never", ...args], { cwd: folder }).status;
    expect(status("draft.txt")).toBe(0);
    expect(status("draft.txt", "--fail-on-unverified")).toBe(1);
    expect(status("--fail-on-unverified=percent-recompute", "draft.txt")).toBe(1);
    expect(status("--fail-on-unverified=row-sum-voting", "draft.txt")).toBe(0);
  });

  it("--fail-on-unverified that took a file for a check says so", () => {
    const { status, stderr } = run(["--fail-on-unverified", FAULTY, FAULTY]);
    expect(status).toBe(2);
    expect(stderr).toContain("write --fail-on-unverified=rule,… or put it behind the files");
  });

  it("--min-checked: the share of checks that must have been decided", () => {
    const folder = folderOf({ "draft.txt": undecided });
    expect(run(["--fail-on", "never", "--min-checked", "10", "draft.txt"], { cwd: folder }).status).toBe(0);
    const { status, stderr } = run(["--fail-on", "never", "--min-checked", "100", "draft.txt"], {
      cwd: folder,
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/\d+ of \d+ checks decided is less than the 100 % asked by --min-checked/);
  });

  it("the last line says how many checks were decided", () => {
    for (const args of [[CLEAN], [CLEAN, FAULTY], ["--quiet", FAULTY], ["--verbose", CLEAN]])
      expect(run(args).stdout.trimEnd().split("\n").at(-1)).toMatch(/checks? decided|not applicable$/);
  });

  it.each([
    ["--max-warnings", "many", /no whole number/],
    ["--min-checked", "101", /no percentage/],
    ["--rule", "row-sum-voting", /not of the form id:severity/],
    ["--rule", "row-sum:off", /no check is called "row-sum"/],
    ["--fail-on", "doubt", /Allowed choices/],
    ["--ignore-file", "nowhere", /no such ignore file/],
  ])("%s %s ends with status 2", (option, value, line) => {
    const { status, stderr } = run([option, value, CLEAN]);
    expect(status).toBe(2);
    expect(stderr).toMatch(line);
  });
});

describe("reports", () => {
  it("several in one run, each in its place", () => {
    const folder = folderOf({ "draft.txt": faulty });
    const args = [
      "-f",
      "sarif",
      "--output",
      "a.sarif",
      "-f",
      "junit",
      "-o",
      "b.xml",
      "-f",
      "markdown",
      "draft.txt",
    ];
    const { status, stdout } = run(args, { cwd: folder });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^### draft\.txt/);
    expect(readFileSync(join(folder, "a.sarif"), "utf8")).toContain('"version":"2.1.0"');
    expect(readFileSync(join(folder, "b.xml"), "utf8")).toContain("<testsuites");
    expect(readdirSync(folder).sort()).toEqual(["a.sarif", "b.xml", "draft.txt"]);
  });

  it("a file holds no colour, even where colour is asked for", () => {
    const folder = folderOf({ "draft.txt": faulty });
    const { stdout } = run(["--color", "-o", "table.txt", "draft.txt"], { cwd: folder });
    expect(stdout).toBe("");
    expect(readFileSync(join(folder, "table.txt"), "utf8")).not.toContain("\u001b[");
  });

  it("two to standard output are refused, and a place that cannot be written keeps what was there", () => {
    expect(run(["-f", "json", "-f", "csv", CLEAN]).status).toBe(2);
    const { status, stderr } = run(["-o", "/nowhere/at/all.txt", CLEAN]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/could not be written/);
    expect(existsSync("/nowhere/at/all.txt")).toBe(false);
  });

  it("--sarif-all tells of passes, too", () => {
    expect(run(["-f", "sarif", "--sarif-all", CLEAN]).stdout).toContain('"kind":"pass"');
    expect(run(["-f", "sarif", CLEAN]).stdout).not.toContain('"kind":"pass"');
  });

  it.each(["table", "ndjson", "sarif", "junit", "github", "markdown", "csv"])(
    "a saved run gives the same %s as the run itself",
    (format) => {
      const folder = folderOf({ "draft.txt": faulty });
      run(["-f", "json", "-o", "saved.json", "draft.txt"], { cwd: folder });
      const again = run(["report", "saved.json", "-f", format], { cwd: folder });
      expect(again.status).toBe(0);
      expect(again.stdout).toBe(run(["-f", format, "draft.txt"], { cwd: folder }).stdout);
    },
  );

  it.each([
    ["no JSON", "{", /not JSON/],
    ["no run", '{"schemaVersion": 2}', /not a run saved/],
  ])("a saved run that is none ends with status 2: %s", (_name, content, line) => {
    const { status, stderr } = run(["report", "saved.json"], { cwd: folderOf({ "saved.json": content }) });
    expect(status).toBe(2);
    expect(stderr).toMatch(line);
  });
});

describe("inputs", () => {
  it("--stdin-filename is what reports call standard input, and where its configuration is", () => {
    const folder = folderOf({ "drafts/13d-audit.config.json": '{"failOn": "never"}' });
    const named = run(["--stdin-filename", "drafts/a.txt", "-f", "sarif", "-"], {
      cwd: folder,
      input: faulty,
    });
    expect(named.status).toBe(0);
    expect(named.stdout).toContain('"uri":"drafts/a.txt"');
    expect(run(["-f", "sarif", "-"], { cwd: folder, input: faulty }).stdout).toContain('"uri":"stdin"');
  });

  it("the ignore file leaves filings out of folders and globs, never one named itself", () => {
    const folder = folderOf({
      ".13d-auditignore": "old/\n*.md\n",
      "old/a.txt": faulty,
      "new/b.txt": faulty,
      "c.md": "x",
    });
    const paths = (...args: string[]) =>
      (
        JSON.parse(run(["-f", "json", ...args], { cwd: folder }).stdout) as { files: { path: string }[] }
      ).files.map(({ path }) => path.replaceAll("\\", "/"));
    expect(paths(".")).toEqual(["new/b.txt"]);
    expect(paths("old/a.txt")).toEqual(["old/a.txt"]);
    expect(paths("--ignore-file", "/dev/null", "old")).toEqual(["old/a.txt"]);
  });
});

describe("standard error", () => {
  it("--quiet tells errors only, and no table of checks", () => {
    const { stdout } = run(["--quiet", FAULTY]);
    expect(stdout).toContain("✗ cover-vs-item5-powers");
    expect(stdout).not.toContain("! sole-shared-contradiction");
    expect(stdout).not.toContain("unverified\n");
  });

  it("--stats tells each check's time, --debug each step; the report stays alone on standard output", () => {
    const plain = run(["-f", "json", CLEAN]);
    const { stdout, stderr } = run(["-f", "json", "--stats", "--debug", CLEAN]);
    expect(stdout).toBe(plain.stdout);
    expect(stderr).toMatch(/\d+\.\d ms +\d+ checks {2}percent-recompute/);
    expect(stderr).toContain("debug: configuration: none");
    expect(plain.stderr).toBe("");
  });

  it("a file that is no filing is told there, whatever the format", () => {
    const { status, stdout, stderr } = run(["-f", "github", NO_FILING]);
    expect(status).toBe(2);
    expect(stdout).toMatch(/^::error file=.*not-a-filing\.txt,title=not read::/);
    expect(stderr).toContain("not-a-filing.txt");
  });
});
