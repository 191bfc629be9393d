import { defineRule } from "../../src/audit/rule.js";
import { departureFailures } from "./departures.js";

/** Counts, percentages and dates of a structured filing have EDGAR's form, and the dates are in the calendar. */
export default defineRule({
  id: "xml-numbers",
  title: "Counts, percentages and dates of a structured filing have the form that EDGAR takes",
  group: "structure",
  severity: "error",
  authority: [
    "17 CFR 232.301 (EDGAR Filer Manual)",
    "EDGAR Schedule 13D and 13G XML Technical Specification 2.2, sections 3.2 and 7",
  ],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const { structure, formType } = filing;
    if (structure === null || structure.figures === 0) return;
    const message = `The ${String(structure.figures)} counts, percentages, dates and numbers that the file states in fields of their own have the form that EDGAR takes.`;
    const failures = departureFailures(filing, structure, "figure", context);
    yield* failures.length > 0 ? failures : [context.pass({ at: [formType], message })];
  },
});
