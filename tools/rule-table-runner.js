// A Stryker test runner for tables of rule cases. Jest takes seconds to start for every mutant; here the tests of a
// rule are bundled once with the instrumented sources and loaded anew for each mutant, so that constants worked
// out while a module loads are mutated, too. `testRule` runs its cases by itself where there is no test runner.
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { DryRunStatus, MutantRunStatus, TestStatus } from "@stryker-mutator/api/test-runner";
import { build } from "esbuild";
import { globSync } from "tinyglobby";

const JEST_OUTSIDE = fileURLToPath(new URL("jest-outside.js", import.meta.url));

class RuleTableRunner {
  #tests = [];
  #loads = 0;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    mkdirSync(".bundles", { recursive: true });
    this.#tests = globSync("test/rules/*/*.test.ts")
      .sort()
      .map((path) => ({ path, sources: tested(path) }));
  }

  async dryRun() {
    const tests = [];
    for (const { path } of this.#tests) {
      const started = performance.now();
      const failureMessage = await this.#run(path);
      const timeSpentMs = performance.now() - started;
      const status = failureMessage === null ? TestStatus.Success : TestStatus.Failed;
      tests.push({ id: path, name: path, timeSpentMs, status, failureMessage });
    }
    return { status: DryRunStatus.Complete, tests };
  }

  async mutantRun({ activeMutant, sandboxFileName }) {
    const mutated = relative(process.cwd(), sandboxFileName);
    const concerned = this.#tests.filter(({ sources }) => sources.has(mutated));
    globalThis.__stryker__ = { activeMutant: activeMutant.id };
    try {
      for (const { path } of concerned) {
        const failureMessage = await this.#run(path);
        if (failureMessage !== null)
          return { status: MutantRunStatus.Killed, killedBy: [path], failureMessage, nrOfTests: 1 };
      }
      return { status: MutantRunStatus.Survived, nrOfTests: concerned.length };
    } finally {
      globalThis.__stryker__ = {};
    }
  }

  /** The message of the first case that breaks, or null. */
  async #run(path) {
    const file = await bundle(path);
    try {
      this.#loads += 1;
      await import(`${pathToFileURL(file).href}?load=${this.#loads}`);
      return null;
    } catch (error) {
      return String(error?.message ?? error);
    }
  }
}

/** The rules that a test imports, and what they share with others: the files whose mutants it can kill. */
function tested(path) {
  const rulesIn = (from) =>
    [...readFileSync(from, "utf8").matchAll(/from "(\.[^"]*)\.js"/g)]
      .map((match) => relative(process.cwd(), resolve(dirname(from), `${match[1]}.ts`)))
      .filter((each) => /^rules\/.*\//.test(each));
  return new Set(rulesIn(path).flatMap((rule) => [rule, ...rulesIn(rule)]));
}

/** Bundles a test with the mutated sources, once in a sandbox. */
async function bundle(path) {
  const name = relative("test/rules", path).replaceAll("/", "--");
  const file = resolve(join(".bundles", name.replace(/\.ts$/, ".mjs")));
  if (existsSync(file)) return file;
  const written = `${file}.${process.pid}`;
  await build({
    absWorkingDir: process.cwd(),
    entryPoints: [path],
    outfile: written,
    bundle: true,
    packages: "external",
    alias: { "@jest/globals": JEST_OUTSIDE },
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "silent",
  });
  renameSync(written, file);
  return file;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "rule-tables", RuleTableRunner)];
