/** What is made up of counts that nobody holds: the class, what a percentage is worked out on, an offering, a price paid in shares, whatever is the Issuer's. */
const SUBJECT = String.raw`(?:denominator|class(?!\s+[a-z]\b)|(?:stock\s+)?float|capitali[sz]ation|(?:share\s+|stock\s+|equity\s+)?capital(?:\s+stock)?|authori[sz]ed\s+(?:shares|stock)|offering|IPO|placement|consideration|(?:(?:stock|share)\s+)?(?:dividend|split)|index|reserve|treasury|structure|total\s+voting\s+power|number\s+of\s+votes|public\s+(?:stock|share)?holders|(?:issuer|company|corporation)['’]s)`;
/** Words before the noun; a preposition or shares before it would make these the subject: "the shares sold in the offering consist of". */
const BEFORE = String.raw`(?:(?!(?:of|in|from|by|to|for|with|under|as|at|on|shares?|stock|securities|holdings?|ownership|amounts?|figures?|totals?|numbers?)\b)[\w'’-]{1,30}\s+){0,6}?`;
/** Who holds or has got shares between the noun and the verb is the subject instead. */
const NOBODYS = String.raw`(?:(?!\b(?:own\w*|held|holds?|holdings?|report\w*|beneficial\w*|acquir\w*|receiv\w*|purchas\w*|bought|cover\w*|and\s+(?:the|these|those|such|his|her|its|their))\b)[^;()])`;
const OF_OTHERS = new RegExp(
  String.raw`(?:^|[;(]|,\s+(?:and|while|whereas|where|with)\s)[^\w(]{0,9}${BEFORE}${SUBJECT}\b${NOBODYS}{0,300}$`,
  "i",
);
/** "…, and treasury holdings consist of": what the Issuer has bought back, wherever the clause begins. */
const TREASURY = /\btreasury\s+(?:holdings?|shares?|stock|units?)\s+(?:(?:which|that)\s+)?$/i;
/** "The group consists of the filers and of others and owns …": who belongs to it, and none of what they hold. */
const GROUP =
  /(?:^|[;(.,])\W{0,9}(?:(?:and|which|while)\s+)?(?:the|such|this|that|any|said|an?)\s+(?:[\w“”"'’()-]{1,30}\s+){0,3}?["“]?groups?["”]?,?\s+(?:(?:which|that|is|was|may|would|be|deemed|to|also|currently)\s+){0,5}$/i;
/** So far before a verb its subject stands. */
const NEAR = 400;

/** Whether the verb at `start` has a subject that nobody holds: "The denominator is the sum of …", "The Issuer's offering consisted of …". */
export function isOfOtherSubject(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  return OF_OTHERS.test(before) || TREASURY.test(before) || GROUP.test(before);
}
