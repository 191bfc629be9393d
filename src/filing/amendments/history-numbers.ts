import { datesIn, longDate, type IsoDate } from "../../figures/date.js";
import { matchesIn } from "../../figures/matches.js";
import type { Filing } from "../filing.js";

/** An earlier amendment as the text lists it: "Amendment No. 6 thereto filed on September 3, 2025". */
interface Listed {
  readonly number: number;
  readonly date: IsoDate;
}

const LISTED =
  /(?<!\bthis\s)\bAmendment\s+(?:No\.?|Number|#)\s*(\d{1,3})(?!\s?["”)]|\d)(?:\s+thereto)?,?\s(?:(?:which\s)?was\s)?(?:filed|dated)\b/gi;
/** How far behind its verb an amendment's day stands. */
const NEAR = 40;

/** The amendments that a list names with number and day. */
function listedIn(text: string): Listed[] {
  return matchesIn(text, LISTED).flatMap(({ 0: all, 1: number = "", index }) => {
    const behind = text.slice(index + all.length, index + all.length + NEAR + 20);
    const [day] = datesIn(behind);
    return day === undefined || day.start > NEAR || /\bamendment\b/i.test(behind.slice(0, day.start))
      ? []
      : [{ number: Number(number), date: day.value }];
  });
}

/**
 * What is wrong with the numbers of the amendments that the text lists, in words; else `null`. One number stands for
 * two of them, or one of before the event has this amendment's own number or a higher one.
 */
export function misnumbered({ amendment, history, eventDate }: Filing): string | null {
  if (amendment === null || history === null) return null;
  const listed = listedIn(history.place.value);
  const twice = listed.find(({ number, date }, index) =>
    listed.slice(index + 1).some((other) => other.number === number && other.date !== date),
  );
  if (twice !== undefined) {
    const days = listed.filter(({ number }) => number === twice.number).map(({ date }) => longDate(date));
    return `The text calls two earlier amendments No. ${String(twice.number)}, of ${days.join(" and of ")}.`;
  }
  // Where the list is of another length, that is told with more weight.
  const fits = history.amendments.length + 1 === amendment.value;
  const high = listed.find(
    ({ number, date }) => fits && number >= amendment.value && eventDate !== null && date < eventDate.value,
  );
  return high === undefined
    ? null
    : `The text lists an amendment of ${longDate(high.date)} as No. ${String(high.number)}, which is not before this one, No. ${String(amendment.value)}.`;
}

/** An amendment by its number, unless it is the one that speaks: "this Amendment No. 5", "Amendment No. 5 to the statement …". */
const RECALLED = /(?<!\bthis\s|^\W{0,9})\bAmendment\s+(?:No\.?|Number|#)\s*(\d{1,3})(?!\d)/gi;

/** Whether the sentence that lists the amendments recalls one by a higher number than it has days: "as amended by Amendment No. 10 filed on …". */
export function recallsFurther({ amendment, history, ownNumbers }: Filing): boolean {
  if (amendment === null || history === null) return false;
  const own = [amendment.value, ...ownNumbers.map(({ number }) => number.value)];
  return matchesIn(history.place.value, RECALLED).some(
    ([, number]) => Number(number) > history.amendments.length && !own.includes(Number(number)),
  );
}
