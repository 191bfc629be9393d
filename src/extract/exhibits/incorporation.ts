import { datesIn } from "../../figures/date.js";
import type { Incorporation } from "../../filing/incorporation.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";

const BY_REFERENCE = /\bincorporated\b.{1,40}\bby\s+(?:such\s+)?reference\b/i;
/** Where the words begin that say what it is incorporated from; the title of the exhibit stands before them. */
const FROM =
  /\(?\b(?:incorporated|(?:previously\s+|originally\s+)?(?:filed|furnished|attached|included|contained|set\s+forth))\b/i;
const EXHIBIT =
  /\b(?:exhibits?|ex\.|annex|appendix)\s+(?:nos?\.?\s*)?["“(]?[\dA-Z][\w.-]*(?:\s?\(\w{1,3}\))*/i;
const FORM = /\bForms?\s+[\dA-Z][\w-]*(?:\/A)?/i;
const DOCUMENT =
  /\bSchedule\s+(?:13|14|TO\b)[\w-]*(?:\/A)?|\b(?:registration|proxy|information|tender\s+offer|solicitation)\b.{1,30}\bstatement\b|\b(?:current|annual|quarterly|transition)\s+report\b|\bprospectus\b|\b(?:original|initial|prior|previous|this|the|such)\s+(?:joint\s+)?(?:statement|filing|schedule|report)\b|\bamendment\s+(?:no\.?\s*)?\d|\b13[DG]\b|\b(?:8-K|10-[KQ]|S-\d)\b/i;
/** The same before them, behind a bracket or "see": "(Schedule 13G of the Fund, filed …", "see Exhibit 2 of the Form 8-K filed …". */
const OPENS = /(?:\(|\bsee\s|\bon\s+file\W)([^()]{0,160})$/i;
/** So near behind such an opening the form is told; what the exhibit is for is none that it was filed with. */
const NEAR = 60;
/** What tells one filing of its kind from the others, besides a date. */
const OTHERWISE =
  /\b(?:file|registration|commission|accession)\s+(?:no|number|nos)\b|\b(?:333|000|001|005|811|0)-\d{4,}|\bamendment\s+(?:no\.?\s*)?\d+|\b(?:original|initial|this)\s+(?:joint\s+)?(?:statement|filing|schedule)\b|\b(?:year|quarter|period|months)\s+ended\b|\bof\s+(?:the\s+same|even)\s+date\b|\b(?:19|20)\d\d\b/i;

/** From what an exhibit is incorporated by reference; `null` where its description does not say that it is. */
export function readIncorporation(description: MappedText, make: FactMaker): Incorporation | null {
  const { text } = description;
  const from = FROM.exec(text);
  if (from === null || !BY_REFERENCE.test(text)) return null;
  const told = description.slice(from.index - toldBefore(text, from.index));
  const found = (pattern: RegExp) => {
    const match = pattern.exec(told.text);
    return match && textFact(make, told, match.index, match.index + match[0].length);
  };
  const filed = [...datesIn(told.text)].at(-1);
  const date = filed && make(filed.value, told, filed.start, filed.end);
  return {
    place: textFact(make, told),
    exhibit: found(EXHIBIT),
    document: found(FORM) ?? found(DOCUMENT),
    when: date === undefined ? found(OTHERWISE) : { ...date, value: date.printed },
    filed: date ?? null,
  };
}

/** How far before `from` the words begin that tell the filing, where those behind it do not. */
function toldBefore(text: string, from: number): number {
  const isTold = [FORM, DOCUMENT].some((pattern) => pattern.test(text.slice(from)));
  const opening = isTold ? null : OPENS.exec(text.slice(0, from));
  const [whole = "", words = ""] = opening ?? [];
  const at = (FORM.exec(words) ?? DOCUMENT.exec(words))?.index ?? NEAR;
  return at < NEAR && !/\bfor\b/i.test(words.slice(0, at)) ? whole.length : 0;
}
