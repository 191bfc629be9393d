import type { RowName } from "../../filing/rows.js";
import { BARRED_BOX } from "./boxes.js";

/** The rows of a cover page that are read or that bound one that is. */
export type CaptionName =
  RowName | "name" | "group" | "secUseOnly" | "sourceOfFunds" | "legalProceedings" | "excludesCertainShares";

/** What may follow a caption and is no answer: instructions, an asterisk, a colon. */
const TAIL = String.raw`(?:\s*\(\s*see\s+instructions?\s*\))?(?:[^\S\n]*\*(?!\*))?\s*:?`;

/** A box drawn at the end of a caption's first line. */
const BOX = String.raw`(?:\[[\sxX_]*\]|\/[\sxX_]*\/|\([\sxX]*\)|${BARRED_BOX}|[☒☐])`;

/** The two powers, in the form's words and in those that filers put in their place. */
const VOTE = String.raw`(?:(?:vot(?:i?ng|e)|vtg\.?)\s+(?:powers?|pwr\b\.?|rights?\b)|power\s+to\s+vote(?:\s+or\s+(?:to\s+)?direct(?:\s+the)?\s+vote)?)`;
const DISPOSE = String.raw`(?:dis?p(?:os(?:[ait]{1,6}ve|ition|al|ing|\.)|\.)\s*(?:voting\s+)?(?:powers?|pwr\b\.?)|power\s+of\s+disposition|power\s+to\s+dispose(?:\s+or\s+(?:to\s+)?direct(?:\s+the)?\s+disposition)?(?:\s+of)?)`;
/** A caption cut short is one where its row's number stands before it and nothing but its answer behind, or a leader to a figure. */
const NUMBERED_HERE = String.raw`(?<=(?:^|[\n\t])[^\S\n\t]{0,9}(?:(?:item|line|row)\s{1,9})?[([]?\d{1,2}(?:[.)\]]{1,2}\s{0,9}|\s{1,9}))`;
const ALONE = String.raw`(?=[^\S\n\t]{0,9}(?::|(?:[.=-]{1,60}[^\S\n]{1,9}){1,40}\d|\*?[^\S\n\t]{0,9}[\n\t]))`;
/** One without a number stands at the start of its line, with a colon. */
const HEADING = String.raw`(?<=(?:^|\n)[^\S\n]{0,9})`;
const short = (words: string): string =>
  `(?:${NUMBERED_HERE}${words}${ALONE}|${HEADING}${words}(?=[^\\S\\n\\t]{0,9}:))`;
/** The two powers in a caption cut short before "power". */
const VOTE_ALONE = String.raw`vot(?:ing|e)`;
const DISPOSE_ALONE = String.raw`disposi?tive`;
/** "Beneficially", also as typists misspelled it. */
const BENEFICIALLY = String.raw`ben[a-z]{5,10}`;
/** What Row 1 asks for besides a name. */
const NUMBERS_ASKED = String.raw`(?:(?:s\.?\s?s\.?|social\s+security(?:\s+(?:numbers?|nos?\.?))?)\s+or\s+)?i\.?r\.?s\.?\s+(?:identification\s+)?(?:number|no\.?)s?`;
/** "Per cent", and as typists misspelled it. */
const PERCENT = String.raw`per\s?e?cent(?:age)?`;
const AGGREGATE = String.raw`ag{1,2}r[eagr]{2,5}ted?`;
const OF_CLASS = String.raw`${PERCENT}\s+of\s+(?:the\s+)?(?:outstanding\s+)?(?:class|series)(?:\s+of\s+securities)?`;
/** The same where the row that it is of is named behind it. */
const OF_SHARES = String.raw`(?:${PERCENT}|%)\s+of\s+(?:the\s+)?(?:outstanding\s+)?(?:(?:class|series)(?:\s+of\s+securities)?|(?:common\s+)?(?:shares|stock)|securities)`;
/** The row that a percentage is of; "in 9.9%" ahead of an answer names none. */
const ROW_OF_AMOUNT = String.raw`(?:(?:(?:in|on)\s+)?(?:row|box|item|line)(?:\s+(?:no\b\.?|number))?|in)\s*[([]?\s*(?:9|11|nine\b|eleven\b)(?:\s*[)\]])?(?![.,]?\d|\s?%)`;
const REPORTING = String.raw`(?:report[a-z]{0,4}|rptg\.?)`;

/**
 * The captions of 17 CFR 240.13d-101 and 240.13d-102, tolerant of line breaks and of the words that
 * printers leave out. Where a side caption ran through a row, its last words may be missing.
 */
const CAPTIONS: Readonly<Record<CaptionName, string>> = {
  name: String.raw`(?:${short(String.raw`reporting\s+persons?(?:\s+and\s+${NUMBERS_ASKED})?`)}|names?(?:\s*\(s\))?\s+(?:of\s+(?:each\s+)?(?:(?:(?:${REPORTING}|filing)\s+)?persons?|reporting\s+entit(?:y|ies))(?:\s*\(s\))?(?:\s+filing)?(?:\s+and\s+(?:business\s+)?address(?:es)?\b)?|and\s+${NUMBERS_ASKED}(?:\s+of\s+(?:the\s+)?(?:reporting|above)\s+persons?)?))`,
  group: String.raw`(?:(?:check\s+(?:the\s+)?appropriate\s+(?:box(?:es)?|row|\[line\])\s+if\s+(?:a\s+)?|${NUMBERED_HERE})members?\s+of\s+(?:a\s+)?group|${short(String.raw`group(?:\s+member(?:ship)?)?`)})`,
  secUseOnly: String.raw`(?:sec\s+use\s+only|${short(String.raw`sec\s+use`)})`,
  // Before a code, "(See Item 3)" is the caption's; alone it is the answer.
  sourceOfFunds: String.raw`sources?\s+of\s+funds?(?:\s*\(\s*see\s+item\s+3\s*\)(?=\s*(?:SC|BK|AF|WC|PF|OO)\b))?`,
  legalProceedings: String.raw`(?:${short(String.raw`legal\s+proceedings?`)}|check\s+(?:the\s+)?(?:box\s+)?if\s+disclosure\s+of\s+legal\s+proceedings?(?:\s+is)?(?:\s+required)?(?:\s*${BOX})?(?:\s*pursuant)?(?:\s*\d{1,2}\s)?(?:\s*to\s+items?\s+2\s*\([de]\)\s*(?:or|and)\s*(?:item\s+)?2?\s*\([ef]\))?)`,
  citizenship: String.raw`(?:citi?zen(?:ship)?\s+o[rf]\s+(?:place|state)\s+o[fr]\s+(?:organi[sz]ation|incorporation)|${short(String.raw`(?:citizenship(?:\s?\/\s?organi[sz]ation)?|(?:place|jurisdiction)\s+of\s+(?:organi[sz]ation|incorporation))`)})`,
  soleVotingPower: String.raw`(?:sole\s+${VOTE}|${NUMBERED_HERE}(?:sold\s+|sole)${VOTE}|${short(String.raw`sole\s+${VOTE_ALONE}`)})`,
  sharedVotingPower: String.raw`(?:(?<!\bsole\s{1,9})shared\s+${VOTE}|${short(String.raw`shared\s+${VOTE_ALONE}`)})`,
  soleDispositivePower: String.raw`(?:sole\s+${DISPOSE}|${NUMBERED_HERE}sole\s+investment\s+power|${short(String.raw`sole\s+${DISPOSE_ALONE}`)})`,
  sharedDispositivePower: String.raw`(?:(?<!\bsole\s{1,9})shared?\s*${DISPOSE}|${NUMBERED_HERE}shared\s+investment\s+power|${short(String.raw`shared\s+${DISPOSE_ALONE}`)})`,
  aggregateAmount: String.raw`(?:(?:(?:${AGGREGATE}|total)\s+(?:amount|amt\.?|number|shares)|${NUMBERED_HERE}amount)(?:\s+of)?(?:\s+(?:shares|units|securities))?\s+(?:${BENEFICIALLY}[\s-]+)?own?ed(?:\s+by)?(?:\s+each)?(?:\s+${REPORTING})?(?:\s+persons?\b)?|${short(String.raw`aggregate(?:\s+amount|\s+${BENEFICIALLY}\s+owned(?:\s+by\s+each\s+reporting\s+person)?)`)})`,
  excludesCertainShares: String.raw`(?:${short(String.raw`(?:aggregate\s+amount\s+)?excludes\s+certain\s+shares`)}|check\s+(?:the\s+)?(?:box\s+)?if\s+(?:the\s+)?aggregate\s+amount\s+in\s+(?:row|item|line|box)\s*[([]?\s*(?:9|11)\s*[)\]]?\s+(?:ex|in)c?ludes(?:\s*${BOX}\s*)?\s*certain\s+shares)`,
  percentOfClass: String.raw`(?:${OF_SHARES}\s*repres[a-z]{1,3}t(?:ed\s+by|ed|ing(?:\s+by)?)(?:\s+(?:the\s+)?(?:aggregate\s+)?amount)?\s+${ROW_OF_AMOUNT}|${short(String.raw`${OF_CLASS}(?:\s+(?:(?:${BENEFICIALLY}\s+)?owned|represented(?:\s+by\s+(?:the\s+)?(?:aggregate\s+)?amount(?:\s+in\s+row)?)?)(?:\s+${BENEFICIALLY}\s+owned)?)?`)})`,
  typeOfReportingPerson: String.raw`(?:types?\s+of\s+(?:(?:${REPORTING}|filing)\s+(?:persons?|entit(?:y|ies))|persons?\s+reporting)|${short(String.raw`(?:types?(?:(?:\s+of)?\s+(?:${REPORTING}(?:\s+persons?)?|persons?))?|reporting\s+persons?\s+types?)`)})`,
};

/** Each caption with the pattern that finds it, of the global kind. */
export const CAPTION_PATTERNS = (Object.keys(CAPTIONS) as CaptionName[]).map(
  (name) => [name, new RegExp(CAPTIONS[name] + TAIL, "gi")] as const,
);
