import type { Paragraph } from "../../document/paragraphs.js";
import type { Fact } from "../../filing/fact.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";

const INQUIRY = /\b(?:reasonable|due|diligent)\s+(?:inquiry|enquiry|investigation)\b/i;
const CERTIFIES = /\bcertif(?:y|ies)\b|\bhereby\s+certified\b/i;
const TRUE = /\b(?:true|correct|accurate)\b/i;
/** Item 10 of a 13G certifies why the securities were acquired, not that the statement is true. */
const ACQUIRED = /\bsecurities\s+referred\s+to\s+above\b/i;

/** A sentence may break off at the foot of a page, or at the end of a line that is a paragraph. */
const REACH = 600;

/** The certification that the statement is true, complete and correct, placed where it begins. */
export function readCertifiedTrue(paragraphs: readonly Paragraph[], make: FactMaker): Fact<string> | null {
  for (const [index, { text }] of paragraphs.entries()) {
    const inquiry = INQUIRY.test(text.text);
    if (!inquiry && !CERTIFIES.test(text.text)) continue;
    const following = paragraphs.slice(index + 1, index + 5).map((paragraph) => paragraph.text.text);
    const sentence = [text.text, ...following].join(" ").replace(/\s+/g, " ").slice(0, REACH);
    // Another certification follows, with words of its own.
    if (!inquiry && INQUIRY.test(sentence)) continue;
    if (ACQUIRED.test(sentence) && !inquiry) continue;
    if (TRUE.test(sentence)) return { ...textFact(make, text), value: sentence };
  }
  return null;
}
