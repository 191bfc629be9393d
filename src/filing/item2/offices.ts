import { differInHouse, sameBuilding, slipBetween } from "../../figures/same-address.js";
import type { StatedAddress } from "../background.js";

/** An occupant's office that two parts of the filing state. */
export interface OfficeStatedAgain {
  readonly name: string;
  readonly first: StatedAddress;
  readonly again: StatedAddress;
  /** The statement that cannot be right beside the first, or `null`. */
  readonly slipped: StatedAddress | null;
}

/**
 * Every office that is stated in two parts of the filing: the same occupant, street and city, if under another number. Only
 * there can a difference be a slip; anything else may be another office.
 * @param isOfForm whether an address is the answer of a structured form, beside which the prose of the Item stands alone
 */
export function officesStatedAgain(
  addresses: readonly StatedAddress[],
  isOfForm: (address: StatedAddress) => boolean = () => false,
): OfficeStatedAgain[] {
  const told = new Set<StatedAddress>();
  return addresses.flatMap((first, index) => {
    if (told.has(first)) return [];
    const others = addresses.slice(index + 1).filter((other) => sameOffice(first, other) && !told.has(other));
    for (const other of others) told.add(other);
    const differing = others.filter(({ fact }) => slipBetween(first.fact.value, fact.value) !== null);
    const again = others.find((other) => !differing.includes(other)) ?? others[0];
    if (again === undefined) return [];
    // Where one place gives both, the occupant has two offices, or had the other before.
    const slipped =
      differing.find(
        ({ place }) =>
          !others.some((other) => other.place === place && !differing.includes(other) && !isOfForm(other)),
      ) ?? null;
    const name = first.occupants.find((each) => (slipped ?? again).occupants.includes(each)) ?? "";
    return [{ name, first, again, slipped }];
  });
}

function sameOffice(a: StatedAddress, b: StatedAddress): boolean {
  return (
    a.occupants.some((name) => b.occupants.includes(name)) &&
    a.place !== b.place &&
    (sameBuilding(a.fact.value, b.fact.value) || differInHouse(a.fact.value, b.fact.value))
  );
}
