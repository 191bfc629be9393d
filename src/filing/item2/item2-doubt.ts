import { narrativeOf, saidOf } from "../words/clause.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { item2Paragraphs, item2Texts } from "./item2-answers.js";
import { mayTellOccupation } from "./item2-occupation.js";
import { LETTERS_OF, type Letter } from "./item2-letters.js";
import { mentions } from "../persons/naming.js";
import { onceTold } from "../once.js";
import { mayAmend, mayBeIncomplete, type Doubt } from "../words/whole.js";

/** Why what is not read in Item 2 may be told all the same, or need not be, or `null`. */
export function item2LetterDoubt(
  filing: Filing,
  letter: Letter,
): { readonly reason: string; readonly at: readonly Fact<unknown>[] } | null {
  const amendment = filing.formType.value.endsWith("/A")
    ? { reason: "an amendment may state only what has changed", at: [] }
    : null;
  // What is stated anew is to be whole; where else its answer may stand, says more.
  if (amendment !== null && !isItem2Restated(filing)) return amendment;
  const others = amendment === null ? mayAmend(filing) : null;
  return others === null
    ? (toldOtherwise(filing, letter) ?? amendment)
    : { reason: others.reason, at: [others.place] };
}

/** Where the answer may stand, or why it was not read. */
function toldOtherwise(filing: Filing, letter: Letter): ReturnType<typeof item2LetterDoubt> {
  const doubt = mayBeIncomplete(filing) ?? item2Doubt(filing);
  if (doubt !== null) return { reason: doubt.reason, at: [doubt.place] };
  const naming = letter === "a" ? namingInItem2(filing) : null;
  if (naming !== null) return { reason: "other paragraphs of it name those who file", at: [naming] };
  const office = letter === "c" && filing.schedule === "13D" ? mayTellOccupation(item2Texts(filing)) : null;
  if (office !== null)
    return { reason: "another paragraph of it tells of an office or occupation", at: [office] };
  const elsewhere = toldOutsideItem2(filing, letter);
  return elsewhere && { reason: "the text speaks of it in another place", at: [elsewhere] };
}

/** Whether Item 2 is told anew, so that an amendment must answer in full. */
export function isItem2Restated(filing: Filing): boolean {
  return item2Texts(filing).some(({ value }) =>
    /\brestated\b|\bin\s+(?:its|their)\s+entirety\b/i.test(value),
  );
}

const REFERS =
  /\b(?:see|refer\w*|set\s+forth|incorporated|listed|contained|provided|identified|attached|annexed|stated|appears?)\b[^.]{1,200}\b(?:schedule(?!\s+13)|annex|exhibit|appendix|attachment|cover|rows?|page|offer|introduction|items?\s+\d)/i;
const OF_OTHERS =
  /\b(?:officers?|directors?|managers?|partners?|trustees?|joint|agreements?|powers?\s+of\s+attorney)\b/i;

/** A part of Item 2 that was not read as one. */
const ITEM_2 = /^\W*items?\s+2\s*\(/i;
/** Letters in another form, and answers without any. */
const OTHER_MARK =
  /^\W*(?:[a-f1-6]|i{1,3}|iv|vi?)[.)]\s|^\W*(?:\w[\w.()]{0,5}\W*)?(?:none|no|not\s+applicable|n\/a)\W*$/i;

/** Why an answer may be there that was not read below its letter nor by its words, or `null`. */
const item2Doubt = onceTold((filing: Filing): Doubt | null => {
  const refers = (said: string): boolean => REFERS.test(said) && !OF_OTHERS.test(said);
  const reference = item2Texts(filing).find((place) => saidOf(place).some(refers));
  if (reference !== undefined) return { reason: "Item 2 refers to another place", place: reference };
  const marked = item2Paragraphs(filing).find(
    ({ letters, told: { value } }) => letters === "" && OTHER_MARK.test(value),
  );
  if (marked !== undefined)
    return { reason: "Item 2 marks its answers in another way than the form", place: marked.told };
  const part = outsideItem2(filing).find(({ value }) => ITEM_2.test(value));
  return part === undefined ? null : { reason: "a part of Item 2 seems to stand elsewhere", place: part };
});

/** Where Item 2 names a reporting person under whatever letter, or `null`. */
function namingInItem2(filing: Filing): Fact<string> | null {
  return (
    item2Texts(filing).find(({ value }) => filing.persons.some((person) => mentions(value, person))) ?? null
  );
}

/** Where the narrative outside Item 2 has words of a letter's answer, or `null`. */
function toldOutsideItem2(filing: Filing, letter: Letter): Fact<string> | null {
  const words = LETTERS_OF[filing.schedule][letter]?.elsewhere;
  if (words === undefined) return null;
  return outsideItem2(filing).find(({ value }) => words.test(value)) ?? null;
}

const outsideItem2 = onceTold((filing: Filing): readonly Fact<string>[] => {
  const own = filing.items.filter(({ number }) => number.startsWith("2")).map(({ span }) => span);
  return narrativeOf(filing).filter(
    ({ span }) => !own.some(({ start, end }) => start <= span.start && span.start < end),
  );
});
