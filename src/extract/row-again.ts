import { COUNTED_ROWS, rowNumber, type CountedRow } from "../filing/rows.js";

/** "See Row 6 above", "Same as Item 8": an answer that is another row's of the same cover page. */
const REFERENCE =
  /^\s*\(?(?:see|same\s+as)\s+(?:the\s+)?(?:responses?\s+to\s+)?(?:rows?|lines?|items?|box)\s+\(?(\d{1,2})\)?(?:\s+above)?\)?[\s.]*(?:\n|$)/i;

/** The row of shares that an answer refers to by its number, or `null`. */
export function rowAgain(answer: string, schedule: "13D" | "13G"): CountedRow | null {
  const number = REFERENCE.exec(answer)?.[1];
  return COUNTED_ROWS.find((name) => rowNumber(schedule, name) === Number(number ?? 0)) ?? null;
}
