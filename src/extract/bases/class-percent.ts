import { percentsIn, type PrintedPercent } from "../../figures/percent.js";

/** Behind a percentage, of what else than the class it is. */
const OF_ANOTHER =
  /^\s*(?:\)\s*)?of\s+(?:(?:the|its|their|his|her|all)\s+)?(?:[^.;,()\d%]{0,60}?\bfloat\b|[^.;,()\d%]{0,30}?\b(?:net\s+)?assets\b|(?:[\w-]+\s+){0,3}(?:shares?|stock|securities|units?)\s+(?:sold|offered)\b|(?:reporting|filing)\s+persons?['’]s?\s)/i;
/** Of something, by a word of its own. */
const OF = /^\s*(?:\)\s*)?of\s/i;
const OF_CLASS =
  /^\s*(?:\)\s*)?of\s+(?:(?:the|such|that|its|all)\s+){0,2}(?:class\b(?!\s+[A-Z\d])|[^.;,()%]{0,80}?\boutstanding\b)/i;

/** Whether a percentage, by the words `behind` it, is of something else than the class: of the float, of an offering, of somebody's assets. */
export function isOfAnother(behind: string): boolean {
  return OF_ANOTHER.test(behind);
}

/** The first percentage in `text` that is not told to be of something else than the class. */
export function classPercentIn(text: string): PrintedPercent | null {
  let first: PrintedPercent | null = null;
  for (const percent of percentsIn(text)) {
    const behind = text.slice(percent.end);
    if (isOfAnother(behind)) continue;
    // "12.4% of its capital and 5.87% of the class": the one of the class is meant.
    if (OF_CLASS.test(behind)) return percent;
    if (first === null && !OF.test(behind)) return percent;
    first ??= percent;
  }
  return first;
}

/** "units, which, based on 88,110,000 units outstanding on March 4, 2020, represent": the base stands between the count and its percentage. */
const OVER_BASE =
  /^[^\d;:%.]{0,80}?\b(?:based|calculated|computed)\s+(?:up)?on\s+(?:[^;%.]|\.(?=\d)){1,300}?,?\s(?:represents?|constitutes?|is|are|equals?|or|amounts?\s+to)\s+(?=(?:(?:approximately|about)\s+)?\d{1,3}(?:\.\d+)?\s?(?:%|per\s?cent))/i;
/** "shares, comprising 600,000 shares and 400,000 shares represented by ADSs,": the parts do. */
const OVER_PARTS =
  /^[^\d;:%.]{0,80}?\b(?:compris|consist|includ)\w+(?:\s+of)?\s+(?:[^;%.]|\.(?=\d)){1,300}?[,)]\s+(?:(?:or|and|together|in\s+(?:all|total)|which|representing|represents?|constituting|constitutes?|being|is|are)\s+){0,3}(?=(?:(?:approximately|about)\s+)?\d{1,3}(?:\.\d+)?\s?(?:%|per\s?cent))/i;

const OF_A_HOLDER = /^[^.;]{0,100}?\b(?:held|owned)\s+(?:[^\s.;]+\s+){0,3}?by\b/i;

/** A percentage, placed from `from` on. */
interface PlacedPercent {
  readonly from: number;
  readonly percent: PrintedPercent;
}

/**
 * The percentage of a count: the one `near` it, else one that stands behind the count's base or behind its parts. Both texts begin right
 * behind the count. `null` where there is none.
 */
export function percentBehind(near: string, behind: string): PlacedPercent | null {
  const percent = classPercentIn(near);
  return percent === null ? farPercentIn(behind) : { from: 0, percent };
}

function farPercentIn(behind: string): PlacedPercent | null {
  const lead = OVER_BASE.exec(behind)?.[0] ?? OVER_PARTS.exec(behind)?.[0];
  if (lead === undefined) return null;
  const percent = classPercentIn(behind.slice(lead.length));
  if (percent?.start !== 0) return null;
  // "…, and 400,000 shares, or 4.1% of the class, held by the Trust": the percentage of the last part.
  const ofLast = OF_A_HOLDER.test(behind.slice(lead.length + percent.end));
  return ofLast ? null : { from: lead.length, percent };
}
