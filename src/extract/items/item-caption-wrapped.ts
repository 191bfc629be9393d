import { FORM_CAPTIONS } from "./item-caption-end.js";

/** The captions of 17 CFR 240.13d-102 that are too long for a typed line, by the Item's number. */
const CAPTIONS_13G: Readonly<Record<string, RegExp>> = {
  "3": /^if\s+th(?:is|e)\s+statement\s+is\s+(?:being\s+)?filed\s+pursuant\s+to\s[\s\S]{1,160}?\bcheck\s+whether\s+the\s+person\s+filing\s+is\s+an?\b/i,
  "5": /^ownership\s+of\s+(?:five|5)\s*(?:%|per\s?cent)\s+or\s+less\s+of\s+(?:a|the)\s+class/i,
  "6": /^ownership\s+of\s+more\s+than\s+(?:five|5)\s*(?:%|per\s?cent)\s+on\s+behalf\s+of\s+(?:another|any\s+other|other)\s+persons?/i,
  "7": /^identification\s+and\s+classification\s+of\s+(?:the\s+)?subsidiar(?:y|ies)\s+(?:which|that)\s+acquired\s+the\s+securit(?:y|ies)\s+being\s+reported(?:\s+on)?\s+by\s+the\s+parent\s+holding\s+(?:company|corporation)(?:\s+or\s+control\s+person)?/i,
  "8": /^identification\s+and\s+classification\s+of\s+(?:the\s+)?members?\s+of\s+(?:the|a)\s+group/i,
  "9": /^notice\s+of\s+dissolution\s+of\s+(?:the\s+|a\s+)?group/i,
};

/** No caption is longer than this, set in as it may be. */
export const LONGEST_CAPTION = 500;

/** What may stand behind a caption: nothing more on its last line, or a stop and the answer. */
const END = /^["”]?[^\S\r\n\f]*(?:[.:;]["”]?[^\S\r\n\f]*|(?=[\r\n\f]|$))/;

/** A stop and an answer that is broken where the heading's line ends: ": Not" above "Applicable." */
const BROKEN_ANSWER =
  /^["”]?[^\S\r\n\f]*[.:;]["”]?[^\S\r\n\f]+(?=not[^\S\r\n\f]*[\r\n]{1,2}[^\S\r\n\f]*applicable\b)/i;

/**
 * Where a caption of the form ends that goes on in the lines below its Item's heading; `null` where it does not. `text` begins
 * with the caption's first word and reaches into these lines.
 */
export function wrappedCaptionEnd(number: string, text: string): number | null {
  for (const captions of [FORM_CAPTIONS, CAPTIONS_13G]) {
    const caption = captions[number]?.exec(text)?.[0];
    if (caption === undefined) continue;
    const behind = text.slice(caption.length);
    const end = /[\r\n\f]/.test(caption) ? END.exec(behind) : BROKEN_ANSWER.exec(behind);
    if (end !== null) return caption.length + end[0].length;
  }
  return null;
}
