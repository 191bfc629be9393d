import { lineAtSource, lineIndexAt, type Document } from "../../document/document.js";
import { isPageNumber } from "../../document/page-numbers.js";
import type { AskedRow, CoverAnswer, CoverAnswers, TitleField } from "../../filing/cover-answer.js";
import type { Fact } from "../../filing/fact.js";
import type { Person } from "../../filing/filing.js";
import { POWERS } from "../../filing/rows.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { CaptionName } from "./cover-caption-patterns.js";
import type { CoverRow } from "./cover-captions.js";
import { typeCodes } from "./cover-type.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";

/** The rows in the form's order; Row 4 of a 13G is the citizenship. */
const ASKED = ["sourceOfFunds", "citizenship", ...POWERS, "aggregateAmount", "percentOfClass", "typeOfReportingPerson"] as const; // prettier-ignore

const ANSWER = /[\p{L}\p{N}<–—-]/u;
/** What is printed below the last row where that row is empty. */
const BEHIND_THE_ROWS =
  /^\W*(?:see\s+instructions?\s+before|page\s+\d|cusip\b|schedule\s+13|item\s+1\b|sec\s+\d{3,4}\b|footnotes?\b)|^\s*[(⁽][\d¹²³⁴⁵⁶⁷⁸⁹]{1,2}[)⁾]\s/i;
/** A longer line than this is no type of person but the prose that follows. */
const LONGEST_TYPE = 60;
/** No type of person, and perhaps the page's number. */
const BARE_NUMBER = /^\s*\d{1,3}\s*$/;
/** Dashes beside the caption, or a few below it, may mean "none" and not a ruled line. */
const DASHES = /^[^\n]*[-–—]|\n[^\S\n]*[-–—]{1,12}[^\S\n]*(?:\n|$)/;
/** "7 -  SOLE VOTING POWER": the dash of a row's number is no answer. */
const NUMBER_WITH_DASH = /(?<![\d.,])\d{1,2}[.)]?\s{0,3}[-–—]{1,2}(?=\s{0,9}[A-Z]{3})/gi;
/** The mark of a note behind the caption may be the percentage itself: "* less than 1 %". */
const STAR = /\*/;
/** A number alone beside the break of a page, taken for the page's, may be the answer. */
const PAGE_NUMBER = /[\n\f][^\S\n\f]*[1-9]\d{0,2}[^\S\n\f]*(?:[\n\f]|$)/;

/** What is printed behind each caption of a cover page; `null` for a caption with nothing behind it. */
export function answersIn(
  document: Document,
  cover: MappedText,
  rows: ReadonlyMap<CaptionName, CoverRow>,
  make: FactMaker,
): CoverAnswers<AskedRow> {
  return Object.fromEntries(
    ASKED.flatMap((name) => {
      const row = rows.get(name);
      if (row === undefined) return [];
      const place = textFact(make, cover, row.captionStart, row.start);
      const printed = answerTo(name, cover, row, make);
      if (printed === undefined) return [];
      const lines = linesOf(document, place.span, cover.source(0, row.end).end);
      const printedAround = lines.replace(NUMBER_WITH_DASH, "");
      const maybe = name === "percentOfClass" ? STAR : DASHES;
      const isMaybe = maybe.test(printedAround) || PAGE_NUMBER.test(printedAround);
      return printed === null && isMaybe ? [] : [[name, { place, printed }]];
    }),
  );
}

/** `null` for nothing, `undefined` where the row's end cannot be told. */
function answerTo(
  name: AskedRow,
  cover: MappedText,
  row: CoverRow,
  make: FactMaker,
): Fact<string> | null | undefined {
  const text = cover.text.slice(row.start, row.end);
  const end = name === "typeOfReportingPerson" ? lastRowEnd(text) : text.length;
  if (end === null) return undefined;
  const first = text.slice(0, end).search(ANSWER);
  return first < 0 ? null : textFact(make, cover, row.start + first, row.start + end);
}

/** The last row has no caption behind it: its answer is one line, or as many as its codes take; `null` where it may be prose. */
function lastRowEnd(text: string): number | null {
  const line = /^\s*\S[^\n]*/.exec(text)?.[0] ?? "";
  const codes = typeCodes(text);
  if (codes !== null) return Math.max(line.length, codes.end);
  if (BEHIND_THE_ROWS.test(line) || line === "") return 0;
  if (BARE_NUMBER.test(line)) return null;
  return line.trim().length > LONGEST_TYPE ? null : line.length;
}

/** The lines as printed from a caption to the end of its row; what is surely a page's number is none of them. */
function linesOf(document: Document, caption: { readonly end: number }, end: number): string {
  const from = lineAtSource(document, caption.end - 1)?.start ?? 0;
  const to = lineAtSource(document, Math.max(end - 1, caption.end - 1))?.end ?? document.text.length;
  const { text, lines } = document;
  let printed = "";
  for (let index = lineIndexAt(document, from); index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.start >= to) break;
    if (!isPageNumber(document, index)) printed += text.text.slice(line.start, line.end + 1);
  }
  return printed;
}

/** Two powers that are left blank together: no sole power, or no shared one. */
const BLANK_TOGETHER = [
  ["soleVotingPower", "soleDispositivePower"],
  ["sharedVotingPower", "sharedDispositivePower"],
] as const;

type StatedRows = Pick<Person, AskedRow>;

/**
 * The answers without the blanks that may be a layout's fault: a row is certainly empty only where it is
 * the only one, or the two of a kind are, and every other row of the page was read.
 */
export function certainRows(answers: CoverAnswers<AskedRow>, stated: StatedRows): CoverAnswers<AskedRow> {
  const found = ASKED.filter((name) => answers[name] !== undefined);
  const blank = found.filter((name) => answers[name]?.printed === null);
  const others = ASKED.filter((name) => !blank.includes(name) && name !== "sourceOfFunds");
  const together =
    blank.length === 1 ||
    BLANK_TOGETHER.some((pair) => pair.length === blank.length && pair.every((name) => blank.includes(name)));
  const whole = together && others.every((name) => isRead(name, answers[name], stated));
  return whole ? answers : without(answers, blank);
}

/** Whether a row holds one answer of its own kind: a figure, a code, a place, or words instead of a figure. */
function isRead(name: AskedRow, answer: CoverAnswer | undefined, stated: StatedRows): boolean {
  const printed = answer?.printed?.printed ?? "";
  if ((printed.match(/(?:^|[\n\t])[^\S\n\t]*\d[\d,.]*/g)?.length ?? 0) > 1) return false;
  return stated[name] !== null || NO_FIGURE.test(printed);
}

const NO_FIGURE = /^\W*(?:none|nil|n\/a|not\s+applicable|see\b)|^(?=[^-–—]*[-–—])\W*$/i;

/** A title page's answers without a blank that may be a layout's fault: all the other labels must have theirs. */
export function certainTitle(
  answers: Readonly<Record<TitleField, CoverAnswer | null>>,
): CoverAnswers<TitleField> {
  const found = Object.fromEntries(
    Object.entries(answers).filter(([, answer]) => answer !== null),
  ) as Partial<Record<TitleField, CoverAnswer>>;
  const names = Object.keys(found) as TitleField[];
  const blank = names.filter((name) => found[name]?.printed === null);
  const whole = (["issuer", "securityClass", "cusip"] as const).every((name) => name in found);
  return blank.length === 1 && whole ? found : without(found, blank);
}

function without<K extends string>(answers: CoverAnswers<K>, names: readonly K[]): CoverAnswers<K> {
  return Object.fromEntries(
    Object.entries(answers).filter(([name]) => !names.includes(name as K)),
  ) as CoverAnswers<K>;
}
