import { sum, withSeparators } from "../../figures/decimal.js";
import { securityName, type Lot } from "../closing.js";
import type { Item3Holding } from "./item3-holdings.js";
import { count } from "../words/wording.js";

/** `81 + 2,164 = 2,245`, or the one number. */
export function addedUp(lots: readonly Lot[]): string {
  const total = withSeparators(sum(lots.map(({ shares }) => shares.value)));
  return lots.length > 1 ? `${lots.map(({ shares }) => count(shares)).join(" + ")} = ${total}` : total;
}

/** `Series C preferred shares`: what the lots are of, without a series where they differ in it. */
export function securityOf(lots: readonly Lot[]): string {
  const [first, ...others] = lots;
  if (first === undefined) return "";
  const series = others.every((lot) => lot.series === first.series) ? first.series : null;
  return securityName({ ...first, series });
}

/** `owned by Ann Lee`, `bought by Ann Lee`. */
export function ownedBy({ person, owned }: Pick<Item3Holding, "person" | "owned">): string {
  return `${owned ? "owned" : "bought"} by ${person.name.value}`;
}
