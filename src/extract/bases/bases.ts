import type { Paragraph } from "../../document/paragraphs.js";
import { datesIn, type PrintedDate } from "../../figures/date.js";
import { matchesIn } from "../../figures/matches.js";
import { numbersIn, type PrintedNumber } from "../../figures/number.js";
import type { Base } from "../../filing/base.js";
import type { Fact } from "../../filing/fact.js";
import { lettered } from "../../filing/share-class.js";
import { MappedTextBuilder, type MappedText } from "../../source/mapped-text.js";
import { isOutstandingInBrackets } from "./base-in-brackets.js";
import { CLASS, kindOf, LETTERED_CLASS, PERCENT_OF, REPORT, RESTS } from "./base-kind.js";
import type { Stated } from "./base-terms.js";
import { withClasses } from "./class-counts.js";
import { standingOf } from "./count-standing.js";
import { isOfBefore, termsBeside } from "./counts-of-before.js";
import { countedKinds } from "../holdings/counted-kinds.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { sentencesOf } from "../words/sentences.js";

/** The class whose percentage rests on the count: "10.0% of the Common Stock outstanding, based on 10,000,000 shares outstanding". */
const CLASS_BEFORE =
  /(?:%|\bper\s?cent)\s+of\s+the\s+(?:Issuer['’]s\s+)?(?:issued\s+and\s+)?(?:outstanding\s+)?(?:shares\s+of\s+)?((?:[A-Z][\w-]*\s+){1,4}(?:Stock|Shares?|Units?)|common\s+stock|ordinary\s+shares),?\s+(?:(?:issued\s+and\s+)?outstanding,?\s+)?\(?(?:based|calculated)\s+(?:up)?on\s+(?:(?:an?|the|aggregate|total|of)\s+)*$/;
const BARE_SHARES = /^\s*shares\s+(?:issued\s+and\s+)?outstanding\b/i;

/** The counts of outstanding shares that the paragraphs state; those that a percentage is said to rest on first. */
export function readBases(paragraphs: readonly Paragraph[], make: FactMaker): Base[] {
  const bases = paragraphs.flatMap(({ text }) => basesIn(text, make));
  const rank = (base: Base): number => (base.partOfSum ? 2 : base.forPercentages ? 0 : 1);
  return bases
    .map((base, index) => ({ base, index }))
    .sort((a, b) => rank(a.base) - rank(b.base) || a.index - b.index)
    .map(({ base }) => base);
}

function basesIn(text: MappedText, make: FactMaker): Base[] {
  if (
    !/outstanding|\bin\s+issue\b|\bbas(?:ed|is)\s+(?:(?:up)?on|of)\b|\b(?:calculat|comput|determin)ed\b|\bby\s+reference\s+to\b|\bdenominator\b|%\s+\(?of\s/i.test(
      text.text,
    )
  )
    return [];
  const plain = withoutMarks(text);
  return sentencesOf(plain.text).flatMap(([start, end]) => inSentence(plain.slice(start, end), make));
}

/** The mark of a note hard upon a count: "10,000,000(1) shares", "10,000,000⁽¹⁾ shares". */
const MARK = /(?<=\d,\d{3}|\d{5})(?:\(\d{1,2}\)|\[\d{1,2}\]|⁽[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}⁾|\*{1,3})(?=\s)/g;

/** The text with blanks in the place of notes' marks, which say nothing of what is counted. */
function withoutMarks(text: MappedText): MappedText {
  const builder = new MappedTextBuilder();
  let done = 0;
  for (const { index, 0: mark } of matchesIn(text.text, MARK)) {
    const end = index + mark.length;
    builder.copy(text, done, index).replace(" ", text, index, end);
    done = end;
  }
  return done === 0 ? text : builder.copy(text, done, text.length).build();
}

function inSentence(sentence: MappedText, make: FactMaker): Base[] {
  const { text } = sentence;
  const place = textFact(make, sentence);
  const counts = [...numbersIn(text)].filter((number) => !isYear(number, text));
  const kinds = countedKinds(text, counts);
  const stated = counts.flatMap((number) => {
    const kind = kindOf(number, text);
    return kind === null && !kinds.has(number) ? [] : [{ number, told: kind === "told" }];
  });
  const outstanding = stated.map(({ number }) => number);
  const past = outstanding.filter((number) => isOfBefore(number, text, outstanding));
  const terms = termsBeside(past, sentence, counts, outstanding, make);
  const dates = [...datesIn(text)].filter(({ start }) =>
    isAsOf(text.slice(Math.max(0, start - NEAR), start)),
  );
  const chosen = chosenOf(text, stated.length);
  const allClasses = ALL_CLASSES.test(text);
  const bases = stated.map(({ number, told }, index): Base => {
    const after = text.slice(number.end, number.end + NEAR);
    const date = dateOf(text, dates, number, told);
    const kind = kinds.get(number);
    return {
      shares: { ...make(number.value, sentence, number.start, number.end), marks: [] },
      asOf: date === undefined ? null : make(date.value, sentence, date.start, date.end),
      class:
        classOf(text.slice(Math.max(0, number.start - NEAR), number.start), after, told) ??
        letteredKind(kind),
      ...(kind === undefined ? {} : { kind }),
      reportedIn: reportIn(sentence, number, make),
      forPercentages: chosen === null ? restsOn(text, number) : chosen === index,
      allClasses,
      ...(terms.get(number) ?? ALONE),
      ...(past.includes(number) ? { standing: "another" } : standingOf(number, text, told)),
      place,
    };
  });
  const [first] = stated;
  return first === undefined ? [] : withClasses(bases, sentence, first.number, counts, make);
}

/** "20,100,000 at December 31 and 20,398,000 at February 14; the latter is used here": which of two counts the percentages rest on, or `null`. */
function chosenOf(sentence: string, counts: number): number | null {
  const chosen = counts === 2 ? (CHOSEN.exec(sentence) ?? RESTS_ON.exec(sentence)) : null;
  const which = chosen?.[1]?.toLowerCase();
  return which === undefined ? null : which === "latter" || which === "second" ? 1 : 0;
}

const CHOSEN =
  /\bthe\s+(former|latter|first|second)\s+(?:of\s+(?:which|these|them)\s+)?(?:(?:number|count|figure|of\s+which)\s+)?(?:is|was|has\s+been)\s+(?:used|relied\s+(?:up)?on|taken)\b/i;

/** "The percentage is based on the latter." */
const RESTS_ON =
  /\b(?:based|calculated|computed|rests?)\s+(?:up)?on\s+the\s+(former|latter|first|second)(?:\s+(?:number|count|figure)|\s+of\s+(?:these|them|the\s+two))?(?=\s*(?:[.,;)]|$))/i;

/** Whether the sentence rests a percentage on the count; one of what was "then outstanding" is of another day. */
function restsOn(sentence: string, number: PrintedNumber): boolean {
  const then =
    PERCENT_OF.test(sentence.slice(Math.max(0, number.start - NEAR), number.start)) &&
    THEN.test(sentence.slice(number.end, number.end + NEAR));
  return (RESTS.test(sentence) || isOutstandingInBrackets(number, sentence)) && !then;
}

const THEN = /^\s+(?:[^\s\d,;.()]+\s+){0,6}?then\s+(?:issued\s+and\s+)?outstanding\b/i;

/** "the shares of both classes", "Class A and Class B stock together". */
const ALL_CLASSES =
  /\b(?:both|all|combined|total|together)\b[^.]{1,80}\bclasses\b|\bcombined\b|\bclasses\b[^.]{1,40}\b(?:together|combined)\b|\bClass\s+A\b[^.]{1,80}\band\b[^.]{1,80}\bClass\s+B\b[^.]{1,80}\b(?:together|combined|taken)\b/i;
const ALONE: Stated = { plus: [], includes: [], partOfSum: false };

function classOf(before: string, after: string, told: boolean): string | null {
  const named =
    CLASS.exec(after) ??
    LETTERED_CLASS.exec(after) ??
    (BARE_SHARES.test(after) ? CLASS_BEFORE.exec(before) : null);
  return named?.[1]?.trim() ?? (told ? oneLettered(before) : null);
}

/** "shares of Class B Common Stock outstanding, of which there were": the one lettered class of which the words before a count speak. */
function oneLettered(before: string): string | null {
  const names = matchesIn(
    before,
    /\bclass\s+[a-z]\b(?:\s+(?:common|ordinary))?(?:\s+(?:stock|shares|units))?/gi,
  );
  return new Set(names.map(([name]) => lettered(name))).size === 1 ? (names[0]?.[0] ?? null) : null;
}

function letteredKind(kind: string | undefined): string | null {
  return kind !== undefined && lettered(kind) !== null ? kind : null;
}

/** How far the words around a count are looked at. */
const NEAR = 400;

function isAsOf(before: string): boolean {
  return IS_DATED.test(before) && !FILED_ON.test(before.replace(NUMBERED_RULE, ""));
}

/** "filed pursuant to Rule 424(b)(5) with": a number in it is no day. */
const NUMBERED_RULE = /\b(?:Rule|Form|Section)s?\s+[\w()-]{1,16}/gi;

/** "in its Form 10-Q filed with the Securities and Exchange Commission on": when the report was filed. */
const FILED_ON = /\b(?:filed|furnished|submitted)\b[^;\d]{1,100}\bon\s+$/i;
/** "as of", "on" and "at" before a date, but not "filed with the Commission on". */
const IS_DATED =
  /\b(?:as\s+of|at|(?<!\b(?:filed|furnished|dated|reported|published|issued|Commission|SEC|\)|Act)\s)on)\s+(?:the\s+)?(?:the\s+close\s+of\s+business\s+on\s+)?$/i;

/** The date as of which a count stands: behind it, or where the count ends the clause, before it. */
function dateOf(
  sentence: string,
  dated: readonly PrintedDate[],
  number: PrintedNumber,
  told: boolean,
): PrintedDate | undefined {
  const behind = dated.find((date) => date.start >= number.end);
  if (behind !== undefined) return behind;
  const between = dated.findLast((date) => date.end <= number.start);
  const gap = between === undefined ? "" : sentence.slice(between.end, number.start);
  return told || /^,?\s*(?:there\s+were|the\s+\w+\s+had)\s+(?:approximately\s+)?$/i.test(gap)
    ? between
    : undefined;
}

/** The report that a count was taken from, where the sentence names one behind it. */
function reportIn(sentence: MappedText, number: PrintedNumber, make: FactMaker): Fact<string> | null {
  const report = REPORT.exec(sentence.text.slice(number.end, number.end + NEAR));
  if (report === null) return null;
  const start = number.end + report.index;
  return textFact(make, sentence, start, start + report[0].length);
}

/** A year, alone or in a date, is no count; nor is anything below a thousand. */
function isYear(number: PrintedNumber, sentence: string): boolean {
  const bare = !sentence.slice(number.start, number.end).includes(",");
  return number.value.lt(1000) || (bare && number.value.lt(2200));
}
