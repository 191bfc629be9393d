import { datesInLists } from "../../figures/short-dates.js";

/** "dated", "signed on": behind it stands a paper's own day. */
const OWN = /\(?\b(?:dated|signed|executed)\s+(?:as\s+of\s+|on\s+)?$/i;
/** No such words are longer. */
const REACH = 40;
/** From a paper's own day to that of its filing. */
const TO_FILING =
  /^\s*(?:[,;]\s*)?(?:(?:and|but|which)\s+)?(?:(?:was|were|is|as)\s+)?(?:(?:first|originally|initially|subsequently)\s+)?filed\b[^.;]{0,90}$/i;

/** A sentence with blanks for the days of papers whose day of filing is told right behind: "dated May 5 and filed May 7". */
export function withoutOwnDays(sentence: string): string {
  const dates = datesInLists(sentence);
  return dates.reduce((text, { start, end }, index) => {
    const [own] = OWN.exec(sentence.slice(Math.max(0, start - REACH), start)) ?? [];
    const next = dates[index + 1];
    if (own === undefined || next === undefined || !TO_FILING.test(sentence.slice(end, next.start)))
      return text;
    const from = start - own.length;
    return text.slice(0, from) + " ".repeat(end - from) + text.slice(end);
  }, sentence);
}
