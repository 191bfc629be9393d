import type { Decimal } from "../../figures/decimal.js";
import type { Filing } from "../filing.js";
import { once } from "../once.js";
import { COUNTED_ROWS } from "../rows.js";

/** The numbers of shares that the rows of all cover pages state: the four powers and the amount of each person. */
export const coverCounts = once(({ persons }: Filing): readonly Decimal[] =>
  persons.flatMap((person) => COUNTED_ROWS.flatMap((name) => person[name]?.value ?? [])),
);
