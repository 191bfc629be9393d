import { defineRule } from "../../src/audit/rule.js";
import { isAmendment } from "../../src/filing/amended.js";
import { priorThirteenG } from "../../src/filing/cover/prior-13g.js";

/** The title page of a first Schedule 13D has a box for those who reported the acquisition on Schedule 13G before. */
export default defineRule({
  id: "prior-13g-box",
  title: "The box for an earlier Schedule 13G agrees with what the text tells of one",
  group: "cover-page",
  severity: "info",
  authority: ["17 CFR 240.13d-101, cover page", "17 CFR 240.13d-1(e), (f) and (g)"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "form"],
  *check(filing, { pass, fail, unverified }) {
    const { previouslyFiled13G: box, amendment } = filing;
    const amended = isAmendment(filing);
    const told = priorThirteenG(filing);
    if (box === null) {
      if (told !== null && !amended)
        yield unverified({
          at: [told],
          message: "The text tells of an earlier Schedule 13G; the box for it could not be read.",
        });
    } else if (box.value && amended) {
      const message = `The box for an earlier Schedule 13G is checked on ${amendment === null ? "an amendment" : `Amendment No. ${String(amendment.value)}`}; it is meant for the first statement on Schedule 13D.`;
      yield fail({
        at: amendment === null ? [box] : [box, amendment],
        message,
        expected: "not checked",
        actual: "checked",
      });
    } else if (!box.value && !amended && told !== null) {
      const message =
        "The text says that a Schedule 13G was filed before; the box for it is not checked. It is meant for a Schedule 13G on the same acquisition.";
      yield fail({ at: [box, told], message, expected: "checked", actual: "not checked" });
    } else {
      const message = `The box for an earlier Schedule 13G is ${box.value ? "checked" : "not checked"}.`;
      yield pass({ at: [box], message });
    }
  },
});
