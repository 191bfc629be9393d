/** @jest-config-loader esbuild-register */
import type { Config } from "jest";

const config: Config = {
  // In plain Node.js, where a worker loads the program once for all its test files, and code that ran is ready for the next:
  // less than a third of the time that Jest's own sandbox takes for a table of rule cases.
  runner: "<rootDir>/tools/jest-runner.js",
  // Jest itself hardly works while its workers do.
  maxWorkers: "100%",
  modulePathIgnorePatterns: ["<rootDir>/.stryker/"],
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  ...(process.env["FAKE_DATE"] === undefined ? {} : { setupFiles: ["<rootDir>/test/support/fake-date.mjs"] }),
  globalSetup: "<rootDir>/test/support/announce-shared.mjs",
};

export default config;
