import { datesIn } from "../../figures/date.js";
import { isOtherDay, isFirstDay } from "../../filing/rights/first-days.js";
import type { Holding } from "../../filing/holding.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";

/** What may stand behind the day and is told of the same right: who holds it, the day on which it is held, what it is called. */
const TOLD_OF_IT = [
  /^,?\s(?:directly\s|indirectly\s)?(?:held|owned)\s(?:directly\s|of\srecord\s)?by\s[^,;.()\d]{1,80}/i,
  /^,?\sas\sof\sthe\sdate\s(?:hereof|of\sthis\s[^,;.()\d]{1,40})/i,
  /^\s?\([^()\d]{1,80}\)/,
];
/** What all of it comes to. */
const COMES_TO = /^,?\sand\sall\ssuch\sshares\b/i;

/** "exercisable beginning on June 1, 2026", where it is the only day told; one behind "within 60 days of" is none. */
export function firstDayIn(
  sentence: MappedText,
  from: number,
  to: number,
  make: FactMaker,
): Holding["exercisableFrom"] {
  const words = sentence.text.slice(from, to);
  const [date, ...others] = datesIn(words);
  if (date === undefined || others.length > 0) return null;
  const exercise = words.replace(
    /\b(?:up)?on\s+(?:the\s+)?(?:exercise|conversion|vesting|settlement|exchange)\b/gi,
    "",
  );
  if (!endsBehind(words.slice(date.end))) return null;
  if (!isFirstDay(words.slice(0, date.start)) || isOtherDay(exercise)) return null;
  return make(date.value, sentence, from + date.start, from + date.end);
}

function endsBehind(words: string): boolean {
  const behind = TOLD_OF_IT.reduce((rest, told) => rest.replace(told, ""), words.replace(/\s+/g, " "));
  return COMES_TO.test(behind) || /^[\s.,;)]*$/.test(behind.replace(/ (?:and|or) ?$/, ""));
}
