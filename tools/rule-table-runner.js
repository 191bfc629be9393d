// A Stryker test runner for tables of rule cases. Jest takes seconds to start for every mutant; here the tests of a
// rule are bundled once with the instrumented sources, compiled once, and evaluated anew for each mutant, so that
// constants worked out while a module loads are mutated, too, and what a mutant leaves behind is collected.
// `testRule` runs its cases by itself where there is no test runner.
// Only rules are mutated, so the cases' filings are read once and kept: reading is most of a case's time.
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { compileFunction, Script } from "node:vm";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { DryRunStatus, MutantRunStatus, TestStatus } from "@stryker-mutator/api/test-runner";
import { build } from "esbuild";
import { globSync } from "tinyglobby";

const JEST_OUTSIDE = fileURLToPath(new URL("jest-outside.js", import.meta.url));

/** A table of cases takes a second; a mutant that takes this many milliseconds runs in a circle. */
const LONGEST = 20_000;
const EVALUATE = new Script("globalThis.__evaluate__()");
const TESTS_KEPT = 8;

class RuleTableRunner {
  static inject = ["options"];

  #mutate;
  #tests = [];
  #compiled = new Map();
  #filings = new Map();

  constructor({ mutate }) {
    // `--mutate file:10-20` names lines, too.
    this.#mutate = mutate.map((pattern) => pattern.replace(/:\d+(?::\d+)?-\d+(?::\d+)?$/, ""));
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    mkdirSync(".bundles", { recursive: true });
    const mutated = globSync(this.#mutate);
    this.#tests = globSync("test/rules/*/*.test.ts")
      .sort()
      .map((path) => ({ path, sources: tested(path) }))
      .filter(({ sources }) => mutated.some((file) => sources.has(file)));
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
    this.#keepFilingsOf(path);
    try {
      const evaluate = this.#compiled.get(path) ?? (await compiled(path));
      this.#compiled.set(path, evaluate);
      const module = { exports: {} };
      globalThis.__evaluate__ = () => evaluate(module, module.exports, createRequire(resolve(path)));
      EVALUATE.runInThisContext({ timeout: LONGEST });
      return null;
    } catch (error) {
      return String(error?.message ?? error);
    }
  }

  /** Mutants come file by file: the filings of the last few tests are kept, so that memory does not grow with their number. */
  #keepFilingsOf(path) {
    const filings = this.#filings.get(path) ?? new Map();
    this.#filings.delete(path);
    this.#filings.set(path, filings);
    const [oldest] = this.#filings.keys();
    if (this.#filings.size > TESTS_KEPT) this.#filings.delete(oldest);
    globalThis.__filings__ = filings;
  }
}

/** The rules that a test imports, and what they share with others: the files whose mutants it can kill. */
function tested(path) {
  const rulesIn = (from) =>
    [...readFileSync(from, "utf8").matchAll(/from "(\.[^"]*)\.js"/g)]
      .map((match) => relative(process.cwd(), resolve(dirname(from), `${match[1]}.ts`)))
      .filter((each) => /^rules\/.*\//.test(each));
  const all = new Set();
  const add = (from) => {
    for (const rule of rulesIn(from)) {
      if (all.has(rule)) continue;
      all.add(rule);
      add(rule);
    }
  };
  add(path);
  return all;
}

/** Reads each text once for all loads of the bundles. */
const READ_ONCE = {
  name: "read-once",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/read\/read-filing\.js$/ }, ({ path, resolveDir, pluginData }) =>
      pluginData === "real" ? undefined : { path: resolve(resolveDir, path), namespace: "read-once" },
    );
    onLoad({ filter: /.*/, namespace: "read-once" }, ({ path }) => ({
      resolveDir: dirname(path),
      pluginData: "real",
      contents: `
        import { readFiling as read, NotAFilingError } from ${JSON.stringify(path.replace(/\.js$/, ".ts"))};
        export { NotAFilingError };
        export function readFiling(source) {
          const filings = globalThis.__filings__;
          const key = source.path + "\\n" + source.text;
          if (!filings.has(key)) filings.set(key, read(source));
          return filings.get(key);
        }`,
    }));
  },
};

/** A bundled test as a function: calling it evaluates every module of it anew. */
async function compiled(path) {
  const file = await bundle(path);
  return compileFunction(readFileSync(file, "utf8"), ["module", "exports", "require"], { filename: file });
}

/** Bundles a test with the mutated sources, once in a sandbox. */
async function bundle(path) {
  const name = relative("test/rules", path).replaceAll("/", "--");
  const file = resolve(join(".bundles", name.replace(/\.ts$/, ".cjs")));
  if (existsSync(file)) return file;
  const written = `${file}.${process.pid}`;
  await build({
    absWorkingDir: process.cwd(),
    entryPoints: [path],
    outfile: written,
    bundle: true,
    packages: "external",
    alias: { "@jest/globals": JEST_OUTSIDE },
    plugins: [READ_ONCE],
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "silent",
  });
  renameSync(written, file);
  return file;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "rule-tables", RuleTableRunner)];
