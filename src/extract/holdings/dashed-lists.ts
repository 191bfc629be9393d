import type { Paragraph } from "../../document/paragraphs.js";
import { MappedTextBuilder } from "../../source/mapped-text.js";

/** "650,000 shares, consisting of": the parts stand below. */
const LEADS = /\b(?:consist(?:s|ing)\s+of|compris(?:es|ing)(?:\s+of)?|as\s+follows)\s?:?\s*$/i;
/** "- 600,000 shares": the mark of a part. */
const PART = /^\s*[-–—•·]\s+(?=\D{0,60}\d)/;

/** The paragraphs, a list whose parts are marked by dashes in one with the words that lead to it. */
export function withDashedLists(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const joined: Paragraph[] = [];
  let lead: Paragraph | null = null;
  for (const paragraph of paragraphs) {
    const mark: number = lead === null ? 0 : (PART.exec(paragraph.text.text)?.[0].length ?? 0);
    if (lead !== null && mark > 0) {
      lead = joinedWith(lead, paragraph, mark);
      joined.splice(-1, 1, lead);
      continue;
    }
    lead = LEADS.test(paragraph.text.text.slice(-40)) ? paragraph : null;
    joined.push(paragraph);
  }
  return joined;
}

function joinedWith(lead: Paragraph, part: Paragraph, mark: number): Paragraph {
  const text = new MappedTextBuilder()
    .copy(lead.text, 0, lead.text.length)
    .replace(" ", part.text, 0, mark)
    .copy(part.text, mark, part.text.length)
    .build();
  return { text, start: lead.start, end: part.end };
}
