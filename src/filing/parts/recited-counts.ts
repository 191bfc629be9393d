import type { Decimal } from "../../figures/decimal.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import type { Recital, RecitedFigure } from "../recital.js";
import { countsTold } from "../bases/counts-beside.js";

export type Count = Fact<Decimal>;

/** Numbers of a sentence that add up, as far as its words tell, to one of some totals. */
export interface RecitedSum {
  readonly place: Fact<string>;
  /** Whose cover page's amount the total is, where the sentence has none. */
  readonly person: Person | null;
  readonly total: Count;
  /** The parts, in each way in which the sentence may mean them. */
  readonly readings: readonly (readonly Count[])[];
  /** Whether the words claim that the parts are all of it. */
  readonly isWhole: boolean;
}

/** What was sold before is no part of what is owned now, but makes up what there was. */
export const SOLD = / (?:sold|disposed|distributed|transferred) /;
/** Words by which the parts are all of it. */
export const CLAIMS_ALL = / (?:consist\w*|compris\w*|composed|made up|namely|as follows|sum of|total of) /;

/** What is counted is people. */
const OF_PEOPLE =
  /^(?:(?!shares|units)\S+ ){0,2}(?:participants|employees|holders|members|persons|stockholders|shareholders)\b/;
/** A number before which such words stand is a part of the one before. */
const INNER = / (?:including|includes|include|of which|excluding|excludes) (?:\S+ ){0,2}$/;
/** Behind these words no part follows. */
const ENDS = / (?:exclud\w*|not includ\w*|based|does not|do not|without) /;
/** A right, or the depositary share that stands for others, by the words right behind its number. */
const RIGHT = /^(?:\S+ )?(?:warrants?|options?|units?|rights?) /;

/** The whole numbers of a sentence that count shares: neither money nor the class outstanding. */
export function countsOf(filing: Filing, { figures, words }: Recital): RecitedFigure[] {
  return figures.filter(
    ({ isPercent, value, at }) =>
      !isPercent &&
      value.isInteger() &&
      words[at - 1]?.endsWith("$") !== true &&
      !OF_PEOPLE.test(words.slice(at + 1, at + 4).join(" ")) &&
      !countsTold(filing).some(({ shares }) => shares.value.eq(value)),
  );
}

/** The words of a sentence from one of them on, up to another. */
export function between({ words }: Recital, from: number, to?: number): string {
  return ` ${words.slice(from, to).join(" ")} `;
}

/** What is printed from one number to the next. */
export function printedBetween(
  { place: { value: text } }: Recital,
  one: RecitedFigure,
  next: RecitedFigure | undefined,
): string {
  const from = text.indexOf(one.printed) + one.printed.length;
  return next === undefined ? "" : text.slice(from, text.indexOf(next.printed, from));
}

/** All the numbers; those before "excludes"; those that are no part of the one before; those in no brackets; those that are no warrants. */
export function readingsOf(recital: Recital, parts: readonly RecitedFigure[]): RecitedFigure[][] {
  const first = parts[0]?.at ?? 0;
  const counted = parts.filter(({ at }) => !ENDS.test(between(recital, first, at)));
  const outer = counted.filter(({ at }, index) => index === 0 || !INNER.test(between(recital, at - 4, at)));
  const open = outer.filter((part) => !isInBrackets(recital, part));
  const held = open.filter(({ at }) => !RIGHT.test(`${recital.words.slice(at + 1, at + 3).join(" ")} `));
  const readings = [counted, outer, open, held].filter((each) => each.length > 1);
  return readings.filter(
    (each, index) => readings.findIndex((other) => other.length === each.length) === index,
  );
}

/** Whether a number stands in brackets, before which another does: "621,044 shares (15,301,100 before the split)". */
export function isInBrackets({ place: { value: text } }: Recital, { printed }: RecitedFigure): boolean {
  const before = text.slice(0, text.indexOf(printed));
  const opened = before.lastIndexOf("(");
  if (opened <= before.lastIndexOf(")")) return false;
  return /\S\s/.test(before.slice(opened - 2, opened)) && /\d/.test(before.slice(0, opened));
}
