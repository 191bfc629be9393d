import { whole, type Pieces, type RunHead } from "./pieces.js";

/** One line a file, each a JSON object that stands alone: the run, and `file` or `error`. */
export const ndjsonPieces: Pieces = {
  head: () => "",
  file: (file, run) => line({ ...shortly(run), given: file.given, file }),
  unread: (error, run) => line({ ...shortly(run), given: [], error }),
  between: "",
  tail: () => "",
};

/** The same for a whole report. */
export const ndjsonReporter = whole(ndjsonPieces);

function shortly({ rules: _rules, ...run }: RunHead): Omit<RunHead, "rules"> {
  return run;
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
