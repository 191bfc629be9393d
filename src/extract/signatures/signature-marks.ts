/** What stands for a signature that is typed in, as filers type it: `/s/`, `//s//`, `s/`, `/ s /`, `\s\`, `(Signed)`. */
const MARK = String.raw`(?:\/?s\/{1,2}|\/ s \/|\\s\\|[([](?:signed|sgd\.?)[)\]])`;
/** "By:", or a drawn line in place of the colon. */
const BY = String.raw`(?:(?:represented |each )?by\s*(?:[:_][\s_]*)?)?`;

/** A caption whose value may stand in the next cell. */
export const CAPTION = new RegExp(
  String.raw`^\W*(?:by|name|title|name\s*\/\s*title|its|dated?|signature|(?:by\s*(?::\s*)?)?${MARK})\s*:?$`,
  "i",
);
/** A text that bears a mark. */
export const MARKED = /\/ ?s ?\/|\\s\\|[([](?:signed|sgd\.?)[)\]]/i;
/** A mark with no name behind it on its line. */
export const MARK_AT_END = /(?:\/s\/|\\s\\|\(signed\))\W*$/i;
/** What leads to the name that is signed. */
export const SIGNED = new RegExp(
  String.raw`^[\W_]*?(?:${BY}${MARK}|signature\s*:(?:\s*${MARK})?)[\s_*†:"“]*`,
  "i",
);
/** A name behind its mark, or behind the caption of a signature. */
export const SIGNS = new RegExp(
  String.raw`^[\W_]*?${BY}${MARK}[\s_]*[^\s_]|^\W*signature\s*:[\s*†]*(?:${MARK}\s*)?[A-Z]`,
  "i",
);
/** "By:", and perhaps the mark, with the name on the next line. */
export const BY_WITH_MARK = new RegExp(String.raw`^\W*(?:each )?by\s*:[\s_]*(?:${MARK}[\s_]*)?$`, "i");
/** Through whom an entity signs: "By: Larkspur GP LLC", "represented by Larkspur GmbH", and in other tongues. */
export const THROUGH = /^\W*(?:(?:represented\s+)?by\b|(?:par|durch|por)\s*:)/i;
/** The star of a note in place of the mark, before a name: "By: *David I. Roe". */
export const STARRED = /^\W*by\s*:\s*\*{1,3}\s*(?=\S)/i;
/** Nothing but a mark. */
export const BARE_MARK = /^[^\w/\\(]*(?:\/s\/|\\s\\|\(signed\))[\s_]*$/i;
