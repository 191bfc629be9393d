import { matchesIn } from "../../figures/matches.js";
import { scheduleByCaptions, type Schedule } from "./schedule-captions.js";

/** Which of the two schedules a document is, whether its title ends in /A, and where that is printed. */
export interface ScheduleTitle {
  readonly schedule: Schedule;
  readonly amended: boolean;
  readonly start: number;
  readonly end: number;
}

/** What tells the schedule besides the words of a document. */
export interface TitleSources {
  /** Where the title page ends. */
  readonly end: number;
  /** Where the first Item begins. */
  readonly bodyStart: number;
  /** The forms under which the document was filed, its own first. */
  readonly filedAs: readonly string[];
}

const NAMED =
  /(?<![\d.$,])(?<!\d[\s-])13\s?[-–—]?\s{0,2}(?:\(\s?)?([dg])(?:\s?\))?(?:\s*\/\s*a\b|a\b)?(?![a-z\d]|\s?[-–—]\s?\d)/gi;
/** Words in front of the number that make it one of a rule or a part, not of a schedule. */
const NO_TITLE = /^(?:rules?|sections?|sec|regulations?|items?|no|page)$/i;
/** Behind it words of the form, or none; a small letter goes on with a sentence. */
const SENTENCE = /^\W*(?!under\b|pursuant\b|information\b)[a-z]/;
/** "STATEMENT ON SCHEDULE 13D" names it in a line of its own by no more words. */
const FEW_WORDS = 7;
/** A line of the title page that is longer is no title. */
const LONGEST = 200;
/** The sentence on the cover of every Schedule 13D. */
const PREVIOUSLY =
  /previously\s+filed\s+a?\s{0,9}statement\s+on\s+(?:schedule|form)?\W{0,5}13\W{0,2}g[^☐☒]{0,300}?(?:following\s+box|schedule\W{1,5}13\W?d)/gi;
const FILED_AS = /^(?:SC|SCHEDULE)?13([DG])(?:\/?A)?$/i;
const MENTIONED = /schedule\s+13\s*(?:-\s*)?([dg])\s*(?:\/\s*a\b)?/i;
const FIRST_WORD = /[a-z\d][^\n]{0,80}/i;

/**
 * The schedule by a title in a line of its own, by the form under which it is filed, by the rows and Items that
 * only one of the two has, by the box for an earlier 13G, and last by any sentence that names it; `null` where
 * nothing does.
 */
export function scheduleTitle(text: string, { end, bodyStart, filedAs }: TitleSources): ScheduleTitle | null {
  const whole = text.slice(0, end);
  const page = whole.replace(PREVIOUSLY, (sentence) => sentence.replace(/[^\n]/g, " "));
  const titled = titleIn(page, isTitle) ?? titleIn(page, isOneOfFewWords);
  if (titled !== null) return titled;
  const letter = filedAs.map((type) => FILED_AS.exec(type.replace(/[\s.-]/g, ""))?.[1]).find(Boolean);
  const filed = letter === undefined ? null : ofLetter(letter);
  // Only the cover of a Schedule 13D asks for an earlier 13G, so a statement that names a 13G nowhere else is a 13D.
  const byBox = page === whole ? null : "13D";
  const schedule = filed ?? scheduleByCaptions(text, end, bodyStart) ?? byBox;
  const mention = MENTIONED.exec(page);
  if (mention !== null) {
    const named = ofLetter(mention[1]);
    if (schedule === null || schedule === named) return found(named, mention.index, mention[0]);
  }
  if (schedule === null) return null;
  const { index: start = 0, 0: words = "" } = FIRST_WORD.exec(text) ?? {};
  return { schedule, amended: false, start, end: start + words.length };
}

type IsTitle = (before: string, behind: string) => boolean;

function titleIn(page: string, isMeant: IsTitle): ScheduleTitle | null {
  for (const match of matchesIn(page, NAMED)) {
    const from = page.lastIndexOf("\n", match.index - 1) + 1;
    const until = page.indexOf("\n", match.index + match[0].length);
    const before = page.slice(from, match.index);
    const behind = page.slice(match.index + match[0].length, until < 0 ? page.length : until);
    if (before.length + behind.length > LONGEST || !isMeant(before, behind)) continue;
    const lead = before.length - before.trimStart().length;
    return found(ofLetter(match[1]), from + lead, before.slice(lead) + match[0]);
  }
  return null;
}

/** In front stands one word, whatever was typed for "Schedule", its letters perhaps apart, or "Form SC". */
const isTitle: IsTitle = (before, behind) => {
  const words = wordsOf(before);
  const [word = "schedule", ...others] = words.every(({ length }) => length === 1) ? [words.join("")] : words;
  const ofForm = others.length === 0 || (others.length === 1 && others[0]?.toUpperCase() === "SC");
  return ofForm && /^[a-z]{0,10}$/i.test(word) && !NO_TITLE.test(word) && !SENTENCE.test(behind);
};

const isOneOfFewWords: IsTitle = (before, behind) => {
  const words = wordsOf(before);
  return words.length <= FEW_WORDS && words.at(-1)?.toLowerCase() === "schedule" && !/[a-z]{2}/.test(behind);
};

const wordsOf = (text: string): string[] => text.split(/[^a-z\d]+/i).filter((word) => word !== "");

function found(schedule: Schedule, start: number, printed: string): ScheduleTitle {
  return { schedule, amended: /\/\s*a$|[dg]a$/i.test(printed), start, end: start + printed.length };
}

function ofLetter(letter = ""): Schedule {
  return letter.toUpperCase() === "G" ? "13G" : "13D";
}
