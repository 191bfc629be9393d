import { matchesIn } from "../figures/matches.js";
import { textFact, type FactMaker } from "../extract/words/fact-maker.js";
import type { Fact } from "../filing/fact.js";
import type { Element } from "./xml-tree.js";

/** What prints nothing: comments, and instructions, which are told apart. */
const SILENT = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g;

/** The texts among an element's parts, where only elements may stand. */
export function strayTexts(element: Element, make: FactMaker): Fact<string>[] {
  const { children, within: xml, contentStart, contentEnd, closed } = element;
  const texts: Fact<string>[] = [];
  // Where the document breaks off, the part that it breaks off in was left out and stands behind the last.
  const gaps = closed ? children.length + 1 : children.length;
  for (let index = 0; index < gaps; index += 1) {
    const from = children[index - 1]?.end ?? contentStart;
    const until = children[index]?.start ?? contentEnd;
    if (until === from) continue;
    const between = xml.text.slice(from, until);
    if (!/\S/.test(between)) continue;
    const stray = between.replace(SILENT, "").trim();
    if (stray !== "") texts.push({ ...textFact(make, xml, from, until), value: stray });
  }
  return texts;
}

/** The first attribute that is neither a namespace's declaration nor a hint for a schema; the schema has none. */
export function strayAttribute({ name, within: xml, start, contentStart }: Element): string | null {
  // `<name>` is the rule, with or without a prefix.
  if (contentStart - start === name.length + 2) return null;
  const tag = xml.text.slice(start + 1, contentStart - 1);
  if (!/\s/.test(tag)) return null;
  const names = matchesIn(tag, /\s([\w.:-]+)\s*=/g).map(([, name = ""]) => name);
  return names.find((name) => !/^(?:xmlns\b|xsi:)/.test(name)) ?? null;
}
