import { MONTH_NAME } from "../../figures/month-name.js";
import type { RestatedRow } from "../../filing/totals/restated.js";
import { POWERS } from "../../filing/rows.js";

const VOTE = String.raw`power\s+to\s+vote\b(?:\s+or\s+(?:to\s+)?direct\s+(?:(?:the\s+)?vot(?:e|ing)|to\s+vote))?(?:\s+of)?`;
const DISPOSE = String.raw`power\s+to\s+dispose\b(?:\s+of)?(?:\s+or\s+(?:to\s+)?direct\s+(?:(?:the\s+)?disposition|to\s+dispose))?(?:\s+of)?`;

/** "class.48%", "class . . . .48%": whether the point leads to the figure or begins it nobody can tell. */
const PERHAPS_DECIMAL = String.raw`(?:\.{1,2}|\.?(?:\s{1,9}\.){2,80})\d{1,3}(?!\.?\d)`;

/** How Item 4 of a 13G asks for each row of the cover page, in the form's words and those that filers put in their place. */
export const ITEM4_QUESTIONS: Readonly<Record<RestatedRow, string>> = {
  aggregateAmount: String.raw`amount\s+beneficially\s+owned`,
  percentOfClass: String.raw`percent(?:age)?\s+of\s+class(?!${PERHAPS_DECIMAL})`,
  soleVotingPower: String.raw`sole\s+${VOTE}`,
  sharedVotingPower: String.raw`shared\s+${VOTE}`,
  soleDispositivePower: String.raw`sole\s+${DISPOSE}`,
  sharedDispositivePower: String.raw`shared\s+${DISPOSE}`,
};

/** In the order of the Item: its amount, its percentage, the four powers. */
export const ITEM4_ROWS: readonly RestatedRow[] = ["aggregateAmount", "percentOfClass", ...POWERS];

/** "Amount Beneficially Owned as of December 31, 1996:": the day, which stands ahead of the colon or the answer. */
const ON_DAY = String.raw`(?:\s+(?:as\s+(?:of|at)|at|on)\s+${MONTH_NAME}\s+\d{1,2},?\s+(?:19|20)\d\d(?=\s*[:–—-]))?`;

/** What leads from a question to its answer; the point of ".48%" is the answer's own, that of ".4.8%" is not; so are the strokes of "-0-". */
export const TO_ANSWER = String.raw`${ON_DAY}(?:[\s:,_–—]|-(?!\s?0\s?-)|\.(?!\d)|(?<=[^\s:])\.(?=\d)|\.(?=\d{1,3}(?:,\d{3}|\.\d)))*`;

const asked = (row: RestatedRow): RegExp =>
  new RegExp(String.raw`\b${ITEM4_QUESTIONS[row]}\b${TO_ANSWER}`, "gi");

/** Each question with the marks up to its answer, wherever a text asks it. */
export const ITEM4_ASKED: Readonly<Record<RestatedRow, RegExp>> = {
  aggregateAmount: asked("aggregateAmount"),
  percentOfClass: asked("percentOfClass"),
  soleVotingPower: asked("soleVotingPower"),
  sharedVotingPower: asked("sharedVotingPower"),
  soleDispositivePower: asked("soleDispositivePower"),
  sharedDispositivePower: asked("sharedDispositivePower"),
};
