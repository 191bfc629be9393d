import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { otherFormNamed } from "../../src/filing/words/own-form.js";

/** `SC 13D/A`, `SCHEDULE 13G`; a combined Schedule TO is filed under another form. */
const SCHEDULE = /^(?:SC|SCHEDULE)13([DG])(\/A)?$/i;
/** An amendment's caption with something behind it that is no number: `Amendment No. XII`, `Final Amendment`; not the form's own "amendments thereto". */
const UNREAD =
  /\bamendment(?!s\b)\s*(?:(?:no|number|#)[\s:._]*|[:._][\s:._]*)?(?!(?:no|number|to|of|under|thereto|filed|the|and|or|containing|pursuant|rule|schedule|for)\b)[a-z\d]|\bamendment\s+no\b[^a-z\d]{1,12}\d|\b(?:final|last|exit)\s+amendment\b/i;

/** EDGAR's form for an amendment and the amendment's number go together, and the text names the same form. */
export default defineRule({
  id: "amendment-vs-form-type",
  title: "What is filed as an amendment bears an amendment number, and nothing else does",
  group: "amendments",
  severity: "warning",
  authority: ["17 CFR 240.13d-101 and 240.13d-102, cover page", "EDGAR Filer Manual, volume II: form types"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const { formType, header } = filing;
    // The title page of text and HTML is the same for both, unless it prints the /A.
    if (isStructured(filing) || isAmended(formType.printed)) yield numbered(filing, context);
    if (header?.formType) yield* filedAs(filing, header.formType, context);
    yield* calledBy(filing, context);
  },
});

/** A statement that was made from one on the other schedule may still call itself by it. */
function* calledBy(filing: Filing, { fail }: RuleContext): Generator<Verdict> {
  const other = otherFormNamed(filing);
  if (other === null) return;
  yield fail({
    at: [other.place, filing.formType],
    expected: `Schedule ${filing.schedule}`,
    actual: other.words,
    message: `The text speaks of "${other.words}", but the statement is a Schedule ${filing.schedule}: the words were probably taken over from another statement.`,
  });
}

/** EDGAR's XML alone asks for the number of the submission before. */
const isStructured = ({ previousAccession }: Filing): boolean => previousAccession !== null;
const isAmended = (type: string): boolean => /\/\s*A\b/i.test(type);

function numbered(filing: Filing, { pass, fail, unverified }: RuleContext): Verdict {
  const { formType, amendment } = filing;
  const type = formType.printed;
  const amended = isAmended(type);
  if (amendment === null && amended) {
    if (mayBeNumbered(filing)) return unverified({ at: [formType], message: UNREAD_NUMBER });
    const [own] = filing.ownNumbers;
    const text = own === undefined ? "" : ` The text calls it Amendment No. ${String(own.number.value)}.`;
    return fail({
      at: [formType, ...(own === undefined ? [] : [own.number])],
      expected: "an amendment number",
      actual: "none",
      message: `The form is ${type}, an amendment, but the title page states no amendment number.${text}`,
    });
  }
  if (amendment === null)
    return pass({ at: [formType], message: `The form is ${type}, and no amendment number is stated.` });
  const number = `Amendment No. ${String(amendment.value)}`;
  if (amended)
    return pass({ at: [formType, amendment], message: `The form is ${type}, and it is ${number}.` });
  return fail({
    at: [amendment, formType],
    expected: "no amendment number, or a form that ends in /A",
    actual: `${type}, No. ${String(amendment.value)}`,
    // A first statement's own number, by whoever counts from one.
    severity: amendment.value === 1 ? "info" : "warning",
    message: `The form is ${type}, a first statement, but the field for the amendment's number holds ${amendment.printed}. ${amendment.value === 1 ? "Either the form should end in /A, or the field should be empty." : "The form should probably end in /A."}`,
  });
}

const UNREAD_NUMBER = "The title page speaks of an amendment, but its number could not be read.";

/** Whether the title page may bear a number that was not read. */
function mayBeNumbered({ paragraphs, persons }: Filing): boolean {
  const end = Math.min(...persons.map(({ name }) => name.span.start), Infinity);
  return paragraphs.some(({ span, value }) => span.start < end && value.length < 200 && UNREAD.test(value));
}

/** The form by the submission's header against the document. */
function* filedAs(
  filing: Filing,
  type: Fact<string>,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const [, letter, amended] = SCHEDULE.exec(type.value.replace(/[\s-]/g, "")) ?? [];
  const { amendment, formType, schedule } = filing;
  if (letter === undefined) return;
  const at = [type, amendment ?? formType];
  const document = `a Schedule ${schedule}${amendment === null ? "" : `, Amendment No. ${String(amendment.value)}`}`;
  const isAmendment = amendment !== null || isAmended(formType.printed);
  if (`13${letter.toUpperCase()}` === schedule && (amended !== undefined) === isAmendment) {
    yield pass({ at, message: `The submission is filed as ${type.printed}; the document is ${document}.` });
    return;
  }
  if (amended !== undefined && !isAmendment && mayBeNumbered(filing)) {
    yield unverified({ at, message: `The submission is filed as ${type.printed}. ${UNREAD_NUMBER}` });
    return;
  }
  const expected = `SC ${schedule}${isAmendment ? "/A" : ""}`;
  yield fail({
    at,
    expected,
    actual: type.value,
    message: `The submission is filed as ${type.printed}, but the document is ${document}${isAmendment ? "" : " without an amendment number"}: ${isAmendment || amended === undefined ? `its form would be ${expected}` : "either the number is missing or the form is wrong"}.`,
  });
}
