import { POWERS, rowNumber, type RowName } from "../filing/rows.js";

/** "See Row 6 above", "Same as Item 8": an answer that is another row's of the same cover page. */
const REFERENCE =
  /^\s*\(?(?:see|same\s+as)\s+(?:the\s+)?(?:responses?\s+to\s+)?(?:rows?|lines?|items?|box)\s+\(?(\d{1,2})\)?(?:\s+above)?\)?[\s.]*(?:\n|$)/i;

const COUNTED = [...POWERS, "aggregateAmount"] as const satisfies readonly RowName[];
/** A row that states a number of shares. */
export type CountedRow = (typeof COUNTED)[number];

/** The row of shares that an answer refers to by its number, or `null`. */
export function rowAgain(answer: string, schedule: "13D" | "13G"): CountedRow | null {
  const number = REFERENCE.exec(answer)?.[1];
  return COUNTED.find((name) => rowNumber(schedule, name) === Number(number ?? 0)) ?? null;
}
