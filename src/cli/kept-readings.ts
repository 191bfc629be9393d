import type { Filing } from "../filing/filing.js";
import type { Reading, Readings } from "../reporters/html/reading.js";
import { sheetsOf } from "../sheet/sheets.js";

/** Keeps filings for a report that shows them; how each looks is worked out when it is drawn. */
export function keptReadings(): {
  readonly readings: Readings;
  readonly keep: (path: string, filing: Filing) => void;
} {
  const readings = new Map<string, Reading>();
  return {
    readings,
    keep: (path, filing) => {
      readings.set(path, { filing, sheets: () => sheetsOf(filing.source) });
    },
  };
}
