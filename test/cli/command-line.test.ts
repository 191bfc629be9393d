/** The built command, run as its user runs it: what it prints, where, and the status it ends with. */
import { spawnSync, type SpawnSyncOptionsWithStringEncoding } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { QUICK } from "./built.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BIN = join(ROOT, "bin", "13d-audit.js");
const FAULTY = join(ROOT, "samples", "ault-alliance-faulty.txt");
const CLEAN = join(ROOT, "samples", "hollin-mills-clean.txt");
const NO_FILING = join(ROOT, "samples", "not-a-filing.txt");
const ESC = "\u001b[";

const { NO_COLOR: _no, FORCE_COLOR: _force, COLUMNS: _columns, ...ENV } = process.env;

function run(args: readonly string[], options: Partial<SpawnSyncOptionsWithStringEncoding> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...QUICK, BIN, ...args], {
    encoding: "utf8",
    ...options,
    env: { ...ENV, ...options.env },
  });
  return { status, stdout, stderr };
}

function temporary(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), "13d-audit-")), name);
  writeFileSync(path, content);
  return path;
}

describe("exit status", () => {
  it("0 for a sound filing, with nothing on standard error", () => {
    const { status, stderr } = run([CLEAN]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("1 for an error", () => {
    expect(run([FAULTY]).status).toBe(1);
  });

  it.each([
    ["error", 1],
    ["warning", 1],
    ["info", 1],
    ["never", 0],
  ])("--fail-on %s gives %d for the faulty sample", (level, status) => {
    expect(run(["--fail-on", level, FAULTY]).status).toBe(status);
  });

  const folder = mkdtempSync(join(tmpdir(), "13d-audit-empty-"));
  const unusable: [string, readonly string[], RegExp][] = [
    ["no argument", [], /no file given/],
    ["a missing file", ["nowhere.txt"], /nowhere\.txt: no such file/],
    ["a folder with nothing in it", [folder], /the folder holds no filing/],
    ["a glob that matches nothing", ["nowhere/*.txt"], /no file matches/],
    ["an empty file", [temporary("empty.txt", "")], /the file is empty/],
    [
      "a binary file",
      [
        temporary(
          "binary.txt",
          Uint8Array.from({ length: 4096 }, (_, index) => index % 7),
        ),
      ],
      /a binary file/,
    ],
    ["a PDF", [temporary("filing.pdf", "%PDF-1.7\n1 0 obj")], /a PDF document/],
    [
      "a zip archive",
      [temporary("filing.dat", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0))],
      /a zip archive/,
    ],
    ["a JPEG", [temporary("scan.jpg", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16))], /a JPEG picture/],
    [
      "a Form 4",
      [
        temporary(
          "form4.xml",
          '<?xml version="1.0"?><ownershipDocument><documentType>4</documentType></ownershipDocument>',
        ),
      ],
      /a Form 4/,
    ],
    [
      "a 10-K",
      [temporary("annual.htm", "<html><body><p>FORM 10-K</p><p>Annual report</p></body></html>")],
      /FORM 10-K/,
    ],
    [
      "an error page",
      [
        temporary(
          "error.htm",
          "<html><head><title>404 Not Found</title></head><body>Not Found</body></html>",
        ),
      ],
      /web server's answer/,
    ],
    [
      "an XML bomb",
      [
        temporary(
          "bomb.xml",
          '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "b"><!ENTITY c "&b;&b;">]><a>&c;</a>',
        ),
      ],
      /declares entities/,
    ],
    ["a file above --max-size", ["--max-size", "1k", CLEAN], /limit is 1 KB/],
    ["a size that is none", ["--max-size", "much", CLEAN], /much/],
    ["a text that is no filing", [NO_FILING], /no reporting person and no Item/],
    ["a format that there is not", ["--format", "nonsense", CLEAN], /nonsense/],
    ["an unknown option", ["--nonsense", CLEAN], /unknown option '--nonsense'/],
    ["an unknown rule", ["rules", "percent-recompte"], /did you mean percent-recompute\?/],
    ["show without a filing", ["show", NO_FILING], /no reporting person/],
  ];

  it.each(unusable)("2 for %s, with one clear line and no report", (_name, args, message) => {
    const { status, stdout, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe("");
  });

  it("2 where one of several files is no filing, and the others are reported all the same", () => {
    const { status, stdout } = run([CLEAN, NO_FILING]);
    expect(status).toBe(2);
    expect(stdout).toContain("Hollin Mills, Inc.");
  });
});

describe("inputs", () => {
  it("reads standard input for -", () => {
    const { status, stdout } = run(["-"], { input: readFileSync(FAULTY, "utf8") });
    expect(status).toBe(1);
    expect(stdout).toContain("stdin:167:42");
  });

  it("takes a folder and a glob for the filings in them", () => {
    const parent = mkdtempSync(join(tmpdir(), "13d-audit-folder-"));
    mkdirSync(join(parent, "below"));
    writeFileSync(join(parent, "below", "one.txt"), readFileSync(CLEAN));
    writeFileSync(join(parent, "two.txt"), readFileSync(CLEAN));
    writeFileSync(join(parent, "notes.docx"), "no filing");
    const count = (args: string[]) =>
      (JSON.parse(run(["--format", "json", ...args], { cwd: parent }).stdout) as { files: unknown[] }).files
        .length;
    expect(count(["."])).toBe(2);
    expect(count(["**/*.txt"])).toBe(2);
    expect(count(["*.txt"])).toBe(1);
  });
});

describe("standard output", () => {
  it("ends quietly when its reader does", () => {
    const { stdout, stderr } = spawnSync(
      "sh",
      ["-c", `"${process.execPath}" "${BIN}" --verbose "${FAULTY}" | head -1`],
      { encoding: "utf8", env: ENV },
    );
    expect(stdout.split("\n").length).toBe(2);
    expect(stderr).toBe("");
  });

  it("holds one JSON object with --format json", () => {
    const report = JSON.parse(run(["--format", "json", FAULTY, NO_FILING]).stdout) as Record<string, unknown>;
    expect(report).toMatchObject({
      schemaVersion: 1,
      tool: { name: "13d-audit" },
      given: [],
      errors: [{ path: NO_FILING }],
    });
    const [file] = report["files"] as {
      sha256: string;
      summary: object;
      filing: object;
      checks: Record<string, unknown>[];
    }[];
    expect(file?.sha256).toMatch(/^[\da-f]{64}$/);
    expect(file?.summary).toMatchObject({ errors: 1, warnings: 5, following: 1 });
    expect(file?.filing).toMatchObject({
      issuer: "Ault Alliance, Inc.",
      cusip: "09175M507",
      schedule: "13D",
      amendmentNumber: 8,
      eventDate: "2024-07-23",
    });
    const failure = file?.checks.find((check) => check["verdict"] === "fail");
    expect(Object.keys(failure ?? {})).toEqual(
      expect.arrayContaining([
        "rule",
        "severity",
        "verdict",
        "person",
        "persons",
        "message",
        "remark",
        "expected",
        "actual",
        "working",
        "authority",
        "locations",
        "follows",
        "fingerprint",
      ]),
    );
  });
});

describe("colour", () => {
  it.each<[string, readonly string[], Record<string, string>, boolean]>([
    ["none in a pipe", [], {}, false],
    ["with FORCE_COLOR=1", [], { FORCE_COLOR: "1" }, true],
    ["with --color", ["--color"], {}, true],
    ["FORCE_COLOR wins over NO_COLOR", [], { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
    ["--no-color wins over FORCE_COLOR", ["--no-color"], { FORCE_COLOR: "1" }, false],
    ["none with NO_COLOR", [], { NO_COLOR: "1" }, false],
  ])("%s", (_name, args, env, coloured) => {
    expect(run([...args, FAULTY], { env }).stdout.includes(ESC)).toBe(coloured);
  });
});

describe("width", () => {
  it.each([80, 140, 200])("keeps to %d columns", (columns) => {
    const { stdout } = run(["--verbose", "samples/ault-alliance-faulty.txt"], {
      cwd: ROOT,
      env: { COLUMNS: String(columns) },
    });
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(columns);
  });
});

describe("rules", () => {
  it("lists every check with severity and authority", () => {
    const { status, stdout } = run(["rules"]);
    expect(status).toBe(0);
    expect(stdout).toContain("percent-recompute");
    expect(stdout).toContain("17 CFR 240.13d-3(d)(1)(i)");
  });

  it("explains one by its page", () => {
    expect(run(["rules", "percent-recompute"]).stdout).toContain("Why the law asks it");
  });
});

describe("show", () => {
  it("prints a page for people, and the contract with --json", () => {
    expect(run(["show", CLEAN]).stdout).toContain("LARKSPUR HOLDINGS LLC");
    const shown = JSON.parse(run(["show", "--json", CLEAN]).stdout) as Record<string, unknown>;
    expect(shown).toMatchObject({
      schemaVersion: 1,
      schedule: "13D",
      amendmentNumber: { value: 2 },
      cusip: { value: "435990106" },
    });
  });
});

describe("start-up", () => {
  it.each(["--version", "--help"])("%s loads no reader, rule or reporter", (option) => {
    const trace = join(ROOT, "test", "support", "trace-modules.mjs");
    const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", trace, BIN, option], {
      encoding: "utf8",
      env: ENV,
    });
    expect(status).toBe(0);
    expect(stdout).not.toBe("");
    const loaded = stderr.split("\n").filter((line) => line.includes("/lib/"));
    expect(loaded.length).toBeGreaterThan(1);
    const text = loaded.map((url) => readFileSync(fileURLToPath(url), "utf8")).join("");
    // The names of things that a reader, a rule and a reporter cannot be without.
    for (const word of [
      "defineRule",
      "decimal.js",
      "htmlparser2",
      "fast-xml-parser",
      "cli-table3",
      "chalk",
      "240.13d",
    ])
      expect([word, text.includes(word)]).toEqual([word, false]);
    expect(text.length).toBeLessThan(40_000);
  });
});
