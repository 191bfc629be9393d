import { percentsIn, type PrintedPercent } from "../figures/percent.js";

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
