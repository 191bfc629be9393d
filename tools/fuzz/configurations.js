// Spoiled configurations and baselines: each is taken or refused in one line with ConfigError.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseBaseline } from "../../dist/src/config/baseline.js";
import { readConfig } from "../../dist/src/config/read-config.js";
import { mutations } from "./mutations.js";

const CONFIGURATION = JSON.stringify(
  {
    ruleset: "strict",
    rules: { "event-gap": "off", "cusip-check-digit": "error" },
    failOn: "warning",
    maxWarnings: 10,
    failOnUnverified: ["percent-recompute"],
    minChecked: 80,
    baseline: "13d-audit-baseline.json",
    ignore: ["drafts/old/"],
    given: [
      { files: "drafts/*.txt", outstanding: "35,846,318", derivatives: { Roe: 5 }, filed: "2024-07-24" },
    ],
  },
  null,
  2,
);
const YAML = `ruleset: strict\nrules:\n  event-gap: off\n  cusip-check-digit: error\nignore: &a [drafts/old/]\nfailOnUnverified: [percent-recompute]\ngiven:\n  - files: "drafts/*"\n    outstanding: 35846318\n`;
const BASELINE = JSON.stringify(
  {
    schemaVersion: 1,
    files: { "one.txt": [{ rule: "row-sum-voting", persons: ["Jane M. Roe"], fingerprint: "0a1b", reason: "accepted", owner: null, expires: "2027-06-30" }] },
  },
  null,
  2,
); // prettier-ignore
const KINDS = Object.keys(mutations);
const folder = mkdtempSync(join(tmpdir(), "13d-audit-fuzz-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Reads one spoiled configuration and one spoiled baseline. */
export async function examineConfiguration(random) {
  const [name, text] = random.pick([
    ["a.json", CONFIGURATION],
    ["a.yaml", YAML],
  ]);
  const path = join(folder, name);
  writeFileSync(path, spoiled(text, random), "latin1");
  const wrong = [];
  await readConfig(path).catch((error) => wrong.push(...judged(error, "the configuration")));
  try {
    parseBaseline(Buffer.from(spoiled(BASELINE, random), "latin1").toString("utf8"), "baseline.json");
  } catch (error) {
    wrong.push(...judged(error, "the baseline"));
  }
  if ({}.polluted !== undefined || Object.keys(Object.prototype).length > 0)
    wrong.push("Object.prototype was changed");
  return wrong;
}

function spoiled(text, random) {
  for (let count = random.below(3); count >= 0; count -= 1)
    text = mutations[random.pick(KINDS)](text, random, random.pick([CONFIGURATION, YAML, BASELINE])).slice(
      0,
      20_000,
    );
  return text;
}

function judged(error, what) {
  return error?.name === "ConfigError" ? [] : [`${what} threw ${error?.stack ?? String(error)}`];
}
