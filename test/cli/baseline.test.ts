/** Suppression by finding: with a reason, for as long as it says, and only while the finding is the same. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { FAULTY, folderOf } from "./built.js";
import { run } from "./warm.js";

const faulty = readFileSync(FAULTY, "utf8");
const NAME = "13d-audit-baseline.json";

interface Entry {
  rule: string;
  reason: string;
  owner: string | null;
  expires: string | null;
  fingerprint: string;
}
interface File {
  files: Record<string, Entry[]>;
}

/** A folder with the faulty sample, and a baseline of its one error. */
function accepted(extra: readonly string[] = []) {
  const folder = folderOf({ "draft.txt": faulty });
  const made = run(
    [
      "baseline",
      "create",
      "--reason",
      "agreed with counsel",
      "--only",
      "cover-vs-item5-powers",
      ...extra,
      "draft.txt",
    ],
    { cwd: folder },
  );
  const path = join(folder, NAME);
  const read = () => JSON.parse(readFileSync(path, "utf8")) as File;
  return { folder, made, path, read, write: (file: File) => { writeFileSync(path, JSON.stringify(file)); } }; // prettier-ignore
}

const audit = (folder: string, args: readonly string[] = []) =>
  run(["--baseline", NAME, ...args, "draft.txt"], { cwd: folder });

describe("baseline", () => {
  it("is created with rule, fingerprint, reason, owner and expiry, keyed by path", () => {
    const { made, read } = accepted(["--owner", "J. Roe", "--expires", "2099-12-31"]);
    expect({ status: made.status, stderr: made.stderr }).toEqual({ status: 0, stderr: "" });
    const [entry] = read().files["draft.txt"] ?? [];
    expect(entry).toMatchObject({
      rule: "cover-vs-item5-powers",
      persons: ["WILLIAM B. HORNE"],
      reason: "agreed with counsel",
      owner: "J. Roe",
      expires: "2099-12-31",
    });
    expect(entry?.fingerprint).toMatch(/^[\da-f]{16,}$/);
  });

  it("makes the finding weigh nothing, and the report says how many are suppressed", () => {
    const { folder } = accepted();
    const { status, stdout } = audit(folder);
    expect(status).toBe(0);
    expect(stdout).toContain("1 suppressed");
    expect(stdout).not.toContain("✗ cover-vs-item5-powers   WILLIAM");
    expect(audit(folder, ["--verbose"]).stdout).toContain("Suppressed: agreed with counsel");
  });

  it("survives a reformatting of the document", () => {
    const { folder } = accepted();
    writeFileSync(join(folder, "draft.txt"), `\n\n${faulty.replace(/^Item 5/m, "ITEM 5")}`);
    expect(audit(folder).status).toBe(0);
  });

  it("does not cover another figure", () => {
    const { folder } = accepted();
    writeFileSync(join(folder, "draft.txt"), faulty.replace(/\b81$/m, "80"));
    const { status, stderr } = audit(folder);
    expect(status).toBe(1);
    expect(stderr).toContain("matches no finding any more");
  });

  it("suppresses what follows from a suppressed finding", () => {
    const folder = folderOf({ "draft.txt": faulty });
    run(["baseline", "create", "--reason", "r", "--only", "group-total-stated", "draft.txt"], {
      cwd: folder,
    });
    const { stdout } = audit(folder, ["--format", "json"]);
    const { files } = JSON.parse(stdout) as {
      files: { summary: { suppressed: number; following: number } }[];
    };
    expect(files[0]?.summary).toMatchObject({ suppressed: 2, following: 0 });
  });

  it("tells of an expired entry, which covers nothing", () => {
    const { folder, read, write } = accepted();
    const file = read();
    write({
      ...file,
      files: {
        "draft.txt": (file.files["draft.txt"] ?? []).map((entry) => ({ ...entry, expires: "1980-01-01" })),
      },
    });
    const { status, stderr } = audit(folder);
    expect(status).toBe(1);
    expect(stderr).toContain("expired on 1980-01-01");
  });

  it("--strict-baseline gives status 1 where an entry matches nothing", () => {
    const { folder } = accepted();
    writeFileSync(join(folder, "draft.txt"), faulty.replaceAll(": 81\n", ": 162\n"));
    expect(audit(folder).status).toBe(0);
    const strict = audit(folder, ["--strict-baseline"]);
    expect(strict.status).toBe(1);
    expect(strict.stderr).toContain("--strict-baseline");
  });

  it("update adds what is new and keeps reasons; prune drops what matches nothing", () => {
    const { folder, read } = accepted();
    expect(run(["baseline", "update", "--reason", "later", "draft.txt"], { cwd: folder }).status).toBe(0);
    const entries = read().files["draft.txt"] ?? [];
    expect(entries.length).toBeGreaterThan(3);
    expect(entries.filter(({ reason }) => reason === "agreed with counsel").map(({ rule }) => rule)).toEqual([
      "cover-vs-item5-powers",
    ]);
    writeFileSync(join(folder, "draft.txt"), faulty.replaceAll(": 81\n", ": 162\n"));
    expect(run(["baseline", "prune", "draft.txt"], { cwd: folder }).status).toBe(0);
    expect((read().files["draft.txt"] ?? []).map(({ rule }) => rule)).not.toContain("cover-vs-item5-powers");
  });

  const refused: [string, readonly string[], string | null, RegExp][] = [
    ["no reason", ["baseline", "create", "draft.txt"], null, /--reason is missing/],
    ["an empty reason", ["baseline", "create", "--reason", "  ", "draft.txt"], null, /--reason is missing/],
    ["an expiry that is no date", ["baseline", "create", "--reason", "r", "--expires", "soon", "draft.txt"], null, /"soon" is no date/],
    ["a baseline that is there", ["baseline", "create", "--reason", "r", "draft.txt"], "{}", /is there already/],
    ["a baseline that is not there", ["--baseline", NAME, "draft.txt"], null, /no such file/],
    ["a file that is no baseline", ["--baseline", NAME, "draft.txt"], "[]", /no baseline/],
    ["a file that is no JSON", ["--baseline", NAME, "draft.txt"], "{", /no JSON/],
    [
      "an entry without a reason",
      ["--baseline", NAME, "draft.txt"],
      JSON.stringify({ files: { "draft.txt": [{ rule: "a", fingerprint: "b", reason: " " }] } }),
      /gives no reason/,
    ],
    ["a file that is no filing", ["baseline", "create", "--reason", "r", "empty.txt"], null, /the baseline was left as it is/],
  ]; // prettier-ignore
  it.each(refused)("is refused with status 2: %s", (_name, args, content, line) => {
    const folder = folderOf({
      "draft.txt": faulty,
      "empty.txt": "",
      ...(content === null ? {} : { [NAME]: content }),
    });
    const { status, stderr } = run(args, { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toMatch(line);
  });
});
