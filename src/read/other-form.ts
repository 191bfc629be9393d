import { isHeadedSchedule, namesSchedule, printedLines } from "./schedule-names.js";

const CODES = [
  "10-?[KQ](?:SB|405|T)?", "8-?K(?:12B)?", "6-?K", "11-?K", "20-?F", "40-?F", "S-\\d{1,2}", "F-\\d{1,2}", "13F(?:-HR|-NT)?", "[345D]",
  "144", "TO(?:-[TIC])?", "14[ACF](?:-1)?", "14D-[19]", "13E-[34]", "DEF ?14[AC]", "PREM? ?14[AC]", "DEFA ?14A", "424B\\d",
  "N-(?:1A|2|CSRS?|PORT|PX|Q|CEN)", "SD", "ADV", "8-A(?:12[BG])?", "12b-25", "1-A",
].join("|"); // prettier-ignore

/** A heading states the form and nothing else that has small letters: `FORM 10-K`, `SCHEDULE 14A INFORMATION`. */
const HEADING = new RegExp(
  String.raw`^(?:(?:FORM|Form|SCHEDULE|Schedule) (?:${CODES})|10-[KQ]|8-K|DEF 14[AC])(?:/A)?(?: ?\(Amendment[^()]{0,20}\)|[ (,:–-][^a-z]{0,60})?$`,
);

const CONFORMED_TYPE = /^[ \t]*CONFORMED SUBMISSION TYPE:[ \t]*(\S[^\r\n]{0,30})$/m;
const DOCUMENT_TYPE = /^[ \t]*<TYPE>[ \t]*(\S[^\r\n<]{0,30})/m;
const SCHEDULE_TYPE = /13-?[DG]/i;
const EXHIBIT_TYPE = /^EX-/i;

/**
 * A filing under another form: by its EDGAR header, unless the document is headed as a Schedule 13D or
 * 13G all the same, or by its heading, unless either schedule is named anywhere. A Schedule 13D often
 * names Forms 8-K and 10-Q; a combined Schedule TO names Schedule 13D.
 */
export function otherForm(start: string): string | null {
  const type = submittedType(start);
  if (type !== null) {
    const foreign = !SCHEDULE_TYPE.test(type) && !isHeadedSchedule(printedLines(start));
    return foreign ? `an EDGAR submission of form ${type}, not a Schedule 13D or 13G` : null;
  }
  if (namesSchedule(start)) return null;
  const heading = printedLines(start).find((line) => HEADING.test(line));
  return heading === undefined ? null : `it is headed “${heading}”, not a Schedule 13D or 13G`;
}

/** An exhibit alone says nothing of the form that it was filed with. */
function submittedType(start: string): string | null {
  const type = (CONFORMED_TYPE.exec(start) ?? DOCUMENT_TYPE.exec(start))?.[1]?.trim();
  return type === undefined || EXHIBIT_TYPE.test(type) ? null : type;
}
