import type { Fact } from "./fact.js";
import type { Filing } from "./filing.js";
import { once } from "./once.js";
import { proseOf, sentencesIn } from "./prose.js";

const SPLIT =
  /\b(?:reverse|forward|stock|share)\s+(?:(?:stock|share)\s+)?splits?\b|\bshare\s+consolidation\b/i;
/** The usual words of a contract, and of a definition, tell of no split that happened. */
const IF_ANY =
  /\b(?:in\s+the\s+event\s+of|subject\s+to|adjust(?:ed|ments?)\s+(?:for|upon|to\s+reflect|in\s+the\s+event|as\s+a\s+result\s+of)\s+(?:any|future|subsequent|stock\s+(?:splits|dividends)|certain)|customary|and\s+the\s+like|or\s+similar|may\s+be|any\s+(?:\w+\s+)?(?:reverse|forward|stock|share)|stock\s+dividends?|recapitali[sz]ations?)\b/i;

/** Where the text tells of a split of the shares that happened or will, or `null`. */
export const splitSpokenOf = once(
  (filing: Filing): Fact<string> | null =>
    proseOf(filing).find(({ value }) =>
      sentencesIn(value).some((sentence) => SPLIT.test(sentence) && !IF_ANY.test(sentence)),
    ) ?? null,
);
