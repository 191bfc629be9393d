/** What GitHub shows: annotations in a workflow, a comment in a pull request. Nothing of a filing is a command or markup. */
import { describe, expect, it } from "@jest/globals";
import { githubReporter } from "../../src/reporters/github.js";
import { markdownReporter } from "../../src/reporters/markdown.js";
import { ndjsonReporter } from "../../src/reporters/ndjson.js";
import { escapeMarkdown } from "../../src/reporters/escape-markdown.js";
import { hostileReport } from "../support/hostile-report.js";
import { reporterOptions } from "../support/reporter-options.js";

describe("GitHub annotations", () => {
  const report = hostileReport();
  const lines = githubReporter(report, reporterOptions()).trimEnd().split("\n");
  const COMMAND =
    /^::(?:error|warning|notice) file=[^,:]*,(?:line=\d+,col=\d+,(?:endLine=\d+,endColumn=\d+,)?)?title=([^,:]*)::[^\r\n]*$/;

  it("are one command a primary failure and one a file that was not read", () => {
    const { errors = 0, warnings = 0 } = report.files[0]?.summary ?? {};
    expect(lines).toHaveLength(errors + warnings + 1);
    expect(lines.filter((line) => !COMMAND.test(line))).toEqual([]);
  });

  it("escape what would end a command or begin another", () => {
    expect(lines.at(-1)).toContain("file=drafts/=1+1%0A%3A%3Aerror%3A%3A.txt");
    const titles = lines.map((line) => COMMAND.exec(line)?.[1] ?? "");
    expect(titles.join("\n")).toContain("%3A%3Aerror file=x%3A%3Ahidden %250A%2C");
    expect(lines.join("\n")).not.toMatch(/[\u202e\u0007]/);
  });

  it("leave out what is for information, unless asked for more", () => {
    const mild = {
      ...report,
      files: report.files.map((file) => ({
        ...file,
        checks: file.checks.map((check) => ({ ...check, severity: "info" as const })),
      })),
    };
    expect(githubReporter(mild, reporterOptions()).split("\n")).toHaveLength(2);
    expect(githubReporter(mild, { ...reporterOptions(), verbose: true })).toContain("::notice");
  });
});

describe("a comment in Markdown", () => {
  const text = markdownReporter(hostileReport(), reporterOptions());

  it("tells the verdict first, then the failures, the persons and how much was decided", () => {
    expect(text).toMatch(/^### drafts\/a draft, 100 %\.txt\n\n.*Schedule 13D.*\n\*\*\d+ errors?/);
    expect(text).toMatch(/\d+ of \d+ checks decided/);
    expect(text).toContain("| Reporting person | Row 11 |");
  });

  it.each([
    ["a tag", "<b>x</b>", "&lt;b&gt;x&lt;/b&gt;"],
    ["a link", "[a](b)", "\\[a\\]\\(b\\)"],
    ["a mention", "@team", "@<!-- -->team"],
    ["a reference", "#12", "&#8203;#<!-- -->12"],
    ["an address", "https://example.org", "https:<!-- -->//example.org"],
    ["a cell's end", "a|b", "a\\|b"],
    ["a list", "- a", "&#8203;- a"],
    ["a heading", "# a", "&#8203;#<!-- --> a"],
    ["code", "`a`", "\\`a\\`"],
    ["a line's end", "a\nb", "a b"],
  ])("takes no markup from a filing: %s", (_name, given, escaped) => {
    expect(escapeMarkdown(given)).toBe(escaped);
  });

  it("names what could not be read", () => {
    expect(text).toContain("❌ Not read: no filing");
  });
});

describe("a line a file", () => {
  it("stands alone as JSON", () => {
    const lines = ndjsonReporter(hostileReport(["a.txt", "b.txt"]), reporterOptions())
      .trimEnd()
      .split("\n");
    const objects = lines.map(
      (line) => JSON.parse(line) as { file?: { path: string }; error?: { path: string }; tool: unknown },
    );
    expect(objects.map(({ file, error }) => file?.path ?? error?.path)).toEqual([
      "a.txt",
      "b.txt",
      "drafts/=1+1\n::error::.txt",
    ]);
    expect(objects.every(({ tool }) => tool !== undefined)).toBe(true);
  });
});
