/** A month by its whole name, as the source of a pattern. */
export const MONTH_NAME =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

/** A month by its whole name or by its beginning, without a stop, as the source of a pattern. */
export const MONTH_NAME_OR_SHORT =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
