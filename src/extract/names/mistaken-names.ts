import type { Paragraph } from "../../document/paragraphs.js";
import type { Item5Statement } from "../../filing/filing.js";
import { COUNTED_ROWS, type CountedRow } from "../../filing/rows.js";
import { withShortNames, type Reporter } from "../item5/item5-names.js";
import type { Named } from "./subject.js";

/** What Item 4 of a 13G states of each of several persons, as `read` by the names that the text defines and by short ones that it uses. */
export function byShortNames(
  reporters: readonly Reporter[],
  issuer: string | null,
  paragraphs: readonly Paragraph[],
  read: (persons: readonly Named[]) => Map<number, Item5Statement>,
): Map<number, Item5Statement> {
  const short = reporters.length > 1 ? withShortNames(reporters, issuer, paragraphs) : reporters;
  const named = short.map(({ name, aliases }) => ({ name, aliases }));
  return withoutMistaken(read(named), short, reporters);
}

/**
 * What is told of the persons without what a short name, which the text does not define, gives to one of them though every
 * count is that of another's cover page, of whom nothing is told: an amendment leaves its terms in the statement that it
 * amends, and there the name may be the other's.
 * @param named the persons with the short names; @param defined the same with the names that the text defines for them
 */
export function withoutMistaken(
  statements: ReadonlyMap<number, Item5Statement>,
  named: readonly Reporter[],
  defined: readonly Reporter[],
): Map<number, Item5Statement> {
  const isMistaken = ([index, statement]: readonly [number, Item5Statement]): boolean => {
    const [person, known] = [named[index], defined[index]];
    if (person === undefined || person.aliases.length === known?.aliases.length) return false;
    const told = COUNTED_ROWS.filter((row) => statement[row]?.value.gt(0) === true);
    if (told.length === 0 || told.some((row) => isOf(person, row, statement))) return false;
    return named.some((other, at) => !statements.has(at) && told.every((row) => isOf(other, row, statement)));
  };
  return new Map([...statements].filter((entry) => !isMistaken(entry)));
}

function isOf(person: Reporter, row: CountedRow, statement: Item5Statement): boolean {
  const [reported, told] = [person[row] ?? null, statement[row]];
  return reported !== null && told?.value.eq(reported.value) === true;
}
