import { matchesIn } from "../../figures/matches.js";

/** Days that are no day of a trade: of agreements, filings, expiries, and those before or behind which something holds. */
const OTHER_DAY =
  /\b(?:dated(?:\s+(?:effective\s+)?as\s+of)?|as\s+of|filed\b[^.;]{0,60}?|filing\s+of\b[^.;]{0,60}?|expir\w*(?:\s+on)?|matur\w*(?:\s+on)?|since|prior\s+to|preceding|before|until|amended(?:\s+(?:on|by))?|(?:ended|ending|announced)(?:\s+on)?|including|(?:agreement|letter|contract|plan|instructions?)\s+of|record\s+date\s+of|(?:payable|redeemable|lapses?|vests?|closes|begins?|terminates?)(?:\s+at\s+\w+)?(?:\s+on)?|settl(?:es?|ing|ement)(?:\s+date)?(?:\s+(?:is|was|of|on))*)\s*$/i;
/** "a trading plan adopted on": the day of the plan. */
const OF_PLAN =
  /\b(?:adopted|plan\s+(?:\S+\s+){0,4}?(?:established|entered\s+into|executed|implemented|effective))(?:\s+by(?:\s+(?!on\b)[\w.'’-]+){1,6})?(?:\s+on)?\s*$/i;
/** "provides for sales of up to 10,000 shares": what a plan or an agreement allows, and has not been done by it. */
export const ALLOWS = String.raw`(?:provid(?:es|ing)\s+for|call(?:s|ing)\s+for|(?:allow|permit|authori[sz]|contemplat)(?:es|s|ing)(?:\s+(?:for|[A-Z][\w.]*\s+to|it\s+to|him\s+to|her\s+to))?)\s+(?:[\w-]+\s+){0,3}?(?:sales?|sell|purchases?|buy|buying|selling|dispositions?|acquisitions?|dispose|acquire)\b`;
/** The day from which it does. */
const FROM_DAY = new RegExp(
  String.raw`\b${ALLOWS}(?:[^.;,]|[.,](?=\d)){0,80}?(?:\b(?:from|after|on)|(?:,\s|\b)(?:beginning|commencing|starting))(?:\s+(?:on|and|or|after)){0,3}\s+$`,
);
/** A verb of what comes on a day, where a trade is told in the past: "a further 12,500 vest on", "the second lot falls due on". */
export const COMES = String.raw`vests?|(?:falls?(?:\s+due)?|comes?|(?<!\bas\s)follows?|(?:is|are)\s+(?:due|deliverable|payable))\s+(?:on|by|in|at)`;
/** What leads to a day that is to come: "may be redeemed after", "are expected to be distributed on". */
const TO_COME = new RegExp(
  String.raw`\b(?:may|might|(?<!\b(?:the|his|her|by|last)\s)will|would|shall|can|could|(?:is|are|were)\s+(?:\w+\s+)?to|${COMES})\s`,
  "g",
);
/** What was done, which begins anew between such words and the day, or stands behind it. */
const DONE = String.raw`(?<!\bbe\s(?:\w+\s)?)(?:purchased|bought|acquired|sold|disposed|exercised|granted|received|converted|transferred|distributed|issued|made|effected)\b`;
const DONE_BEFORE = new RegExp(String.raw`;|\b${DONE}`, "i");
const DONE_BEHIND = new RegExp(String.raw`^,?\s(?:[\w.'’]+\s){0,6}?${DONE}`, "i");

/** Whether a day, by the words before and behind it, is that of another matter than a trade, or of one to come. */
export function isOtherDay(before: string, after: string): boolean {
  return OTHER_DAY.test(before) || OF_PLAN.test(before) || FROM_DAY.test(before) || isToCome(before, after);
}

/** Whether the verb that leads to a day, or to a time from a day to another, tells of what is still to be done. */
export function isTimeToCome(before: string, after: string): boolean {
  return FROM_DAY.test(before) || isToCome(before, after);
}

function isToCome(before: string, after: string): boolean {
  const last = matchesIn(before, TO_COME).at(-1);
  return (
    last !== undefined &&
    !DONE_BEFORE.test(before.slice(last.index + last[0].length - 1)) &&
    !DONE_BEHIND.test(after)
  );
}
