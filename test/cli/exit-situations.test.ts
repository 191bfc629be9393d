/** The guide's table of exit statuses: each situation is run here, and no situation stands in one of the two only. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { CLEAN, FAULTY, folderOf, NO_FILING, ROOT, run } from "./built.js";

const faulty = readFileSync(FAULTY, "utf8");
const undecided = faulty.replace("35,846,318", "a certain number of");
/** The clean statement with a mistyped CUSIP number, which its check digit gives away. */
const mistyped = readFileSync(CLEAN, "utf8").replace("435990 106", "435990 107");

interface Situation {
  readonly files?: Readonly<Record<string, string>>;
  readonly args: readonly (readonly string[])[];
  readonly env?: Readonly<Record<string, string>>;
  readonly says?: RegExp;
  readonly prints?: RegExp;
}

const draft = { "draft.txt": faulty };
const one = (
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
  says?: RegExp,
): Situation => ({
  files,
  args: [args],
  ...(says === undefined ? {} : { says }),
});
const config = (settings: object): string => JSON.stringify(settings);
const OFF = { rules: { "cover-vs-item5-powers": "info" } };
const noted = { "draft.txt": faulty, "13d-audit.config.json": config(OFF) };
const stale = config({
  schemaVersion: 1,
  files: {
    "draft.txt": [
      {
        rule: "row-sum",
        persons: [],
        fingerprint: "0000000000000000",
        reason: "once",
        owner: null,
        expires: null,
      },
    ],
  },
});

const SITUATIONS: Readonly<Record<string, Situation>> = {
  "every filing passes, or fails below `--fail-on`": one([CLEAN]),
  "findings for information only": {
    ...one(["draft.txt"], {
      "draft.txt": mistyped,
      "13d-audit.config.json": config({ rules: { "cusip-check-digit": "info" } }),
    }),
    prints: /no errors, no warnings, \d+ for information/,
  },
  "warnings only, with the default `--fail-on error`": one(["draft.txt"], {
    ...draft,
    "13d-audit.config.json": config({ rules: { "cover-vs-item5-powers": "warning" } }),
  }),
  "an error that the baseline knows": {
    files: draft,
    args: [
      ["baseline", "create", "--reason", "told to the agent", "--baseline", "known.json", "draft.txt"],
      ["draft.txt", "--baseline", "known.json"],
    ],
  },
  "`--fail-on never`, whatever fails": one(["--fail-on", "never", FAULTY]),
  "`--help`, `--version`, `rules`, `show`, `explain`, `report`, `completion`, `init`, `sample`, `baseline` that did what they were asked":
    {
      files: draft,
      args: [
        ["--help"],
        ["--version"],
        ["rules"],
        ["show", "draft.txt"],
        ["explain", "draft.txt", "--person", "Horne"],
        ["--fail-on", "never", "--format", "json", "--output", "saved.json", "draft.txt"],
        ["report", "saved.json"],
        ["completion", "bash"],
        ["init"],
        ["sample"],
        ["baseline", "create", "--reason", "told to the agent", "draft.txt"],
      ],
    },
  "`--print-config`": one(["--print-config"]),
  "an error": one([FAULTY]),
  "a warning with `--fail-on warning`": one(["--fail-on", "warning", "draft.txt"], {
    ...draft,
    "13d-audit.config.json": config({ rules: { "cover-vs-item5-powers": "off" } }),
  }),
  "a finding for information with `--fail-on info`": one(
    ["--fail-on", "info", "--ruleset", "numbers", "draft.txt"],
    noted,
  ),
  "more warnings than `--max-warnings`": one(
    ["--fail-on", "never", "--max-warnings", "0", FAULTY],
    {},
    /0 allowed/,
  ),
  "an undecided check with `--fail-on-unverified`": one(
    ["--fail-on", "never", "draft.txt", "--fail-on-unverified"],
    { "draft.txt": undecided },
  ),
  "fewer checks decided than `--min-checked`": one(
    ["--fail-on", "never", "--min-checked", "100", "draft.txt"],
    { "draft.txt": undecided },
    /less than the 100 %/,
  ),
  "an entry of the baseline that is expired or matches nothing, with `--strict-baseline`": one(
    ["--fail-on", "never", "--baseline", "known.json", "--strict-baseline", "draft.txt"],
    { ...draft, "known.json": stale },
    /matches no finding any more/,
  ),
  "no file given": one([], {}, /no file/i),
  "a file that is not there, or cannot be read": one(["nowhere.txt"], {}, /nowhere\.txt/),
  "a folder without filings, a glob that matches nothing": {
    files: { "empty/readme": "" },
    args: [["nothing/*.xml"]],
    says: /nothing\/\*\.xml/,
  },
  "a file that is no Schedule 13D or 13G, whatever else passed": one(
    [CLEAN, NO_FILING],
    {},
    /not-a-filing\.txt/,
  ),
  "a file above `--max-size`": one(["--max-size", "1k", CLEAN], {}, /hollin-mills-clean\.txt/),
  "an unknown option, or a value that it does not take": one(
    ["--formt", "json", CLEAN],
    {},
    /unknown option/,
  ),
  "an unknown check": one(["rules", "row-sums"], {}, /row-sum/),
  "a configuration with a slip, or two that would hold": one(
    ["draft.txt"],
    {
      ...draft,
      "13d-audit.config.json": config({ failon: "never" }),
    },
    /did you mean failOn/,
  ),
  "a plug-in that cannot be used": one(["--plugin", "./none.mjs", CLEAN], {}, /none\.mjs cannot be used/),
  "a baseline that is none, or suppresses without a reason": one(
    ["--baseline", "known.json", "draft.txt"],
    { ...draft, "known.json": "[]" },
    /no baseline/,
  ),
  "a report that cannot be written": one(["--output", "nowhere/report.txt", CLEAN], {}, /nowhere/),
  "a folder or an archive of which nothing is a filing": one(
    ["drafts"],
    { "drafts/letter.txt": "Dear Ms. Roe,\n" },
    /no filing was found/,
  ),
  "an archive that cannot be read to its end": one(
    ["feed.zip"],
    { "feed.zip": "PK" },
    /archive cannot be read to its end/,
  ),
  "a fault of the program, which says so and where to report it": {
    args: [["--format", "json", CLEAN]],
    env: { NODE_OPTIONS: "--import=data:text/javascript,JSON.stringify=()=>{throw(new(Error)('planted'))}" },
    says: /fault of the program, not of your filing; please report it at https/,
  },
};

const guide = readFileSync(join(ROOT, "docs/guide.md"), "utf8");
const table = guide.slice(guide.indexOf("## Exit status"), guide.indexOf("## Options"));
const rows = [...table.matchAll(/^\| (.+) \| ([012]|130) \|$/gm)].map(
  ([, words = "", status]) => [words, Number(status)] as const,
);

describe("the guide's table of exit statuses", () => {
  it("has the situations that are run here, and no others", () => {
    expect(rows.map(([words]) => words)).toEqual(Object.keys(SITUATIONS));
    expect(rows.length).toBeGreaterThanOrEqual(20);
  });

  it.each(rows)("%s: %d", (words, status) => {
    const { files = {}, args, env, says, prints } = SITUATIONS[words] ?? { args: [] };
    const cwd = folderOf(files);
    const ended = args.map((each) => run(each, { cwd, ...(env === undefined ? {} : { env: { ...env } }) }));
    // What prepares the situation succeeds; the last is the situation itself.
    expect(ended.map((each) => each.status)).toEqual([...ended.slice(1).map(() => 0), status]);
    if (says !== undefined) expect(ended.at(-1)?.stderr).toMatch(says);
    if (prints !== undefined) expect(ended.at(-1)?.stdout).toMatch(prints);
  });
});
