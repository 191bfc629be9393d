import { sum } from "../../figures/decimal.js";
import { printedSlip, typingSlip } from "../../figures/typing-slip.js";
import { quotientAgainst } from "../percent/about-percent.js";
import type { Fact, Figure } from "../fact.js";
import type { Filing, Item5Statement, Person } from "../filing.js";
import type { Restated } from "./item4-borne-out.js";
import { otherDays, tellsOfSeveralDays } from "./item4-wording.js";
import { ownedInPartsBy } from "../totals/owned-in-parts.js";
import { agreesIn, type RestatedPower } from "../totals/restated.js";
import { COUNTED_ROWS, twinOf, type CountedRow } from "../rows.js";

/** A number of shares, no zero, that Item 4 and the cover page both state. */
interface Pair {
  readonly name: CountedRow;
  readonly told: Figure;
  readonly agrees: boolean;
}

function pairsOf(person: Person, statement: Item5Statement, but: Fact<unknown>): Pair[] {
  return COUNTED_ROWS.flatMap((name) => {
    const [cover, told] = [person[name], statement[name]];
    if (!cover || !told || cover.value.isZero() || told.value.isZero()) return [];
    return told.span.start === but.span.start
      ? []
      : [{ name, told, agrees: agreesIn(name, person, statement) === true }];
  });
}

/** How far from a number, a break between lines, the words on its day may stand. */
const BESIDE = 20;

/** Whether words beside the number, in its line or the next, tell of another day. */
function isDated(filing: Filing, { span }: Fact<unknown>): boolean {
  return otherDays(filing).some(
    (place) => place.span.start <= span.end + BESIDE && place.span.end >= span.start - BESIDE,
  );
}

/**
 * Whether a number of Item 4 is told of the cover page's own day, though words elsewhere name another: the person's total and another
 * number are the cover page's, of two others beside a slip of the keys; or what one of the two places states is on another's
 * page and in Item 4 alike, and nobody else's numbers differ.
 */
export function isOfCoversDay(
  filing: Filing,
  person: Person,
  statement: Item5Statement,
  { cover, narrative }: Restated,
): boolean {
  if (isDated(filing, narrative) || tellsOfSeveralDays(filing)) return false;
  const pairs = pairsOf(person, statement, narrative);
  const own = pairs.filter(({ agrees }) => agrees);
  const isSlip = typingSlip(cover.value, narrative.value, true) !== null;
  if (
    own.length > 1 &&
    own.length === pairs.length &&
    (isSlip || own.some(({ name }) => name === "aggregateAmount"))
  )
    return true;
  const others = filing.persons.flatMap((other) =>
    other === person || other.item4 === null ? [] : pairsOf(other, other.item4, narrative),
  );
  return (
    others.every(({ agrees }) => agrees) &&
    others.some(({ told }) => told.value.eq(cover.value) || told.value.eq(narrative.value))
  );
}

/** Whether a percentage of Item 4 is told of the cover page's own day: beside its number of shares it is none by the count told, or a slip of the keys; or so it is while all other percentages are the cover pages'. */
export function isPercentOfCoversDay(filing: Filing, person: Person, statement: Item5Statement): boolean {
  const { percentOfClass: cover, aggregateAmount: amount } = person;
  const { percentOfClass: told } = statement;
  if (cover === null || told === null || amount === null) return false;
  const pairs = pairsOf(person, statement, told);
  if (pairs.some(({ agrees }) => !agrees)) return false;
  const hasAmount =
    pairs.some(({ told: { value } }) => value.eq(amount.value)) || isWholeByParts(filing, person);
  if (hasAmount && quotientAgainst(filing, person, told.value) !== null) return true;
  const isSlip =
    told.value.decimals === cover.value.decimals &&
    printedSlip(cover.value.value, told.value.value, told.value.decimals, true) === "two digits transposed";
  return isSlip && (hasAmount || areOthersOfCovers(filing, person, told));
}

/** Whether Item 4 tells the person's amount by parts that add up to the cover page's. */
function isWholeByParts(filing: Filing, person: Person): boolean {
  const { aggregateAmount: amount } = person;
  const own = ownedInPartsBy(filing).get(person) ?? [];
  return (
    amount !== null &&
    own.length > 0 &&
    own.every(({ parts }) => sum(parts.map(({ shares }) => shares)).eq(amount.value))
  );
}

function areOthersOfCovers({ persons }: Filing, person: Person, told: Fact<unknown>): boolean {
  const others = persons.flatMap((other) => {
    const percent = other.item4?.percentOfClass ?? null;
    if (other === person || other.item4 === null || percent === null) return [];
    return percent.span.start === told.span.start ? [] : [agreesIn("percentOfClass", other, other.item4)];
  });
  return others.length > 0 && others.every((agrees) => agrees === true);
}

/** Whether a power to vote is told beside the power to dispose of all that the cover page states in both rows and in all, or the other way round. */
export function isBesideWhole(
  person: Person,
  statement: Item5Statement,
  { power, cover }: RestatedPower,
): boolean {
  return (
    cover.value.gt(0) &&
    (["aggregateAmount", twinOf(power)] as const).every(
      (name) => person[name]?.value.eq(cover.value) === true && agreesIn(name, person, statement) === true,
    )
  );
}
