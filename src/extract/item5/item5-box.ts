import type { Document } from "../../document/document.js";
import { matchesIn } from "../../figures/matches.js";
import type { Fact } from "../../filing/fact.js";
import type { MappedText } from "../../source/mapped-text.js";
import { boxIn, type PrintedBox } from "../cover/boxes.js";
import { item5Choice } from "../cover/choice-marks.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import type { ItemSection } from "../items/items.js";

/**
 * Whether Item 5 of a printed 13G says that five percent or less is owned now: by its box, by what stands in the
 * place of one, or by a sentence that is the whole answer.
 */
export function readItem5Box(
  document: Document,
  make: FactMaker,
  item: ItemSection | undefined,
): Fact<boolean> | null {
  if (item === undefined) return null;
  const text = document.text.text.slice(item.start, item.end);
  const choice = item5Choice(text);
  if (choice !== null)
    return choice.mark !== null && choice.ceased
      ? make(true, document.text, item.start + choice.mark.start, item.start + choice.mark.end)
      : null;
  const box = boxIn(text);
  if (box?.ticked === false && (isMarkedBeside(text, box) || tellsOfCeasing(text))) return null;
  if (box?.ticked === true && isOfAnotherAnswer(text, box)) return null;
  const mark = box ?? markBehindQuestion(text);
  if (mark !== null) return make(mark.ticked, document.text, item.start + mark.start, item.start + mark.end);
  const told = ceasedAlone(item);
  if (told !== null) return { ...textFact(make, told), value: true };
  const denied = ceasedDenied(item);
  return denied && { ...textFact(make, denied), value: false };
}

/** A cross or a word beside an empty box, or another box that is ticked: whose it is cannot be told. */
function isMarkedBeside(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const next = boxIn(text.slice(end));
  return (
    next?.ticked === true ||
    /(?<![\w'’])(?:x{1,2}|✓|√|yes)[\s_|:]*$/i.test(text.slice(0, start)) ||
    /^[\s_|:.]*(?:x{1,2}|✓|√|yes)(?![\w'’])/i.test(text.slice(end))
  );
}

const OTHER_ANSWER_BEHIND =
  /^[\s_|:.)]*(?:not\s+applicable|n\s*\/\s*a\b|inapplicable|none\b|no\b|(?:the\s+)?reporting\s+persons?\s+(?:continues?|remains?|still))/i;
const OTHER_ANSWER_BEFORE = /(?:not\s+applicable|n\s*\/\s*a|inapplicable|\bno)[\s.:_|]*$/i;

/** A ticked box beside words that say the contrary, or with a second box: it need not be the one of the form. */
function isOfAnotherAnswer(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return (
    boxIn(text.slice(end)) !== null ||
    OTHER_ANSWER_BEHIND.test(text.slice(end, end + 200)) ||
    OTHER_ANSWER_BEFORE.test(text.slice(Math.max(0, start - 100), start))
  );
}

/** "check the following: X", "check the following ____", where no box is drawn; an "o" is a box whose typeface is lost. */
function markBehindQuestion(text: string): PrintedBox | null {
  const match =
    /\bcheck\s+the\s+following(?:\s+box)?[\s:.,-]+(?:(x{1,2})|o|_{2,}|\|_+\|)(?=[ \t.]*(?:\n|$))/i.exec(text);
  if (match === null) return null;
  const end = match.index + match[0].length;
  return { ticked: match[1] !== undefined, start: end - 1, end };
}

const CEASED =
  /\b(?:has|have)\s+ceased\s+to\s+(?:be\s+(?:the\s+|an?\s+)?beneficial\s+owners?|beneficially\s+own|own)\s+(?:of\s+)?more\s+than\s+(?:five|5)\b/i;
/** The form's own question, what may be an answer beside, and a day, which may be another than the cover page's. */
const OTHER_WORDS =
  /\bif\b|\bcheck|_{2,}|\bnot\b|\bn\s*\/\s*a\b|\binapplicable\b|\bnone\b|\b(?:19|20)\d\d\b/i;

/** "Roe Advisers LP has ceased to be the beneficial owner of more than five percent." and no word of the form. */
function ceasedAlone({ paragraphs }: ItemSection): MappedText | null {
  const [only, more] = paragraphs.filter(({ text }) => /[a-z]{3}/i.test(text.text));
  const isAnswer = only !== undefined && CEASED.test(only.text.text) && !OTHER_WORDS.test(only.text.text);
  return isAnswer && more === undefined ? only.text : null;
}

const NOT_CEASED =
  /^[^.;]{3,200}\b(?:has|have)\s+not\s+ceased\s+to\s+(?:be\s+(?:the\s+|an?\s+)?beneficial\s+owners?|beneficially\s+own|own)\s+(?:of\s+)?more\s+than\s+(?:five|5)\s*(?:%|percent)[^.;]{0,80}\.?\s*$/i;

/** "(1) As of the date hereof, Roe Advisers LP has not ceased to be the beneficial owner of more than five percent.", of one or of each. */
function ceasedDenied({ paragraphs }: ItemSection): MappedText | null {
  const told = paragraphs.filter(({ text }) => /[a-z]{3}/i.test(text.text));
  const isDenied = ({ text }: { readonly text: MappedText }): boolean =>
    NOT_CEASED.test(text.text) && !/\bif\b|\bcheck/i.test(text.text);
  return told.every(isDenied) ? (told[0]?.text ?? null) : null;
}

const CEASING =
  /\b(?:has|have|having)\s+ceased\b|\bno\s+longer\s+(?:(?:beneficially\s+)?owns?|(?:is|are)\s+(?:the\s+)?beneficial\s+owners?|holds?)\b|\b(?:beneficially\s+)?owns?\s+(?:less\s+than\s+(?:five|5)|(?:five|5)\s*(?:%|percent)\s+or\s+less)\b/gi;

/** "The reporting person has ceased …" outside the form's own "If this statement …". */
function tellsOfCeasing(text: string): boolean {
  return matchesIn(text, CEASING).some(
    ({ index }) => !/\bif\b[^.\]☐☒]*$/i.test(text.slice(Math.max(0, index - 400), index)),
  );
}
