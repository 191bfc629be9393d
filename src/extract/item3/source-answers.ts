/** Behind the words of a source, the rest of the label, and what parts a label from its answer. */
const LABEL = String.raw`^(?:\s[\w'’()/,-]{1,30}){0,8}?(?:\s?[:=|?]|\t|\s{2}|\s[-–—](?=\s)|(?:\s?\.){2,20})\s?`;
/** What an answer to it denies with: "none", "nil", "$0", "-0-", "No" … */
const NIL = new RegExp(
  String.raw`${LABEL}(?:none|nil|zero|nothing|no|n\/?a|(?:not\s+|in)applicable|(?:(?:US)?[$€£]\s?|USD\s)?(?:-0-|0(?:\.00?)?|nil)|[-–—]{1,3})(?!\w)`,
  "i",
);
/** … and no word more but another label's; "No. 1" is a number. */
const ENDS = /^\s*(?:[.;,)|](?!\s?\d)|$|\s[A-Z])/;
/** An answer that is a sentence: "No funds were borrowed", "none of it", "not used". */
const SAID = new RegExp(
  String.raw`${LABEL}(?:no\s+(?:funds?|money|monies|loans?|borrowings?|borrowed)|none\s+(?:of\s+(?:the|it|this|them|these|those)|was|were|used|borrowed)|not\s+(?:used|any|borrowed))\b`,
  "i",
);
/** "…; these Shares are not", ", but not the Shares": what is said of something else is denied of what was bought. */
const NOT_THESE =
  /^[^.;,]{0,60}[;,]\s*(?:(?:but|though|and|while|whereas)\s+)?(?:(?:these|those|the|such|its|his|her|their)\s+(?:\w+\s+){0,3}?(?:are|is|were|was|have|has|had|did|do|does)\s+(?:not|never)(?=\s*(?:[.;,]|so\b|$))|not\s+(?:(?:for|in|on|to\s+buy)\s+)?(?:these|those|the|such)\s+(?:\w+\s+)?(?:shares?|stock|securities|units|purchases?)\b)/i;

/** Whether a label that names a source, "Borrowed funds:", is answered with none of it, or what is told of other securities is denied of these. */
export function isAnsweredNone(behind: string): boolean {
  const nil = NIL.exec(behind)?.[0];
  return (
    (nil !== undefined && ENDS.test(behind.slice(nil.length))) || SAID.test(behind) || NOT_THESE.test(behind)
  );
}

/** Whether a sentence asks: "Was any part of the price borrowed?" tells of no loan. */
export function isAsked(text: string): boolean {
  return /\?\s*$/.test(text);
}

/** A clause on other securities than those that the statement is on. */
const OTHERS =
  /^\W*(?:(?:the|its|his|her|their|all|some|most|many|certain)\s+)?other\s+(?:positions?|securities|holdings?|investments?|stocks?|assets|accounts?)\b/i;
const THESE_TOO =
  /\b(?:as\s+(?:are|is|were|was|well)|also|too|likewise|both|including|and\s+(?:the|these))\b/i;

/** Whether a source paid for other securities: "Other positions of the Fund are financed on margin". */
export function isOfOtherSecurities(clause: string, behind: string): boolean {
  return OTHERS.test(clause) && !THESE_TOO.test(`${clause} ${behind}`);
}
