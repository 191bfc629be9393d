import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { withSeparators } from "../../src/figures/decimal.js";
import { percentAgreement } from "../../src/figures/percent-agreement.js";
import { percentIn, percentWords, type Percent } from "../../src/figures/percent.js";
import { saidIn } from "../../src/filing/words/clause.js";
import { namesSeveralClasses, speaksOfOtherMeasure } from "../../src/filing/percent/comparable.js";
import type { Filing, Footnote, Person } from "../../src/filing/filing.js";
import { row } from "../../src/filing/rows.js";

/** A note to the aggregate amount that says what part of the class these shares are states the cover page's percentage again. */
export function* notePercents(filing: Filing, context: RuleContext): Generator<Verdict> {
  for (const person of filing.persons)
    for (const note of person.footnotes)
      if (person.aggregateAmount?.marks.includes(note.mark) === true)
        yield* verdict(filing, person, note, context);
}

/** "The number of shares indicated represents approximately 14.9% of the total outstanding shares", "Represents 5.1% of the class". */
const OF_SHARES_REPORTED =
  /^\W*(?:[\da-z]{1,2}[).]\s*)?(?:(?:the|such|these|all)\s+)?(?:(?:aggregate\s+)?(?:number|amount)\s+of\s+)?(?:shares|securities)\s+(?:indicated|reported|shown|stated|listed|set\s+forth)\b[^.;%\d]{0,60}$/i;
const OF_NOTHING_ELSE = /^\W*(?:[\da-z]{1,2}[).]\s*)?$/i;
const VERB = /\b(?:represent(?:s|ing)?|constitut(?:es|e|ing)|equals?)\b[^.;%\d]{0,40}$/i;
const OF_CLASS = /^\s*of\s+[^.;%\d]{0,80}\b(?:outstanding|class)\b/i;
/** What makes the percentage one of another day, or of more or other stock than the class. */
const OTHERWISE =
  /\b(?:before|prior|previous\w*|former\w*|would|could|if|assum\w+|after|without|excluding|vot(?:e|es|ing)|diluted|as-converted|combined|each|respectively|group)\b/i;

function* verdict(
  filing: Filing,
  person: Person,
  note: Footnote,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const cover = person.percentOfClass;
  if (cover === null || !/%|per\s?cent/i.test(note.text.value)) return;
  const told = saidIn(note.text.value)
    .flatMap((sentence) => {
      const percent = ofTheShares(person, sentence);
      return percent === null ? [] : [{ sentence, percent }];
    })
    .at(0);
  if (told === undefined) return;
  const { percent, sentence } = told;
  const finding = {
    person,
    at: [note.text, cover],
    expected: percentWords(cover.value),
    actual: percentWords(percent),
    message: `Note (${note.mark}) calls the shares of the cover page ${percentWords(percent)} of the class; ${row(filing, "percentOfClass")} states ${percentWords(cover.value)}.`,
  };
  if (!["near", "different"].includes(percentAgreement(cover.value, percent))) yield pass(finding);
  else if (OTHERWISE.test(sentence) || namesSeveralClasses(filing) || speaksOfOtherMeasure(filing))
    yield unverified({ ...finding, message: `${finding.message} The note may measure them otherwise.` });
  else yield fail({ ...finding, severity: "warning" });
}

/** The percentage of the class that a sentence gives to the shares of the cover page, or `null`. */
function ofTheShares({ aggregateAmount }: Person, sentence: string): Percent | null {
  const printed = percentIn(sentence);
  if (printed === null || !OF_CLASS.test(sentence.slice(printed.end))) return null;
  const lead = sentence.slice(0, printed.start);
  const verb = VERB.exec(lead);
  if (verb === null) return null;
  const subject = lead.slice(0, verb.index);
  const amount = aggregateAmount === null ? "" : withSeparators(aggregateAmount.value);
  const isOfAmount =
    amount !== "" && subject.trim().startsWith(amount) && !/\d/.test(subject.replace(amount, ""));
  return OF_SHARES_REPORTED.test(subject) || OF_NOTHING_ELSE.test(subject) || isOfAmount
    ? printed.percent
    : null;
}
