import { matchesIn } from "../figures/matches.js";
import { POWERS, type RowName } from "../filing/rows.js";
import { BARRED_BOX } from "./boxes.js";
import { answeredAhead } from "./cover-answers-ahead.js";
import { MARK_SOURCE, marksAtStart } from "./marks.js";
import { unstacked } from "./stacked-powers.js";

/** The rows of a cover page that are read or that bound one that is. */
export type CaptionName =
  RowName | "name" | "group" | "secUseOnly" | "sourceOfFunds" | "legalProceedings" | "excludesCertainShares";

/** What may follow a caption and is no answer: instructions, an asterisk, a colon. */
const TAIL = String.raw`(?:\s*\(\s*see\s+instructions?\s*\))?(?:[^\S\n]*\*(?!\*))?\s*:?`;

/** A box drawn at the end of a caption's first line. */
const BOX = String.raw`(?:\[[\sxX_]*\]|\/[\sxX_]*\/|\([\sxX]*\)|${BARRED_BOX}|[☒☐])`;

/** The two powers, in the form's words and in those that filers put in their place. */
const VOTE = String.raw`(?:vot(?:ing|e)\s+(?:powers?|pwr\b\.?)|power\s+to\s+vote(?:\s+or\s+(?:to\s+)?direct(?:\s+the)?\s+vote)?)`;
const DISPOSE = String.raw`(?:disp(?:os(?:[it]{1,6}ve|ition)|\.)\s*(?:voting\s+)?(?:powers?|pwr\b\.?)|power\s+to\s+dispose(?:\s+or\s+(?:to\s+)?direct(?:\s+the)?\s+disposition)?(?:\s+of)?)`;
/** A caption cut short is one where its row's number stands before it and nothing but its answer behind, or a leader to a figure. */
const NUMBERED_HERE = String.raw`(?<=(?:^|[\n\t])[^\S\n\t]{0,9}[([]?\d{1,2}(?:[.)\]]{1,2}\s{0,9}|\s{1,9}))`;
const ALONE = String.raw`(?=[^\S\n\t]{0,9}(?::|(?:[.=-]{1,60}[^\S\n]{1,9}){1,40}\d|\*?[^\S\n\t]{0,9}[\n\t]))`;
const short = (words: string): string => `${NUMBERED_HERE}${words}${ALONE}`;
const REPORTING = String.raw`(?:report(?:ing)?|rptg\.?)`;

/**
 * The captions of 17 CFR 240.13d-101 and 240.13d-102, tolerant of line breaks and of the words that
 * printers leave out. Where a side caption ran through a row, its last words may be missing.
 */
const CAPTIONS: Readonly<Record<CaptionName, string>> = {
  name: String.raw`(?:${short(String.raw`reporting\s+persons?`)}|names?(?:\s*\(s\))?\s+(?:of\s+(?:each\s+)?(?:${REPORTING}\s+)?persons?(?:\s*\(s\))?|and\s+(?:s\.?\s?s\.?\s+or\s+)?i\.?r\.?s\.?\s+identification\s+(?:number|no\.?)s?(?:\s+of\s+(?:the\s+)?(?:reporting|above)\s+persons?)?))`,
  group: String.raw`(?:(?:check\s+(?:the\s+)?appropriate\s+(?:box(?:es)?|row|\[line\])\s+if\s+(?:a\s+)?|${NUMBERED_HERE})members?\s+of\s+(?:a\s+)?group|${short(String.raw`group(?:\s+member(?:ship)?)?`)})`,
  secUseOnly: String.raw`(?:sec\s+use\s+only|${short(String.raw`sec\s+use`)})`,
  // Before a code, "(See Item 3)" is the caption's; alone it is the answer.
  sourceOfFunds: String.raw`sources?\s+of\s+funds?(?:\s*\(\s*see\s+item\s+3\s*\)(?=\s*(?:SC|BK|AF|WC|PF|OO)\b))?`,
  legalProceedings: String.raw`(?:${short(String.raw`legal\s+proceedings?`)}|check\s+(?:the\s+)?(?:box\s+)?if\s+disclosure\s+of\s+legal\s+proceedings?(?:\s+is)?(?:\s+required)?(?:\s*${BOX})?(?:\s*pursuant)?(?:\s*\d{1,2}\s)?(?:\s*to\s+items?\s+2\s*\([de]\)\s*(?:or|and)\s*(?:item\s+)?2?\s*\([ef]\))?)`,
  citizenship: String.raw`(?:citizenship\s+o[rf]\s+place\s+o[fr]\s+(?:organi[sz]ation|incorporation)|${short(String.raw`(?:citizenship(?:\s?\/\s?organi[sz]ation)?|(?:place|jurisdiction)\s+of\s+(?:organi[sz]ation|incorporation))`)})`,
  soleVotingPower: String.raw`sole\s+${VOTE}`,
  sharedVotingPower: String.raw`(?<!\bsole\s{1,9})shared\s+${VOTE}`,
  soleDispositivePower: String.raw`(?:sole\s+${DISPOSE}|${NUMBERED_HERE}sole\s+investment\s+power)`,
  sharedDispositivePower: String.raw`(?:(?<!\bsole\s{1,9})shared?\s*${DISPOSE}|${NUMBERED_HERE}shared\s+investment\s+power)`,
  aggregateAmount: String.raw`(?:(?:aggregate|total)\s+(?:amount|amt\.?)(?:\s+of)?\s+(?:beneficially\s+)?owned(?:\s+by)?(?:\s+each)?(?:\s+reporting)?(?:\s+person)?|${short(String.raw`aggregate\s+amount`)})`,
  excludesCertainShares: String.raw`(?:${short(String.raw`(?:aggregate\s+amount\s+)?excludes\s+certain\s+shares`)}|check\s+(?:the\s+)?(?:box\s+)?if\s+(?:the\s+)?aggregate\s+amount\s+in\s+row\s*[([]?\s*(?:9|11)\s*[)\]]?\s+(?:ex|in)cludes(?:\s*${BOX}\s*)?\s*certain\s+shares)`,
  percentOfClass: String.raw`(?:percent(?:age)?\s+of\s+(?:the\s+)?(?:class|series)(?:\s+of\s+securities)?\s*represent(?:ed\s+by|ing(?:\s+by)?)(?:\s+(?:the\s+)?amount)?(?:\s+in)?\s+(?:row|box)\s*[([]?\s*(?:9|11)(?:\s*[)\]])?|${short(String.raw`percent(?:age)?\s+of\s+(?:the\s+)?(?:class|series)`)})`,
  typeOfReportingPerson: String.raw`(?:types?\s+of\s+(?:reporting\s+persons?|persons?\s+reporting)|${short(String.raw`types?(?:\s+of)?\s+(?:${REPORTING}(?:\s+persons?)?|persons?)`)})`,
};

const PATTERNS = (Object.keys(CAPTIONS) as CaptionName[]).map(
  (name) => [name, new RegExp(CAPTIONS[name] + TAIL, "gi")] as const,
);

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
  /(?<![^\n])[^\S\n]*item\s+1\s*:\s*(?:reporting\s+person\b|names?\s+of)(?=[\s\S]{0,1499}\n[^\S\n]*item\s+9\s*:)/gi;

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

/** The rows in the text of one cover page. The last row is open: it ends with the text. */
export function coverRows(text: string): CoverRow[] {
  if (/^\s*item\s+1\s*:/i.test(text)) return numberedRows(text);
  const found = PATTERNS.flatMap(([name, pattern]) => {
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    return match === null ? [] : [{ name, captionStart: match.index, start: match.index + match[0].length }];
  }).sort((a, b) => a.captionStart - b.captionStart);
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
const NUMBER_AHEAD = /(?<![\d.,])(\d{1,2})\s*(?:[.):\]]\s*)?$/;

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

/** Where a row's answer ends: before the number of the next row, also of one whose caption is not known. */
function endBeforeNumber(
  text: string,
  row: Omit<CoverRow, "end">,
  next: { name: CaptionName; captionStart: number },
): number {
  const zone = text.slice(row.start, next.captionStart);
  const number = /(?:(?:^|\s)[([]\s*|^\s*|(?<!\s)\s+)(?:row\s{1,9})?(\d{1,2})\s*(?:[.):\]]\s*)?$/i.exec(zone);
  const isNext = number !== null && NUMBERS[next.name].includes(Number(number[1]));
  const own = numberAhead(text, row);
  const others = (own === null ? NUMBERS[row.name] : [own]).map((each) => zone.search(nextNumber(each + 1)));
  const ends = [isNext ? number.index : -1, ...others].filter((end) => end >= 0);
  return row.start + Math.min(zone.length, ...ends);
}

/** The next row's number at the beginning of a line below an answer, ahead of the words of its caption. */
const nextNumber = (number: number): RegExp =>
  new RegExp(
    String.raw`(?<=\S)\s*\n[^\S\n]*[([]?${String(number)}(?:[.)\]]{1,2}\s{0,9}|\t\s{0,9}| {2,9})(?=[A-Za-z]{2})`,
  );

/** The row's own number ahead of its caption, or \`null\`. */
function numberAhead(text: string, row: Omit<CoverRow, "end">): number | null {
  const before = NUMBER_AHEAD.exec(text.slice(Math.max(0, row.captionStart - 12), row.captionStart));
  const number = Number(before?.[1] ?? 0);
  return NUMBERS[row.name].includes(number) ? number : null;
}
