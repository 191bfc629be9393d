import type { Exhibit } from "../filing/filing.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import type { ItemSection } from "./items.js";

const ENTRY = /^[\s\-•]*(?:exhibit\s+)?(\d{1,3}(?:\.\d{1,3})?(?:\([a-z\d]\))?|[A-Z])[\s.:)–—-]+(?=\S)/i;

/** The exhibits that Item 7 lists. */
export function readExhibits(item7: ItemSection | undefined, make: FactMaker): Exhibit[] {
  return (item7?.paragraphs ?? []).flatMap(({ text }) => {
    const entry = ENTRY.exec(text.text);
    const number = entry?.[1];
    if (entry === null || number === undefined) return [];
    const start = entry[0].toLowerCase().indexOf(number.toLowerCase());
    return [
      {
        number: textFact(make, text, start, start + number.length),
        description: textFact(make, text, entry[0].length),
      },
    ];
  });
}
