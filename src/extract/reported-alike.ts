import type { PowerName } from "../filing/filing.js";
import type { Reporter } from "./item5-names.js";

/** Whether several persons report one and the same figure in a row of all their cover pages. */
export function reportAlike(reporters: readonly Reporter[], row: PowerName | "aggregateAmount"): boolean {
  const [first, ...others] = reporters.map(({ [row]: figure }) => figure?.value ?? null);
  return (
    first !== undefined &&
    first !== null &&
    others.length > 0 &&
    others.every((other) => other?.eq(first) === true)
  );
}
