import { matchesIn } from "../../figures/matches.js";
import type { Item5Statement, Person } from "../../filing/filing.js";
import type { RestatedRow } from "../../filing/totals/restated.js";
import { MappedTextBuilder, type MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";
import { NAME_AHEAD, readCaptionedItem4 } from "./item4-captions.js";
import { readLetteredItem4 } from "./item4-letters.js";
import { ITEM4_ASKED, ITEM4_ROWS } from "./item4-questions.js";
import type { ItemSection } from "../items/items.js";

/** Item 4 of a printed 13G with one set of answers: by the form's captions, else by its letters. */
export function readWholeItem4(section: ItemSection | undefined, make: FactMaker): Item5Statement | null {
  if (section === undefined) return null;
  const text = wholeText(section);
  return readCaptionedItem4(text, make) ?? readLetteredItem4(text, make);
}

/** One set of answers for several persons, as far as it names none of them; each question is asked once. */
export function readUnnamedItem4(
  section: ItemSection | undefined,
  persons: readonly Person[],
  make: FactMaker,
): Item5Statement | null {
  if (section === undefined || persons.length < 2) return null;
  const text = wholeText(section);
  const isAsked = (row: RestatedRow): boolean => matchesIn(text.text, ITEM4_ASKED[row]).length === 1;
  if (!ITEM4_ROWS.every(isAsked)) return null;
  const isLabelled = (row: RestatedRow): boolean =>
    matchesIn(text.text, ITEM4_ASKED[row]).some(({ index, 0: asked }) =>
      NAME_AHEAD.test(text.text.slice(index + asked.length)),
    );
  const isNamed = (row: RestatedRow): boolean => persons.some(({ item4 }) => (item4?.[row] ?? null) !== null);
  // An answer in the name of one who does not report may be the first of a list.
  if (ITEM4_ROWS.some((row) => isLabelled(row) && !isNamed(row))) return null;
  const stated = readCaptionedItem4(text, make);
  const bare = stated && ITEM4_ROWS.filter(isNamed).reduce((all, row) => ({ ...all, [row]: null }), stated);
  return bare !== null && ITEM4_ROWS.some((row) => bare[row] !== null) ? bare : null;
}

/** With the heading, on whose line answers stand, too. */
function wholeText(section: ItemSection): MappedText {
  const builder = new MappedTextBuilder();
  for (const text of [section.headingText, ...section.paragraphs.map((paragraph) => paragraph.text)]) {
    builder.copy(text, 0, text.length);
    if (text.length > 0) builder.replace(" ", text, text.length - 1, text.length);
  }
  return builder.build();
}
