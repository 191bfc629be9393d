import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Filing } from "../../src/filing/filing.js";
import {
  continuingPersons,
  formerPersons,
  isToldOf,
  newPersons,
  notComparable,
} from "../../src/filing/amendments/since-previous.js";
import { list } from "../../src/filing/words/wording.js";

/**
 * Whoever joins the statement is introduced, and whoever leaves it is spoken of: readers would otherwise not
 * know whether a person has sold or was forgotten.
 */
export default defineRule({
  id: "previous-persons",
  title: "The text tells of each person who joined or left the statement since the filing before",
  group: "amendments",
  severity: "warning",
  authority: ["17 CFR 240.13d-2(a)", "17 CFR 240.13d-1(k)(1)", "17 CFR 240.13d-101, Item 2"],
  applies: { amendment: true, previous: true },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const { previous, formType } = filing;
    if (previous === undefined) return;
    const doubt =
      notComparable(filing, previous) ??
      (filing.persons.length === 0 || previous.persons.length === 0
        ? "One of the two filings has no cover page of a person, so that nobody can be compared."
        : null);
    if (doubt !== null) {
      yield context.unverified({ at: [formType], message: doubt });
      return;
    }
    yield* verdicts(filing, previous, context);
  },
});

function* verdicts(filing: Filing, previous: Filing, { pass, fail }: RuleContext): Generator<Verdict> {
  // Item 2 of an amended 13D introduces who joins; a 13G is given anew each time and has nothing to say of who left.
  const severity = filing.schedule === "13D" ? "warning" : "info";
  for (const person of formerPersons(filing, previous)) {
    const name = person.name.printed;
    const finding = { at: [filing.persons.at(-1)?.name ?? filing.formType] };
    if (isToldOf(filing, person))
      yield pass({
        ...finding,
        message: `${name} reported before and does not here; the text names that person.`,
      });
    else
      yield fail({
        ...finding,
        severity,
        message:
          `${name} reported in the filing before and has no cover page here, and the text does not name that person. ` +
          "Either the cover page is missing, or the amendment does not say why that person left.",
      });
  }
  for (const person of newPersons(filing, previous)) {
    const finding = { person, at: [person.name] };
    if (isToldOf(filing, person))
      yield pass({
        ...finding,
        message: `${person.name.printed} reports for the first time; the text names that person.`,
      });
    else if (filing.schedule === "13D")
      yield fail({
        ...finding,
        message:
          `${person.name.printed} did not report in the filing before, and nothing behind the cover pages names that person: ` +
          "Item 2 asks for identity and background of each who files.",
      });
  }
  const same = continuingPersons(filing, previous).map(({ now }) => now);
  if (same.length > 0)
    yield pass({
      persons: same,
      at: same.map(({ name }) => name),
      message: `${list(same.map(({ name }) => name.printed))} reported before as well.`,
    });
}
