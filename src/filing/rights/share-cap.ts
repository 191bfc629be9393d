import { Decimal } from "../../figures/decimal.js";
import { matchesIn } from "../../figures/matches.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { onceTold } from "../once.js";
import { proseOf, sentencesOf } from "../words/prose.js";

/** A limit on exercise or conversion as a count: more shares than these may not be owned by it. */
export interface ShareCap {
  readonly place: Fact<string>;
  readonly shares: Decimal;
}

const ON_EXERCISE = /\b(?:exercis|conver)/i;
const FORBIDS = /\b(?:prohibit\w*|preclud\w*|prevent\w*|cannot|not|limit\w*|unable)\b/i;
/** "beneficial ownership of more than 4,462,769 shares", "would own, in all, in excess of 500,000 shares". */
const COUNT =
  /\b(?:ownership|own|owned|owning)\b[^.;\d%]{1,60}?\b(?:more\s+than|in\s+excess\s+of|exceeding|beyond)\s+(?:an?\s+(?:aggregate|total)\s+of\s+)?(\d{1,3}(?:,\d{3})+)\s+(?:[\w-]+\s+){0,4}?shares\b/gi;

/** The highest count of shares up to which a right is told to be exercisable; `null` where none is told. */
export const highestCap = onceTold((filing: Filing): ShareCap | null => {
  const caps = proseOf(filing).flatMap((place) =>
    sentencesOf(place)
      .filter((sentence) => ON_EXERCISE.test(sentence) && FORBIDS.test(sentence))
      .flatMap((sentence) =>
        matchesIn(sentence, COUNT).map(([, count = "0"]) => ({
          place,
          shares: new Decimal(count.replaceAll(",", "")),
        })),
      ),
  );
  const [first, ...others] = caps;
  if (first === undefined) return null;
  return others.reduce((highest, cap) => (cap.shares.gt(highest.shares) ? cap : highest), first);
});
