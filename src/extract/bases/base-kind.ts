import type { PrintedNumber } from "../../figures/number.js";
import { lettered } from "../../filing/share-class.js";
import { isOutstandingInBrackets } from "./base-in-brackets.js";

/** Behind a count: the class, then the word that makes it a base. */
const OUTSTANDING =
  /^\s*(?:(?:[^\s\d,;.()]+\s+){0,12}?|(?:[^\s\d,;.()]+\s+){1,6}\([^()]{0,200}\),?\s+)(?:(?:issued\s+and\s+)?outstanding|in\s+issue)\b(?!\s+(?:\S+\s+){0,2}(?:warrants?|options?|preferred|notes?|convertible|units?)\b)/i;
/** Behind a count that is only then said to be one: "divided by 20,000,000, the total number of ordinary shares outstanding". */
const NAMED_BEHIND =
  /^,\s+(?:(?:which\s+is|being)\s+)?the\s+(?:(?:total|aggregate)\s+)?number\s+of\s+(?:[^\s\d,;.()]+\s+){1,8}?(?:outstanding|in\s+issue)\b/i;
/** The class behind a count. */
export const CLASS =
  /^\s*(?:(?:outstanding\s+)?shares?\s+of\s+|(?:OUTSTANDING\s+)?SHARES\s+OF\s+)?(?:the\s+Issuer['’]s\s+)?((?:Class\s+[A-Z]\s+)?(?:[A-Z][\w-]*\s+){0,3}(?:Stock|Shares?|Units?|STOCK|SHARES|UNITS)|(?:Class\s+[A-Z]\s+)?(?:common|ordinary)\s+(?:stock|shares?))/;
/** The lettered class behind a count and words of its own: "shares of its Class B common stock", "shares of the Issuer's non-voting Class C stock". */
export const LETTERED_CLASS =
  /^\s+(?:outstanding\s+)?(?:shares?|units?)\s+of\s+(?:(?!(?:and|or|stock|shares?|units?)\b)[a-z][\w'’-]*\s+){1,4}?(class\s+[a-z]\b(?:\s+(?:common|ordinary))?(?:\s+(?:stock|shares|units))?)/i;
/** Words that rest a percentage on a count of the sentence. */
export const RESTS =
  /\bpercent|\d\s?%,?\s+of\s+(?:the\s+)?(?:[a-z]+\s+){0,3}(?:\d{1,3}(?:,\d{3})+|\d{5,})|\bbased\s+(?:up)?on\b|\bcalculat(?:ed|ion)\b|\bcomput(?:ed|ation)\b|\bdetermined\s+(?:using|by)\b|%[^.;]{0,80}\bby\s+reference\s+to\b|%[^.;\d]{0,60}\bassum(?:es|ing)\s+(?:(?:that|there|are|were|an?|the|total|of|approximately)\s+){0,5}\d[\d,]*\s+(?:[a-z]+\s+){0,4}outstanding\b|\bon\s+the\s+basis\s+of\b|\busing\s+(?:as\s+)?(?:an?|the)\s+denominator\b/i;
/** A report or another paper of the issuer that counts the class. */
export const REPORT =
  /\b(?:(?:Annual|Quarterly|Current|Interim)\s+Report\s+on\s+)?Form\s+(?:10-?[KQ]|8-?K|20-?F|6-?K|S-[1348]|F-[134]|10)(?:\/A)?\b|\b(?:definitive\s+)?proxy\s+statement\b|\bprospectus(?:\s+supplement)?\b|\bregistration\s+statement\b|\b424\(b\)\(\d\)|\b10-?[KQ]\b|\binformation\s+statement\b/i;
/** Straight before a count, it makes it the base whatever the class. */
const BASED_ON =
  /\b(?:(?:based|calculated|computed)\s+(?:(?:under|by|pursuant\s+to|in\s+accordance\s+with)\s+(?:SEC\s+)?Rule\s+13d-3\S{0,16}\s+)?(?:(?:up)?on|over)|(?:calculated|computed|determined)\s+(?:by\s+)?(?:using|assuming)|on\s+the\s+basis\s+of|by\s+reference\s+to|using\s+(?:as\s+)?(?:an?|the)\s+denominator(?:\s+of)?|percentages?\s+(?:[a-z]+\s+){0,4}?reflects?|assum(?:es|ing)(?:\s+that\s+there\s+(?:is|are|were))?)\s+(?:there\s+(?:being|having\s+been)\s+)?(?:(?:an?|the|aggregate|total|sum|of:?|approximately|number|issued|outstanding|share|capital|shares|(?:issuer|company)['’]s)\s+)*(?:\(?[i1ax]\)\s*)?$/i;
/** "Determined by dividing 1,500,000 by 27,000,000, which is the sum of (i) 26,000,000 shares outstanding and": what it is divided by. */
const DIVIDED_BY = /\bdivid(?:ing|ed)\s+[^.;]{1,200}?\bby\s+(?:the\s+)?(?:\(?(?:ii|[2by])\)\s*)?$/i;
const IS_A_SUM =
  /^(?:\s+shares)?,?\s+(?:(?:which|that)\s+is|being|representing|equal(?:s|ling)?(?:\s+to)?|i\.e\.,)\s+(?:the\s+)?(?:sum|total)\s+of:?\s[^;]{1,200}\boutstanding\b/i;
/** So does a percentage: "9.5% of the 10,000,000 Shares, and 2.1% of the votes, outstanding". */
export const PERCENT_OF = /\d\s?(?:%|per\s?cent),?\s+of\s+(?:(?:the|approximately|aggregate|total)\s+)*$/i;
/** Words before a count that make it the class's: "the number of shares outstanding was". */
const TOLD_BEFORE =
  /\boutstanding\b(?:\s+(?:(?:that\s+(?:is|was|are|were)|and)\s+)?(?:used|relied\s+(?:up)?on|taken)\b[^.;%()\d]{1,40}\bper\s?cent\w*)?(?:(?!\b(?:owne?[ds]?|held|holds?|options?|warrants?|preferred|per\s?cent\w*)\b)[^.;%()]){1,100}\b(?:was|were|is|are|numbered|total(?:l?ed|s)?|consist(?:s|ed)?\s+of|aggregated|amounted\s+to)\s+(?:approximately\s+)?$/i;
/** "total outstanding shares of", "the number of shares outstanding:". */
const TOTAL_BEFORE =
  /\b(?:total|number\s+of)\s+(?:[A-Z-]+\s+){0,4}?outstanding(?:\s+(?:shares?|stock|common|ordinary|units?|of|the|issuer|company)){0,6}(?:\s+of|\s+at|:|,)\s+$/i;
/** A label before the count: "Shares outstanding: 15,220,600", "Outstanding shares at November 3, 2025:". */
const LABELLED =
  /(?:^\W{0,3}(?:(?:percentages?\s+(?:is|are)\s+)?based\s+(?:up)?on\s+)?|[;(]\s)(?:(?:total|number|of|the|issuer['’]s|common|ordinary)\s+){0,5}(?:shares?\s+(?:issued\s+and\s+)?outstanding|outstanding\s+(?:(?:common|ordinary)\s+)?shares?)\b[^:;=%]{0,60}[:=]\s*$/i;
/** "Calculated on the shares to be outstanding after the offering (10,000,000": the count in brackets behind what it is of. */
const IN_BRACKETS =
  /\b(?:based|calculated|computed)\s+(?:up)?on\s+the\s+shares\s+(?:to\s+be\s+)?outstanding\b[^.;:%()\d]{0,60}\($/i;
/** "the sum of 10,000,000 Class A and": the count behind is a part of what the percentage rests on. */
const IN_A_SUM = /\bsum\s+of\s+\d[\d,]*\s+(?:[A-Z]\w*\s+){1,4}and\s+$/;
/** Straight behind the percentage that opens the answer: "6.04% of 15,220,600 shares", "6.04% of the outstanding 15,220,600 shares". */
const OPENS_WITH_PERCENT =
  /^\W*\d+(?:\.\d+)?\s?(?:%|per\s?cent),?\s+\(?of\s+(?:(?:the|an?|approximately|aggregate|total|(?:issued\s+and\s+)?outstanding)\s+){0,4}$/i;
/** Nothing more is told of the count but its class; shares that vest or are granted are no class. */
const ONLY_SHARES =
  /^(?:\s+(?:issued\s+)?(?:(?:common|ordinary)\s+)?(?:shares?|units?)(?:\s+of\s+(?:the\s+)?(?:issuer['’]s\s+)?(?:common|ordinary)\s+(?:stock|shares))?)?(?:\)?[.,;]?\s{0,3}$|[.;]\s|\s?\((?![^()]{0,120}\b(?:vest|option|warrant|award|grant)))/i;
/** "the Issuer had outstanding 10,000,000 shares of Common Stock". */
const HAD_OUTSTANDING =
  /\b(?:had|has|having|with)\s+(?:issued\s+and\s+)?outstanding\s+(?:(?:an?|the|aggregate|total|of|approximately)\s+)*$/i;
/** Behind the count of one class, that of the next: "10,000,000 shares of Common Stock and 4,000,000 shares of Class B Common Stock outstanding". */
const NEXT_CLASS =
  /^\s*(?:issued\s+and\s+)?(?:outstanding\s+)?shares?\s+of\s+((?:[a-z][\w'’-]*\s+){0,6}?(?:stock|shares?|units?))(?:\s+and|,(?:\s+and)?)\s+(?:\d{1,3}(?:,\d{3})+|\d{5,})(?=\s)/i;
/** Somebody's own shares, whatever is outstanding. */
const OWNED =
  /\b(?:owns?|owned|holds?|held|acquired|purchased|sold|owners?\s+of|ownership\s+of)\s+(?:(?:an?|the|all|of|aggregate|total)\s+)*$/i;
/** "… beneficially own 900,000 shares, which includes (i)": what is outstanding of somebody's own. */
const OF_A_HOLDING =
  /\b(?:owns?|owned|holds?|held|owners?\s+of|ownership\s+of)\b[^.;]{1,200}\b(?:includ(?:es?|ing)|consist(?:s|ing)\s+of|compris(?:es|ing)|represent(?:s|ing))\s+(?:\(?[i1ax]\)\s*)?$/i;
/** "… beneficially owns 2,812,500 shares, or 15.46% of the class: 250,000 shares outstanding": the same behind a colon. */
const LISTS_A_HOLDING =
  /\b(?:owns?|owned|holds?|held|owners?\s+of|ownership\s+of)\s+(?:(?:an?|the|aggregate|total|of)\s+)*\d[\d,]*\s[^;:]{1,160}:\s*(?:\(?[i1ax]\)\s*)?$/i;
/** "Represents 4,866,120 shares outstanding and 212,500 under options": what somebody's shares are; but not "share capital consists of". */
const HOLDING =
  /(?<!\bcapital\s|\bstock\s|\bequity\s)\b(?:represents?|reflects?|includes?|consists?\s+of|consisting\s+of|comprises?|comprising|(?:is|are)\s+comprised\s+of|power\s+to\s+(?:vote|dispose\s+of))\s+(?:up\s+to\s+)?(?:(?:an?|the|of|aggregate|total)\s+)*(?<numeral>\(?[i1ax]\)\s*)?$/i;
/** "treasury holdings consist of", "the treasury shares were": what the Issuer has bought back, which is not outstanding. */
const OF_TREASURY =
  /\btreasury\s+(?:holdings?|shares?|stock|units?)\s+(?:of\s+the\s+\w+\s+)?(?:consist(?:s|ed)?\s+of|compris(?:es?|ed)|are|is|was|were|being|number(?:s|ed)?|total(?:l?ed|s)?|amount(?:s|ed)?\s+to)\s+(?:approximately\s+)?$/i;
/** "The number of shares outstanding without the treasury shares was": left out of what is counted. */
const LEFT_OUT =
  /\b(?:exclud\w+|exclusive\s+of|net\s+of|without|less|after|not\s+(?:counting|including))\s+(?:[\w'’]+\s+){0,4}$/i;
/** Counts that are no base: authorised, offered, preferred, or beside the word in another sense. */
const OTHER =
  /\b(?:authori[sz]ed|preferred|options?|warrants?|excluding|issuable|underlying|exercise|conversion|represent\w*)\b/i;

/** How the sentence makes a count one of the class outstanding: by the words behind it, or told before it; else `null`. */
export function kindOf(number: PrintedNumber, sentence: string): "behind" | "told" | null {
  const after = sentence.slice(number.end, number.end + NEAR);
  const before = sentence.slice(Math.max(0, number.start - NEAR), number.start);
  if (isOfAHolding(before) || /^\s*(?:%|per\s?cent)/i.test(after)) return null;
  if (IN_A_SUM.test(before) || isOfTreasury(before)) return null;
  if ([TOLD_BEFORE, TOTAL_BEFORE, LABELLED, IN_BRACKETS].some((told) => told.test(before))) return "told";
  if (isOutstandingInBrackets(number, sentence)) return "told";
  if (number.start < NEAR && OPENS_WITH_PERCENT.test(before) && ONLY_SHARES.test(after)) return "behind";
  if (HAD_OUTSTANDING.test(before) && isOfAClass(after)) return "behind";
  if (IS_A_SUM.test(after) && DIVIDED_BY.test(before) && RESTS.test(sentence)) return "behind";
  const ofPercent = PERCENT_OF.test(before) && /\boutstanding\b/i.test(after);
  const basis = BASED_ON.test(before) || ofPercent;
  if (!basis && isPartOfHolding(before)) return null;
  if (isOneOfClasses(after, before) || isNamedBehind(after)) return "behind";
  const outstanding = OUTSTANDING.exec(after);
  if (outstanding === null)
    return basis && RESTS.test(sentence) && COUNTS_SHARES.test(after) ? "behind" : null;
  return basis || !OTHER.test(outstanding[0]) ? "behind" : null;
}

/** Whether the words before a count rest a percentage on it. */
export function isPercentBasis(before: string): boolean {
  return BASED_ON.test(before);
}

/** Whether the words before a count make it somebody's own, or a part of that. */
export function isOwnCount(before: string): boolean {
  return isOfAHolding(before) || isPartOfHolding(before);
}

function isOfAHolding(before: string): boolean {
  const holding = OF_A_HOLDING.exec(before);
  const ofHolding = holding !== null && !RESTS.test(holding[0]);
  return OWNED.test(before) || ofHolding || LISTS_A_HOLDING.test(before);
}

function isOfTreasury(before: string): boolean {
  const treasury = OF_TREASURY.exec(before);
  return treasury !== null && !LEFT_OUT.test(before.slice(0, treasury.index));
}

/** Whether the words before a count make it a part of what somebody holds; "calculated on a number, which includes (i)" is the class. */
function isPartOfHolding(before: string): boolean {
  const holding = HOLDING.exec(before);
  return holding !== null && (holding.groups?.["numeral"] === undefined || !RESTS.test(before));
}

/** Whether the words behind a count are shares, and of a class that is no preferred one. */
function isOfAClass(after: string): boolean {
  const shares = COUNTS_SHARES.exec(after);
  return (
    shares !== null &&
    CLASS.test(after) &&
    !OTHER.test(shares[0]) &&
    !/\bpreferred\b/i.test(after.slice(0, 60))
  );
}

/** Whether the words behind the comma make a count the class outstanding, and not preferred shares, options or warrants. */
function isNamedBehind(after: string): boolean {
  const named = NAMED_BEHIND.exec(after);
  return named !== null && !OTHER.test(named[0]);
}

/** Whether counts of other classes follow, the last of them said to be outstanding: so is this one. */
function isOneOfClasses(after: string, before: string): boolean {
  if (!/\b(?:there\s+(?:were|are)|had|has)\s+(?:approximately\s+)?$/i.test(before)) return false;
  const letters: (string | null)[] = [];
  let rest = after;
  for (let more = NEXT_CLASS.exec(rest); more !== null; more = NEXT_CLASS.exec(rest)) {
    letters.push(lettered(more[1] ?? ""));
    rest = rest.slice(more[0].length);
  }
  const last = OUTSTANDING.exec(rest)?.[0];
  if (last === undefined || letters.length === 0) return false;
  letters.push(lettered(last));
  return new Set(letters).size === letters.length && !OTHER.test(last.replace(/\bpreferred\b/i, ""));
}

/** How far the words around a count are looked at. */
const NEAR = 400;
const COUNTS_SHARES = /^\s*(?:[^\s\d,;.()]+\s+){0,5}?(?:shares?|units?|stock|ADSs?|ADRs?)\b/i;
