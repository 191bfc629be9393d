import { numberAtStart } from "../../figures/number.js";
import { percentAtStart } from "../../figures/percent.js";
import type { Figure } from "../../filing/fact.js";
import type { Item5Statement } from "../../filing/filing.js";
import type { FactMaker } from "../words/fact-maker.js";
import type { Entry } from "./item4-entries.js";

/** What may follow a count for it to be the whole answer: a unit, a note, its parts, another sentence. */
const COUNTED =
  /^(?!\s*%)\s*(?:$|[;*([†]|\)\.?$|[–—-]\s*\(?see\b|[|/]?\s?\d{1,3}(?:\.\d+)?\s?%\s*$|[a-z][^\d:;%]{2,60}:\s+-?\d|,(?!\d)|\.\s*$|as\s+(?:of|at)\b|(?:including|inclusive|consist(?:ing|s)|comprised|comprising)\b|(?:(?:class\s+[a-z]|common|ordinary|american|depositary|restricted|(?:non-|subordinate\s+|limited\s+)?voting|preferred|registered|bearer)\s+){0,4}(?:shares?|shs|units?|stock|adss?)\b)/i;

/** Behind a count or a nil, no mark of a list, a sentence may follow: "1,340,000. The Fund holds them.", "0. On March 3 the Issuer was acquired." */
const BEFORE_SENTENCE = /^(?:[^.]*\d{3}|0)\.\s+[a-z]/i;

/** "169,261,023 shares of Common Stock outstanding as of": the class is counted, not what anybody owns. */
const OF_CLASS = /^\s*(?:[\w.'’-]+\s+){0,8}?outstanding\s+(?:as\s+of|on|at)\b/i;

const NO_PERCENT = /^(?!\s*%)/;

/** Whether an answer begins with a count or a percentage that is the whole of it. */
export function statesFigure({ text, answer }: Entry): boolean {
  const rest = text.text.slice(answer);
  const end = numberAtStart(rest)?.end ?? percentAt(rest)?.end;
  if (end === undefined || OF_CLASS.test(rest.slice(end))) return false;
  return /^\s*%|^\s*per\s?cent/i.test(rest.slice(end)) !== isCounted(rest, end);
}

/** Whether what stands behind a number at `end` lets it be the whole count that is asked for. */
function isCounted(rest: string, end: number): boolean {
  return COUNTED.test(rest.slice(end)) || BEFORE_SENTENCE.test(rest.slice(Math.max(0, end - 3), end + 20));
}

/** "2.3 million shares (2,318,004)": the exact count in brackets behind the rounded one. */
const EXACT =
  /^\d{1,4}(?:\.\d{1,3})?\s+(?:million|thousand|billion)\s+(?:[a-z]{1,12}\s+){0,4}\((?=\d{1,3}(?:,\d{3})+(?:\s+shares)?\))/i;

/** The count with which an answer begins. */
export function figureOf({ text, answer, nameBehind }: Entry, make: FactMaker): Figure | null {
  const rest = text.text.slice(answer);
  const number = numberAtStart(rest);
  if (number === null || OF_CLASS.test(rest.slice(number.end))) return null;
  const { start, end } = number;
  const exact = EXACT.exec(rest.slice(start))?.[0].length;
  const counted = exact === undefined ? null : numberAtStart(rest.slice(start + exact));
  if (exact !== undefined && counted !== null) {
    const from = answer + start + exact;
    return { ...make(counted.value, text, from + counted.start, from + counted.end), marks: [] };
  }
  if (!(nameBehind ? NO_PERCENT.test(rest.slice(end)) : isCounted(rest, end))) return null;
  return { ...make(number.value, text, answer + start, answer + end), marks: [] };
}

/** The count that a row of a table has ahead of its percentage: "900,000 4.4%". */
const COUNT_AHEAD = /^\s*(?:\d{1,3}(?:,\d{3})+|\d{4,})\s?\|?\s?(?=\d{1,3}(?:\.\d+)?\s?%\s*$)/;

/** The percentage with which an answer begins, or that a row of a table has behind its count. */
export function percentOf({ text, answer }: Entry, make: FactMaker): Item5Statement["percentOfClass"] {
  const counted = COUNT_AHEAD.exec(text.text.slice(answer))?.[0].length ?? 0;
  const from = answer + counted;
  const found = percentAt(text.text.slice(from));
  return found && make(found.percent, text, from + found.start, from + found.end);
}

/** A percentage that is the whole answer: bare, or with its sign. */
function percentAt(rest: string): ReturnType<typeof percentAtStart> {
  const found = percentAtStart(rest);
  if (found === null || rest.slice(0, found.start).trim() !== "") return null;
  const signed = /%|per\s?cent/i.test(rest.slice(found.start, found.end));
  return signed || /^\s*(?:$|[*(;[†]|\.\s*$)/.test(rest.slice(found.end)) ? found : null;
}
