import { matchesIn } from "../../figures/matches.js";
import { POWERS } from "../../filing/rows.js";
import { answeredAhead } from "./cover-answers-ahead.js";
import { CAPTION_PATTERNS, type CaptionName } from "./cover-caption-patterns.js";
import { MARK_SOURCE, marksAtStart } from "../notes/marks.js";
import { unstacked } from "./stacked-powers.js";

/** Numbers that precede the captions, of either form. */
const NUMBERS: Readonly<Record<CaptionName, readonly number[]>> = {
  name: [1],
  group: [2],
  secUseOnly: [3],
  sourceOfFunds: [4],
  legalProceedings: [5],
  citizenship: [6, 4],
  soleVotingPower: [7, 5],
  sharedVotingPower: [8, 6],
  soleDispositivePower: [9, 7],
  sharedDispositivePower: [10, 8],
  aggregateAmount: [11, 9],
  excludesCertainShares: [12, 10],
  percentOfClass: [13, 11],
  typeOfReportingPerson: [14, 12],
};

/** A row of a cover page: the range of what is printed between its caption and the next. */
export interface CoverRow {
  readonly name: CaptionName;
  readonly captionStart: number;
  readonly start: number;
  readonly end: number;
  /** The marks of notes on the caption, where the row's number parts them from the answer. */
  readonly marks?: readonly string[];
}

/** Row by row with numbers in place of captions, as some filers of 13Gs write: "Item 9: 1,234,567". */
const NUMBERED = /(?<![^\n])[^\S\n]*item\s+(\d{1,2})\s*:/gi;
const LATER_ROWS = ["citizenship", ...POWERS, "aggregateAmount", "excludesCertainShares", "percentOfClass", "typeOfReportingPerson"] as const; // prettier-ignore
const NUMBERED_ROWS: Readonly<Record<"13D" | "13G", readonly CaptionName[]>> = {
  "13D": ["name", "group", "secUseOnly", "sourceOfFunds", "legalProceedings", ...LATER_ROWS],
  "13G": ["name", "group", "secUseOnly", ...LATER_ROWS],
};

/** Where cover pages without captions begin: "Item 1: Reporting Person - …" with Items 9 and 11 close behind. */
export const NUMBERED_COVER =
  /(?<![^\n])[^\S\n]*item\s+1\s*(?::\s*(?:reporting\s+person\b|names?\s+of)|\.\s*(?:names?\s+of\s+)?reporting\s+person\b)(?=[\s\S]{0,1499}\n[^\S\n]*item\s+9\s*[:.])/gi;

/** Where cover pages begin whose rows have captions and are called Items: "Item 1:  NAME OF REPORTING PERSON". */
export const CAPTIONED_ITEMS =
  /(?<![^\n])[^\S\n]*item\s+1(?:\s{0,9}[:.–-]){0,2}\s{1,9}names?\s+of\s+(?:each\s+)?reporting\s+persons?\b/gi;

/** The rows of a cover page that has numbers in place of captions; as a 13D where it has a Row 13 or 14. */
function numberedRows(text: string): CoverRow[] {
  const found = matchesIn(text, NUMBERED).map((match) => ({
    number: Number(match[1]),
    captionStart: match.index,
    start: match.index + match[0].length,
  }));
  const names = NUMBERED_ROWS[found.some(({ number }) => number > 12) ? "13D" : "13G"];
  return found.flatMap(({ number, ...row }, index) => {
    const name = names[number - 1];
    return name === undefined ? [] : [{ ...row, name, end: found[index + 1]?.captionStart ?? text.length }];
  });
}

/** A page with so many captions is read by them, whatever the numbers ahead of them are called: "Item 9: Aggregate Amount …". */
const CAPTIONED = 9;

/** The rows in the text of one cover page. The last row is open: it ends with the text. */
export function coverRows(text: string): CoverRow[] {
  const found = CAPTION_PATTERNS.flatMap(([name, pattern]) => {
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    return match === null ? [] : [{ name, captionStart: match.index, start: match.index + match[0].length }];
  }).sort((a, b) => a.captionStart - b.captionStart);
  if (found.length < CAPTIONED && /^\s*item\s+1\s*:/i.test(text)) return numberedRows(text);
  const ahead = answeredAhead(text, found, NUMBERS);
  if (ahead !== null) return ahead;
  const rows = found.map((row, index) => {
    const next = found[index + 1];
    const end = next === undefined ? text.length : endBeforeNumber(text, row, next);
    return { ...row, ...startBehindNumber(text, row, end), end };
  });
  return unstacked(
    text,
    rows.map((row, index) => belowNextCaption(text, row, rows[index + 1]) ?? row),
  );
}

/** A count, with the mark of a note or without, and nothing behind it. */
const COUNT_ALONE = /^(?:\d{1,3}(?:,\d{3})+|\d{4,})(?:\s?\(\d{1,2}\))?\s*$/;
/** What may stand ahead of it besides an empty box. */
const NO_ANSWER = /\(see\s+instructions?\)|[[/(][\s_]{0,5}[\])/]|☐/gi;

/** Row 11 (9) with nothing behind its caption, whose amount stands below the caption of the box that follows. */
function belowNextCaption(text: string, row: CoverRow, next: CoverRow | undefined): CoverRow | null {
  if (row.name !== "aggregateAmount" || next?.name !== "excludesCertainShares") return null;
  if (/\S/.test(text.slice(row.start, row.end))) return null;
  const zone = text.slice(next.start, next.end);
  const at = zone.search(/\d/);
  const ahead = zone.slice(0, Math.max(at, 0));
  const alone =
    ahead.includes("\n") && COUNT_ALONE.test(zone.slice(at)) && ahead.replace(NO_ANSWER, "").trim() === "";
  return alone ? { ...row, start: next.start + at, end: next.end } : null;
}

/** The row's number on a line of its own below the caption, or on the next line and apart from the answer. */
const NUMBER_BELOW = new RegExp(
  String.raw`^(?:[^\S\n]*(${MARK_SOURCE}+)(?=[^\S\n]*\n))?\s*\(?(\d{1,2})[.)]{0,2}(?: *(?=[\t\n]|$)|(?<=\n[^\S\n]*\d{1,2}[.)]{0,2}) {2,}(?=\d[\d,.]*\s*(?:%|\n|$)))`,
  "i",
);

/** The row's number ahead of the caption; the last digits of an amount are none. */
const NUMBER_AHEAD = /(?<![\d.,])(\d{1,2})\s*(?:[.):\]]\s*)?(?:[-–—]{1,2}\s*)?$/;

/** Some printers put a row's number below its caption, behind the marks of notes on the caption. */
function startBehindNumber(
  text: string,
  row: Omit<CoverRow, "end">,
  end: number,
): Pick<CoverRow, "start" | "marks"> {
  if (numberAhead(text, row) !== null) return { start: row.start };
  const numbers = NUMBERS[row.name];
  const below = NUMBER_BELOW.exec(text.slice(row.start, end));
  return below !== null && numbers.includes(Number(below[2]))
    ? { start: row.start + below[0].length, marks: marksAtStart(below[1] ?? "") }
    : { start: row.start };
}

function isPower(name: CaptionName): boolean {
  return POWERS.some((power) => power === name);
}

/** Where a row's answer ends: before the number of the next row, also of one whose caption is not known. */
function endBeforeNumber(
  text: string,
  row: Omit<CoverRow, "end">,
  next: { name: CaptionName; captionStart: number },
): number {
  const zone = text.slice(row.start, next.captionStart);
  const number =
    /(?:(?:^|\s)[([]\s*|^\s*|(?<!\s)\s+)(?:(?:row|line|item)\s{1,9}|#)?(\d{1,2})\s*(?:[.):\]]\s*)?(?:[-–—]{1,2}\s*)?$/i.exec(
      zone,
    );
  const isNext = number !== null && NUMBERS[next.name].includes(Number(number[1]));
  const own = numberAhead(text, row);
  const others = (own === null ? NUMBERS[row.name] : [own]).map((each) => {
    const at = zone.search(nextNumber(each + 1));
    return at < 0 && isPower(row.name) && isBlankAbove(zone, each + 1) ? 0 : at;
  });
  const ends = [isNext ? number.index : -1, ...others].filter((end) => end >= 0);
  return row.start + Math.min(zone.length, ...ends);
}

/** The next row's number at the beginning of a line below an answer, ahead of the words of its caption. */
const nextNumber = (number: number): RegExp =>
  new RegExp(
    String.raw`(?<=\S)\s*\n[^\S\n]*(?:(?:row|line|item)[^\S\n]{1,9})?[([]?${String(number)}(?:[^\S\n]?[.)\]]{1,2}\s{0,9}|\t\s{0,9}| {2,9})(?=[A-Za-z]{2})`,
    "i",
  );

/** Whether a row is blank, and the next one's number stands on the next line: "8 )  NUMBER OF SHARES WITH". */
function isBlankAbove(zone: string, number: number): boolean {
  const [, next, stop] = NUMBER_ON_NEXT_LINE.exec(zone) ?? [];
  return stop !== undefined && Number(next) === number;
}

const NUMBER_ON_NEXT_LINE = /^\s{0,9}[([#]?(\d{1,2})\s?([.)\]]{1,2}|[-–—]{1,2})\s{0,9}(?=[a-z]{2})/i;

/** The row's own number ahead of its caption, or \`null\`. */
function numberAhead(text: string, row: Omit<CoverRow, "end">): number | null {
  const before = NUMBER_AHEAD.exec(text.slice(Math.max(0, row.captionStart - 12), row.captionStart));
  const number = Number(before?.[1] ?? 0);
  return NUMBERS[row.name].includes(number) ? number : null;
}
