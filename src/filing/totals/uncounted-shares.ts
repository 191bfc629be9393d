import { numbersIn } from "../../figures/number.js";
import { figuresReported } from "./exclusion-figures.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { once } from "../once.js";
import { proseOf, sentencesOf } from "../words/prose.js";
import { LEAST } from "../words/told-number.js";

/** What a number counts, behind it: "40,000 shares", "60,000 unvested stock options". */
const COUNTED = /^\s+(?:[\w’'-]+\s+){0,4}?(?:shares|options|warrants|units|rights|adss?|rsus?|securities)\b/i;
/** Shares that changed hands, or of the whole class: no others that somebody has. */
const OF_OTHER_THINGS =
  /\b(?:purchased|acquired|bought|sold|sales?|issued|outstanding|authori[sz]ed|offer(?:ed|ing)|transferred|distributed)\b/i;

/** The first note or paragraph that tells of shares or rights by a number which nobody reports, or `null`. */
export const uncountedShares = once((filing: Filing): Fact<string> | null => {
  const reported = figuresReported(filing);
  const isUncounted = (sentence: string): boolean =>
    !OF_OTHER_THINGS.test(sentence) &&
    [...numbersIn(sentence)].some(
      ({ value, end }) =>
        value.gte(LEAST) && COUNTED.test(sentence.slice(end)) && !reported.has(value.toFixed()),
    );
  return proseOf(filing).find((place) => sentencesOf(place).some(isUncounted)) ?? null;
});
