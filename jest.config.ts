/** @jest-config-loader esbuild-register */
import type { Config } from "jest";

const config: Config = {
  testEnvironment: "node",
  // Jest itself hardly works while its workers do.
  maxWorkers: "100%",
  // Modules of a finished file are never let go (https://github.com/nodejs/node/issues/59118): by the 300th file a worker
  // does nothing but gather garbage. A new one takes over before.
  workerIdleMemoryLimit: "1GB",
  modulePathIgnorePatterns: ["<rootDir>/.stryker/"],
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  ...(process.env["FAKE_DATE"] === undefined ? {} : { setupFiles: ["<rootDir>/test/support/fake-date.mjs"] }),
  globalSetup: "<rootDir>/test/support/announce-shared.mjs",
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "es6" } },
    ],
    "^.+\\.tsx$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic", importSource: "preact" } },
          target: "es2022",
        },
        module: { type: "es6" },
      },
    ],
  },
};

export default config;
