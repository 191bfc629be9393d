import type { RowCount } from "../../filing/filing.js";
import { matchesIn } from "../../figures/matches.js";
import { numbersIn } from "../../figures/number.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";
import { sentencesOf } from "../words/sentences.js";

const ROWS = String.raw`(?:Rows?|Lines?|Box(?:es)?)\s+(\(?\d{1,2}\)?(?:(?:,?\s+and\s+|,\s+|\s*&\s*)\(?\d{1,2}\)?){0,4})`;
const COUNT = String.raw`(\d{1,3}(?:,\d{3}){1,4})(?!\d|[.,]\d|\s?%)`;
const OF_SHARES = String.raw`\s+(?:(?!and\b|or\b)[a-z][\w'’-]*\s+){0,4}?(?:shares?|stock|units)`;
const IS = String.raw`(?:is|are|states?|shows?|reports?|gives?|represents?|reflects?|comprises?|consists?\s+of)`;

/** "Rows 7 and 9: 1,510,000 shares", "Row 8 (shared voting power) is the 400,000 shares held by the Foundation". */
const ROWS_FIRST = new RegExp(
  String.raw`\b${ROWS}(?:\s+(?:of|on)\s+(?:the|this)\s+cover\s+page)?(?:\s+\([^()]{1,40}\))?(?:\)?\s*[:=–—,]|\s+-|(?=\s+${IS}\s))(?:\s+${IS})?\s+(?:(?:all|the|those|a\s+total\s+of|an\s+aggregate\s+of)\s+){0,3}${COUNT}(?=${OF_SHARES}\b)`,
  "gi",
);
/** "The 6,220,400 shares reported in Rows 8 and 11 are subject to voting agreements". */
const COUNT_FIRST = new RegExp(
  String.raw`(?<![\d,.$])${COUNT}${OF_SHARES}(?:\s+of(?:\s+[a-z][\w-]*){2,5})?\s+(?:reported|shown|stated|listed|set\s+forth)\s+(?:in|on|at)\s+${ROWS}(?![\d%]|,\d)`,
  "gi",
);
/** The row is told of another filing, or to be wrong; or the number is the class's, or of what stands for several shares. */
const OTHERWISE =
  /\b(?:outstanding|previous\w*|prior|former\w*|originally|amendment|instead|incorrect\w*|error|erroneous\w*|inadvertent\w*|mis\w+|should|corrected|would|exclud\w+|not\s+includ\w+|ADSs?|ADRs?|depositary|other\s+than|less|split)\b/i;

/** The numbers of shares that the sentences of a note give for rows that they name, where a sentence gives no other for them. */
export function readRowCounts(note: MappedText, make: FactMaker): RowCount[] {
  if (!/\b(?:Rows?|Lines?|Box(?:es)?)\s+\(?\d/i.test(note.text)) return [];
  return sentencesOf(note.text).flatMap(([start, end]) => {
    const sentence = note.slice(start, end);
    return OTHERWISE.test(sentence.text) ? [] : inSentence(sentence, make);
  });
}

function inSentence(sentence: MappedText, make: FactMaker): RowCount[] {
  const { text } = sentence;
  const first = matchesIn(text, ROWS_FIRST).flatMap(({ 0: whole, 1: rows = "", 2: count = "", index }) => {
    const end = index + whole.length;
    return isAlone(text, end) ? [told(sentence, end - count.length, end, rows, make)] : [];
  });
  const behind = matchesIn(text, COUNT_FIRST).map(({ 1: count = "", 2: rows = "", index }) =>
    told(sentence, index, index + count.length, rows, make),
  );
  return [...first, ...behind].flatMap((each) => each ?? []);
}

/** Whether no other count follows up to the next row that is named: two would be parts. */
function isAlone(text: string, from: number): boolean {
  const rest = text.slice(from);
  const next = rest.search(/\b(?:rows?|lines?|box(?:es)?)\s+\(?\d/i);
  return !/\d,\d{3}|\d{4,}/.test(next < 0 ? rest : rest.slice(0, next));
}

function told(
  sentence: MappedText,
  start: number,
  end: number,
  rows: string,
  make: FactMaker,
): RowCount | null {
  const [number] = numbersIn(sentence.text.slice(start, end));
  return number === undefined
    ? null
    : {
        rows: matchesIn(rows, /\d{1,2}/g).map(([row]) => Number(row)),
        shares: make(number.value, sentence, start, end),
      };
}
