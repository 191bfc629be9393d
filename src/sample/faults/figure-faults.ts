import type { Random } from "../random.js";
import { baseFaults } from "./base-faults.js";
import { changedSlot, slotTexts, type Fault, type Planted, type Statement } from "./fault.js";
import { FAMILIES } from "./figure-families.js";
import { DIGIT_SLIPS } from "./mistyped-number.js";

/** A figure of each place, mistyped in each way. */
const repeated: Fault[] = FAMILIES.flatMap(([place, where, pattern, rules]) =>
  DIGIT_SLIPS.map(([slip, what, put]) => ({
    id: `${place}-${slip}`,
    title: `${what} in ${where}`,
    rules,
    plant: (statement: Statement, random: Random) =>
      knownAs(
        statement,
        changedSlot(statement, random, pattern, (text) => put(text, random)),
      ),
  })),
);

/** Whether another place of the document tells the same figure, so that a change shows. */
function knownAs(statement: Statement, planted: Planted | null): Planted | null {
  if (planted === null) return null;
  const [id = ""] = planted.slots;
  const texts = slotTexts(statement.told);
  const lone = (reason: string): Planted => ({ ...planted, unknowable: reason });
  if (id === "trade.shares" && !texts.has("item3.trade.shares"))
    return lone("nothing else tells of the trade");
  return planted;
}

/** A figure mistyped, wherever one stands. */
export const figureFaults: readonly Fault[] = [...repeated, ...baseFaults];
