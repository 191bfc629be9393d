/** A month by its whole name, as the source of a pattern. */
export const MONTH_NAME =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
