import type { ReportedRule } from "../../src/audit/report.js";
import { rules } from "../../src/index.js";

/** The project's checks as a report lists them. */
export const REPORTED_RULES: readonly ReportedRule[] = rules.map(
  ({ id, title, group, severity, authority }) => ({ id, title, group, severity, authority }),
);
