import type { Base } from "../../src/filing/filing.js";

/** The bare form: the percentages rest on so many shares of the class on a day, as somebody reported. */
const PLAIN =
  /^\W*(?:\w{1,3}\W+)?(?:(?:(?:all|the|these|such|each|calculations?|computations?|of|ownership|beneficial|aggregate|reported) )*per ?cent[^.\d]{1,120}\b(?:based|calculated|computed|determined)|based (?:up)?on|(?:based|calculated|computed|determined) (?:(?:up)?on|using))\b[^.\d]{1,60}\d/i;
/** The same behind a person's own holding: "… beneficially owns 900,000 shares, or 9.0% of the Common Stock outstanding, based on so many". */
const OF_A_HOLDING =
  /\bbeneficially owns? [^%]{1,200}% of the [^.\d%]{1,80},? \(?(?:based|calculated) (?:up)?on [^.\d]{0,30}\d/i;
/** The form's own name has a number. */
const FORM = /\bSchedule 13[DG](?:\/A)?/gi;
/** Words that make a count another one than the class as it stands. */
const NOT_AS_IT_STANDS =
  /\b(?:giving effect|pro forma|assum|immediately|following|after|completion|consummation|exercise|conversion|combined|together|treat|prior|would|dilut|float|split|adjusted|held by|not held|affiliate|vot(?:e|ing)|nonvoting|deemed|includ|exchange|price|ratio|cap\b|correct|rather|amendment|as-converted|entitled|instead|previous|earlier|plus|opening|clos(?:e|ing))/i;

/** Where the count was taken from may be a proxy statement or an amendment, filed with the Securities and Exchange Commission … */
const REPORTED = / (?:as (?:reported|disclosed|set forth|stated|told|represented)|\(?according to)\b.*/is;
/** … unless the words go on to make it another. */
const CHANGED_SINCE =
  /\b(?:giving effect|pro forma|assum\w+|adjusted|exercised?|conversion|converted|offering|plus|less|issued|issuances?|repurchased?|split)\b/i;

/**
 * Whether the words around a count say that it is of the class as it stands, and nothing that makes it another one. Of two
 * counts that a slip of the keys parts, plain words are not asked.
 */
export function countsAsItStands({ place, plus }: Base, isSlip: boolean): boolean {
  return (isSlip || isPlainlyTold(place.value)) && !isAnother(wordsOf(place.value, plus.length > 0));
}

function isAnother(words: string): boolean {
  const [source = ""] = REPORTED.exec(words) ?? [];
  return NOT_AS_IT_STANDS.test(words.replace(source, "")) || CHANGED_SINCE.test(source);
}

function isPlainlyTold(place: string): boolean {
  return PLAIN.test(place.replace(FORM, "statement")) || OF_A_HOLDING.test(place);
}

/** The words up to where the person's own rights are added. */
export function wordsOf(place: string, adds: boolean): string {
  return adds ? place.replace(/\bplus\b.*/is, "") : place;
}
