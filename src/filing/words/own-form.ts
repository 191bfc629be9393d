import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { onceTold } from "../once.js";

/** "This joint statement on Schedule 13G", "this Schedule 13D": how a filing calls itself. */
const ITSELF =
  /\bthis\s+(?:joint\s+|initial\s+|amended\s+)?(?:(?:statement|filing|report|amendment|form)\s+(?:no\.\s*\d+\s+)?(?:on|to|under)\s+)?(?:the\s+)?schedule\s+13-?([dg])\b/i;

/** Words by which a filing calls itself by the other schedule, and their place. */
export interface OtherForm {
  readonly words: string;
  readonly place: Fact<string>;
}

/** Where a filing first calls itself by the other schedule, or `null`. */
export const otherFormNamed = onceTold(({ paragraphs, schedule }: Filing): OtherForm | null => {
  for (const place of paragraphs) {
    const [words = "", letter = ""] = ITSELF.exec(place.value) ?? [];
    if (words !== "" && `13${letter.toUpperCase()}` !== schedule) return { words, place };
  }
  return null;
});
