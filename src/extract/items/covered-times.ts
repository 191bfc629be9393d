import { datesIn, type IsoDate } from "../../figures/date.js";
import { matchesIn } from "../../figures/matches.js";
import type { Fact } from "../../filing/fact.js";
import type { CoveredTime } from "../../filing/transaction.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";

const NUMBERS: Readonly<Record<string, number>> = { thirty: 30, "forty-five": 45, sixty: 60, ninety: 90 };
const DAYS =
  /\b(thirty|forty-five|sixty|ninety|\d{1,3})(?:\s*\(\s*\d{1,3}\s*\))?[-\s]+(?:calendar\s+)?days?\b|\b(?:past|last|preceding|prior|previous)\s+(?:two|2)\s+months\b/gi;
const SINCE_FILING =
  /\bsince\s+(?:the\s+)?(?:(?:date\s+of\s+)?(?:(?:the|its|their|his|her)\s+)?(?:filing|most\s+recent|last|latest|previous|prior|original|initial|recent)|Amendment|Schedule\s+13D)\b/gi;
/** Between those words and the day of the filing: "of Amendment No. 6 on May 29, 2026". */
const FILED_ON =
  /^(?:\s+(?:of|to|the|its|this|amendment|statement|schedule|13d|filing|no\.|\d{1,3})){0,8}\s+on\s+/i;
const SINCE = /\bsince\s+(?:the\s+close\s+of\s+business\s+on\s+)?/gi;

/** Between the days and the one to which they run. */
const UP_TO =
  /^\s+(?:period\s+)?(?:(?:immediately|preceding|prior|before|ended|ending|through|up|to|on|and|including)\s+){1,6}$/i;

/** "sixty days or since the most recent filing, whichever is less", as the form says: no more than the days are covered. */
const LESSER =
  /\bwhichever\s+(?:period\s+)?(?:is|was)\s+(?:the\s+)?(?:less|short|later|most\s+recent|more\s+recent)|\bthe\s+(?:lesser|shorter|later)\s+of\b/i;

/** The times that the words cover: "the past sixty days", "since June 18, 2000". */
export function timesCovered(text: MappedText, make: FactMaker): Fact<CoveredTime>[] {
  const days = matchesIn(text.text, DAYS).map((match) => {
    const word = match[1]?.toLowerCase();
    const number = word === undefined ? 60 : (NUMBERS[word] ?? Number(word));
    const behind = text.text.slice(match.index + match[0].length).slice(0, 80);
    const [day] = datesIn(behind);
    const until = day !== undefined && UP_TO.test(behind.slice(0, day.start)) ? day.value : null;
    return place({ days: number, since: null, sinceFiling: false, until }, match.index, match[0].length);
  });
  if (days.length > 0 && LESSER.test(text.text)) return days;
  const filings = matchesIn(text.text, SINCE_FILING).map((match) => {
    const since = filedOn(text.text.slice(match.index + match[0].length));
    return place({ days: null, since, sinceFiling: true, until: null }, match.index, match[0].length);
  });
  const dates = matchesIn(text.text, SINCE).flatMap((match) => {
    const from = match.index + match[0].length;
    const [date] = datesIn(text.text.slice(from, from + 30));
    if (date?.start !== 0) return [];
    return [
      place(
        { days: null, since: date.value, sinceFiling: false, until: null },
        match.index,
        match[0].length + date.end,
      ),
    ];
  });
  return [...days, ...filings, ...dates];

  function place(covered: CoveredTime, start: number, length: number): Fact<CoveredTime> {
    return make(covered, text, start, start + length);
  }
}

/** The day of the filing, where it stands straight behind the words on it. */
function filedOn(behind: string): IsoDate | null {
  const lead = FILED_ON.exec(behind)?.[0].length;
  const [date] = lead === undefined ? [] : datesIn(behind.slice(lead, lead + 30));
  return date?.start === 0 ? date.value : null;
}
