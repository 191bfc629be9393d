import type { Decimal } from "../figures/decimal.js";
import { isWithin, type Fact } from "./fact.js";
import type { Filing, Footnote, Person } from "./filing.js";
import { mentions } from "./naming.js";
import type { Recital, RecitedFigure } from "./recital.js";

export type Count = Fact<Decimal>;

/** Numbers of a sentence that add up, as far as its words tell, to one of some totals. */
export interface RecitedSum {
  readonly recital: Recital;
  /** Whose cover page's amount the total is, where the sentence has none. */
  readonly person: Person | null;
  readonly total: Count;
  /** The parts, in each way in which the sentence may mean them. */
  readonly readings: readonly (readonly Count[])[];
  /** Whether the words claim that the parts are all of it. */
  readonly isWhole: boolean;
}

/** Words by which the numbers behind a total take it apart. */
const TAKEN_APART =
  / (?:of which|of whom|of them|of these|consist\w*|compris\w*|includ\w*|composed|made up|being|namely|as follows|(?:which|these) are|held by|allocated) /;
const CLAIMS_ALL = / (?:consist\w*|compris\w*|composed|made up|namely|as follows|sum of|total of) /;
/** "1,340,000 shares (6.1%): 900,000", "1,340,000 – 900,000": a list follows without a verb. */
const OPENS = /:\s|\s[–—-]\s|\($/;
/** What is counted is people. */
const OF_PEOPLE =
  /^(?:(?!shares|units)\S+ ){0,2}(?:participants|employees|holders|members|persons|stockholders|shareholders)\b/;
/** What goes before a total that stands behind its parts. */
const TOTAL = / (?:total\w*|together|aggregat\w*|in all|altogether|combined|sum) /;
/** What was sold before is no part of what is owned now, but makes up what there was. */
const SOLD = / (?:sold|disposed|distributed|transferred) /;
/** A sentence on what a person has, which the cover page counts. */
const HELD =
  /^ (?:these|they) are # | (?:held|owned|holds|owns|ownership|beneficial owners? of|(?:row|item) \d{1,2}|(?:amounts?|numbers?|shares|securities) (?:\S+ ){0,9}?(?:represents?|includes?|consists?|reported)) /;
/** A number before which such words stand is a part of the one before. */
const INNER = / (?:including|includes|include|of which|excluding|excludes) (?:\S+ ){0,2}$/;
/** Behind these words no part follows. */
const ENDS = / (?:exclud\w*|not includ\w*|based|does not|do not|without) /;
/** A right, or the depositary share that stands for others, by the words right behind its number. */
const RIGHT = /^(?:\S+ )?(?:warrants?|options?|units?|rights?) /;
const MOST_PARTS = 8;

/** Every way in which the sentences of a filing take a total apart. */
export function recitedSums(filing: Filing): RecitedSum[][] {
  const within = filing.recitals.flatMap((recital) => {
    const counts = countsOf(filing, recital);
    if (counts.length < 2 || counts.length > MOST_PARTS + 1) return [];
    const sums = [...totalFirst(recital, counts), ...totalLast(recital, counts), ...ofRow(filing, recital, counts)];
    return sums.length === 0 ? [] : [sums];
  });
  return [...within, ...sentenceBySentence(filing).map((told) => [told])];
}

/** "320,000 of the 3,276,997 shares are held in the account", one such sentence for each part. */
function sentenceBySentence({ recitals }: Filing): RecitedSum[] {
  const told = recitals.flatMap((recital) => {
    const [part, total] = recital.figures;
    const isPart = part !== undefined && total?.at === part.at + 3 && part.value.lt(total.value);
    return isPart && / of (?:the|these|those) /.test(between(recital, part.at, total.at + 1))
      ? [{ recital, part, total }]
      : [];
  });
  const totals = told.filter(
    ({ total }, index) => told.findIndex((other) => other.total.value.eq(total.value)) === index,
  );
  return totals.flatMap(({ recital, total }): RecitedSum[] => {
    const parts = told.filter((each) => each.total.value.eq(total.value));
    const words = new Set(parts.map((each) => each.recital.words.join(" ")));
    // What stands below several cover pages is told in the same words.
    const isOnce = words.size === parts.length && parts.length > 1;
    return isOnce
      ? [{ recital, person: null, total, readings: [parts.map(({ part }) => part)], isWhole: false }]
      : [];
  });
}

/** The whole numbers of a sentence that count shares: neither money nor the class outstanding. */
function countsOf({ bases }: Filing, { figures, words }: Recital): RecitedFigure[] {
  return figures.filter(
    ({ isPercent, value, at }) =>
      !isPercent &&
      value.isInteger() &&
      words[at - 1]?.endsWith("$") !== true &&
      !OF_PEOPLE.test(words.slice(at + 1, at + 4).join(" ")) &&
      !bases.some(({ shares }) => shares.value.eq(value)),
  );
}

function between({ words }: Recital, from: number, to?: number): string {
  return ` ${words.slice(from, to).join(" ")} `;
}

function totalFirst(recital: Recital, [total, ...parts]: readonly RecitedFigure[]): RecitedSum[] {
  if (total === undefined || parts.length < 2 || !parts.every(({ value }) => value.lt(total.value))) return [];
  const words = between(recital, total.at);
  const near = between(recital, total.at, parts[0]?.at);
  if (!TAKEN_APART.test(words) && !SOLD.test(words) && !OPENS.test(printedBetween(recital, total, parts[0])))
    return [];
  const isWhole = CLAIMS_ALL.test(near) || parts.every((part) => isInBrackets(recital, part));
  return [{ recital, person: null, total, readings: readingsOf(recital, parts), isWhole }];
}

function totalLast(recital: Recital, counts: readonly RecitedFigure[]): RecitedSum[] {
  const total = counts.at(-1);
  const parts = counts.slice(0, -1);
  const last = parts.at(-1);
  if (total === undefined || last === undefined || parts.length < 2) return [];
  if (!parts.every(({ value }) => value.lt(total.value)) || !TOTAL.test(between(recital, last.at + 1, total.at)))
    return [];
  return [{ recital, person: null, total, readings: readingsOf(recital, parts), isWhole: false }];
}

/** What is printed from one number to the next. */
function printedBetween({ place: { value: text } }: Recital, one: Count, next: Count | undefined): string {
  const from = text.indexOf(one.printed) + one.printed.length;
  return next === undefined ? "" : text.slice(from, text.indexOf(next.printed, from));
}

/** What a note or an Item takes apart without the total, which the cover page has. */
function ofRow(filing: Filing, recital: Recital, counts: readonly RecitedFigure[]): RecitedSum[] {
  const words = between(recital, 0);
  if (!HELD.test(words) || SOLD.test(words)) return [];
  const ahead = between(recital, 0, counts[0]?.at);
  const isWhole = CLAIMS_ALL.test(ahead);
  const readings = readingsOf(recital, counts);
  return subjectsOf(filing, recital).flatMap((person) => {
    const total = person.aggregateAmount;
    const isTold = counts.some(({ value }) => total?.value.eq(value) === true);
    return total === null || isTold ? [] : [{ recital, person, total, readings, isWhole }];
  });
}

/** Whose cover page a sentence may be on: that of the note which it begins; else the persons that it names, or one for all who report the same. */
function subjectsOf({ persons }: Filing, { place }: Recital): readonly Person[] {
  const isFirst = ({ text }: Footnote): boolean => text.span.start === place.span.start;
  const own = persons.find(({ footnotes }) => footnotes.some(isFirst));
  if (own !== undefined) return [own];
  if (persons.some(({ footnotes }) => footnotes.some(({ text }) => isWithin(place, text)))) return [];
  const named = persons.filter((person) => mentions(place.value, person));
  const amounts = new Set(persons.map(({ aggregateAmount }) => aggregateAmount?.value.toFixed()));
  const among = named.length > 0 ? named : amounts.size === 1 ? persons : [];
  return among.filter(
    ({ aggregateAmount: amount }, index) =>
      among.findIndex((other) => amount !== null && other.aggregateAmount?.value.eq(amount.value) === true) ===
      index,
  );
}

/** All the numbers; those before "excludes"; those that are no part of the one before; those in no brackets; those that are no warrants. */
function readingsOf(recital: Recital, parts: readonly RecitedFigure[]): RecitedFigure[][] {
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
function isInBrackets({ place: { value: text } }: Recital, { printed }: RecitedFigure): boolean {
  const before = text.slice(0, text.indexOf(printed));
  return before.lastIndexOf("(") > before.lastIndexOf(")") && /\d[\d,]*\s+(?:[a-z]+\s+){1,3}\([^()]*$/i.test(before);
}

/** Whether some of the numbers come to the total, whatever the rest count. */
export function addsUp({ total, readings }: RecitedSum): boolean {
  return readings.some((parts) =>
    someAddUpTo(
      parts.map(({ value }) => value),
      total.value,
    ),
  );
}

/** Whether some of a few numbers add up to another. */
export function someAddUpTo([first, ...rest]: readonly Decimal[], figure: Decimal): boolean {
  if (figure.isZero()) return true;
  if (first === undefined || figure.isNeg()) return false;
  return someAddUpTo(rest, figure.minus(first)) || someAddUpTo(rest, figure);
}
