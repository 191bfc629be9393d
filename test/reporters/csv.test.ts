/** The table for spreadsheets: RFC 4180, and nothing of a filing is run as a formula. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { csvReporter } from "../../src/reporters/csv.js";
import { hostileReport, HOSTILE_NAMES } from "../support/hostile-report.js";
import { reporterOptions } from "../support/reporter-options.js";

const OFFICE = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((path) => existsSync(path));

/** The cells of a table by RFC 4180, read apart from the program. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const end = (): void => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  for (let at = 0; at < csv.length; at += 1) {
    const character = csv.charAt(at);
    if (quoted && character === '"' && csv.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ",") end();
    else if (!quoted && character === "\n") {
      end();
      rows.push([]);
    } else if (quoted || character !== "\r") cell += character;
  }
  return rows.slice(0, -1);
}

describe("CSV", () => {
  const report = hostileReport();
  const csv = csvReporter(report, reporterOptions());
  const rows = cellsOf(csv.slice(1));

  it("has one row a check that applies, all of one width, behind a mark of its encoding", () => {
    const applied = report.files[0]?.checks.filter(({ verdict }) => verdict !== "not-applicable") ?? [];
    expect(csv.startsWith("\ufefffile,issuer,schedule")).toBe(true);
    expect(rows).toHaveLength(1 + applied.length + 1);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([20]));
  });

  it("begins no cell as a formula begins", () => {
    const begun = rows.flat().filter((cell) => /^\s*[=+\-@|%]/.test(cell));
    expect(begun).toEqual([]);
    expect(rows.flat()).toContain(`'${HOSTILE_NAMES[0]}`);
  });

  const office = OFFICE === undefined ? it.skip : it;
  office(
    "opens in LibreOffice with no formula run (skipped where LibreOffice is absent)",
    () => {
      const folder = mkdtempSync(join(tmpdir(), "13d-audit-csv-"));
      writeFileSync(join(folder, "report.csv"), csv);
      const { status } = spawnSync(
        OFFICE ?? "",
        ["--headless", "--convert-to", "fods", "--outdir", folder, join(folder, "report.csv")],
        { env: { ...process.env, HOME: folder }, timeout: 120_000 },
      );
      expect(status).toBe(0);
      const sheet = readFileSync(join(folder, "report.fods"), "utf8");
      expect(sheet).not.toContain("table:formula");
      expect(sheet).toContain("cmd|");
    },
    130_000,
  );
});
