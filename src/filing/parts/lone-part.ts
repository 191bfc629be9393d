import { sum, type Decimal } from "../../figures/decimal.js";
import { matchesIn } from "../../figures/matches.js";
import { numbersIn } from "../../figures/number.js";
import { transpositionsOf } from "../../figures/typing-slip.js";
import type { Filing } from "../filing.js";
import type { Composition } from "../holding.js";
import { addsUpTo, counted, sharesOf } from "./holdings.js";
import { isToldElsewhere } from "../words/odd-one.js";
import type { SlippedPart } from "./slipped-parts.js";
import { tellsNumber } from "../words/told-number.js";

/** Of fewer digits so many numbers are told that one comes of another by chance. */
const TELLING = 3;

/**
 * The only part that a note names of a figure ("Includes 2,050,000 shares issuable on exercise of warrants"), where the filing states the
 * same digits with two of them transposed and the rest of the figure, but neither this number nor its rest: `null` where it does not.
 */
export function lonePartToldOtherwise(
  filing: Filing,
  composition: Composition,
  figure: Decimal,
): SlippedPart | null {
  const [part, ...others] = counted(composition);
  if (part === undefined || others.length > 0 || composition.claim !== "some" || part.each !== null)
    return null;
  const { value } = part.shares;
  const tells = (number: Decimal): boolean => tellsNumber(filing, number);
  if (!value.isInteger() || value.gte(figure) || tells(figure.minus(value))) return null;
  const [right, more] = transpositionsOf(value.toFixed())
    .map((digits) => value.plus(Number(digits) - value.toNumber()))
    .filter((other) => !other.eq(value) && other.lt(figure) && !other.times(2).eq(figure))
    .filter((other) => Math.max(other.precision(), value.precision()) >= TELLING)
    .filter((other) => tells(other) && tells(figure.minus(other)));
  if (right === undefined || more !== undefined) return null;
  if (isToldElsewhere(filing, { ...part.shares, isPercent: false })) return null;
  return { part, right, slip: "two digits transposed", rest: figure.minus(right) };
}

/** A count of shares as it is printed in a list, no price. */
const COUNT = /(?<![$€£\d.,]\s?)\d{1,3}(?:,\d{3})+(?![\d%]|\.\d|\s?%)/g;
/** Behind these words no part follows. */
const NO_PARTS = /\b(?:exclud\w*|not\s+includ\w*|based\s+(?:up)?on|outstanding)\b/i;
/** So many numbers ahead of the last part that was read make a list. */
const FEWEST = 2;

/**
 * Why a list of which not every part was read says nothing of its total, or `null`: it names further numbers before the last ("188,410 held
 * outright; 41,200 held in an account; and 1,570 units"), and all of them come to another number.
 */
export function unreadParts(composition: Composition, figure: Decimal): string | null {
  const parts = counted(composition);
  const last = parts.at(-1);
  if (last === undefined || composition.claim !== "some") return null;
  if (addsUpTo(composition, figure) !== null) return null;
  const text = composition.place.value;
  const at = text.lastIndexOf(last.shares.printed);
  const opens = composition.total === null ? 0 : text.indexOf(composition.total.printed) + 1;
  const ahead = text.slice(0, Math.max(0, at));
  if (NO_PARTS.test(ahead)) return null;
  const counts = matchesIn(ahead, COUNT)
    .filter(({ index }) => index >= opens)
    .flatMap(({ 0: printed }) => [...numbersIn(printed)].map(({ value }) => value))
    .filter((value) => value.lt(figure));
  const isRead = (value: Decimal): boolean => parts.some(({ shares }) => shares.value.eq(value));
  const added = sum([...counts, sharesOf(last)]);
  return counts.length < FEWEST || counts.every(isRead) || added.eq(figure)
    ? null
    : "The list names further numbers that were not read as parts, and all of them do not come to the figure.";
}
