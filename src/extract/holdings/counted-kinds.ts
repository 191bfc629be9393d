import { matchesIn } from "../../figures/matches.js";
import type { PrintedNumber } from "../../figures/number.js";
import { isOwnCount } from "../bases/base-kind.js";

/** A kind without its noun, which stands behind the last: "41,220,500 shares of Class A and 6,100,000 shares of Class B stock outstanding". */
const BARE_KIND = String.raw`(?:shares\s+of\s+)?(?:class\s+[a-z]|(?:class\s+[a-z]\s+)?(?:common|ordinary|subordinate|preferred))(?=(?:,|,?\s+and)\s+(?:approximately\s+)?$)`;
/** The kind of shares behind a count, and what joins it to the next. */
const KIND_AND = new RegExp(
  String.raw`^\s+(class\s+[a-z](?=,?\s+and\s)|(?:[a-z][\w'’-]*\s+){0,7}?(?:stock|shares?|units?|interests?)(?:\s+of\s+beneficial\s+interest)?|${BARE_KIND})(?:\s+(?:issued\s+and\s+)?outstanding)?(?:,|,?\s+and)\s+(?:\(\s*(?:ii|[2by])\s*\)\s*)?(?:approximately\s+)?$`,
  "i",
);
/** The kind behind the last count, and the word that makes all of them counts of what is outstanding. */
const KIND_OUTSTANDING =
  /^\s+((?:[a-z][\w'’-]*\s+){0,7}?(?:stock|shares?|units?|interests?|options|warrants)(?:\s+of\s+beneficial\s+interest)?),?\s+(?:(?:were|are|was|is)\s+)?(?:issued\s+and\s+)?(?:outstanding|in\s+issue)\b/i;
/** Kinds that are not counted with the class: rights to it, preferred stock. */
const OTHER =
  /\b(?:issuable|underlying|subject|exercise|conversion|options?|warrants?|authori[sz]ed|preferred)\b/i;

/**
 * "24,000,000 common units and 1,200,000 subordinated units outstanding": the counts of several kinds of shares before one word that
 * makes all of them outstanding, each with the kind written behind it.
 */
export function countedKinds(
  text: string,
  counts: readonly PrintedNumber[],
): ReadonlyMap<PrintedNumber, string> {
  const found = inOrder(text, counts);
  let list: [PrintedNumber, string][] = [];
  for (const [index, count] of counts.entries()) {
    const next = counts[index + 1];
    const last = KIND_OUTSTANDING.exec(
      text.slice(count.end, Math.min(count.end + NEAR, next?.start ?? Infinity)),
    )?.[1];
    if (last !== undefined && list.length > 0)
      for (const [each, kind] of [...list, [count, last] as const])
        if (!OTHER.test(kind)) found.set(each, kind);
    const between = next === undefined ? "" : text.slice(count.end, next.start);
    const kind = KIND_AND.exec(between)?.[1];
    const opens = list.length > 0 || !isOwnCount(text.slice(Math.max(0, count.start - NEAR), count.start));
    if (kind === undefined || !opens) list = [];
    else list.push([count, kind]);
  }
  return found;
}

/** "41,220,500 and 6,100,000 shares of Class A and Class B stock, respectively": the lettered classes of all counts of a sentence. */
function inOrder(text: string, counts: readonly PrintedNumber[]): Map<PrintedNumber, string> {
  const found = new Map<PrintedNumber, string>();
  const classes = new Set(matchesIn(text, LETTERED).map(([name]) => name));
  const lead = text.slice(0, counts[0]?.start).slice(-NEAR);
  if (RESPECTIVELY.test(text) && classes.size === counts.length && !isOwnCount(lead))
    for (const [index, name] of [...classes].entries()) {
      const count = counts[index];
      if (count !== undefined) found.set(count, name);
    }
  return found;
}

const RESPECTIVELY = /\boutstanding\b[^.;]{1,160}\brespectively\b/i;
const LETTERED = /\bclass\s+[a-z]\b/gi;

/** How far the words around a count are looked at. */
const NEAR = 200;
