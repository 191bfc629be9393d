import type { Passage } from "../extract/words/slips.js";
import { leafParagraphs } from "./element-text.js";
import type { Form } from "./form.js";
import { childrenCalled, descend, leavesOf, type Element } from "./xml-tree.js";

/** Every text that the document prints, by where it stands. */
export function passagesOf({ data, words }: Form): Passage[] {
  const exhibits = descend(data, ...words.exhibits);
  const items = childrenCalled(data, words.items);
  const within = (element: Element | null, leaf: Element): boolean =>
    element !== null && leaf.start >= element.start && leaf.end <= element.end;
  return leavesOf(data).flatMap((leaf) => {
    const told = leaf.name === words.personRows.comment || items.some((element) => within(element, leaf));
    const region = within(exhibits, leaf) ? "exhibits" : told ? "items" : "cover";
    return leafParagraphs(leaf).map(({ text }) => ({ text, region }));
  });
}
