// A Stryker test runner for tables of rule cases. Jest takes seconds to start for every mutant; here the tests of a
// rule are bundled once with the instrumented sources and loaded anew for each mutant, so that constants worked
// out while a module loads are mutated, too. `testRule` runs its cases by itself where there is no test runner.
import { mkdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { DryRunStatus, MutantRunStatus, TestStatus } from "@stryker-mutator/api/test-runner";
import { build } from "esbuild";
import { globSync } from "tinyglobby";

const JEST_OUTSIDE = fileURLToPath(new URL("jest-outside.js", import.meta.url));

class RuleTableRunner {
  #bundles = [];
  #loads = 0;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    mkdirSync(".bundles", { recursive: true });
    const tests = globSync("test/rules/*/*.test.ts").sort();
    this.#bundles = await Promise.all(tests.map(bundle));
  }

  async dryRun() {
    const tests = [];
    for (const each of this.#bundles) {
      const started = performance.now();
      const failureMessage = await this.#run(each);
      const timeSpentMs = performance.now() - started;
      const status = failureMessage === null ? TestStatus.Success : TestStatus.Failed;
      tests.push({ id: each.name, name: each.name, timeSpentMs, status, failureMessage });
    }
    return { status: DryRunStatus.Complete, tests };
  }

  async mutantRun({ activeMutant, sandboxFileName }) {
    const mutated = relative(process.cwd(), sandboxFileName);
    const concerned = this.#bundles.filter(({ sources }) => sources.has(mutated));
    globalThis.__stryker__ = { activeMutant: activeMutant.id };
    try {
      for (const each of concerned) {
        const failureMessage = await this.#run(each);
        if (failureMessage !== null)
          return { status: MutantRunStatus.Killed, killedBy: [each.name], failureMessage, nrOfTests: 1 };
      }
      return { status: MutantRunStatus.Survived, nrOfTests: concerned.length };
    } finally {
      globalThis.__stryker__ = {};
    }
  }

  /** The message of the first case that breaks, or null. */
  async #run({ file }) {
    try {
      this.#loads += 1;
      await import(`${pathToFileURL(file).href}?load=${this.#loads}`);
      return null;
    } catch (error) {
      return String(error?.message ?? error);
    }
  }
}

async function bundle(path) {
  const name = relative("test/rules", path);
  const file = resolve(join(".bundles", name.replaceAll("/", "--").replace(/\.ts$/, ".mjs")));
  const { metafile } = await build({
    absWorkingDir: process.cwd(),
    entryPoints: [path],
    outfile: file,
    bundle: true,
    packages: "external",
    alias: { "@jest/globals": JEST_OUTSIDE },
    platform: "node",
    format: "esm",
    target: "node20",
    metafile: true,
    logLevel: "silent",
  });
  return { name, file, sources: tested(path, metafile.inputs) };
}

/** The rule that a test imports, and what it shares with other rules. */
function tested(path, inputs) {
  const rulesIn = (from) =>
    inputs[from].imports.map((each) => each.path).filter((each) => /^rules\/.*\/./.test(each));
  return new Set(rulesIn(path).flatMap((rule) => [rule, ...rulesIn(rule)]));
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "rule-tables", RuleTableRunner)];
