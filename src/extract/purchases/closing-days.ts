import { matchesIn } from "../../figures/matches.js";
import { dateIn, type IsoDate } from "../../figures/date.js";
import { MONTH_NAME } from "../../figures/month-name.js";

/** Words that say when securities were bought: a day, several days, a month, or a closing by its number. */
export interface ClosingDays {
  readonly start: number;
  readonly end: number;
  readonly days: readonly IsoDate[];
  readonly times: number;
  readonly timesUnsure: boolean;
}

/** A day of the month, not the start of a count. */
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?(?![\d,]*\d{3}|\d)`;
const YEAR = String.raw`(?:19|20)\d{2}`;
/** "March 7, 8, 18 and 19, 2024": days behind a day only before the year. */
const DAYS_OF_MONTH = String.raw`${MONTH_NAME}\s+${DAY}(?:(?:,\s*(?:and\s+)?|\s+and\s+)${DAY}(?=\s*,|\s+and\b)){0,12}(?:,?\s+${YEAR})?`;
const MORE_DAYS = String.raw`(?:(?:,\s*(?:and\s+)?|\s+and\s+)${DAYS_OF_MONTH}){0,12}`;
const ON_DAYS = new RegExp(
  String.raw`\b[Oo]n\s+(?:or\s+about\s+)?(each\s+of\s+)?(${DAYS_OF_MONTH}${MORE_DAYS})`,
  "g",
);
const IN_MONTH = new RegExp(String.raw`\b[Ii]n\s+${MONTH_NAME}(?:\s+of)?,?\s+${YEAR}`, "g");
const ORDINAL = String.raw`(?:[Ff]irst|[Ii]nitial|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Ff]inal|[Ll]ast)`;
const AT_CLOSING = new RegExp(
  String.raw`\b[Aa]t\s+(?:the\s+|an?\s+|such\s+)?${ORDINAL}\s+(?:\w+\s+)?[Cc]losing\b`,
  "g",
);
const COUNTS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const AT_EACH = new RegExp(
  String.raw`\b[Aa]t\s+each\s+of\s+(?:the\s+)?(?:(${COUNTS.join("|")})|(\d{1,2}))\s+(?:\w+\s+)?[Cc]losings\b`,
  "g",
);

/** Every such telling in a sentence, in order; of two that overlap or stand side by side, one. */
export function closingDaysIn(sentence: string): ClosingDays[] {
  const found = [...onDays(sentence), ...inMonths(sentence), ...atClosings(sentence)].sort(
    (a, b) => a.start - b.start,
  );
  const joined: ClosingDays[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const beside =
      last !== undefined &&
      /^[\s,(]*(?:(?:held|which\s+occurred|that\s+occurred|occurring)\s*)?$/.test(
        sentence.slice(last.end, next.start),
      );
    if (last !== undefined && (next.start < last.end || beside))
      joined[joined.length - 1] = {
        ...last,
        end: next.end,
        days: [...last.days, ...next.days],
        times: Math.max(last.times, next.times),
      };
    else joined.push(next);
  }
  return joined;
}

function onDays(sentence: string): ClosingDays[] {
  return matchesIn(sentence, ON_DAYS).flatMap((match) => {
    const [whole, each, printed = ""] = match;
    const days = daysOf(printed);
    if (days.length === 0) return [];
    const one = each === undefined;
    return {
      start: match.index,
      end: match.index + whole.length,
      days,
      times: one ? 1 : days.length,
      timesUnsure: one && days.length > 1,
    };
  });
}

const TOKENS = new RegExp(String.raw`${MONTH_NAME}|\b(?:19|20)\d{2}\b|\b\d{1,2}`, "g");

/** Each day of a group; a day takes the month before it and the year behind it. */
function daysOf(printed: string): IsoDate[] {
  const tokens = matchesIn(printed, TOKENS).map(([token]) => token);
  const drafts: { month: string; day: string; year: string | null }[] = [];
  let month = "";
  for (const token of tokens) {
    if (/^[A-Z]/.test(token)) month = token;
    else if (token.length === 4) drafts.forEach((draft) => (draft.year ??= token));
    else drafts.push({ month, day: token, year: null });
  }
  return drafts.flatMap(({ month: name, day, year }) =>
    year === null ? [] : (dateIn(`${name} ${day}, ${year}`)?.value ?? []),
  );
}

function inMonths(sentence: string): ClosingDays[] {
  return matchesIn(sentence, IN_MONTH).map((match) => once(match, 1));
}

function atClosings(sentence: string): ClosingDays[] {
  const each = matchesIn(sentence, AT_EACH).map((match) =>
    once(match, match[1] === undefined ? Number(match[2]) : COUNTS.indexOf(match[1]) + 2),
  );
  return [...matchesIn(sentence, AT_CLOSING).map((match) => once(match, 1)), ...each];
}

function once(match: RegExpExecArray, times: number): ClosingDays {
  return { start: match.index, end: match.index + match[0].length, days: [], times, timesUnsure: false };
}
