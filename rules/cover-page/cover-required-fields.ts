import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { askedRow, ROW_WORDS, type AskedRow, type TitleField } from "../../src/filing/cover-answer.js";
import { isFilled, otherRow, rowsAsked, titleFields } from "../../src/filing/cover/cover-fields.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { row } from "../../src/filing/rows.js";
import { refusedBy } from "../../src/filing/structure.js";
import { list, rows } from "../../src/filing/words/wording.js";

/** What the form asks for is entered; "none" and "not applicable" are answers, a blank is not. */
export default defineRule({
  id: "cover-required-fields",
  title: "The title page and each cover page answer what the form asks",
  group: "cover-page",
  severity: "error",
  authority: ["17 CFR 240.13d-101, cover page", "17 CFR 240.13d-102, cover page"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    yield titlePage(filing, context);
    if (filing.persons.length === 0)
      yield context.unverified({
        at: [filing.formType],
        message:
          "No reporting person's cover page could be read, so that nothing that one states was checked against the rest.",
      });
    for (const person of filing.persons) yield coverPage(filing, person, context);
  },
});

const TITLE_WORDS: Readonly<Record<TitleField, string>> = {
  issuer: "the name of the issuer",
  securityClass: "the title of the class of securities",
  cusip: "the CUSIP number",
  eventDate: "the date of the event",
  notice: "the person to receive notices",
};

function titlePage(filing: Filing, { pass, fail, unverified }: RuleContext): Verdict {
  const answers = filing.titleAnswers;
  const fields = titleFields(filing);
  const blank = fields.filter((field) => answers[field]?.printed === null);
  const unread = fields.filter((field) => answers[field] === undefined);
  const at = fields.flatMap((field) => answers[field]?.printed ?? []);
  const blanks = blank.flatMap((field) => answers[field]?.place ?? []);
  const words = (names: readonly TitleField[]): string => list(names.map((field) => TITLE_WORDS[field]));
  if (blank.length > 0) {
    const finding = { at: blanks, message: `The title page leaves blank ${words(blank)}.` };
    const reason = excuse(filing);
    if (reason !== null) return unverified({ ...finding, message: `${finding.message} ${reason}` });
    const told = { ...finding, ...refusedBy(filing.structure, blanks) };
    return fail(blank.every((field) => field === "notice") ? { ...told, severity: "warning" } : told);
  }
  if (unread.length > 0) {
    const message = `Whether the title page states ${words(unread)} could not be read.`;
    return unverified({ at: [filing.formType, ...at], message });
  }
  return pass({ at, message: `The title page states ${words(fields)}.` });
}

function coverPage(filing: Filing, person: Person, { pass, fail, unverified }: RuleContext): Verdict {
  const asked = rowsAsked(filing);
  const blank = asked.filter((name) => person.answers[name]?.printed === null);
  const unread = asked.filter((name) => !blank.includes(name) && !isFilled(person, name));
  if (blank.length > 0) {
    const blanks = blank.flatMap((name) => person.answers[name]?.place ?? []);
    const at: Fact<unknown>[] = [...blanks, person.name];
    const follows = refusedBy(filing.structure, blanks);
    const message = leftBlank(filing, blank);
    const reason = excuse(filing);
    if (reason !== null) return unverified({ person, at, message: `${message} ${reason}` });
    const other = blank.map((name) => otherRow(person, name));
    const explained = other.filter((name) => name !== null);
    if (explained.length < blank.length)
      return fail({
        person,
        at,
        ...follows,
        message: `${message} The form asks for an entry, if only "none" or "not applicable".`,
      });
    const slipped = explained.some(
      (name) => person[name]?.value.eq(person.aggregateAmount?.value ?? 0) !== true,
    );
    const whole = `${rows(explained.map((name) => row(filing, name)))} alone ${explained.length > 1 ? "make" : "makes"} up the total in ${row(filing, "aggregateAmount")}${slipped ? ", but for what is probably a slip" : ""}`;
    return fail({
      person,
      at,
      ...follows,
      severity: "warning",
      message: `${message} ${whole}, so that 0 is probably meant and should be entered.`,
    });
  }
  if (unread.length > 0) {
    const names = rows(unread.map((name) => askedRow(filing, name)));
    return unverified({
      person,
      at: [person.name],
      message: `Whether ${names} of the cover page ${unread.length > 1 ? "are" : "is"} filled in could not be read.`,
    });
  }
  const at = asked.flatMap((name) => person.answers[name]?.printed ?? []);
  return pass({
    person,
    at,
    message: `${rows(asked.map((name) => askedRow(filing, name)))} of the cover page are filled in.`,
  });
}

function leftBlank(filing: Filing, blank: readonly AskedRow[]): string {
  const names = rows(blank.map((name) => askedRow(filing, name)));
  const captions = list(blank.map((name) => ROW_WORDS[name]));
  return `${names} of the cover page (${captions}) ${blank.length > 1 ? "are" : "is"} left blank.`;
}

/** Why a blank need be no fault, or `null`. */
function excuse(filing: Filing): string | null {
  if (filing.formType.value.endsWith("/A")) return "An amendment may leave out what has not changed.";
  return filing.repairs.length > 0 ? "The file is damaged, so that an entry may have been lost." : null;
}
