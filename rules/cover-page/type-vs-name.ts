import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { legalForm, mayBePartnership, type LegalForm } from "../../src/filing/persons/legal-form.js";
import { INSTITUTIONS, printedCodes, TYPE_CODES } from "../../src/filing/cover/printed-codes.js";
import { row } from "../../src/filing/rows.js";
import { list } from "../../src/filing/words/wording.js";
import { FORMS, individualAmiss, SEVERAL } from "./individual-code.js";

/** The type of reporting person fits the name: no corporation is an individual, and no individual a corporation. */
export default defineRule({
  id: "type-vs-name",
  title: "The type of reporting person does not contradict the legal form in the name",
  group: "cover-page",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Row (14)", "17 CFR 240.13d-102, Row (12)"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    for (const person of filing.persons) yield verdict(filing, person, context);
  },
});

function verdict(filing: Filing, person: Person, { pass, fail, unverified }: RuleContext): Verdict {
  const name = row(filing, "typeOfReportingPerson");
  const answer = printedCodes(person, "typeOfReportingPerson", TYPE_CODES[filing.schedule]);
  if (answer === null || answer.unknown.length > 0) {
    const message = `${name} states no plain code to compare with the name.`;
    return unverified({ person, at: [person.name], message });
  }
  const { printed, known } = answer;
  const at = [printed, person.name];
  const states = `${name} states ${list(known)}`;
  const category = known.find((code) => INSTITUTIONS.has(code));
  const form = legalForm(filing, person);
  const amiss = individualAmiss(filing, person, form, known);
  if (amiss !== null)
    return fail({ person, at, actual: list(known), ...amiss, message: `${states}${amiss.message}` });
  const bare = known.filter((code) => !INSTITUTIONS.has(code));
  const contradicted = form === null ? [] : FORMS[form].contradicts;
  const isAnother = bare.length > 0 && bare.every((code) => contradicted.includes(code));
  const others = bare.filter((code) => FORMS.natural.contradicts.includes(code));
  const doubt = form === null || isAnother ? null : formDoubt(person, form, bare);
  if (doubt !== null) return unverified({ person, at, message: `${states}${doubt}` });
  // Whether a firm is meant, two plain names do not tell.
  const isOpen = form === "open" && others.length > 0;
  // An adviser may be a firm or an individual; that a firm is an individual or of another form, or one a firm, no business explains.
  if (category !== undefined && !isAnother && !isOpen) {
    const message = `${states}; ${category} is open to a person of any legal form.`;
    return pass({ person, at, message });
  }
  if (form === null) {
    const message = `${states}, but the name speaks of a capacity or of several persons, so that its legal form is not plain.`;
    return unverified({ person, at, message });
  }
  const { words, fits, contradicts, own } = FORMS[form];
  if (own !== undefined && bare.length > 0 && bare.every((code) => code === "OO"))
    return pass({
      person,
      at,
      remark: `the form has ${own} for ${words}`,
      message: `${states}, which does not contradict the name of ${words}.`,
    });
  if (known.some((code) => fits.includes(code)))
    return pass({ person, at, message: `${states}, which fits the name of ${words}.` });
  if (!bare.every((code) => contradicts.includes(code))) {
    const message = `${states}, but the name does not tell the legal form plainly enough to compare.`;
    return unverified({ person, at, message });
  }
  return fail({
    person,
    at,
    expected: fits.join(" or "),
    actual: list(known),
    message: `${states}, but ${person.name.value} is the name of ${words}: ${fits.join(" or ")} would fit${category === undefined ? "" : ` beside ${category}`}.`,
  });
}

/** The codes that stand for a legal form; OO is for any other. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(["CO", "PN", "IN"]);

/** What keeps a code that fits the name from settling it, going on from the codes that are stated; or `null`. */
function formDoubt(person: Person, form: LegalForm, codes: readonly string[]): string | null {
  const { words, fits, contradicts } = FORMS[form];
  const other = codes.find((code) => contradicts.includes(code));
  const isOfOne = !SEVERAL.test(person.name.value);
  if (other !== undefined && isOfOne && codes.some((code) => fits.includes(code)))
    return `, of which ${other} is not of the form that the name tells, which is the name of ${words}: for whom it is meant is not told.`;
  const forms = codes.filter((code) => LEGAL_FORMS.has(code));
  if (form === "company" && forms.length > 1)
    return `, which are two legal forms; the name, that of ${words}, does not tell which is meant.`;
  return form === "company" && forms.includes("PN") && !mayBePartnership(person)
    ? `, but the name is that of ${words}, whose form is seldom a partnership's: whether it is one, or PN tells how it is taxed, the name does not say.`
    : null;
}
