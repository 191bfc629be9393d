/** Another count beside the figure: two persons' columns side by side, of which neither is chosen silently. */
export const SECOND_COLUMN = /^[^\n\t]*\t(?:\d{1,3}(?:,\d{3})+|\d{4,}|-0-|0)\s*(?:[\n\t]|$)/;

/** The same where a cover page names several persons: their figures, one below or beside the other. */
export const ANOTHER_FIGURE =
  /^[^\n\t]*[\n\t]\s*(?:\d{1,3}(?:,\d{3})+|\d{4,}|-0-|0|\d[\d.]*\s?%)[^\S\n]*(?:[\n\t]|$)/;

/** Another percentage beside the first. */
export const SECOND_PERCENT = /^[^\n\t]{0,9}\t\d[\d.]*\s?%/;

/** ". . . .48%": whether the last point leads to the figure or begins it nobody can tell. */
export const PERHAPS_DECIMAL = /^\s*(?:\.\s){1,40}\.\d{1,3}\s?%/;
