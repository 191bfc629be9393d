import type { Decimal } from "../../figures/decimal.js";
import { numbersIn } from "../../figures/number.js";
import { areTransposed } from "../../figures/typing-slip.js";
import type { Fact, Figure } from "../fact.js";
import type { Filing, Item5Statement, Person } from "../filing.js";
import { isContradicted, type Restated } from "./item4-borne-out.js";
import { sentencesIn, textAround } from "../words/prose.js";
import { POWERS } from "../rows.js";
import { countsTold } from "../bases/counts-beside.js";

const YEAR = /^(?:19|20)\d\d$/;
/** Below this a figure may be a page's or a row's number. */
export const SMALL = 100;

/** Whether numbers stand around the figure that nothing else in the filing accounts for. */
export function hasFurtherNumbers(
  filing: Filing,
  person: Person,
  statement: Item5Statement,
  { cover, narrative }: Restated,
): boolean {
  const known = knownCounts(filing, person, statement, cover);
  const around = textAround(filing, placeOf(narrative));
  const difference = cover.value.minus(narrative.value).abs();
  const isLabelled = LABELLED.test(around.slice(0, around.indexOf(narrative.printed)));
  const isAnothers = (start: number): boolean => isLabelled && LABELLED.test(around.slice(0, start));
  const numbers = [...numbersIn(around)].filter(({ value }) => value.gte(SMALL));
  const further = numbers.filter(
    ({ value, start, end }) =>
      (value.eq(difference) || !isAnothers(start)) &&
      !YEAR.test(value.toFixed()) &&
      !known.has(value.toFixed()) &&
      // What the figure includes parts it from the cover page's by just that number.
      (value.eq(difference) || !isIncluded(around, start, end)),
  );
  const others = (further.length > 0 ? further : numbers.filter(({ value }) => !known.has(value.toFixed())))
    .map(({ value }) => value)
    .filter((value) => !value.eq(narrative.value));
  // Without any, two parts may make up the difference together, where the cover page leaves them out.
  if (mayAccountFor(difference, others)) return true;
  const mistyped =
    areTransposed(cover.value, narrative.value) || isContradicted(filing, person, { cover, narrative });
  return further.length > 0 && !mistyped;
}

/** Whether one of the numbers, or two of them added or taken from one another, is the difference: no slip of the keys then. */
function mayAccountFor(difference: Decimal, numbers: readonly Decimal[]): boolean {
  return numbers.some(
    (one, index) =>
      one.eq(difference) ||
      numbers
        .slice(index + 1)
        .some((other) => one.plus(other).eq(difference) || one.minus(other).abs().eq(difference)),
  );
}

/** "Roe Trust Company: 57,200": a name that stands ahead of a figure says whose it is. */
const LABELLED = /\p{Lu}[^\d:;]{2,80}:\s*$/u;

/** The counts that are the person's, another's by name or the class outstanding: what Item 4 gives to another is no part of this figure. */
function knownCounts(
  filing: Filing,
  person: Person,
  statement: Item5Statement,
  cover: Figure,
): ReadonlySet<string | undefined> {
  const named = filing.persons.flatMap(({ item4 }) => item4 ?? []);
  const told = [person, statement, ...named].flatMap((each) =>
    [each.aggregateAmount, ...POWERS.map((power) => each[power])].filter((figure) => figure !== cover),
  );
  const outstanding = countsTold(filing).map(({ shares }) => shares);
  return new Set([...told, ...outstanding].map((figure) => figure?.value.toFixed()));
}

const INCLUDED = /\b(?:includ(?:ing|es)|of\s+which|of\s+these)\s+(?:up\s+to\s+|an?\s+aggregate\s+of\s+)?$/i;
/** Behind a number: "50,000 of which may be acquired". */
const OF_WHICH = /^\s+(?:shares\s+)?of\s+(?:which|these|them)\b/i;
/** A sentence on what is left out of the figure: "Options for a further 40,000 shares vest later and are not included." */
const LEFT_OUT = /\b(?:not|nor)\s+(?:been\s+)?(?:included|counted|reflected)\b/i;

/** Whether a number is told as a part of what stands before it, or as left out of it. */
function isIncluded(text: string, start: number, end: number): boolean {
  if (INCLUDED.test(text.slice(0, start)) || OF_WHICH.test(text.slice(end))) return true;
  const sentence = sentencesIn(text).find((each) => {
    const at = text.indexOf(each);
    return at <= start && start < at + each.length;
  });
  return sentence !== undefined && LEFT_OUT.test(sentence);
}

/** A figure as a place in the text. */
export function placeOf(fact: Fact<unknown>): Fact<string> {
  return { ...fact, value: fact.printed };
}
