import type { Reporter } from "./index.js";

/** One line a file, each a JSON object that stands alone: the run, and `file` or `error`. */
export const ndjsonReporter: Reporter = ({ files, errors, rules: _rules, ...run }) =>
  [...files.map((file) => ({ ...run, file })), ...errors.map((error) => ({ ...run, error }))]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("");
