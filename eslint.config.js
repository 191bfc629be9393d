import js from "@eslint/js";
import regexp from "eslint-plugin-regexp";
import ts from "typescript-eslint";

const typeAware = {
  files: ["**/*.{ts,tsx}"],
  extends: [...ts.configs.strictTypeChecked, ...ts.configs.stylisticTypeChecked],
  // One program for all files: the service that editors ask file by file takes an eighth longer.
  languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
  rules: {
    "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    "@typescript-eslint/switch-exhaustiveness-check": "error",
    "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
    "@typescript-eslint/consistent-type-imports": "error",
    // ASCII alphabets are spread here, never emoji.
    "@typescript-eslint/no-misused-spread": "off",
    "@typescript-eslint/no-unused-vars": [
      "error",
      { varsIgnorePattern: "^_", argsIgnorePattern: "^_", ignoreRestSiblings: true },
    ],
  },
};

export default ts.config(
  { ignores: ["dist", "lib", ".stryker", ".bundles", "coverage", "node_modules"] },
  js.configs.recommended,
  regexp.configs["flat/recommended"],
  typeAware,
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        module: "writable",
        URL: "readonly",
        Buffer: "readonly",
        performance: "readonly",
        setInterval: "readonly",
      },
    },
  },
  {
    rules: {
      eqeqeq: "error",
      "max-lines": ["error", { max: 300 }],
      // Filings hold control characters, and the reader and the reporters must name them.
      "no-control-regex": "off",
      "regexp/no-super-linear-backtracking": "off",
    },
  },
  {
    // A filing is anybody's text: no expression may take more than time in proportion to it. Samples and tests are our own.
    files: ["src/**", "rules/**", "bin/**"],
    ignores: ["src/sample/**"],
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "certain" }],
      "regexp/no-super-linear-move": ["error", { report: "certain" }],
    },
  },
  {
    // docs/decisions/0011: one such flag ended one run in two hundred in a segmentation fault. The command sets one that is safe; the
    // library runs in its user's process.
    files: ["src/**", "rules/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "node:v8",
              importNames: ["setFlagsFromString"],
              message: "The library sets no flag of the engine: see docs/decisions/0011.",
            },
          ],
        },
      ],
    },
  },
);
