import { sum, type Decimal } from "../../figures/decimal.js";
import { sameSecurity, type Lot } from "../closing.js";
import { elsewhereOf, type Elsewhere } from "./elsewhere.js";
import type { Filing, Person } from "../filing.js";
import { ownedLots } from "./lot-owners.js";
import { once } from "../once.js";

/** What Item 3 tells that a person owns or bought of one security. */
export interface Item3Holding {
  readonly person: Person;
  readonly lots: readonly Lot[];
  readonly told: Decimal;
  /** Whether the text calls every one of them owned, not bought. */
  readonly owned: boolean;
  /** Whether it speaks of all: "the 500 shares owned by", "the other 300", "the remaining warrants". */
  readonly whole: boolean;
  /** What the rest of the filing states of the same: the likeliest first. */
  readonly elsewhere: readonly Elsewhere[];
}

/** Every person's holdings by Item 3, security by security. */
export const item3HoldingsOf = once((filing: Filing): readonly Item3Holding[] => {
  const told = ownedLots(filing, "Item 3");
  return filing.persons.flatMap((person) => {
    const own = told.filter((each) => each.person === person).map(({ lot }) => lot);
    return bySecurity(own).map((lots): Item3Holding => {
      const [only] = lots;
      const alone = lots.length === 1 ? only?.definite === true : lots.some(({ rest }) => rest);
      return {
        person,
        lots,
        told: sum(lots.map(({ shares }) => shares.value)),
        owned: lots.every(({ owner }) => owner?.manner === "owned"),
        whole: alone || lots.every(({ definite }) => definite),
        elsewhere:
          only === undefined
            ? []
            : elsewhereOf(
                filing,
                person,
                only,
                told.some((other) => other.person !== person && sameSecurity(other.lot, only)),
              ),
      };
    });
  });
});

/** Lots of one security together; what is told twice counts once. */
function bySecurity(lots: readonly Lot[]): Lot[][] {
  const groups: Lot[][] = [];
  for (const lot of lots) {
    if (lot.kind === "shares" && lot.series !== null) continue;
    const group = groups.find(
      ([first]) =>
        first?.kind === lot.kind &&
        first.underlying === lot.underlying &&
        (lot.kind !== "preferred" || sameSecurity(first, lot)),
    );
    if (group === undefined) groups.push([lot]);
    else if (!group.some(({ shares }) => shares.value.eq(lot.shares.value))) group.push(lot);
  }
  return groups;
}
