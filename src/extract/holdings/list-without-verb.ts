import type { Composition } from "../../filing/holding.js";
import type { MappedText } from "../../source/mapped-text.js";
import { markedFigure } from "../notes/marked-figure.js";
import type { Terms } from "./holding.js";
import { listFrom } from "./list-from.js";
import { closing, isMeantToAddUp, missingIn, totalsIn } from "./list-totals.js";
import { isOfOtherSubject } from "./other-subject.js";

/** A total taken apart by no verb: "650,000 shares (600,000 …", "650,000 shares, of which". */
const LIST_OPENS =
  /\s*,\s+of\s+which\s|\s+of\s+which\s|\s*,\s+(?=\d[\d,]*\s+(?:[Ss]hares\s+)?(?:of\s+(?:which|these|those|them|such)|thereof)\b)|\s*,\s+i\.e\.,?\s|\s*[:(]\s*|\s+[–—]\s/y;
/** "650,000 shares, or 6.5% of the class: 600,000 …", "650,000 shares (6.5%), of which …": between a count and what leads to its list. */
const PERCENT_OF_IT =
  /^[\s,]{0,4}(?:or|representing|constituting)\s+(?:approximately\s+)?\d[\d.]{0,6}\s?(?:%|per\s?cent)(?:\sof\s[^:;,.()\d]{1,60})?(?=:)|^\s?\((?:or\s|approximately\s|about\s){0,2}\d[\d.]{0,6}\s?(?:%|per\s?cent)[^()]{0,100}\)(?=[:,])/i;
/** "650,000 shares (6.5%), 600,000 of the Fund and 50,000 …": what stands right behind. */
const COUNT_BEHIND = /,\s+(?=\d{1,3}(?:,\d{3})+\s)/y;
/** A colon, "i.e." or a comma: behind the count, or its percentage, stand its parts. */
const PARTS_ALONE = /:|i\.e|^,\s+$/;
/** What such an opening tells of the count before it: some of it only. */
const OPENS_WITH_SOME = /^\s*(?:,\s+)?(?:of\s+which|\d[\d,]*\s+(?:shares\s+)?(?:of\s|thereof))/i;
/** "650,000 shares held by the Trust, of which she is a trustee, and 48,900": what "which" is of is no count. */
const ROLE_IN_WHICH =
  /^\D{0,120}?\b(?:is|are|was|were|serves?|acts?)\b\D{1,120}\b(?:and|plus)\s+(?:\([ivx]{1,4}\)\s+)?\d/i;
/** A sentence that begins more lists than this is no holding told by its parts; each trial reads the rest of it. */
export const LISTS_TRIED = 20;

/** "650,000 shares (600,000 shares held and 50,000 issuable …)": a list only where it adds up to the count before it, or would but for a slip of the keys in brackets or behind a colon. */
export function withoutVerb(sentence: MappedText, terms: Terms): Composition | null {
  let tried = 0;
  for (const count of totalsIn(sentence.text)) {
    if (isOfOtherSubject(sentence.text, count.start)) continue;
    const unit =
      /^[^,;:(.–—]{0,80}?(?=\s*[,:(–—]|\sor\s\d)/.exec(sentence.text.slice(count.end))?.[0].length ?? 0;
    const percent = PERCENT_OF_IT.exec(sentence.text.slice(count.end + unit))?.[0] ?? "";
    const from = count.end + unit + percent.length;
    const opening =
      openingAt(LIST_OPENS, sentence.text, from) ??
      (percent.endsWith(")") ? openingAt(COUNT_BEHIND, sentence.text, from) : null);
    if (opening === null) continue;
    if (/which/i.test(opening[0]) && ROLE_IN_WHICH.test(sentence.text.slice(from + opening[0].length)))
      continue;
    tried += 1;
    if (tried > LISTS_TRIED) return null;
    const total = markedFigure(terms.make, sentence, 0, count, opening.index);
    const start = opening.index + opening[0].length;
    const list = listFrom(sentence, start, total, "whole", terms);
    if (list !== null && missingIn(list, total).isZero()) return list;
    // "…: 600,000 shares and 50,000 shares underlying options; a further 60,000 options vest later".
    const ends = sentence.text.indexOf(";", start);
    const first = ends < 0 ? null : listFrom(sentence.slice(0, ends), start, total, "whole", terms);
    if (first !== null && first.holdings.length > 1 && missingIn(first, total).isZero()) return first;
    const bracketed = opening[0].includes("(")
      ? listFrom(sentence.slice(0, closing(sentence.text, start)), start, total, "whole", terms)
      : null;
    // So do a colon, "i.e." and a comma behind the percentage lead to nothing but its parts.
    const told = bracketed ?? (PARTS_ALONE.test(opening[0]) ? list : null);
    if (told !== null && isMeantToAddUp(told, total)) return told;
    if (list !== null && OPENS_WITH_SOME.test(sentence.text.slice(opening.index)))
      return listFrom(sentence, start, total, "some", terms);
  }
  return null;
}

function openingAt(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
