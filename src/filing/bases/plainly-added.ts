import type { PercentOfClass } from "../percent/percent-case.js";

/** What is plainly added to a count without a number: "the sum of (i) 41,220,500 outstanding shares and (ii) the shares issuable upon exercise of the warrants". */
const OF_THE_SUM =
  /\((?<=\b(?:sum\s+of|based\s+(?:up)?on):?\s+\(\s*[i1ax]\s*\)\s[^;]{1,60}\boutstanding\b[^()]{0,300}\()\s*(?:ii|[2by])\s*\)\s+(?:the\s+)?(?:[A-Z]\w*\s+){0,4}[Ss]hares\s+(?:of\s+(?:[A-Z]\w*\s+){1,4})?(?:issuable|underlying|subject|that\s+may)\b[^.;\d]{0,160}/;
/** What is said not to be in it: "(assuming the exercise of none of the warrants)", "excluding shares issuable under the plan". */
const NOT_IN_IT =
  /\bassum(?:es|ing)\s+(?:no|(?:the\s+)?(?:exercise|conversion|exchange|vesting)\s+of\s+none)\b[^.;()]{0,160}|\bwithout\s+(?:any\s+|the\s+)?(?:exercise|conversion|exchange|vesting)\b[^.;()]{0,100}/gi;
/** What has been done by the day of the count: "after giving effect to the closing of the offering". */
const DONE =
  /\bafter\s+giving\s+effect\s+to\s+(?:the\s+)?(?:closing|completion|consummation)\s+of\s+[^.;,]{1,80}/gi;
/** What comes behind a count that is reported as of a day: "…, as reported in the Form 10-Q, and assumes the exercise of the Warrants". */
const ASSUMED_BESIDES =
  /\band\s+(?:(?:also\s+)?(?:assum(?:es|ing)|giv(?:es|ing)\s+effect\s+to)|on\s+the)\s+(?:the\s+)?(?:full\s+)?(?:exercise|conversion|exchange)\s+of\b[^.;]{0,160}/gi;

/**
 * The words beside a count of the class without what they plainly add to it, or leave out of it: neither makes another count of it. What is
 * assumed besides is added where the rights are known, and the count is one that the issuer reported.
 */
export function withoutPlainlyAdded({ base, rights }: PercentOfClass, words: string): string {
  const plain = words.replace(OF_THE_SUM, "").replace(NOT_IN_IT, "").replace(DONE, "");
  const isReported = base.asOf !== null && base.reportedIn !== null && rights.known && rights.joining.gt(0);
  return isReported ? plain.replace(ASSUMED_BESIDES, "") : plain;
}
