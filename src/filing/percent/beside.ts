import type { Decimal } from "../../figures/decimal.js";
import type { Composition } from "../holding.js";
import { addsUpTo } from "../parts/holdings.js";
import { isToldNotToCount, leftBeside } from "../rights/rights-beside-held.js";
import type { KnownRights } from "../rights/rights.js";
import { part } from "../words/wording.js";

/** Why a percentage may count rights that the amount has no room for, or `null` where none are told beside it. */
export function besideDoubt({ holdings }: KnownRights): string | null {
  const right = holdings.find(({ exclusion }) => exclusion === "beside");
  return right === undefined
    ? null
    : `The text tells ${part(right)} beside those held, which come to the figure already; whether the percentage counts them is not told.`;
}

/** Why a list that adds up to `figure` without a right that it names may be wrong, where nothing in `text` says why the right does not count; or `null`. */
export function roomDoubt(composition: Composition, figure: Decimal, text: string): string | null {
  const exact = addsUpTo(composition, figure);
  const [right] = exact === null ? [] : leftBeside(composition, exact);
  return right === undefined || isToldNotToCount({ words: text })
    ? null
    : `The ${part(right)} that it names, too, have no room in the figure; why they do not count is not told.`;
}
