import { numbersIn } from "../../figures/number.js";
import type { Figure } from "../../filing/fact.js";
import type { Composition } from "../../filing/holding.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";
import { sentencesOf } from "../words/sentences.js";

/** "Includes 610,000 shares that Roe has the right to acquire": a part without its whole. */
const INCLUDES =
  /^(?:(?:this|that|such|the\s+(?:foregoing|above|preceding))\s+(?:total|amount|number|figure)\s+)?includes\s+(?:up\s+to\s+)?\d/i;
/** Ahead of a number that is no holding, but the class, or what somebody else might hold. */
const NO_HOLDING = /\b(?:outstanding|bas(?:ed|is)|before|previously|formerly|if|would|up\s+to)\b/i;
const IS_CLASS = /^[^.;,(]{0,60}\boutstanding\b/i;

/** The lists that begin with "Includes", with the one amount of a cover page, among `amounts`, that the sentence before them states. */
export function withTotalBefore(
  told: readonly Composition[],
  text: MappedText,
  amounts: ReadonlySet<string>,
  make: FactMaker,
): readonly Composition[] {
  if (!told.some(isWithoutTotal)) return told;
  const sentences = sentencesOf(text.text).map(([start, end]) => text.slice(start, end));
  return told.map((list): Composition => {
    if (!isWithoutTotal(list)) return list;
    const at = sentences.findIndex((sentence) => sentence.text.trim() === list.place.value);
    const before = sentences[at - 1];
    const total = before === undefined ? null : amountIn(before, amounts, make);
    return total === null ? list : { ...list, total };
  });
}

function isWithoutTotal({ claim, total, place }: Composition): boolean {
  return claim === "some" && total === null && INCLUDES.test(place.value);
}

function amountIn(sentence: MappedText, amounts: ReadonlySet<string>, make: FactMaker): Figure | null {
  const [found, ...others] = [...numbersIn(sentence.text)].filter(({ value }) =>
    amounts.has(value.toFixed()),
  );
  if (found === undefined || others.some(({ value }) => !value.eq(found.value))) return null;
  const { text } = sentence;
  if (NO_HOLDING.test(text.slice(0, found.start)) || IS_CLASS.test(text.slice(found.end))) return null;
  return { ...make(found.value, sentence, found.start, found.end), marks: [] };
}
