import { matchesIn } from "../figures/matches.js";
import { datesIn } from "../figures/date.js";
import { Decimal } from "../figures/decimal.js";
import { numbersIn } from "../figures/number.js";
import type { Percent } from "../figures/percent.js";
import { typingSlip } from "../figures/typing-slip.js";
import { speaksOfOtherMeasure } from "./comparable.js";
import type { Fact, Figure } from "./fact.js";
import type { Filing, Item, Item5Statement, Person } from "./filing.js";
import { once, onceTold } from "./once.js";
import { sentencesOf, textAround } from "./prose.js";
import { REFERRING } from "./referring.js";
import { agreesIn, RESTATED_ROWS, type RestatedPower } from "./restated.js";
import { POWERS } from "./rows.js";

const REFERS = new RegExp(
  String.raw`${REFERRING}[^.]{1,120}\b(?:cover\s+(?:\w+\s+)?pages?|rows?\s+\(?\d|items?\s+\(?\d{1,2}\)?(?:\s?[-–]\s?\(?\d{1,2}\)?)?\s+(?:through|to|and|above|on|of)\b)`,
  "i",
);
/** A count of shares, no row, year or section. */
const COUNT = /\d{1,3}(?:,\d{3})+|\b\d{5,}\b/;

const PERCENT = /(?<![\d.])(\d{1,3}(?:\.\d+)?)\s*(?:%|per\s?cent\b)/gi;

/** The paragraphs of Item 4, its lettered parts included. */
const item4Of = onceTold(({ items }: Filing): readonly Fact<string>[] =>
  items.filter(isItem4).flatMap(({ paragraphs }) => paragraphs),
);

function isItem4({ number }: Item): boolean {
  return /^4\b/.test(number);
}

/** Where Item 4 refers to the cover pages and states no number of shares itself, or `null`. */
export const coverReference = once((filing: Filing): Fact<string> | null => {
  const paragraphs = item4Of(filing);
  if (paragraphs.some(({ value }) => COUNT.test(value) && !REFERS.test(value))) return null;
  // In the place of its caption the heading may hold the answer.
  const places = [...paragraphs, ...filing.items.filter(isItem4).map(({ heading }) => heading)];
  return places.find(({ value }) => REFERS.test(value)) ?? null;
});

/** "As of the date of this filing", "as of January 20, 2026", but not of how many shares are outstanding. */
const AS_OF =
  /\b(?:as\s+of|on|at)\s+(?:the\s+)?(?:close\s+of\s+business|date\s+(?:hereof|of\s+this|of\s+filing)|filing\s+date)/i;
const OF_A_DAY = /\bas\s+of\b/i;

/** Where Item 4 or Item 8 states a percentage above `threshold`, a group's say, or `null`. */
export function percentToldAbove({ items }: Filing, threshold: number): Fact<string> | null {
  const told = items
    .filter(({ number }) => /^[48]\b/.test(number))
    .flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
  const above = (printed: string): boolean => new Decimal(printed).gt(threshold);
  return (
    told.find(({ value }) => matchesIn(value, PERCENT).some(([, printed = "0"]) => above(printed))) ?? null
  );
}

/** Where Item 4 tells of what is owned on another day than the event's, or `null`. */
export const otherDay = once((filing: Filing): Fact<string> | null => {
  const event = filing.eventDate?.value;
  const tells = (sentence: string): boolean => {
    if (/\boutstanding\b/i.test(sentence)) return false;
    return (
      AS_OF.test(sentence) ||
      (OF_A_DAY.test(sentence) && [...datesIn(sentence)].some(({ value }) => value !== event))
    );
  };
  return item4Of(filing).find((place) => sentencesOf(place).some(tells)) ?? null;
});

const A_PART = "The sentence in Item 4 may speak of a part of the holding only.";
const OTHER_DAY = "Item 4 may tell of another day than the cover page.";
const YEAR = /^(?:19|20)\d\d$/;
/** Below this a figure may be a page's or a row's number. */
const SMALL = 100;
/** Words of a sentence on a part of what is owned. */
const OF_A_PART =
  /\b(?:directly|indirectly|of\s+record|held|holds?|consist\w*|includ\w*|exclud\w*|account|through|certain|which|additional|also|each)\b/i;

/** A figure that Item 4 and the cover page both state. */
type Restated = Pick<RestatedPower, "cover" | "narrative">;

/** Why an amount in Item 4 may differ from Row 9 and still be right, or `null`. */
export function amountDoubt(
  filing: Filing,
  person: Person,
  statement: Item5Statement,
  restated: Restated,
): string | null {
  const sentence = textAround(filing, placeOf(restated.narrative));
  // The whole percentage stands beside one slip of the keys.
  const whole =
    agreesIn("percentOfClass", person, statement) === true &&
    typingSlip(restated.cover.value, restated.narrative.value) !== null;
  if (!whole && !statement.amountCaptioned && (filing.persons.length > 1 || OF_A_PART.test(sentence)))
    return A_PART;
  return figureDoubt(filing, person, statement, restated);
}

/** Why a power in Item 4 may differ from the cover page's and still be right, or `null`. */
export function powerDoubt(
  filing: Filing,
  person: Person,
  statement: Item5Statement,
  restated: RestatedPower,
): string | null {
  const { power, cover, narrative } = restated;
  const elsewhere = filing.persons.find(
    ({ item4 }) => item4 !== statement && item4?.[power]?.value.eq(cover.value) === true,
  );
  if (narrative.value.isZero() && elsewhere !== undefined)
    return `Item 4 gives the same number to ${elsewhere.name.value} and may list it once only.`;
  return figureDoubt(filing, person, statement, restated);
}

/** Why a number of shares in Item 4 may differ from the cover page's and still be right, or `null`. */
export function figureDoubt(
  filing: Filing,
  person: Person,
  statement: Item5Statement,
  { cover, narrative }: Restated,
): string | null {
  if (otherDay(filing) !== null) return OTHER_DAY;
  if (!narrative.value.isZero() && narrative.value.lt(SMALL) && cover.value.gte(SMALL))
    return "So small a figure may be the number of a page or a row.";
  // What Item 4 gives to another by name does not belong to this figure.
  const named = filing.persons.flatMap(({ item4 }) => item4 ?? []);
  const told = [person, statement, ...named].flatMap((each) =>
    [each.aggregateAmount, ...POWERS.map((power) => each[power])].filter((figure) => figure !== cover),
  );
  const outstanding = filing.bases.map(({ shares }) => shares);
  const known = new Set([...told, ...outstanding].map((figure) => figure?.value.toFixed()));
  const sameUnit = RESTATED_ROWS.some(
    (name) => name !== "percentOfClass" && !isZero(statement[name]) && agreesIn(name, person, statement),
  );
  const ownUnit = UNITS.test(textAround(filing, placeOf(narrative)));
  if ((ownUnit || !sameUnit) && inOtherUnits(filing, cover.value, narrative.value))
    return "Item 4 may count depositary shares, units or thousands.";
  const around = textAround(filing, placeOf(narrative));
  const difference = cover.value.minus(narrative.value).abs();
  const others = [...numbersIn(around)].filter(
    ({ value, start }) =>
      value.gte(SMALL) &&
      !YEAR.test(value.toFixed()) &&
      !known.has(value.toFixed()) &&
      // What the figure includes parts it from the cover page's by just that number.
      (value.eq(difference) || !INCLUDED.test(around.slice(0, start))),
  );
  if (others.length > 0)
    return "Item 4 states further numbers in the same place, which may belong to the figure.";
  return isPartTold(filing, cover.value.minus(narrative.value))
    ? "Item 4 states the number that makes up the difference, too."
    : null;
}

const INCLUDED = /\bincluding\s+(?:up\s+to\s+|an?\s+aggregate\s+of\s+)?$/i;

function isZero(figure: Figure | null): boolean {
  return figure?.value.isZero() === true;
}

const UNITS = /\b(?:ADSs?|ADRs?|GDRs?|depositary|preferred|preference|units?|thousands?|(?<![\d,.])000s?)\b/i;

/** Whether one figure is a round multiple of the other and Item 4 speaks of what may make it one. */
function inOtherUnits(filing: Filing, cover: Decimal, narrative: Decimal): boolean {
  if (cover.isZero() || narrative.isZero()) return false;
  const ratio = cover.gt(narrative) ? cover.div(narrative) : narrative.div(cover);
  return ratio.isInteger() && item4Of(filing).some(({ value }) => UNITS.test(value));
}

/** Whether Item 4 states, beside the figure, the number that it lacks. */
function isPartTold(filing: Filing, lacking: Decimal): boolean {
  return (
    // A smaller number is a day's, a page's or a row's.
    lacking.gte(SMALL) &&
    item4Of(filing).some(({ value }) => [...numbersIn(value)].some((number) => number.value.eq(lacking)))
  );
}

/** Why the percentage of a sentence without a caption may be of a part: it belongs to the amount beside it. */
export function partDoubt(person: Person, statement: Item5Statement): string | null {
  const whole = statement.amountCaptioned || agreesIn("aggregateAmount", person, statement) === true;
  return whole ? null : A_PART;
}

/** Why a percentage in Item 4 may differ from Row 11 and still be right, or `null`. */
export function percentDoubt(filing: Filing, narrative: Fact<Percent>): string | null {
  if (otherDay(filing) !== null) return OTHER_DAY;
  // Zero of one measure is zero of any.
  if (narrative.value.value.isZero()) return null;
  const around = textAround(filing, placeOf(narrative));
  const percents = around.match(/\d\s*(?:%|per\s?cent)/gi)?.length ?? 0;
  const named = filing.persons
    .flatMap(({ item4 }) => item4?.percentOfClass ?? [])
    .filter((percent) => textAround(filing, placeOf(percent)) === around);
  if (percents > Math.max(1, named.length)) return "Item 4 states several percentages in the same place.";
  return speaksOfOtherMeasure(filing)
    ? "The text speaks of voting power or of other stock, which one of the two may be a percentage of."
    : null;
}

function placeOf(fact: Fact<unknown>): Fact<string> {
  return { ...fact, value: fact.printed };
}
