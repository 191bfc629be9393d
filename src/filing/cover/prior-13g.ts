import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { once } from "../once.js";
import { sentencesOf } from "../words/prose.js";

const TELLS =
  /\b(?:previously|originally|initially|formerly)\s+(?:\w+\s+){0,3}?(?:filed|reported|disclosed)\b[^.]{1,120}\bschedule\s+13g\b|\bschedule\s+13g\b[^.]{1,80}\b(?:previously|originally|initially)\s+filed\b|\bsupersedes?\b[^.]{1,80}\bschedule\s+13g\b/i;
/** The title page's own words beside the box, and what others filed. */
const FORM =
  /\bthe\s+filing\s+person\s+has\b|\bsubject\s+of\s+this\s+schedule\b|\bcheck\s+the\s+following\b|\bother\s+(?:holders?|stockholders?|shareholders?)\b|\bnot\b|\bif\b/i;

/** Where the text says that the filers reported on Schedule 13G before, or `null`. */
export const priorThirteenG = once(
  ({ paragraphs }: Filing): Fact<string> | null =>
    paragraphs.find((place) =>
      sentencesOf(place).some((sentence) => TELLS.test(sentence) && !FORM.test(sentence)),
    ) ?? null,
);
