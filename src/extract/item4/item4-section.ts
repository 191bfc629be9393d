import type { Paragraph } from "../../document/paragraphs.js";
import type { ItemSection } from "../items/items.js";

const HEADED = /^\W*items?\s+4\s*\([a-c]\)[\s.:–—-]*/i;

/** Item 4 of a printed 13G as one section, also where "Item 4(a)", "Item 4(b)" and "Item 4(c)" head its questions. */
export function item4Section(item: (number: string) => ItemSection | undefined): ItemSection | undefined {
  const whole = item("4");
  const parts = ["4(a)", "4(b)", "4(c)"].flatMap((number) => item(number) ?? []);
  const [first] = whole === undefined ? parts : [whole];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return whole;
  return {
    ...first,
    number: "4",
    end: last.end,
    headingText: first.headingText.slice(0, whole === undefined ? 0 : first.headingText.length),
    paragraphs: [...(whole?.paragraphs ?? []), ...parts.flatMap(withQuestion)],
  };
}

/** The question stands in the heading, and often its answer. */
function withQuestion({ headingText, start, paragraphs }: ItemSection): Paragraph[] {
  const lead = HEADED.exec(headingText.text)?.[0].length ?? 0;
  const question = headingText.slice(lead, headingText.length);
  return [{ text: question, start: start + lead, end: start + headingText.length }, ...paragraphs];
}
