import { roundedBy } from "../base.js";
import { isWithin } from "../fact.js";
import { countsTold } from "./counts-beside.js";
import { countsOfClass } from "./other-class.js";
import type { PercentOfClass } from "../percent/percent-case.js";
import { lettered } from "../share-class.js";
import { whereabouts } from "../words/whereabouts.js";

/** Whether nothing in the text makes the base doubtful: one count, of the security's own class, not rounded. */
export function isBaseCertain(subject: PercentOfClass): boolean {
  return isOneCount(subject) && isPlainBase(subject);
}

/** Whether percentages are told to rest on the base, which is of the security's own class and not rounded. */
export function isPlainBase(subject: PercentOfClass): boolean {
  return subject.base.forPercentages && isOfOwnClass(subject);
}

/** Whether the base is the one count of the class that the filing tells, where it answers for its percentages, though no word rests them on it. */
export function isOnlyCount(subject: PercentOfClass): boolean {
  const { value: words } = subject.base.place;
  return (
    isOneCount(subject) &&
    isOfOwnClass(subject) &&
    !OF_ANOTHER_TIME.test(words) &&
    standsByPercentages(subject)
  );
}

/** "Immediately before the merger the Issuer had 8,000,000 shares outstanding": a count that is told of some event. */
const OF_ANOTHER_TIME = /\b(?:prior\s+to|before|immediately|following|upon|then|would|if|until)\b/i;

function isOneCount({ filing }: PercentOfClass): boolean {
  const whole = countsTold(filing).filter(({ partOfSum, standing }) => !partOfSum && standing !== "another");
  const counts = countsOfClass(whole, filing.securityClass?.value ?? "");
  return new Set(counts.map(({ shares }) => shares.value.toFixed())).size === 1;
}

function isOfOwnClass({ filing, base }: PercentOfClass): boolean {
  const wanted = lettered(filing.securityClass?.value ?? "");
  const counted = lettered(base.class ?? "");
  return (counted === null || wanted === null || counted === wanted) && roundedBy(base).isZero();
}

/** Item 5 of Schedule 13D, Item 4 of 13G, or a note to a cover page. */
function standsByPercentages({ filing, base: { place } }: PercentOfClass): boolean {
  const answers = filing.schedule === "13D" ? "Item 5" : "Item 4";
  return (
    whereabouts(filing, place).startsWith(answers) ||
    filing.persons.some(({ footnotes }) => footnotes.some(({ text }) => isWithin(place, text)))
  );
}
