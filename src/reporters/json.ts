import type { Reporter } from "./index.js";

/** The report as one JSON object, as `docs/json.md` describes it. */
export const jsonReporter: Reporter = (report) => `${JSON.stringify(report, null, 2)}\n`;
