import type { Decimal } from "../../figures/decimal.js";
import { numbersIn } from "../../figures/number.js";
import { typingSlip } from "../../figures/typing-slip.js";
import { isWithin, type Fact, type Figure } from "../fact.js";
import type { Filing, Item5Statement, Person } from "../filing.js";
import {
  isContradicted,
  isOnlySlip,
  isSlipAboveWhole,
  isSlipBorneOut,
  type Restated,
} from "./item4-borne-out.js";
import { hasFurtherNumbers, placeOf, SMALL } from "./item4-further.js";
import { isBesideWhole, isOfCoversDay } from "./item4-same-day.js";
import { item4Of, otherDay } from "./item4-wording.js";
import { partInside } from "../rights/part-inside.js";
import { sentencesIn, textAround } from "../words/prose.js";
import { agreesIn, RESTATED_ROWS, type RestatedPower } from "../totals/restated.js";
import { POWERS, SOLE_AND_SHARED } from "../rows.js";

/** Why a figure may rightly be another than the whole. */
export const A_PART = "The sentence in Item 4 may speak of a part of the holding only.";
/** Why a figure may rightly be another than the cover page's. */
export const OTHER_DAY = "Item 4 may tell of another day than the cover page.";
/** Words of a sentence on a part of what is owned. */
const OF_A_PART =
  /\b(?:directly|indirectly|of\s+record|held|holds?|consist\w*|includ\w*|exclud\w*|account|through|certain|which|additional|also|each)\b/i;

/** Why an amount in Item 4 may differ from Row 9 and still be right, or `null`. */
export function amountDoubt(
  filing: Filing,
  person: Person,
  statement: Item5Statement,
  restated: Restated,
): string | null {
  const around = textAround(filing, placeOf(restated.narrative));
  const mayBePart = filing.persons.length > 1 || OF_A_PART.test(around);
  if (!statement.amountCaptioned && mayBePart && !isWhole(filing, person, statement, restated)) return A_PART;
  return figureDoubt(filing, person, statement, restated);
}

/**
 * Whether the amount is that of the sole power alone: by Item 4(c) and the cover page alike the shared power is what it
 * lacks of Row 9.
 */
export function isSoleAlone(
  person: Person,
  statement: Item5Statement,
  { cover, narrative }: Restated,
): boolean {
  const lacking = cover.value.minus(narrative.value);
  return (
    lacking.gt(0) &&
    Object.values(SOLE_AND_SHARED).some(([sole, shared]) =>
      [person, statement].every(
        (place) =>
          place[sole]?.value.eq(narrative.value) === true && place[shared]?.value.eq(lacking) === true,
      ),
    )
  );
}

/** Whether an amount in a sentence is the whole, but for one slip of the keys: the whole percentage stands beside it, or the other figures bear it out and no word tells of a part. */
function isWhole(filing: Filing, person: Person, statement: Item5Statement, restated: Restated): boolean {
  const { cover, narrative } = restated;
  // No part is more than the whole; nor is a number too round where two powers are told over the whole.
  const certain = narrative.value.gt(cover.value) || hasPowersOver(person, statement, cover);
  if (partInside(filing, restated) !== null) return true;
  if (typingSlip(cover.value, narrative.value, certain) === null) return false;
  if (
    agreesIn("percentOfClass", person, statement) === true ||
    isListedAmongWholes(filing, person, narrative)
  )
    return true;
  const around = textAround(filing, placeOf(narrative));
  const sentence = sentencesIn(around).find((each) => each.includes(narrative.printed)) ?? around;
  const lead = sentence.slice(0, sentence.indexOf(narrative.printed)).replace(/\beach\b/gi, " ");
  return !OF_A_PART.test(lead) && isSlipBorneOut(filing, restated);
}

/** Whether the same paragraph of Item 4 tells the amount of each of several others as its own cover page has it. */
function isListedAmongWholes(filing: Filing, person: Person, narrative: Figure): boolean {
  const others = filing.persons.filter((other) => other !== person);
  const around = textAround(filing, placeOf(narrative));
  const told = new Set([narrative.span.start]);
  return (
    others.length > 1 &&
    others.every((other) => {
      const amount = other.item4?.aggregateAmount ?? null;
      if (other.item4 === null || amount === null || told.has(amount.span.start)) return false;
      told.add(amount.span.start);
      return (
        agreesIn("aggregateAmount", other, other.item4) === true &&
        textAround(filing, placeOf(amount)) === around
      );
    })
  );
}

/** Whether Item 4 and the cover page state two powers over so many shares. */
function hasPowersOver(person: Person, statement: Item5Statement, { value }: Figure): boolean {
  const over = POWERS.filter(
    (power) => agreesIn(power, person, statement) === true && statement[power]?.value.eq(value) === true,
  );
  return over.length > 1;
}

/** Why a power in Item 4 may differ from the cover page's and still be right, or `null`. */
export function powerDoubt(
  filing: Filing,
  person: Person,
  statement: Item5Statement,
  restated: RestatedPower,
): string | null {
  const { power, cover, narrative } = restated;
  // The cover page's number, or the whole that Item 4(a) states for all.
  const whole = [cover, filing.thirteenG?.item4?.aggregateAmount ?? cover].map(({ value }) => value);
  const elsewhere = filing.persons.find(
    ({ item4 }) => item4 !== statement && whole.some((number) => item4?.[power]?.value.eq(number) === true),
  );
  if (narrative.value.isZero() && elsewhere !== undefined)
    return `Item 4 gives ${elsewhere.item4?.[power]?.value.eq(cover.value) === true ? "the same number" : "the whole amount"} to ${elsewhere.name.value} and may list it once only.`;
  const isOfNoPart =
    isSlipBorneOut(filing, { cover, narrative }) ||
    isSlipAboveWhole(person, statement, { cover, narrative }) ||
    isBesideWhole(person, statement, restated) ||
    partInside(filing, restated) !== null;
  if (!statement.powersCaptioned && !isOfNoPart) return A_PART;
  return figureDoubt(filing, person, statement, restated);
}

/** Why a number of shares in Item 4 may differ from the cover page's and still be right, or `null`. */
export function figureDoubt(
  filing: Filing,
  person: Person,
  statement: Item5Statement,
  { cover, narrative }: Restated,
): string | null {
  const isOfOneDay =
    isSlipBorneOut(filing, { cover, narrative }) ||
    isContradicted(filing, person, { cover, narrative }) ||
    isOnlySlip(person, statement, { cover, narrative }) ||
    isOfCoversDay(filing, person, statement, { cover, narrative });
  if (otherDay(filing) !== null && !isOfOneDay) return OTHER_DAY;
  if (!narrative.value.isZero() && narrative.value.lt(SMALL) && cover.value.gte(SMALL))
    return "So small a figure may be the number of a page or a row.";
  if (mayBeInOtherUnits(filing, person, statement, { cover, narrative }))
    return "Item 4 may count depositary shares, units or thousands.";
  // What is a part of Item 4's own figure adds nothing to it.
  if (partInside(filing, { cover, narrative }) !== null) return null;
  if (hasFurtherNumbers(filing, person, statement, { cover, narrative }))
    return "Item 4 states further numbers in the same place, which may belong to the figure.";
  // The shared power states the number in its own answer.
  const isOwn = (place: Fact<string>): boolean =>
    isSoleAlone(person, statement, { cover, narrative }) &&
    !isWithin(narrative, place) &&
    POWERS.some((power) => statement[power] !== null && isWithin(statement[power], place));
  return isPartTold(filing, cover.value.minus(narrative.value), isOwn)
    ? "Item 4 states the number that makes up the difference, too."
    : null;
}

function isZero(figure: Figure | null): boolean {
  return figure?.value.isZero() === true;
}

const UNITS = /\b(?:ADSs?|ADRs?|GDRs?|depositary|preferred|preference|units?|thousands?|(?<![\d,.])000s?)\b/i;

/** Whether the figure may count another unit: Item 4 names one beside it, or no other row agrees in the cover page's. */
function mayBeInOtherUnits(
  filing: Filing,
  person: Person,
  statement: Item5Statement,
  { cover, narrative }: Restated,
): boolean {
  const sameUnit = RESTATED_ROWS.some(
    (name) => name !== "percentOfClass" && !isZero(statement[name]) && agreesIn(name, person, statement),
  );
  const ownUnit = UNITS.test(textAround(filing, placeOf(narrative)));
  return (ownUnit || !sameUnit) && inOtherUnits(filing, cover.value, narrative.value);
}

/** Whether one figure is a round multiple of the other and Item 4 speaks of what may make it one. */
function inOtherUnits(filing: Filing, cover: Decimal, narrative: Decimal): boolean {
  if (cover.isZero() || narrative.isZero()) return false;
  const ratio = cover.gt(narrative) ? cover.div(narrative) : narrative.div(cover);
  return ratio.isInteger() && item4Of(filing).some(({ value }) => UNITS.test(value));
}

/** Whether Item 4 states, beside the figure, the number that it lacks. */
function isPartTold(filing: Filing, lacking: Decimal, isOwn: (place: Fact<string>) => boolean): boolean {
  return (
    // A smaller number is a day's, a page's or a row's.
    lacking.gte(SMALL) &&
    item4Of(filing).some(
      (place) => !isOwn(place) && [...numbersIn(place.value)].some((number) => number.value.eq(lacking)),
    )
  );
}
