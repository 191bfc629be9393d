import type { Holding } from "../filing.js";

/** Words of a part that may hide a right to acquire in what is taken for shares held, or a ratio. */
const NOT_PLAINLY_HELD =
  /\b(?:exercis|conver|option|warrant|units?\b|class\s+[b-z]\b|series|founder|preferred|preference|notes?\b|exchang|redeem|adss?\b|underl|payable|deferred|vest|issu(?!ers?\b)|collateral|loan|tender|depositary|each\b|basis|obliged|obligat|committed|forward|subscri|clos(?:es|ing)\b|escrow|accru|over-?allot|entitled|top-up|offering|will\s+(?:be|own|acquire|receive|become)\b|being\s+(?:acquired|purchased)|rights?\s+to\b|(?:to|may)\s+be\s+(?:acquir|purchas|issued|deliver|bought|transfer|allot|put\b)|(?:may|will|shall|agreed\s+to)\s+(?:acquire|purchase|buy|receive|own))/i;

const PLAINLY_A_RIGHT =
  /\b(?:issuable|underlying|subject\s+to|purchasable|(?:up)?on\s+(?:the\s+)?(?:\w+\s+)?(?:exercise|conversion|vesting|exchange|redemption|settlement)|to\s+(?:purchase|acquire|buy)|exercisable\s+(?:for|into)|convertible\s+into|right\s+to\s+acquire|may\s+be\s+acquired|may\s+acquire)\b|^\s*(?:pre-?funded\s+)?warrants\b/i;

/** Words of a part that may tell of something done already, or of another right. */
const NOT_PLAINLY_A_RIGHT =
  /\b(?:were|was|ha[sd]\s+been|have\s+been|exercised|when|if|collateral|return|separated|distributed|from|offer|half|portion|each|ADSs?)\b/i;

/** Whether a part is told in words that leave no doubt whether it is held or only to be acquired. */
export function isPlainlyTold({ kind, type, each, words }: Holding): boolean {
  if (kind === "outstanding") return !NOT_PLAINLY_HELD.test(words);
  const told = type === "other-class" || PLAINLY_A_RIGHT.test(words);
  // A ratio that was read is no doubt: "500 shares, each convertible into 100".
  const rest = each === null ? words : words.replace(/\beach\b/gi, " ");
  return told && !NOT_PLAINLY_A_RIGHT.test(rest);
}
