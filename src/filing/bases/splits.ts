import { dateIn, type IsoDate } from "../../figures/date.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { once } from "../once.js";
import { proseOf, sentencesOf } from "../words/prose.js";

/** A split of the shares, as a sentence tells it. */
export interface Split {
  /** The paragraph that tells it. */
  readonly place: Fact<string>;
  /** As printed: `1-for-10`; `null` where the sentence names none. */
  readonly ratio: string | null;
  readonly date: IsoDate | null;
}

/** A dated trade that the text tells. */
export interface DatedTrade {
  readonly place: Fact<string>;
  readonly date: IsoDate;
}

const SPLIT =
  /\b(?:reverse|forward|stock|share)\s+(?:(?:stock|share)\s+)?splits?\b|\bshare\s+consolidation\b/i;
/** The usual words of a contract, and of a definition, tell of no split that happened. */
const IF_ANY =
  /\b(?:in\s+the\s+event\s+of|subject\s+to|adjust(?:ed|ments?)\s+(?:for|upon|to\s+reflect|in\s+the\s+event|as\s+a\s+result\s+of)\s+(?:any|future|subsequent|stock\s+(?:splits|dividends)|certain)|customary|and\s+the\s+like|or\s+similar|may\s+be|any\s+(?:\w+\s+)?(?:reverse|forward|stock|share)|stock\s+dividends?|recapitali[sz]ations?)\b/i;
const PART = String.raw`(?:\d[\d.,]{0,8}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|twenty-five|thirty|forty|fifty|one\s+hundred)`;
const RATIO = new RegExp(
  String.raw`\b${PART}\s?(?:-\s?for\s?-|-\s?to\s?-|\s+for\s+|\s+to\s+|:)\s?${PART}\b`,
  "i",
);
/** Words that say which side of the split the figures are on. */
const ADJUSTED =
  /\b(?:adjust(?:ed|s|ing)|reflect(?:s|ed|ing)?|gives?\s+(?:retroactive\s+)?effect|giving\s+(?:retroactive\s+)?effect|(?:post|pre)-(?:reverse-)?split|retroactive(?:ly)?|restated|prior\s+to\s+giving)\b/i;
const TRADED = /\b(?:purchased|bought|acquired|sold|converted|exercised|received|granted|awarded)\b/i;
const COUNTED =
  /\b(?!(?:19|20)\d\d\b)(?:\d{1,3}(?:,\d{3})+|\d+)\s+(?:\w+\s+){0,4}?(?:shares?|ADSs?|units?)\b/i;

/** The splits that the text tells to have happened or to be planned, each once. */
export const splitsIn = once((filing: Filing): readonly Split[] => {
  const told = proseOf(filing).flatMap((place) =>
    sentencesOf(place)
      .filter((sentence) => SPLIT.test(sentence) && !IF_ANY.test(sentence))
      .map((sentence): Split => {
        const ratio = RATIO.exec(sentence)?.[0] ?? null;
        return { place, ratio, date: dateIn(sentence)?.value ?? null };
      }),
  );
  // A split is told in full once and referred to afterwards.
  const full = told.filter(({ ratio, date }) => ratio !== null && date !== null);
  const known = full.length > 0 ? full : told.slice(0, 1);
  return known.filter(({ date }, index) => known.findIndex((other) => other.date === date) === index);
});

/** Where the text tells of a split of the shares, or `null`. */
export function splitSpokenOf(filing: Filing): Fact<string> | null {
  return splitsIn(filing)[0]?.place ?? null;
}

/** Where the text says on which side of a split its figures are, or `null`. */
export const adjustedForSplit = once(
  (filing: Filing): Fact<string> | null =>
    proseOf(filing).find((place) =>
      sentencesOf(place).some(
        (sentence) =>
          /\bsplits?\b|\bconsolidation\b/i.test(sentence) &&
          ADJUSTED.test(sentence) &&
          !IF_ANY.test(sentence),
      ),
    ) ?? null,
);

/** The trades in shares that the text tells with their day, the split itself left out. */
export const datedTrades = once((filing: Filing): readonly DatedTrade[] =>
  proseOf(filing).flatMap((place) =>
    sentencesOf(place).flatMap((sentence) => {
      const date = dateIn(sentence)?.value;
      const tells = TRADED.test(sentence) && COUNTED.test(sentence) && !SPLIT.test(sentence);
      return tells && date !== undefined ? [{ place, date }] : [];
    }),
  ),
);
