import type { Fact } from "../../filing/fact.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import type { ItemSection } from "../items/items.js";

const OFFICES = /\bprincipal\s+(?:executive\s+)?(?:offices?|business\s+office|place\s+of\s+business)\b/i;
const LEAD =
  /(?:\blocated\s+at|\boffices?\s+(?:of\s+[^\s.;](?:[^.;]{0,78}?[^\s.;])?\s+)?(?:is|are)(?:\s+at)?|\boffices?\s*:|\bis\s+at|\b(?:is|are)|\bat|:)\s+(?=P\.?\s?O|One|Two|Three|\d|[A-Z][\w-]*\s+(?:\w+\s+){0,4}(?:Street|Avenue|Plaza|Road|Square|Tower))/;
const ZIP_OR_END = /\b\d{5}(?:-\d{4})?\b|\.\s|\.$|;/;

/** The issuer's address: Item 1(b) of a 13G, or the sentence of Item 1 on the principal executive offices. */
export function readIssuerAddress(
  item1: ItemSection | undefined,
  item1b: ItemSection | undefined,
  make: FactMaker,
): Fact<string> | null {
  const own = item1b?.paragraphs[0]?.text ?? null;
  if (own !== null && /\d/.test(own.text)) return textFact(make, own);
  const texts = [
    item1b?.headingText,
    item1?.headingText,
    ...(item1?.paragraphs ?? []).map(({ text }) => text),
  ];
  for (const text of texts) {
    const offices = text === undefined ? null : OFFICES.exec(text.text);
    if (text === undefined || offices === null) continue;
    const lead = LEAD.exec(text.text.slice(offices.index));
    if (lead === null) continue;
    const start = offices.index + lead.index + lead[0].length;
    const stop = ZIP_OR_END.exec(text.text.slice(start));
    const end = stop === null ? text.length : start + stop.index + (/\d/.test(stop[0]) ? stop[0].length : 0);
    if (/\d/.test(text.text.slice(start, end))) return textFact(make, text, start, end);
  }
  return addressBelow(item1, make);
}

/** A list of Item 1 whose (b) stands in a paragraph of its own, the address behind or below it. */
function addressBelow(item1: ItemSection | undefined, make: FactMaker): Fact<string> | null {
  const paragraphs = item1?.paragraphs ?? [];
  const index = paragraphs.findIndex(({ text }) => OFFICES.test(text.text));
  const next = paragraphs[index + 1]?.text;
  return index >= 0 && next !== undefined && /\d/.test(next.text) ? textFact(make, next) : null;
}
