import type { Filing } from "../filing.js";
import { once } from "../once.js";

/** A company that changed its name is rightly called by both. */
const FORMER_NAME =
  /\b(?:former(?:ly)?|f\/k\/a|n\/k\/a|renamed|name\s+chang|chang\w+\s+(?:of\s+)?(?:its\s+)?name|successor|merged)\b/i;

/** Whether the filing anywhere tells that a company had another name. */
export const tellsFormerName = once(({ paragraphs }: Filing): boolean =>
  paragraphs.some(({ value }) => FORMER_NAME.test(value)),
);
