import { matchesIn } from "../../figures/matches.js";

/** A right to acquire, in the words of 17 CFR 240.13d-3(d)(1)(i) and of its readers, behind a count. */
export const RIGHT =
  /^\s*(?:(?:more|shares)\s+){0,2}(?:through|by|via|from|in|as)\s+(?:(?:the|its|his|her|their)\s+)?(?:[\w-]+\s+){0,2}(?:options|warrants|RSUs)(?=\s*(?:[.;,)]|$))|\b(?:issuable|deliverable|underl(?:ying|ie)|(?:upon|on|through|by|from)\s+(?:the\s+)?(?:\w+\s+){0,2}(?:exercise|conversion|exchange|vesting|settlement|redemption)|rights?\s+to\s+(?:acquire|purchase|receive(?!\s+(?:or\s+(?:the\s+)?(?:power|right)|(?:the\s+|any\s+|all\s+)?(?:dividends|proceeds|distributions)|dividends?\b))|buy|subscribe\s+for)|(?:may|can)\s+(?:be\s+(?:acquired|issued|exchanged|converted)|acquire|purchase)|exercisable|convertible|exchangeable|redeemable|purchasable|into\s+which\s+(?:[^\s.;,]+\s+){1,8}?(?:(?<!(?:was|were|been)\s)(?:converted|exchanged)|converts?|exchanges?)|subject\s+to\s+(?:\S+\s+){0,6}?(?:options?|warrants?|RSUs?|units|awards?|rights)|(?<!\b(?:acquired|received|issued|granted|purchased|bought|delivered|awarded|held|owned)\s)under\s+(?:[\w-]+\s+){0,3}(?:options?|warrants?|RSUs?|restricted\s+(?:stock|share)\s+units?)|obtainable|acquirable|(?:which|that)\s+(?:(?:mr|mrs|ms|dr)\.\s+)?(?:[^\s.;,]+\s+){1,4}?(?:may|can|could|is\s+entitled\s+to|are\s+entitled\s+to)\s+(?:get|buy|obtain|call\s+for|subscribe\s+for)|for\s+which\s+(?:[^\s.;,]+\s+){1,12}?(?:may|can|could)\s+be\s+(?:redeemed|exchanged|converted|surrendered|tendered|swapped)|(?:may|can|could)\s+(?:be\s+)?(?:receive|obtain|get|had|received|obtained)\s+(?:\w+\s+){0,3}?(?:by|on|upon|for|against|through)\s+(?:converting|exchanging|redeeming|exercising|surrendering|tendering)|(?:which|that)\s+(?:(?:the|its|his|her|their)\s+)?(?:[\w-]+\s+){0,2}(?:options|warrants|RSUs)\s+(?:would|will|may|can|could|entitle|give|allow)|within\s+(?:60|sixty)|agreed\s+to\s+(?:purchase|acquire|buy)|forward\s+(?:share\s+)?purchase|(?:by\s+way|in\s+the\s+form)\s+of\s+(?:[\w-]+\s+){0,2}?(?:options?|warrants?|RSUs?|notes?|debentures?|preferred))\b/i;
/** Where the words of a count end although no other count follows. */
const TAIL =
  /;\s+(?=(?:the|this|these|such|said|it)\s+[^.;]{0,60}\binclud)|(?:,\s*|\s)(?:(?:and|as\s+well\s+as|together\s+with|plus|including|which\s+includes?|or)\s+(?:(?:an?|the|certain|other|additional|its|his|her|some|various)\s+)*(?:\$[\d,.]+\b(?!,?\d)(?!\s+(?:in|of)\s+(?:(?:accrued|and|unpaid|but)\s+){0,4}(?:interest|dividends))|warrants?|(?:stock\s+|call\s+|put\s+)?options?|(?:convertible\s+)?notes?|preferred|RSUs?|units?|rights?|shares\b[^.,;\d]{1,40}\b(?:issuable|underlying|that\s+may)|[\d.]+\s?%)|(?:some|certain|a\s+portion|part)\s+of\s+which\b|(?:and|but)\s+(?:\w+\s+)?would\s+(?:\w+\s+)?(?:own|hold|have|acquire)\b|(?:and\s+)?in\s+connection\s+(?:therewith|with\s+(?:such|this|that|the)\s+(?:purchase|acquisition|investment|subscription))\b)/i;
/** Behind the words of a count: what would be held besides, or is told not to be. */
const NO_PART = /\bnot\b|^\W*(?:and|but)\s+(?:\w+\s+)?would\b/i;
/** The count is of what would be held: "assuming the exercise of the warrants", "on an as-converted basis", "including options"; or of a sponsor's founder shares, which may have been converted or not. */
const ASSUMES =
  /\b(?:assum(?:es?|ing)|(?:after\s+)?giving\s+effect\s+to)\s+(?:the\s+)?(?:\w+\s+){0,2}?(?:exercise|conversion|vesting|settlement|exchange)\b|\bas[-\s](?:if[-\s])?converted\b|\binclud(?:es?|ing)\s+(?:\w+\s+){0,3}?(?:options|warrants|RSUs)\b|^\s*founder\s+shares\b/i;

/** Before a number that begins a part of the count before it, or another count. */
const JOINT =
  /(?:[;(,]|\b(?:and|including|includes?|counting|which|them|these|those)|\btak(?:es|ing)\s+in)\s+(?:the\s+|up\s+to\s+)?$/i;
const GROUPED = /(?<![\d.,$€£])\d{1,3}(?:,\d{3})+(?![\d.,]*\d|\s*%)/g;
/** "650,000 shares, to which the warrants contribute 50,000". */
const TO_WHICH = /\bto\s+which\b[^,;.\d]{1,60}\b(?:contribut|add|bring)\w*\s/i;

/**
 * Whether the words behind a count come to another number before they come to a right, which is then that number's: "804,000 shares, of
 * which 204,000 would be issued on exercise of warrants".
 */
export function isRightOfPart(behind: string): boolean {
  const lead = behind.slice(0, RIGHT.exec(behind)?.index ?? 0);
  return (
    TO_WHICH.test(behind) ||
    matchesIn(lead, GROUPED).some(
      ({ 0: number, index }) =>
        JOINT.test(lead.slice(0, index)) || OF_THEM.test(lead.slice(index + number.length)),
    )
  );
}

const OF_THEM = /^\s*of\s+(?:which|these|those|them)\b/i;

/** Where the words of a count end; what follows is no word of it. */
export function endOfWords(behind: string): number {
  return TAIL.exec(behind)?.index ?? behind.length;
}

/** Whether the words behind a count go on to a right to acquire whose number they do not tell. */
export function leavesRightOpen(behind: string): boolean {
  const tail = behind.slice(endOfWords(behind));
  return (RIGHT.test(tail) || ASSUMES.test(tail)) && !NO_PART.test(tail);
}

/** Whether the count is told to take some right for exercised. */
export function assumesRight(behind: string): boolean {
  return ASSUMES.test(behind);
}

/** What is over, is left out, is not there, or is another's. */
const NONE_OF_IT =
  /\b(?:not|no|none|neither|never|without|exclud\w*|exclusive|except|other\s+than|in\s+addition|also|would|formerly|previously|expired|terminated|disclaim\w*|beyond|(?:was|were|been|having)\s+(?:\w+\s+)?(?:issued|received|acquired|exercised|converted)|(?:issued|received|acquired|obtained|purchased)\s+(?:\w+\s+){0,6}?(?:upon|on|from|through|in|by|pursuant))\b/i;

/** Whether words that read as no list still tell that a right to acquire is among what was counted before them. */
export function speaksOfOwnRight(behind: string): boolean {
  return (RIGHT.test(behind) || ASSUMES.test(behind)) && !NONE_OF_IT.test(behind);
}

/** "but only after the free convertibility date", "not exercisable until", "vest no earlier than". */
const STILL_TO_COME =
  /\bonly\s+(?:after|from|on|upon|beginning|commencing|starting|if|when|once|as\s+of)\b|\b(?:not|none|cannot|neither|nor)\b[^.;]{1,60}?\b(?:until|before|prior\s+to|earlier\s+than)\b|\bno\s+(?:earlier|sooner)\s+than\b/i;

/** Whether the words of a right say that it cannot be used yet: it is owned from sixty days before it can (17 CFR 240.13d-3(d)(1)(i)). */
export function isStillToCome(words: string): boolean {
  return STILL_TO_COME.test(words);
}
