/** What the system does to the command: links in circles, pipes, files that go away, full disks, Ctrl-C. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { CLEAN, FAULTY, folderOf, ROOT, run } from "./built.js";

const BIN = join(ROOT, "bin", "13d-audit.js");
const clean = readFileSync(CLEAN);
const paths = (stdout: string): string[] =>
  (JSON.parse(stdout) as { files: { path: string }[] }).files.map(({ path }) => path);
const shell = (script: string, cwd: string) =>
  spawnSync("sh", ["-c", script], {
    cwd,
    encoding: "utf8",
    timeout: 120_000,
    env: { ...process.env, NODE: process.execPath, BIN },
  });

describe("links", () => {
  const folder = folderOf({ "drafts/one.txt": clean, "drafts/below/two.txt": clean });
  symlinkSync(".", join(folder, "drafts", "circle"));
  symlinkSync("..", join(folder, "drafts", "below", "up"));
  symlinkSync("b.txt", join(folder, "a.txt"));
  symlinkSync("a.txt", join(folder, "b.txt"));

  it.each([
    ["of folders in a circle are not followed below a folder", "drafts"],
    ["of folders in a circle give each file once for a glob", "drafts/**/*.txt"],
  ])("%s", (_name, argument) => {
    const { status, stdout } = run(["--format", "json", argument], { cwd: folder });
    expect(status).toBe(0);
    expect(paths(stdout).sort()).toEqual(["drafts/below/two.txt", "drafts/one.txt"]);
  });

  it("of files in a circle are told", () => {
    const { status, stderr } = run(["a.txt"], { cwd: folder });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "13d-audit: a.txt: symbolic links that lead in a circle\n",
    });
  });

  it("to a filing are read below a folder", () => {
    const elsewhere = folderOf({ "real.md": clean });
    const linked = folderOf({});
    symlinkSync(join(elsewhere, "real.md"), join(linked, "link.txt"));
    expect(paths(run(["--format", "json", "."], { cwd: linked }).stdout)).toEqual(["link.txt"]);
  });
});

describe("named pipes", () => {
  it.each(["draft.txt", "13d-audit.config.json", ".13d-auditignore"])("%s keeps nobody waiting", (name) => {
    const folder = folderOf({ "sound.txt": clean });
    spawnSync("mkfifo", [join(folder, name)]);
    const { status, stderr } = run(name === "draft.txt" ? [name, "sound.txt"] : ["sound.txt"], {
      cwd: folder,
      timeout: 60_000,
    });
    expect(status).toBe(name === "draft.txt" ? 2 : 0);
    expect(stderr).toBe(name === "draft.txt" ? "13d-audit: draft.txt: not a regular file\n" : "");
  });
});

describe("files that cannot be read", () => {
  /** Root may read anything: then the command is run as somebody else. */
  const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  // A clone in a folder of root's own is closed to somebody else.
  const mayRun = spawnSync("test", ["-r", join(ROOT, "bin", "13d-audit.js")], somebody).status === 0;
  if (!mayRun) console.error(`${ROOT} is closed to other users: what they may not read is not tested.`);

  (mayRun ? it : it.skip).each([
    ["a filing", ["closed.txt", "sound.txt"], "closed.txt: permission denied"],
    ["a filing to show", ["show", "closed.txt"], "closed.txt: permission denied"],
    ["a folder among folders", ["."], "shut: permission denied"],
    ["a baseline", ["--baseline", "closed.txt", "sound.txt"], "closed.txt: permission denied"],
  ])("%s is told in one line", (_name, args, message) => {
    const folder = folderOf({ "sound.txt": clean, "closed.txt": clean, "shut/inner.txt": clean });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "closed.txt"), 0);
    chmodSync(join(folder, "shut"), 0);
    const { status, stderr } = run(args, { cwd: folder, ...somebody });
    expect(status).toBe(2);
    expect(stderr).toContain(`13d-audit: ${message}\n`);
    expect(stderr).not.toMatch(/fault of the program/);
  });

  it("one that goes away meanwhile is told, and the others are reported", async () => {
    const folder = folderOf(
      Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${String(index + 10)}.txt`, clean])),
    );
    const child = spawn(process.execPath, [BIN, "--debug", "--format", "json", "."], { cwd: folder });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (data: Buffer) => (stdout += data.toString()));
    child.stderr.on("data", (data: Buffer) => {
      if (stderr === "") rmSync(join(folder, "39.txt"));
      stderr += data.toString();
    });
    const [status] = (await once(child, "close")) as [number];
    expect(status).toBe(2);
    expect(stderr).toContain("39.txt: no such file or folder");
    expect(paths(stdout)).toHaveLength(29);
  }, 120_000);
});

describe("a full disk", () => {
  it.each([
    ["a report", "-f json -o saved.json draft.txt", "saved.json"],
    ["a baseline", "baseline update --baseline saved.json --reason accepted draft.txt", "saved.json"],
  ])("leaves the old file of %s whole and no part of the new", (_name, args, name) => {
    const old = '{"schemaVersion":1,"files":{}}';
    const folder = folderOf({ "draft.txt": readFileSync(FAULTY), [name]: old });
    // Half a kilobyte at most: the system refuses what goes beyond, as a full disk does.
    const { status, stderr } = shell(`ulimit -f 1; "$NODE" "$BIN" ${args}`, folder);
    expect(stderr).toMatch(/^13d-audit: [^\n]*saved\.json could not be written: [^\n]+\n$/);
    expect(status).toBe(2);
    expect(readFileSync(join(folder, name), "utf8")).toBe(old);
    expect(readdirSync(folder).sort()).toEqual(["draft.txt", name]);
  });

  const full = existsSync("/dev/full");
  it.each([
    [
      "under standard output",
      '"$NODE" "$BIN" draft.txt > /dev/full',
      "standard output could not be written: no space left on the disk",
    ],
    [
      "named as the report's file",
      '"$NODE" "$BIN" -f json -o /dev/full draft.txt',
      "/dev/full could not be written: no space left on the disk",
    ],
  ])("%s is told in one line", (_name, script, message) => {
    if (!full) return;
    const { status, stderr } = shell(script, folderOf({ "draft.txt": clean }));
    expect({ status, stderr }).toEqual({ status: 2, stderr: `13d-audit: ${message}\n` });
    expect(lstatSync("/dev/full").isCharacterDevice()).toBe(true);
  });

  it("aside, a report goes through a link and keeps who may read it", () => {
    const folder = folderOf({ "draft.txt": clean, "real.json": "old" });
    chmodSync(join(folder, "real.json"), 0o600);
    symlinkSync("real.json", join(folder, "link.json"));
    run(["-f", "json", "-o", "link.json", "draft.txt"], { cwd: folder });
    expect(lstatSync(join(folder, "link.json")).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(folder, "real.json")).mode & 0o777).toBe(0o600);
    expect(paths(readFileSync(join(folder, "real.json"), "utf8"))).toEqual(["draft.txt"]);
  });
});

describe("a closed pipe", () => {
  it.each([
    ["of standard output", '"$NODE" "$BIN" -f json draft.txt | true'],
    ["of both", '"$NODE" "$BIN" --debug draft.txt nowhere.txt 2>&1 | true'],
  ])("%s is no error", (_name, script) => {
    const { stderr } = shell(script, folderOf({ "draft.txt": readFileSync(FAULTY) }));
    expect(stderr).toBe("");
  });
});

describe("Ctrl-C", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "%s in mid-run leaves the old report and no half of a new",
    async (signal) => {
      const many = Object.fromEntries(
        Array.from({ length: 200 }, (_, index) => [`${String(index)}.txt`, clean]),
      );
      const folder = folderOf({ ...many, "saved.json": "old" });
      const child = spawn(process.execPath, [BIN, "--debug", "-f", "json", "-o", "saved.json", "."], {
        cwd: folder,
      });
      child.stderr.once("data", () => child.kill(signal));
      child.stderr.resume();
      const [status] = (await once(child, "close")) as [number];
      expect(status).toBe(signal === "SIGINT" ? 130 : 143);
      expect(readFileSync(join(folder, "saved.json"), "utf8")).toBe("old");
      expect(readdirSync(folder).filter((name) => !name.endsWith(".txt"))).toEqual(["saved.json"]);
    },
    120_000,
  );

  it("ends a wait for standard input", async () => {
    const child = spawn(process.execPath, [BIN, "--debug", "-"], { cwd: folderOf({}) });
    child.stderr.once("data", () => setTimeout(() => child.kill("SIGINT"), 200));
    child.stderr.resume();
    expect(await once(child, "close")).toEqual([130, null]);
  }, 60_000);
});
