import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { leftUnanswered } from "../../src/filing/items/left-unanswered.js";
import { INSTITUTIONS } from "../../src/filing/cover/printed-codes.js";
import { row } from "../../src/filing/rows.js";
import { stated } from "../../src/filing/words/wording.js";

/** Who files under Rule 13d-1(b) and states a type of institution, but leaves Item 3 unanswered; else `null`. */
export function withoutItem3(
  filing: Filing,
  rules: readonly Fact<unknown>[],
  { fail }: RuleContext,
): Verdict | null {
  const item3 = leftUnanswered(filing, "3");
  const types = stated(filing.persons.map(({ typeOfReportingPerson }) => typeOfReportingPerson));
  const institution = types.find(({ value }) => value.some((code) => INSTITUTIONS.has(code)));
  if (item3 === null || institution === undefined) return null;
  return fail({
    at: [item3, institution, ...rules],
    expected: "the category of the person filing",
    actual: "not applicable",
    message: `Rule 13d-1(b) is designated and ${row(filing, "typeOfReportingPerson")} states ${institution.printed}, but Item 3, which asks those who file under this rule for their category, is answered as not applicable.`,
  });
}

/** A parent holding company that files alone and leaves unanswered for which subsidiary it does; else `null`. */
export function withoutSubsidiary(filing: Filing, { fail }: RuleContext): Verdict | null {
  const item7 = leftUnanswered(filing, "7");
  const [only, another] = filing.persons;
  const type = only?.typeOfReportingPerson;
  if (item7 === null || another !== undefined || type?.value.join() !== "HC") return null;
  return fail({
    severity: "info",
    at: [item7, type],
    expected: "the subsidiary and its category",
    actual: "not applicable",
    message: `${only?.name.value ?? ""} files alone as a parent holding company (HC), but Item 7, which asks for the subsidiary that has the securities, is answered as not applicable.`,
  });
}
