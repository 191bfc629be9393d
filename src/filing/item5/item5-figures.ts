import { Decimal } from "../../figures/decimal.js";
import { numbersIn } from "../../figures/number.js";
import { percentFigures } from "../../figures/percent.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { wholeSentences } from "./item5-sentences.js";
import { once, onceTold } from "../once.js";
import { itemTexts } from "../words/prose.js";
import { countsTold } from "../bases/counts-beside.js";

const POWER = /\b(?:vot(?:e|es|ing)|dispos\w+|(?:sole|shared?)\s+power)\b/i;
/** Below this a figure may be the number of a row or of a note. */
export const SMALL = 100;
const YEAR = /^(?:19|20)\d\d$/;

/** Whether Item 5 prints a count that may be somebody's holding: then that none was read is not that none is stated. */
export const figuresIn5 = once((filing: Filing): boolean =>
  itemTexts(filing, "5").some((text) => countsIn(filing, text, []).length > 0),
);

/** The counts in those sentences of Item 5 that speak of a power. */
export const countsOfPowerIn5 = once((filing: Filing): readonly string[] =>
  itemTexts(filing, "5")
    .flatMap(wholeSentences)
    .flatMap((sentence) => (POWER.test(sentence) ? countsIn(filing, sentence, []) : [])),
);

/** Whether Item 5 prints a count, or a term for one, in a sentence on a power, or a count below the captions of a table that name one. */
export const powersToldIn5 = once((filing: Filing): boolean => {
  if (countsOfPowerIn5(filing).length > 0) return true;
  const texts = itemTexts(filing, "5");
  return texts.some(
    (text, index) =>
      (POWER_CAPTION.test(text) && countsIn(filing, texts[index + 1] ?? "", []).length > 0) ||
      (POWER.test(text) && TERM.test(text)),
  );
});

const POWER_CAPTION = /^(?![\s\S]*[.:;]\s*$)\D{0,300}\b(?:voting|dispositive|investment)\b/i;

/** A number of shares that is told once elsewhere and called by a term of the filing's own in Item 5. */
const TERM = /\b[Tt]he\s(?:Subject|Reported|Covered|Owned)\s(?:Shares|Securities)\b/;

const OWNED = /\b(?:beneficial\w*|owns?|owned|holds?|held)\b|\d\s?%/i;

/** The heading of an Item 5 in which a sentence on what is owned prints a count, or a term for one, that was read as nobody's; else `null`. */
export const unreadIn5 = once((filing: Filing): Fact<string> | null => {
  if (filing.persons.some(({ item5 }) => item5 !== null)) return null;
  const told = itemTexts(filing, "5")
    .flatMap(wholeSentences)
    .some(
      (sentence) =>
        OWNED.test(sentence) && (TERM.test(sentence) || countsIn(filing, sentence, []).length > 0),
    );
  return told ? (filing.items.find(({ number }) => number.startsWith("5"))?.heading ?? null) : null;
});

/** Whether Item 5 prints a percentage. */
export const percentagesIn5 = onceTold((filing: Filing): boolean =>
  itemTexts(filing, "5").some((text) => percentFigures(text).length > 0),
);

/** The counts of shares in a text, no year, no base and none of `known`. */
export function countsIn(filing: Filing, text: string, known: readonly Decimal[]): string[] {
  const bases = countsTold(filing).map(({ shares }) => shares.value);
  return [...numbersIn(text)]
    .filter(({ value }) => value.gte(SMALL) && !YEAR.test(value.toFixed()))
    .filter(({ value }) => ![...known, ...bases].some((each) => each.eq(value)))
    .map(({ value }) => value.toFixed());
}

/** The percentages that a text prints, each once. */
export function distinctPercents(text: string): Decimal[] {
  return [...new Set(percentFigures(text))].map((printed) => new Decimal(printed));
}
