import type { FileReport, Report, ReportedRule } from "../../audit/report.js";
import type { Figures } from "./figures.js";
import type { Reading } from "./reading.js";

/** What every part of a filing's section is drawn from. */
export interface FilingContext {
  readonly report: Report;
  readonly file: FileReport;
  /** `null` in a report made from a saved run. */
  readonly reading: Reading | null;
  readonly figures: Figures | null;
  /** In front of every id of this filing: `f1-`. */
  readonly prefix: string;
  readonly rules: ReadonlyMap<string, ReportedRule>;
}

/** The id of a check, on its entry or, where it failed, on its finding. */
export function checkId({ prefix }: FilingContext, index: number): string {
  return `${prefix}c${String(index)}`;
}
