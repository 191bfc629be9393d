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
    const failures = departureFailures(filing, structure, "frame", context);
    if (structure.laterSchema !== null && failures.length > 0) {
      yield context.unverified({
        at: [structure.laterSchema, ...failures.flatMap(({ at }) => at)],
        message: `The file is of EDGAR's schema ${structure.laterSchema.value}, later than the one known here: ${failures.map(({ message }) => message).join(" ")} The later schema may have it so.`,
      });
      return;
    }
    const whole = structure.complete
      ? context.pass({
          at: [formType],
          message: `The ${String(structure.elements)} elements of the file are those that EDGAR's schema has for ${formType.value}.`,
        })
      : context.unverified({
          at: [...repairs.slice(-1).map(({ place }) => place), formType],
          message: "The document breaks off, so that the elements behind that place could not be looked at.",
        });
    yield* structure.complete && failures.length > 0 ? failures : [...failures, whole];
  },
});
