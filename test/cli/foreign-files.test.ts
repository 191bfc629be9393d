/** Files that are too large or plainly no filing are refused before they are read. */
import { mkdtempSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "@jest/globals";
import { DEFAULT_MAX_SIZE, parseSize, printSize } from "../../src/cli/file-size.js";
import { readSource } from "../../src/cli/inputs.js";
import { readLimited } from "../../src/cli/read-limited.js";

const KB = 1024;
const MB = 1024 * KB;
const folder = mkdtempSync(join(tmpdir(), "13d-audit-"));

function file(name: string, start: string | Uint8Array, size?: number): string {
  const path = join(folder, name);
  writeFileSync(path, start);
  if (size !== undefined) truncateSync(path, size);
  return path;
}

describe("a file above the limit", () => {
  it.each<[string, number, number | undefined, string]>([
    // So large that to read it would take longer than the test may.
    ["by far", 100 * KB * MB, undefined, "is 100 GB; the limit is 50 MB (--max-size)"],
    ["by a byte", DEFAULT_MAX_SIZE + 1, undefined, "is 52428801 bytes; the limit is 52428800 (--max-size)"],
    ["given by hand", 3 * KB, 2 * KB, "is 3 KB; the limit is 2 KB (--max-size)"],
  ])("%s is refused unread", async (_name, size, limit, message) => {
    const path = file("large.txt", "SCHEDULE 13D", size);
    await expect(readSource(path, limit)).rejects.toMatchObject({ name: "NotAFilingError", message });
  });

  it("is read where the limit is raised", async () => {
    const path = file("raised.txt", "SCHEDULE 13D\n".repeat(KB));
    await expect(readSource(path, 13 * KB)).resolves.toMatchObject({ path, name: "raised.txt" });
  });
});

describe("a file that is no filing", () => {
  it("is refused by its first 64 KB, however long it is", async () => {
    let given = 0;
    const pdf = Readable.from(
      (function* () {
        for (;;) {
          given += 1;
          yield Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(64 * KB)]);
        }
      })(),
      { highWaterMark: 1 },
    );
    await expect(readLimited(pdf, Infinity)).rejects.toThrow(/^a PDF document/);
    expect(given).toBeLessThan(5);
  });

  it("is not what a blank start makes of it", async () => {
    const text = `${" ".repeat(70_000)}SCHEDULE 13D`;
    await expect(readSource(file("blank.txt", text))).resolves.toMatchObject({ text });
  });

  it("is not what a letter makes of it that the 64 KB cut in two", async () => {
    const text = `${"a".repeat(64 * KB - 1)}é and SCHEDULE 13D`;
    await expect(readSource(file("cut.txt", text))).resolves.toMatchObject({ text, encoding: "utf-8" });
  });
});

describe("standard input", () => {
  it("is read no further than the limit", async () => {
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given += 1;
          yield Buffer.alloc(KB, "a");
        }
      })(),
      { highWaterMark: 1 },
    );
    await expect(readLimited(endless, 10 * KB)).rejects.toThrow(
      "is larger than 10 KB, the limit (--max-size)",
    );
    expect(given).toBeLessThan(20);
    expect(endless.destroyed).toBe(true);
  });

  it("may be exactly as large as the limit", async () => {
    await expect(readLimited(Readable.from([Buffer.alloc(KB)]), KB)).resolves.toHaveLength(KB);
  });
});

describe("--max-size", () => {
  it.each([
    ["50MB", 50 * MB],
    ["50 mb", 50 * MB],
    ["200k", 200 * KB],
    ["1.5M", 1.5 * MB],
    ["64KiB", 64 * KB],
    ["1048576", MB],
    ["80b", 80],
  ])("takes %s", (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });

  it.each(["", "much", "-5", "0", "5 TB", "1e9", "50MB!", "0.4"])("refuses “%s” with an example", (text) => {
    expect(() => parseSize(text)).toThrow(
      `--max-size takes a size such as 50MB, 200k or 1048576, not “${text}”`,
    );
  });

  it("refuses more than can be read", () => {
    expect(() => parseSize("2GB")).toThrow(
      "--max-size can be 500 MB at most; “2GB” is more than can be read",
    );
  });

  it.each([
    [80, "80 bytes"],
    [12 * KB, "12 KB"],
    [1.5 * MB, "1.5 MB"],
    [2 * 1024 * MB, "2 GB"],
  ])("prints %d as %s", (bytes, text) => {
    expect(printSize(bytes)).toBe(text);
  });
});
