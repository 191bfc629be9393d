import type { Paragraph } from "../document/paragraphs.js";
import { datesIn } from "../figures/date.js";
import type { AmendmentHistory } from "../filing/filing.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import { sentencesOf } from "./sentences.js";

const STATEMENT = /\b(?:schedule|statement)\b/i;
const FILED = /\b(?:originally\s+|initially\s+|first\s+)?filed\b/i;
const AMENDED = /\bamended\b|\bamendment\s+no/i;
const ONLY_SOME =
  /\b(?:most\s+recently|last|further|heretofore|from\s+time\s+to\s+time|previously)\s+amended\b|\bas\s+amended\s+(?:to\s+date|and\s+supplemented\s+to)\b/i;

/** The sentence that lists the filings before this one, or `null` where none does. */
export function readHistory(paragraphs: readonly Paragraph[], make: FactMaker): AmendmentHistory | null {
  for (const { text } of paragraphs) {
    for (const [start, end] of sentencesOf(text.text)) {
      const sentence = text.text.slice(start, end);
      if (!STATEMENT.test(sentence) || !FILED.test(sentence)) continue;
      const filed = FILED.exec(sentence)?.index ?? 0;
      const dates = [...datesIn(sentence)].filter((date) => date.start > filed);
      if (dates.length === 0) continue;
      const [original = null, ...amendments] = dates.map((date) => ({
        ...make(date.value, text, start + date.start, start + date.end),
      }));
      if (amendments.length > 0 && !AMENDED.test(sentence)) continue;
      return {
        original,
        amendments,
        complete: !ONLY_SOME.test(sentence),
        place: textFact(make, text, start, end),
      };
    }
  }
  return null;
}
