import type { Fact } from "../filing/fact.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import type { ItemSection } from "./items.js";

const FILED_BY = /\b(?:is|are)\s+(?:being\s+)?(?:jointly\s+)?filed\s+(?:jointly\s+)?by\b[^:]{0,120}:\s*$/i;
const ENTRY = /^[\s\-•]*\(?(?:[ivx]{1,5}|[a-h]|\d{1,2})[.)]\s*/i;
const NEXT = /^[\s\-•]*\(?[b-f]\)/i;

/** The names in the list that Item 2(a) opens with "this statement is filed by:"; empty where there is none. */
export function readFiledBy(item2: ItemSection | undefined, make: FactMaker): Fact<string>[] {
  const paragraphs = item2?.paragraphs ?? [];
  const opening = paragraphs.findIndex(({ text }) => FILED_BY.test(text.text));
  if (opening < 0) return [];
  const names: Fact<string>[] = [];
  for (const { text } of paragraphs.slice(opening + 1)) {
    const entry = ENTRY.exec(text.text);
    if (entry === null || (names.length > 0 && NEXT.test(text.text) && !/^[\s\-•]*\([ivx]/i.test(text.text)))
      break;
    names.push(
      textFact(make, text, entry[0].length, entry[0].length + nameLength(text.text.slice(entry[0].length))),
    );
  }
  return names;
}

/** Behind a name stands what it is: in parentheses, behind a comma that begins no "Inc.", or in words. */
const DESCRIPTION =
  /[(;]|,(?!\s*(?:inc|llc|l\.l\.c|l\.?p|ltd|limited|corp|jr|sr|ii|iii|iv|n\.?a|plc)\b)|\s(?:with\s+respect|who|as\s+an?|in\s+(?:its|his|her)|individually)\b/i;

function nameLength(entry: string): number {
  const end = entry.search(DESCRIPTION);
  return end < 0 ? entry.length : end;
}
