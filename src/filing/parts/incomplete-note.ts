import { withSeparators } from "../../figures/decimal.js";
import { typingSlip } from "../../figures/typing-slip.js";
import type { Figure } from "../fact.js";
import type { Filing, Footnote, Person } from "../filing.js";
import type { Composition } from "../holding.js";
import { addsUpTo, counted, sharesOf, totalOf } from "./holdings.js";
import { markedBy } from "./marked-rows.js";

/**
 * Why a note that names some of the parts ("includes") may be meant to name all: every other such note of the filing
 * adds up to its rows exactly, and this one to none. `null` where it does, or where the filing tells nothing of its habit.
 */
export function mayBeWhole(
  filing: Filing,
  person: Person,
  note: Footnote,
  figures: readonly Figure[],
): string | null {
  const { composition } = note;
  const [figure] = figures;
  if (composition === null || figure === undefined || !namesSome(composition)) return null;
  if (isExact(person, note)) return null;
  const others = filing.persons.flatMap((each) =>
    each.footnotes
      .filter((other) => other.text.value !== note.text.value && other.composition !== null)
      .filter((other) => namesSome(other.composition) && markedBy(other, each).length > 0)
      .map((other) => isExact(each, other)),
  );
  if (others.length === 0 || others.includes(false)) return null;
  const off = figure.value.minus(totalOf(composition));
  const slips = counted(composition).flatMap((part) => {
    const right = sharesOf(part).plus(off);
    return typingSlip(sharesOf(part), right) === null
      ? []
      : [`${part.shares.printed} may be ${withSeparators(right)} mistyped`];
  });
  const [slip, ...more] = slips;
  const hint =
    slip === undefined || more.length > 0
      ? "it may name some of the parts only, or a number may be mistyped"
      : slip;
  return `${withSeparators(off)} are missing, while the other notes that say what a figure includes add up to their rows exactly: ${hint}.`;
}

function namesSome(composition: Composition | null): boolean {
  return composition?.claim === "some" && counted(composition).length > 1;
}

function isExact(person: Person, note: Footnote): boolean {
  const { composition } = note;
  const figures = [...markedBy(note, person).map(({ figure }) => figure), person.aggregateAmount];
  return (
    composition !== null &&
    figures.some((figure) => figure !== null && addsUpTo(composition, figure.value) !== null)
  );
}
