/** @jest-config-loader esbuild-register */
import type { Config } from "jest";

const config: Config = {
  testEnvironment: "node",
  // Jest itself hardly works while its workers do.
  maxWorkers: "100%",
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
