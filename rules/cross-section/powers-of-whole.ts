import { sum, ZERO } from "../../src/figures/decimal.js";
import { typingSlip } from "../../src/figures/typing-slip.js";
import type { Filing, Item5Statement, Person } from "../../src/filing/filing.js";
import type { RestatedPower } from "../../src/filing/totals/restated.js";
import { otherKind, POWERS, SOLE_AND_SHARED } from "../../src/filing/rows.js";

/** Whether powers in Item 5(b) that differ from the cover page's are surely those over the whole holding, not over a part of it. */
export function isOfNoPart(
  filing: Filing,
  person: Person,
  item5: Item5Statement,
  different: readonly RestatedPower[],
): boolean {
  return (
    item5.powersCaptioned ||
    isOfTheWhole(item5, different) ||
    isMoreThanTheWhole(person, item5, different) ||
    isMoreSolePower(filing, different) ||
    isMistyped(different) ||
    isBesideTheRest(person, item5, different) ||
    makesUpTheWhole(person, different)
  );
}

/**
 * Whether sentences on powers speak of the whole holding: the figures that differ are its amount, or all four powers are
 * told and those to vote, or those to dispose, add up to it.
 */
function isOfTheWhole(item5: Item5Statement, different: readonly RestatedPower[]): boolean {
  const whole = item5.aggregateAmount?.value;
  if (whole === undefined) return false;
  if (different.every(({ narrative }) => narrative.value.eq(whole))) return true;
  const [soleVoting, sharedVoting, soleDispositive, sharedDispositive] = POWERS.map(
    (power) => item5[power]?.value,
  );
  if (soleVoting === undefined || sharedVoting === undefined) return false;
  if (soleDispositive === undefined || sharedDispositive === undefined) return false;
  return soleVoting.plus(sharedVoting).eq(whole) || soleDispositive.plus(sharedDispositive).eq(whole);
}

/** Whether each figure is more than both the cover page and Item 5 state to be owned in all, and so no part of it. */
function isMoreThanTheWhole(
  { aggregateAmount: cover }: Person,
  { aggregateAmount: whole }: Item5Statement,
  different: readonly RestatedPower[],
): boolean {
  if (cover === null || whole?.value.eq(cover.value) !== true) return false;
  return different.every(({ narrative }) => narrative.value.gt(cover.value));
}

/** Whether each figure is sole power told of one person only, over more shares than the cover page has under it: no part of them. */
function isMoreSolePower({ persons }: Filing, different: readonly RestatedPower[]): boolean {
  return different.every(({ power, cover, narrative }) => {
    const toldOf = persons.filter(({ item5 }) => item5?.[power]?.span.start === narrative.span.start);
    const sole = power === "soleVotingPower" || power === "soleDispositivePower";
    return sole && cover.value.gt(0) && narrative.value.gt(cover.value) && toldOf.length === 1;
  });
}

/** Whether each figure is one slip of the keys away from the cover page's, and so that it is no part of it: more, or two digits transposed. */
function isMistyped(different: readonly RestatedPower[]): boolean {
  return different.every(({ cover, narrative }) => {
    // One of the two may print fewer places of a fraction.
    const places = Math.min(cover.value.decimalPlaces(), narrative.value.decimalPlaces());
    const slip = typingSlip(cover.value.toDecimalPlaces(places), narrative.value.toDecimalPlaces(places));
    return slip === "two digits transposed" || (slip !== null && narrative.value.gt(cover.value));
  });
}

/** Whether each figure is a slip of the keys away from the cover page's, and beside it the other kind of the power is told, which with the cover page's comes to the whole. */
function isBesideTheRest(
  { aggregateAmount: whole }: Person,
  item5: Item5Statement,
  different: readonly RestatedPower[],
): boolean {
  return different.every(({ power, cover, narrative }) => {
    const rest = item5[otherKind(power)]?.value;
    return (
      rest?.gt(0) === true &&
      whole?.value.eq(cover.value.plus(rest)) === true &&
      typingSlip(cover.value, narrative.value) !== null
    );
  });
}

/**
 * Whether the rows of each power that differs do not come to Row 11, and with Item 5's figures in their place do: the row was
 * left at nothing or mistyped, and no part of the holding makes up the whole.
 */
function makesUpTheWhole(person: Person, different: readonly RestatedPower[]): boolean {
  const whole = person.aggregateAmount?.value;
  const kinds = Object.values(SOLE_AND_SHARED).filter((pair) =>
    different.some(({ power }) => pair.some((name) => name === power)),
  );
  return kinds.every((pair) => {
    const rows = pair.map((name) => person[name]?.value ?? ZERO);
    const told = pair.map(
      (name, index) => different.find(({ power }) => power === name)?.narrative.value ?? rows[index] ?? ZERO,
    );
    return whole?.eq(sum(told)) === true && !whole.eq(sum(rows));
  });
}
