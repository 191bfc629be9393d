import js from "@eslint/js";
import regexp from "eslint-plugin-regexp";
import ts from "typescript-eslint";

const typeAware = {
  files: ["**/*.ts"],
  extends: [...ts.configs.strictTypeChecked, ...ts.configs.stylisticTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    "@typescript-eslint/switch-exhaustiveness-check": "error",
    "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
    "@typescript-eslint/consistent-type-imports": "error",
  },
};

export default ts.config(
  { ignores: ["dist", "coverage", "node_modules"] },
  js.configs.recommended,
  regexp.configs["flat/recommended"],
  typeAware,
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: {
      globals: { process: "readonly", console: "readonly", module: "writable", URL: "readonly" },
    },
  },
  {
    rules: {
      eqeqeq: "error",
      "max-lines": ["error", { max: 300 }],
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
    },
  },
);
