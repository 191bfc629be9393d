import { COUNTED_ROWS, rowNumber, type CountedRow } from "../../filing/rows.js";

/** "See Row 6 above", "Same as Item 8": an answer that is another row's of the same cover page. */
const REFERENCE =
  /^\s*\(?(?:see|same\s+as)\s+(?:the\s+)?(?:responses?\s+to\s+)?(?:rows?|lines?|items?|box)\s+\(?(\d{1,2})\)?(?:\s+above)?\)?[\s.]*(?:\n|$)/i;

/** The row of shares that an answer refers to by its number, or `null`. */
export function rowAgain(answer: string, schedule: "13D" | "13G"): CountedRow | null {
  const number = REFERENCE.exec(answer)?.[1];
  return COUNTED_ROWS.find((name) => rowNumber(schedule, name) === Number(number ?? 0)) ?? null;
}

/**
 * Whether the figure of the row that is referred to can be this row's. Power over a share is sole or shared, so that
 * "See response to row 5" in Row 6 points to what Row 5 says of those who may share its power, and states no figure.
 */
export function canRepeat(name: CountedRow, other: CountedRow): boolean {
  const [own, others] = [kindOf(name), kindOf(other)];
  return own === null || others === null || own === others;
}

function kindOf(name: CountedRow): "sole" | "shared" | null {
  if (name.startsWith("sole")) return "sole";
  return name.startsWith("shared") ? "shared" : null;
}
