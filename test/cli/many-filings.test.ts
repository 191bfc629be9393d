/** Many filings: lists, folders, archives; a run that goes on where it stopped. */
import { execFileSync } from "node:child_process";
import { createWriteStream, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { describe, expect, it } from "@jest/globals";
import { ZipFile } from "yazl";
import { CLEAN, folderOf, run } from "./built.js";
import { LETTER, clean, drafts, faulty, pathsIn } from "./drafts.js";

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
