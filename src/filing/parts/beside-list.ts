import { sameCount, sum, type Decimal } from "../../figures/decimal.js";
import type { Composition, Holding } from "../holding.js";
import { counted, sharesOf } from "./holdings.js";

/** A clause that has a subject of its own, or tells who somebody is. */
const OWN_CLAUSE = /\b(?:wh(?:ich|o|om|ose)|part(?:y|ies)|members?|groups?|one\s+of)\b/i;
/** Straight ahead of a number: it goes on with the list. */
const JOINED =
  /(?:\b(?:and|plus|including|as\s+well\s+as|(?:together|along)\s+with|in\s+addition\s+to|of\s+which)|[,;:(]|\(\w{1,4}\))\s*(?:(?:an?|the|another|further|additional|aggregate|total|of|up\s+to|options?|warrants?|to|purchase|acquire|for|over|on)\s+){0,8}$/i;

/**
 * Whether a list is right without the numbers that clauses of their own tell behind a part: "650,000 shares held by the Fund, a party to an
 * agreement whose parties own 3,100,000 shares", "…, which is one of the holders of the 900,000 shares issued in the merger".
 */
export function fitsWithoutAsides(composition: Composition, figure: Decimal): boolean {
  const parts = counted(composition);
  const asides = asidesOf(composition, parts);
  if (asides.size === 0) return false;
  return sameCount(sum(parts.filter((part) => !asides.has(part)).map(sharesOf)), figure);
}

function asidesOf({ place: { value: sentence } }: Composition, parts: readonly Holding[]): Set<Holding> {
  const asides = new Set<Holding>();
  let end = -1;
  for (const part of parts) {
    const start = sentence.indexOf(part.shares.printed, Math.max(end, 0));
    if (start < 0) return new Set();
    const between = end < 0 ? "" : sentence.slice(end, start);
    if (OWN_CLAUSE.test(between) && !JOINED.test(between)) asides.add(part);
    end = start + part.shares.printed.length;
  }
  return asides;
}
