import { matchesIn } from "../../figures/matches.js";
import { numberForm, numberLead } from "../../figures/number-form.js";
import type { Slip, SlipKind } from "../../filing/slip.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "./fact-maker.js";
import { placeholdersIn, type Region } from "./placeholders.js";

/** A text in which slips are looked for, and where it stands. */
export interface Passage {
  readonly text: MappedText;
  readonly region: Region;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly value?: string;
}

/**
 * What nobody meant to print. `mayBeMisread` where the file's encoding was guessed: then pairs of characters
 * that look like one decoded twice may be the reader's own fault.
 */
export function readSlips(passages: readonly Passage[], mayBeMisread: boolean, make: FactMaker): Slip[] {
  return passages.flatMap(({ text, region }) => {
    const slips = (kind: SlipKind, places: readonly Place[]): Slip[] =>
      places.map(({ start, end, value }) => ({
        ...make(value ?? text.text.slice(start, end), text, start, end),
        kind,
      }));
    return [
      ...slips("placeholder", placeholdersIn(text.text, region)),
      ...slips("damage", damagedWords(text.text, mayBeMisread)),
      ...slips("number", region === "items" || region === "notes" ? misprintedCounts(text.text) : []),
    ];
  });
}

/** The sign that stands for an unknown character, question marks between letters, and accents decoded twice. */
const UNKNOWN = /\ufffd|(?<=\p{L})\?{2,}(?=[\p{L}\d])|(?<=\p{L})\?(?=\p{Ll})/gu;
const TWICE =
  /Ã[\u0080-\u00bf]|Â[\u0080-\u00bf]|â\u0080[\u0090-\u00bf]|â€[\u0090-\u009f\u2122\u0153\u201c\u201d\u02dc\u00a6\u00a2]|ï¿½/g;
/** An address of the web has question marks of its own. */
const WEB = /:\/\/|www\.|[=@]/i;

/** The words with damaged characters. */
function damagedWords(text: string, mayBeMisread: boolean): Place[] {
  const damages = [...matchesIn(text, UNKNOWN), ...(mayBeMisread ? [] : matchesIn(text, TWICE))];
  const starts = new Map<number, Place>();
  for (const { index } of damages) {
    const start = text.slice(Math.max(0, index - 80), index).search(/(?<!\S)\S*$/) + Math.max(0, index - 80);
    const end = index + (/^\S*/.exec(text.slice(index, index + 80))?.[0].length ?? 0);
    if (!WEB.test(text.slice(start, end))) starts.set(start, { start, end });
  }
  return [...starts.values()].sort((a, b) => a.start - b.start);
}

const MONTHS = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?";
/** A run of digits that begins a word, but no day of a date. */
const RUN = new RegExp(`(?<![\\w.,'’/$€£#-])(?<!${MONTHS}\\s{1,2})\\d[\\dOolI.,'’]*`, "g");
/** What is counted. */
const COUNTED =
  /^\s+(?:(?:additional|restricted|such|of\s+the|of|common|ordinary|voting|preferred|class\s+[a-z]|series\s+[a-z])\s+){0,3}(?:shares|ADSs|ADRs|units|warrants|options)\b/i;

/** "Larkspur Fund LP: 55,28,000" is the whole answer. */
function isAnswer(text: string, start: number, end: number, number: string): boolean {
  return (
    /^\d{1,3}(?:,\d{2,3}){2,}$/.test(number) &&
    /:\s*$/.test(text.slice(0, start)) &&
    /^\s*$/.test(text.slice(end))
  );
}

/** Counts whose printing fits no usual form, or fits India's only: whether the filing counts so is not seen here. */
function misprintedCounts(text: string): Place[] {
  return matchesIn(text, RUN).flatMap(({ index }) => {
    const number = numberLead(text.slice(index));
    if (number === null) return [];
    const end = index + number.length;
    const form = numberForm(number);
    // "7,8,9" is a list.
    const odd = (form === "odd" && /\d{3}/.test(number)) || form === "letters" || form === "lakh";
    const counted = COUNTED.test(text.slice(end, end + 120)) || isAnswer(text, index, end, number);
    // Behind a number in prose the digits too many may be a note's mark; a number that is the whole answer is misread whole.
    const alone = text.trim() === number;
    return (odd && counted) || (alone && (odd || form === "glued"))
      ? [{ start: index, end, value: form }]
      : [];
  });
}
