import { sum } from "../../figures/decimal.js";
import type { Holding } from "../filing.js";
import { sharesOf } from "./holdings.js";

/** The parts, those of named holders in the place of one without a holder that they take apart in full: "4,401 Units: 1,912 owned by Fund I, …". */
export function byHolders(parts: readonly Holding[]): readonly Holding[] {
  return parts.flatMap((part, index) => {
    if (part.within || part.holder !== null) return [part];
    const behind = parts.slice(index + 1);
    const next = behind.findIndex(({ within }) => !within);
    const inner = next < 0 ? behind : behind.slice(0, next);
    const told = inner.length > 1 && inner.every(({ holder, excluded }) => holder !== null && !excluded);
    return told && sum(inner.map(sharesOf)).eq(sharesOf(part))
      ? inner.map((each) => ({ ...each, within: false }))
      : [part];
  });
}
