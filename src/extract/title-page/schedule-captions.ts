import type { Filing } from "../../filing/filing.js";

/** One of the two schedules that are read. */
export type Schedule = Filing["schedule"];

/** A title page of one of the two, and of no other form. */
const TITLE_PAGE = /\bcusip\b/i;
const OTHER_FORM =
  /(?<![^\n])[^\w\n]{0,80}(?:schedule|form)\W{1,5}(?:to\b|1[0-24]\w|13e|[3458]\b|8-?k|10-?[kq]|13f|s-\d|n-\w|20-?f|6-?k)/i;

/** Captions of rows that only one of the two has, or that have another number in the other. */
const ROWS: Readonly<Record<Schedule, RegExp>> = {
  "13D": /\bsource\s+of\s+funds\b|\(?\b14\W{1,9}types?\s+of\s+(?:reporting\s+)?person\b|\brow\W{1,4}11\b/i,
  "13G": /\(?\b12\W{1,9}types?\s+of\s+(?:reporting\s+)?person\b|\brow\W{1,4}9\b/i,
};
/** Captions of Items that only one of the two has. */
const ITEMS: Readonly<Record<Schedule, RegExp>> = {
  "13D":
    /\bitem\W{1,5}(?:1\W{1,9}security\s+and\s+(?:the\s+)?issuer|3\W{1,9}source\s+and\s+amount|4\W{1,9}purpose\s+of\s+(?:the\s+)?transaction|5\W{1,9}interests?\s+in\s+(?:the\s+)?securities)/i,
  "13G":
    /\bitem\W{1,5}(?:1\s?\(a\)|4\W{1,9}ownership\b|5\W{1,9}ownership\s+of\s+five|6\W{1,9}ownership\s+of\s+more|9\W{1,9}notice\s+of\s+dissolution)/i,
};

/**
 * The schedule by what its form alone asks for: by the rows of the cover pages, which stand between the title page's
 * end and `bodyStart`, else by the captions of the Items. `null` where that tells nothing, tells of both, or the
 * title page is that of another form.
 */
export function scheduleByCaptions(text: string, titleEnd: number, bodyStart: number): Schedule | null {
  const title = text.slice(0, titleEnd);
  if (!TITLE_PAGE.test(text.slice(0, bodyStart)) || OTHER_FORM.test(title)) return null;
  return oneOf(ROWS, text.slice(titleEnd, bodyStart)) ?? oneOf(ITEMS, text.slice(bodyStart));
}

function oneOf(captions: Readonly<Record<Schedule, RegExp>>, text: string): Schedule | null {
  const [is13D, is13G] = [captions["13D"].test(text), captions["13G"].test(text)];
  if (is13D === is13G) return null;
  return is13D ? "13D" : "13G";
}
