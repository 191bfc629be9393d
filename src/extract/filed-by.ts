import { coreName } from "../figures/names.js";
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

const DESCRIPTION =
  /\s*(?:,|\(|;)\s*(?=an?\b|the\b|[A-Z][a-z]+\s+(?:corporation|limited|company|partnership)|chief|president|chair|director|general|["“(]|in\s+(?:his|her|its)|with\b|who\b|as\b|individually|[a-z])/i;
const FORM = /^\s*,?\s*(?:inc|llc|l\.l\.c|l\.?p|ltd|limited|corp|jr|sr|ii|iii|iv|n\.?a|plc)\b\.?/i;

/** How much of a list entry is the name: up to the comma or parenthesis behind which the description begins. */
function nameLength(entry: string): number {
  let from = 0;
  for (;;) {
    const stop = DESCRIPTION.exec(entry.slice(from));
    if (stop === null) return entry.length;
    const at = from + stop.index;
    const form = FORM.exec(entry.slice(at));
    if (form === null || coreName(entry.slice(0, at)) === "") {
      if (form === null) return at;
    }
    from = at + (form?.[0].length ?? 1);
  }
}
