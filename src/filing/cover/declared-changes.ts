import { matchesIn } from "../../figures/matches.js";
const CHANGED = String.raw`(?:amended|supplemented|restated|replaced|superseded|deleted|added|revised|updated|modified)`;
/** What says of an Item that it changes: "is hereby amended and restated", "supplements Item 4", "by adding". Acts are amended too, but only "as amended". */
const DECLARES = new RegExp(
  String.raw`\b(?:is|are|be|hereby|been)\s+(?:hereby\s+|further\s+|being\s+|also\s+|each\s+){0,2}${CHANGED}\b` +
    String.raw`|\b(?:amend|supplement|restate|replace|supersede|update)s\s+(?:and\s+\w+\s+)?(?:the\s+)?(?:items?|information|disclosure|schedule|statement)\b` +
    String.raw`|\bby\s+(?:adding|inserting|deleting|replacing)\b`,
  "i",
);
/** … or that it does not change. */
const UNCHANGED =
  /\bno\s+(?:material\s+)?changes?\b|\bunchanged\b|\bnot\s+(?:applicable|amended|changed)\b|\binapplicable\b|\bN\/A\b|^\W*(?:none|same)\b/i;
/**
 * The whole statement is told anew, or is added to, so that what the Items below do not take up again stands as it was. "Supplements
 * the information in Item 4" is of that Item.
 */
const OF_WHOLE =
  /\brestat\w+\b[^.]{1,200}\bin\s+(?:its|their)\s+entirety\b|\bsupplements\s+(?:the\s+)?(?:information|statements?|schedule)\b(?![^.]{1,40}\bitem)|\bfurnish\s+the\s+additional\s+information\b/i;
/** An Item that only points to another, or that is the introduction of the amendment itself. */
const POINTS = /\bincorporated\b[^.]{1,60}\bby\s+reference\b|^\W*this\s+amendment\b/i;
const NUMBERS = /\bitems?\s+((?:\d(?:\([a-z]\)){0,2}(?:,?\s+and\s+|,\s*|\s+)?){1,10})/gi;

/** Whether a text says of an Item how it changes, or that it does not. */
export function declaresChange(text: string): boolean {
  return DECLARES.test(text) || UNCHANGED.test(text) || POINTS.test(text);
}

/** Whether an introduction says that the statement is told anew, or added to, as a whole. */
export function isOfWhole(text: string): boolean {
  return OF_WHOLE.test(text);
}

/** The numbers of the Items that a text says to be amended: 4 and 5 of "Items 4 and 5(a) are hereby amended". */
export function itemsDeclared(text: string): string[] {
  if (!DECLARES.test(text)) return [];
  return matchesIn(text, NUMBERS).flatMap(([, numbers = ""]) => numbers.match(/\d/g) ?? []);
}
