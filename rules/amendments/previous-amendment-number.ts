import { defineRule } from "../../src/audit/rule.js";
import { notComparable } from "../../src/filing/amendments/since-previous.js";

/** Amendments are numbered one after the other, whatever the text says of its history. */
export default defineRule({
  id: "previous-amendment-number",
  title: "The amendment's number is the one that comes after the filing before it",
  group: "amendments",
  severity: "warning",
  authority: ["17 CFR 240.13d-2", "17 CFR 240.13d-101, cover page", "17 CFR 240.13d-102, cover page"],
  applies: { amendment: true, previous: true },
  rulesets: ["recommended", "form"],
  *check(filing, { pass, fail, unverified }) {
    const { amendment, formType, previous } = filing;
    if (previous === undefined) return;
    const at = [amendment ?? formType];
    const before = previous.formType.value.endsWith("/A") ? previous.amendment?.value : 0;
    const doubt =
      notComparable(filing, previous) ??
      (amendment === null
        ? "The cover page states no number of the amendment."
        : before === undefined
          ? "The filing before is an amendment, but states no number."
          : null);
    if (doubt !== null || amendment === null || before === undefined) {
      yield unverified({ at, message: doubt ?? "" });
      return;
    }
    const told = before === 0 ? "the initial statement" : `Amendment No. ${String(before)}`;
    const expected = before + 1;
    const finding = {
      at,
      expected: `No. ${String(expected)}`,
      actual: `No. ${String(amendment.value)}`,
      working: `${String(before)} + 1 = ${String(expected)}`,
    };
    if (amendment.value === expected)
      yield pass({
        ...finding,
        message: `The filing before is ${told}, so this is No. ${String(expected)}.`,
      });
    else
      yield fail({
        ...finding,
        message:
          `The cover page calls this Amendment No. ${String(amendment.value)}; the filing before is ${told}, ` +
          `which makes it No. ${String(expected)}. Either the number is wrong, or the filing given with --previous ` +
          "is not the one right before.",
      });
  },
});
