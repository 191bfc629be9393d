// A Stryker test runner for tables of rule cases. Jest takes seconds to start for every mutant; here the test of a
// rule is bundled once with the instrumented rules that it imports and loaded anew for each mutant, so that constants
// worked out while a module loads are mutated, too. What is not mutated is loaded once, and each filing read once.
// `testRule` runs its cases by itself where there is no test runner.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { DryRunStatus, MutantRunStatus, TestStatus } from "@stryker-mutator/api/test-runner";
import { build } from "esbuild";
import { globSync } from "tinyglobby";

const JEST_OUTSIDE = fileURLToPath(new URL("jest-outside.js", import.meta.url));
/** What tests and rules import but is not mutated. */
const LIBRARY = ["src/**/*.ts", "test/{support,structured,extract}/**/*.ts", "!**/*.test.ts"];

class RuleTableRunner {
  static inject = tokens(commonTokens.options);

  #mutated;
  #tests = [];
  #loads = 0;

  constructor({ mutate }) {
    this.#mutated = mutate.map((pattern) => pattern.replace(/:\d.*$/, ""));
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const mutated = globSync(this.#mutated);
    this.#tests = globSync("test/rules/*/*.test.ts")
      .sort()
      .map((path) => ({ path, sources: tested(path) }))
      .filter(({ sources }) => mutated.some((path) => sources.has(path)));
    await bundleLibrary();
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
    for (const { path } of concerned) {
      const failureMessage = await this.#run(path, activeMutant.id);
      if (failureMessage !== null)
        return { status: MutantRunStatus.Killed, killedBy: [path], failureMessage, nrOfTests: 1 };
    }
    return { status: MutantRunStatus.Survived, nrOfTests: concerned.length };
  }

  /** The message of the first case that breaks, or null. */
  async #run(path, activeMutant) {
    const file = await bundle(path);
    globalThis.__stryker__ = { activeMutant };
    try {
      this.#loads += 1;
      await import(`${pathToFileURL(file).href}?load=${this.#loads}`);
      return null;
    } catch (error) {
      return String(error?.message ?? error);
    } finally {
      globalThis.__stryker__ = {};
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

/** In the sandbox, where Stryker goes before it starts a runner, though not before it loads this file. */
const bundles = (name) => resolve(".bundles", name);
const HOW = {
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "silent",
};

/** Bundles what is not mutated, once in a sandbox; a runner that comes second throws its own away. */
async function bundleLibrary() {
  if (existsSync(bundles("library"))) return;
  const written = bundles(`library.${process.pid}`);
  mkdirSync(written, { recursive: true });
  const entryPoints = globSync(LIBRARY);
  await build({ ...HOW, absWorkingDir: process.cwd(), entryPoints, outbase: ".", outdir: written, splitting: true });
  writeFileSync(join(written, "table.js"), TABLE);
  try {
    renameSync(written, bundles("library"));
  } catch {
    rmSync(written, { recursive: true });
  }
}

/** The public library, by which a filing that stands in several runs is read once. */
const TABLE = `
import { readFiling } from "./src/index.js";
import { testRule as testRuleWith } from "./src/audit/test-rule.js";
export * from "./src/index.js";
const known = new Map();
export function testRule(rule, cases) {
  const read = (text) => known.get(text) ?? known.set(text, readFiling(text)).get(text);
  testRuleWith(read, rule, cases);
}
`;

/** Bundles a test with the mutated rules, once in a sandbox. */
async function bundle(path) {
  const name = relative("test/rules", path).replaceAll("/", "--");
  const file = bundles(name.replace(/\.ts$/, ".mjs"));
  if (existsSync(file)) return file;
  const written = `${file}.${process.pid}`;
  await build({
    ...HOW,
    absWorkingDir: process.cwd(),
    entryPoints: [path],
    outfile: written,
    alias: { "@jest/globals": JEST_OUTSIDE },
    plugins: [LIBRARY_APART],
  });
  renameSync(written, file);
  return file;
}

/** Leaves in the library what no rule and no table of cases is. */
const LIBRARY_APART = {
  name: "library-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
      const source = relative(process.cwd(), resolve(resolveDir, path)).replace(/\.js$/, ".ts");
      if (/^(?:rules|test\/rules)\//.test(source)) return undefined;
      const loaded = source === "src/index.ts" ? "table.js" : source.replace(/\.ts$/, ".js");
      return { path: join(bundles("library"), loaded), external: true };
    });
  },
};

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "rule-tables", RuleTableRunner)];
