import { defineRule } from "../../src/audit/rule.js";
import { departureFailures } from "./departures.js";

/** A structured filing holds the elements that EDGAR's schema asks for, and none besides. */
export default defineRule({
  id: "xml-schema-required",
  title: "A structured filing has the elements that EDGAR asks for, in its order, lengths and codes",
  group: "structure",
  severity: "error",
  authority: [
    "17 CFR 232.301 (EDGAR Filer Manual)",
    "EDGAR Schedule 13D and 13G XML Technical Specification 2.2, sections 3 and 7",
  ],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const { structure, formType, repairs } = filing;
    if (structure === null) return;
    yield* departureFailures(filing, "frame", context);
    if (!structure.complete) {
      yield context.unverified({
        at: [repairs.at(-1)?.place ?? formType],
        message: "The document breaks off, so that the elements behind that place could not be looked at.",
      });
    } else if (!structure.departures.some(({ about }) => about === "frame")) {
      yield context.pass({
        at: [formType],
        message: `The ${String(structure.elements)} elements of the file are those that EDGAR's schema has for ${formType.value}.`,
      });
    }
  },
});
