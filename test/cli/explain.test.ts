/** `explain` and the figures given by hand, run as a user runs them. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";
import { run as runWarm } from "./warm.js";

const folder = mkdtempSync(join(tmpdir(), "13d-audit-explain-"));
const file = (text: string, name = "filing.txt"): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
function run(args: readonly string[], columns = 80) {
  const ended = runWarm(args, { env: { COLUMNS: String(columns) } });
  return { ...ended, lines: ended.stdout.split("\n") };
}

describe("explain", () => {
  it("writes the holding and the percentage as on paper", () => {
    const { status, lines } = run(["explain", file(filingText({ persons: [LARKSPUR] }))]);
    const from = lines.indexOf("LARKSPUR HOLDINGS LLC");
    expect(status).toBe(0);
    expect(lines.slice(from).map((line) => line.replace(/, line \d+/, ", line N"))).toEqual([
      "LARKSPUR HOLDINGS LLC",
      "  600,000  shares, line N",
      "   50,000  to be acquired: options, line N",
      "  ───────",
      "  650,000  Row 11, line N",
      "",
      "   9,950,000  outstanding as of March 3, 2025, line N",
      "      50,000  own rights to acquire (17 CFR 240.13d-3(d)(1)(i))",
      "  ──────────",
      "  10,000,000  denominator",
      "",
      "  650,000 / 10,000,000 = 6.500000 %",
      "  Row 13 prints 6.5 %, which stands for 6.45 % to 6.55 %, line N",
      "  ✓ agrees.",
      "",
    ]);
  });

  it("says what is added to the class, what is counted with it and what is left out", () => {
    const outstanding =
      "Percentages are based upon 10,500,000 Shares outstanding comprised of (i) 10,400,000 Shares outstanding and (ii) 100,000 Shares issuable upon the exercise of warrants.";
    const notes = [
      "(1) Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares issuable upon exercise of warrants. Excludes 70,000 shares issuable upon exercise of warrants that may not be exercised beyond 9.99% of the class.",
    ];
    const { stdout } = run(
      [
        "explain",
        file(filingText({ outstanding, persons: [{ ...LARKSPUR, item5: null, notes, percent: "6.2%" }] })),
      ],
      100,
    );
    expect(stdout).toMatch(/-100,000 {2}counted with them, but still to be acquired/);
    expect(stdout).toMatch(/Left out: 70,000 to be acquired: warrants.*beyond a limit on exercise/s);
    expect(stdout).toContain("650,000 / 10,450,000 = 6.220096 %");
  });

  it("adds call options that alone make the printed figure right, in the account and in the table", () => {
    const notes = [
      "(1) Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon the exercise of physically settled call options.",
    ];
    const path = file(filingText({ persons: [{ ...LARKSPUR, item5: null, notes, percent: "6.50%" }] }));
    const { stdout } = run(["explain", path], 200);
    expect(stdout).toMatch(/ 50,000 {2}own rights to acquire; the 50,000 under call options are added/);
    expect(stdout).toContain("650,000 / 10,000,000 = 6.500000 %");
    expect(run([path]).stdout).toMatch(/650,000 +50,000 +6\.5000 % +6\.50? %/);
  });

  it("explains one person, by a part of the name", () => {
    const { stdout } = run(["explain", file(filingText()), "--person", "roe"]);
    expect(stdout).toContain("JANE M. ROE");
    expect(stdout).not.toContain("LARKSPUR");
  });

  it("says why a percentage is not decided", () => {
    const { stdout } = run(["explain", file(filingText({ outstanding: "" })), "--person", "Roe"]);
    expect(stdout).toMatch(/not decided: The filing does not state how many shares/);
  });

  const UNUSABLE: readonly (readonly [name: string, args: readonly string[], message: RegExp])[] = [
    [
      "nobody of that name",
      ["--person", "Larkspur Holding"],
      /no reporting person is called "Larkspur Holding"; did you mean LARKSPUR HOLDINGS LLC\?/,
    ],
    ["a name that fits two", ["--person", "Fund"], /"Fund" may be any of ROE FUND LP; ROE FUND II LP/],
    ["a derivative without a name", ["--derivative", "5"], /names no person/],
    ["a count that is none", ["--outstanding", "many"], /gives no count of shares/],
  ];
  it.each(UNUSABLE)("%s ends in one line and status 2", (_name, args, message) => {
    const persons = [LARKSPUR, { ...ROE, name: "ROE FUND LP" }, { ...ROE, name: "ROE FUND II LP" }];
    const { status, stdout, stderr } = run(["explain", file(filingText({ persons })), ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(message);
  });

  it("escapes what a filing prints", () => {
    const persons = [{ ...LARKSPUR, name: "LARKSPUR \u001b[31m HOLDINGS" }];
    expect(run(["explain", file(filingText({ persons }))]).stdout).not.toContain("\u001b");
  });
});

describe("figures given by hand", () => {
  const untold = { ...LARKSPUR, notes: [], item5: null, soleVoting: "650,000", soleDispositive: "650,000" };
  const silent = file(filingText({ persons: [untold], outstanding: "" }), "silent.txt");

  it("stand in for what the filing does not state, and the report says so", () => {
    const { status, stdout } = run([silent, "--outstanding", "9,950,000", "--derivative", "Larkspur=50000"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Given by hand, not read from the filing: 9,950,000 shares outstanding");
    expect(stdout).toContain(
      "Given by hand, not read from the filing: Larkspur: 50,000 shares to be acquired",
    );
    expect(stdout).toMatch(/✓ {2}LARKSPUR HOLDINGS LLC\s+650,000\s+50,000\s+6\.5000 %\s+6\.5 %/);
  });

  it("are in the JSON report, and no place in the file is claimed for them", () => {
    const { stdout } = run([
      silent,
      "--format",
      "json",
      "--outstanding",
      "Common Stock=9950000",
      "--derivative",
      "Larkspur Holdings LLC=50000",
    ]);
    const report = JSON.parse(stdout) as {
      given: string[];
      files: {
        checks: { rule: string; verdict: string; working: string; locations: { text: string }[] }[];
      }[];
    };
    const check = report.files[0]?.checks.find(({ rule }) => rule === "percent-recompute");
    expect(report.given).toEqual([
      "9,950,000 shares outstanding (Common Stock)",
      "Larkspur Holdings LLC: 50,000 shares to be acquired",
    ]);
    expect(check?.verdict).toBe("pass");
    expect(check?.working).toContain("(given by hand)");
    expect(check?.locations.map(({ text }) => text)).toEqual(["6.5%", "650,000"]);
  });

  it("weigh as a warning where the filing's own count gives the printed figure", () => {
    const { status, stdout } = run([file(filingText({ persons: [LARKSPUR] })), "--outstanding", "12000000"]);
    expect(status).toBe(0);
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "On the 9,950,000 shares that the filing itself states it is right.",
    );
  });

  it("a person whom no filing has ends in one line and status 2, and the report is not lost", () => {
    const { status, stdout, stderr } = run([file(filingText()), "--derivative", "Nobody=5"]);
    expect(status).toBe(2);
    expect(stdout).toContain("LARKSPUR HOLDINGS LLC");
    expect(stderr).toMatch(/"Nobody=…": no filing has just one reporting person of that name/);
  });
});
