import { matchesIn } from "../../figures/matches.js";
import type { Document } from "../../document/document.js";
import { bareCusip } from "../../figures/cusip.js";
import type { Cusip } from "../../filing/filing.js";
import type { FactMaker } from "../words/fact-maker.js";

/** Nine characters in groups, or what is printed in their place: six, seven, eight or ten. */
const CUSIP =
  /(?<![\w.$])(?:[0-9A-Z]{3}[\s-]?[0-9A-Z]{3}[\s-]{0,2}[0-9A-Z*@#]{2}[\s-]?\d|[0-9A-Z]{6}[\s-]{1,2}\d{2}|[0-9A-Z]{6}[ -]\d(?=\s*(?:\n|$))|[0-9A-Z]{6,10})\b/gi;
/** Words have no such digits. */
const LEAST_DIGITS = 4;

/** The CUSIPs in the title page's answer, which stands between two offsets of the document's text. */
export function cusipsIn(document: Document, make: FactMaker, from: number, to: number): Cusip[] {
  return matchesIn(document.text.text.slice(from, to), CUSIP)
    .filter(([printed]) => isCusip(printed))
    .map((match) => ({
      ...make(bareCusip(match[0]), document.text, from + match.index, from + match.index + match[0].length),
      onTitlePage: true,
    }));
}

function isCusip(printed: string): boolean {
  return (printed.match(/\d/g)?.length ?? 0) >= LEAST_DIGITS;
}

const CAPTIONED =
  /\bcusip\s+(?:numbers?|nos?\.?|#)\s*(?:\)\s*)?(?:[.:]\s*)?(?:[-_=][\s_=-]*)?([0-9A-Z]{6}[\s-]{0,2}[0-9A-Z]{2}[\s-]?\d)\b/gi;
/** What else stands in the line of a page head or of Item 2(e). */
const FURNITURE =
  /\b(?:schedule|form|page|pages|of|amendment|no|item|title|class|series|number)\b|13[dg]\b(?:\/a\b)?|\([^()]{0,40}\)/gi;
/** A page head has names in capitals, a sentence small words. */
const SENTENCE = /\b[a-z]{3,}\b/;

/**
 * The CUSIPs that page heads and Item 2(e) of a 13G repeat before `end`, where the signatures stand: papers
 * attached behind them may concern other securities. A sentence that tells of a CUSIP repeats none.
 */
export function readRepeatedCusips(
  document: Document,
  make: FactMaker,
  known: readonly Cusip[],
  end: number,
): Cusip[] {
  const text = document.text.text.slice(0, end);
  const places = new Set(known.map(({ span }) => span.start));
  return matchesIn(text, CAPTIONED).flatMap((match) => {
    const printed = match[1] ?? "";
    const until = match.index + match[0].length;
    const line = `${startOfLine(text, match.index)} ${restOfLine(text, until)}`;
    if (!isCusip(printed) || SENTENCE.test(line.replace(FURNITURE, " "))) return [];
    const fact = make(bareCusip(printed), document.text, until - printed.length, until);
    return places.has(fact.span.start) ? [] : [{ ...fact, onTitlePage: false }];
  });
}

/** No line of a page head or of Item 2(e) is longer on either side. */
const LONGEST = 300;

function startOfLine(text: string, to: number): string {
  return text.slice(Math.max(0, to - LONGEST, text.lastIndexOf("\n", to) + 1), to);
}

function restOfLine(text: string, from: number): string {
  return text.slice(from, from + LONGEST).split("\n", 1)[0] ?? "";
}
