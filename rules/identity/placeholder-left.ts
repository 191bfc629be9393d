import { defineRule } from "../../src/audit/rule.js";
import { excerptAround } from "../../src/filing/slip.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";
import { list } from "../../src/filing/words/wording.js";

/** Drafts have bullets, blanks and notes where a fact is to be filled in; the statement as filed has none. */
export default defineRule({
  id: "placeholder-left",
  title: "No blank or placeholder is left where a fact belongs",
  group: "identity",
  severity: "warning",
  authority: ["17 CFR 240.12b-20", "17 CFR 240.13d-101 and 240.13d-102, signature"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, { pass, fail }) {
    const [first, ...others] = filing.slips.filter(({ kind }) => kind === "placeholder");
    if (first === undefined) {
      yield pass({ at: [filing.formType], message: "No blank or placeholder was found in the text." });
      return;
    }
    const printed = [...new Set(others.map((other) => other.printed))];
    const further =
      others.length === 0
        ? ""
        : ` So do ${list(printed)} in ${String(others.length)} further ${others.length === 1 ? "place" : "places"}.`;
    yield fail({
      at: [first, ...others],
      expected: "the fact itself",
      actual: first.printed,
      message: `${whereabouts(filing, first)} has ${first.printed} where a fact belongs: “${excerptAround(filing, first)}”.${further} It was probably left over from a draft.`,
    });
  },
});
