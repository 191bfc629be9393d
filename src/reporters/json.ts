import { whole, type Pieces } from "./pieces.js";

/** The report as one JSON object, as `docs/json.md` describes it; what is known last stands last. */
export const jsonPieces: Pieces = {
  head: (run) => `${indented(run, 0).slice(0, -2)},\n  "files": [\n`,
  file: (file) => `    ${indented(file, 4)}`,
  between: ",\n",
  tail: ({ given, errors, skipped }) => `\n  ],\n${indented({ given, errors, skipped }, 0).slice(2)}\n`,
};

/** The same for a whole report. */
export const jsonReporter = whole(jsonPieces);

function indented(value: object, by: number): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${" ".repeat(by)}`);
}
