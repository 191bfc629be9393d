import type { FileReport, Report } from "../audit/report.js";
import type { Filing } from "../filing/filing.js";
import type { Reading, Readings } from "../reporters/html/reading.js";
import type { RunHead, RunTail } from "../reporters/pieces.js";
import { sheetsOf } from "../sheet/sheets.js";

/** Filings and their reports, kept for a report that shows them. */
export interface KeptFilings {
  readonly readings: Readings;
  readonly keep: (report: FileReport, filing: Filing) => void;
  /** The whole run, once it is over. */
  readonly report: (run: RunHead, tail: RunTail) => Report;
}

/** Keeps filings; how each looks is worked out when it is drawn. */
export function keptFilings(): KeptFilings {
  const readings = new Map<string, Reading>();
  const files: FileReport[] = [];
  return {
    readings,
    keep: (report, filing) => {
      files.push(report);
      readings.set(report.path, { filing, sheets: () => sheetsOf(filing.source) });
    },
    report: (run, { given, errors, skipped }) => ({ ...run, given, files, errors, skipped }),
  };
}
