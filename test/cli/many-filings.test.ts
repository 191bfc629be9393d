/** Many filings: lists, folders, archives; several at once with the same output; a run that goes on where it stopped. */
import { execFileSync } from "node:child_process";
import { createWriteStream, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { describe, expect, it } from "@jest/globals";
import { ZipFile } from "yazl";
import { CLEAN, FAULTY, folderOf, run } from "./built.js";

const clean = readFileSync(CLEAN, "utf8");
const faulty = readFileSync(FAULTY, "utf8");
const LETTER = "Dear Ms. Roe,\n\nthank you for your letter.\n";

/** A folder `drafts` with this many filings, every third one faulty. */
function drafts(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `drafts/${String(index).padStart(3, "0")}.txt`);
  return folderOf(Object.fromEntries(names.map((name, index) => [name, index % 3 === 0 ? faulty : clean])));
}

interface Line {
  readonly file?: { readonly path: string };
  readonly error?: { readonly path: string };
}
const pathsIn = (ndjson: string): string[] =>
  ndjson
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line)
    .map(({ file, error }) => file?.path ?? error?.path ?? "");

describe("which files", () => {
  it("--files-from reads a list, of lines or ended by NUL, in its order", () => {
    const cwd = folderOf({ "b.txt": clean, "a file.txt": clean, list: "b.txt\na file.txt\n" });
    const fromFile = run(["--files-from", "list", "-f", "ndjson"], { cwd });
    expect(pathsIn(fromFile.stdout)).toEqual(["b.txt", "a file.txt"]);
    const fromStdin = run(["--files-from", "-", "-f", "ndjson"], { cwd, input: "a file.txt\0b.txt\0" });
    expect(pathsIn(fromStdin.stdout)).toEqual(["a file.txt", "b.txt"]);
  });

  it.each([
    ["a list that is not there", ["--files-from", "nowhere"], /--files-from nowhere: no such file/],
    ["a list of nothing", ["--files-from", "-"], /it names no file/],
    ["no number of jobs", ["--jobs", "0", CLEAN], /no number from 1 to 999/],
  ])("%s ends with status 2", (_name, args, line) => {
    const { status, stderr } = run(args, { input: "" });
    expect(status).toBe(2);
    expect(stderr).toMatch(line);
  });

  it("what is no Schedule in a folder is skipped with a count; --all makes it an error; named itself it is one", () => {
    const cwd = folderOf({ "drafts/a.txt": clean, "drafts/letter.txt": LETTER });
    const skipped = run(["drafts"], { cwd });
    expect([skipped.status, skipped.stderr]).toEqual([
      0,
      "13d-audit: 1 file skipped: no Schedule 13D or 13G; --all makes them errors\n",
    ]);
    expect(JSON.parse(run(["drafts", "-f", "json"], { cwd }).stdout)).toMatchObject({
      skipped: 1,
      errors: [],
    });
    for (const args of [["drafts", "--all"], ["drafts/letter.txt"]]) {
      const { status, stderr } = run(args, { cwd });
      expect([status, stderr.includes("letter.txt: no Schedule 13D or 13G")]).toEqual([2, true]);
    }
  });

  it("a Schedule that cannot be read is never skipped, nor an empty file", () => {
    const cwd = folderOf({
      "drafts/a.txt": clean,
      "drafts/b.txt": "SCHEDULE 13D\n\n(to come)\n",
      "drafts/c.txt": "",
    });
    const { status, stderr } = run(["drafts"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/b\.txt: no Schedule 13D or 13G: no reporting person/);
    expect(stderr).toMatch(/c\.txt: the file is empty/);
  });

  it("a folder of which nothing is a filing ends with status 2", () => {
    const { status, stderr } = run(["drafts"], { cwd: folderOf({ "drafts/letter.txt": LETTER }) });
    expect(status).toBe(2);
    expect(stderr).toMatch(/no filing was found to check/);
  });
});

describe("archives", () => {
  const files = {
    "2026/a.txt": faulty,
    "2026/b.nc": clean,
    "2026/letter.txt": LETTER,
    "2026/picture.jpg": "x",
  };

  it.each([
    ["tar", "feed.tar", ["-cf"]],
    ["gzipped tar, as EDGAR's feed is", "20260302.nc.tar.gz", ["-czf"]],
  ])("%s: each filing in it by its name, the rest skipped", (_name, archive, flags) => {
    const cwd = folderOf(files);
    execFileSync("tar", [...flags, archive, "2026"], { cwd });
    rmSync(join(cwd, "2026"), { recursive: true });
    const { status, stdout, stderr } = run([archive, "-f", "ndjson"], { cwd });
    expect(pathsIn(stdout).sort()).toEqual([`${archive}/2026/a.txt`, `${archive}/2026/b.nc`]);
    expect([status, stderr]).toEqual([1, expect.stringContaining("1 file skipped")]);
  });

  it("zip, and a folder that holds one", async () => {
    const cwd = folderOf({ "in/c.txt": clean });
    const zip = new ZipFile();
    for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name);
    zip.addBuffer(Buffer.alloc(2_000_000, " "), "2026/large.txt");
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(join(cwd, "in/all.zip")));
    const { status, stdout, stderr } = run(["in", "-f", "ndjson", "--max-size", "1m"], { cwd });
    expect(pathsIn(stdout)).toEqual([
      "in/all.zip/2026/a.txt",
      "in/all.zip/2026/b.nc",
      "in/all.zip/2026/large.txt",
      "in/c.txt",
    ]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/large\.txt: .*limit is 1 MB/);
  });

  it("a damaged archive is an error, behind what could be read of it", () => {
    const cwd = folderOf({ "a.txt": clean });
    execFileSync("tar", ["-cf", "whole.tar", "a.txt"], { cwd });
    writeFileSync(join(cwd, "half.tar"), readFileSync(join(cwd, "whole.tar")).subarray(0, 3000));
    writeFileSync(join(cwd, "none.zip"), "PK\u0003\u0004 and so on");
    writeFileSync(join(cwd, "none.tar"), "");
    for (const archive of ["half.tar", "none.zip", "none.tar"]) {
      const { status, stderr } = run([archive], { cwd });
      expect([archive, status]).toEqual([archive, 2]);
      expect(stderr).toMatch(/archive (?:cannot be read to its end|holds no filing)/);
    }
  });
});

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

  it("a filing that takes more memory than a worker has is checked all the same", () => {
    const cwd = drafts(9);
    writeFileSync(
      join(cwd, "hungry.mjs"),
      `export const prefix = "hungry";
       export const rules = [{ id: "hungry/rule", title: "Hungry", group: "identity", severity: "warning", authority: ["policy"],
         applies: {}, *check(filing, { pass }) {
           const megabytes = filing.source.path.endsWith("004.txt") ? 700 : 1;
           const kept = Array.from({ length: megabytes }, (_, n) => new Array(131_072).fill(n));
           yield pass({ at: [filing.formType], message: "took " + kept.length + " MB" }); } }];`,
    );
    const { stdout } = run(["drafts", "-f", "ndjson", "-j", "2", "--plugin", "./hungry.mjs"], { cwd });
    expect(pathsIn(stdout)).toHaveLength(9);
    expect(stdout).not.toContain('"error":{');
    expect(stdout.match(/took 700 MB/g)).toHaveLength(1);
  });
});

describe("--resume", () => {
  const whole = (cwd: string): string => {
    run(["drafts", "--resume", "whole.ndjson"], { cwd });
    return readFileSync(join(cwd, "whole.ndjson"), "utf8");
  };

  it("begins a file, is what --format ndjson writes, and does nothing twice", () => {
    const cwd = drafts(4);
    const first = run(["drafts", "--resume", "run.ndjson"], { cwd });
    const text = readFileSync(join(cwd, "run.ndjson"), "utf8");
    expect(text).toBe(run(["drafts", "-f", "ndjson"], { cwd }).stdout);
    const again = run(["drafts", "--resume", "run.ndjson"], { cwd });
    expect(readFileSync(join(cwd, "run.ndjson"), "utf8")).toBe(text);
    expect([again.status, again.stderr]).toEqual([first.status, first.stderr]);
    expect(again.status).toBe(1);
  });

  it.each([0, 1, 1000, 70_000, 200_000])("goes on after an interruption at byte %d", (at) => {
    const cwd = drafts(4);
    const text = whole(cwd);
    writeFileSync(join(cwd, "run.ndjson"), text.slice(0, at));
    const { status } = run(["drafts", "--resume", "run.ndjson"], { cwd });
    expect(readFileSync(join(cwd, "run.ndjson"), "utf8")).toBe(text);
    expect(status).toBe(1);
  });

  it.each([
    [
      "a filing has changed since",
      ["drafts"],
      /000\.txt has changed since/,
      (cwd: string) => {
        writeFileSync(join(cwd, "drafts/000.txt"), clean);
      },
    ],
    [
      "the settings are others",
      ["drafts", "--rule", "row-sum-voting:off"],
      /with other settings/,
      () => undefined,
    ],
    [
      "the file is none of ours",
      ["drafts"],
      /did not write/,
      (cwd: string) => {
        writeFileSync(join(cwd, "whole.ndjson"), '{"a": 1}\n');
      },
    ],
    ["a format is asked for", ["drafts", "-f", "json"], /leave out --format/, () => undefined],
  ] as const)("is refused where %s", (_name, args, line, change) => {
    const cwd = drafts(2);
    whole(cwd);
    change(cwd);
    const before = readFileSync(join(cwd, "whole.ndjson"), "utf8");
    const { status, stderr } = run([...args, "--resume", "whole.ndjson"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(line);
    expect(readFileSync(join(cwd, "whole.ndjson"), "utf8")).toBe(before);
  });
});
