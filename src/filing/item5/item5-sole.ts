import type { Filing, Person } from "../filing.js";
import { wholeSentences } from "./item5-sentences.js";
import { onceTold } from "../once.js";
import { itemTexts } from "../words/prose.js";

/** "the Reporting Persons may be deemed to have sole voting and dispositive power with respect to the shares of the Fund". */
const SOLE_OF_ALL =
  /\bthe\s+(?:applicable\s+)?(?:reporting|filing)\s+persons\s+(?:(?:may|might|be|are|deemed|to|each|also|therefore)\s+){0,6}(?:have|has)\s+(?:the\s+)?sole\s+(?:voting|investment|dispositive|power\s+to\s+(?:vote|dispose|direct))\b/i;
const NOBODY = /\b(?:no|not|none|neither|nor|except|if|would|could|previously|prior)\b/i;

/** Whether a sentence of Item 5 gives the reporting persons sole power, and behind it no figure. */
const tellsSole = onceTold((filing: Filing): boolean =>
  itemTexts(filing, "5")
    .flatMap(wholeSentences)
    .some((sentence) => {
      const told = SOLE_OF_ALL.exec(sentence);
      return told !== null && !NOBODY.test(sentence) && !/\d{3}/.test(sentence.slice(told.index));
    }),
);

/** Whether Item 5 gives the reporting persons sole power in words, without a figure, over what the person's cover page calls shared alone. */
export function isToldSole(filing: Filing, person: Person): boolean {
  const { soleVotingPower, soleDispositivePower, sharedVotingPower, sharedDispositivePower } = person;
  const none = [soleVotingPower, soleDispositivePower].every((power) => power?.value.isZero() === true);
  const shared = [sharedVotingPower, sharedDispositivePower].some((power) => power?.value.gt(0) === true);
  return none && shared && tellsSole(filing);
}
