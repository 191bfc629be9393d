import { matchesIn } from "../../figures/matches.js";
import type { Fact } from "../../filing/fact.js";
import { NO_FILERS } from "../../filing/persons/listing.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { IDENTIFICATION_LINE } from "./identification.js";
import type { Item2Part } from "./item2.js";
import { opensListOfFilers, ownLettered } from "../items/own-letters.js";

/** The mark of an entry; the first of two initials, "D. E. Roe & Co.", is none. */
const ENTRY = /^(?![\s\-•]*[a-z]\.\s?[a-z]\.)[\s\-•]*\(?(?:[ivx]{1,5}|[a-h]|\d{1,2})[.):]{1,2}\s*/i;
const NEXT = /^[\s\-•]*\(?[b-f]\)/i;
/** The form's own words above the answer, with the Item's number or letter. */
const CAPTION =
  /^[^a-z]*(?:item[^a-z]*(?:\(a\)[^a-z]*)?|a\)[^a-z]*)?names?(?:\(s\))?\s+of\s+(?:reporting\s+)?persons?(?:\s?\(s\))?\s+filing\b[^a-z]*/i;
/** The Item's own number, alone. */
const NUMBER = /^\W*item[\W\d]*(?:\([a-f]\)\W*)?$/i;
/** A name alone, no sentence, address or office. */
const NAME = /^[A-Z][^:]{2,80}$/;
const NO_NAME =
  /\d{3}|^item\s\d|\b(?:is|are|was|has|have|filed|filing|see|persons?|this|listed|attached|behalf|each|street|avenue|floor|suite|road|box)\b/i;

/**
 * The names in the list of Item 2(a): below "this statement is filed by:", or all that Item 2(a) of a 13G answers
 * where each of its paragraphs begins with a name; empty where there is no list.
 */
export function readFiledBy(
  parts: readonly Item2Part[],
  schedule: "13D" | "13G",
  make: FactMaker,
): Fact<string>[] {
  const answer = parts.filter(({ letters }) => letters === "" || letters.includes("a"));
  const texts = answer.map(({ text }) => text);
  const opening = texts.findIndex(opensListOfFilers);
  if (opening >= 0) return below(texts.slice(opening + 1), make);
  if (schedule === "13D") return [];
  const names: Fact<string>[] = [];
  for (const { text } of answer.filter(({ letters }) => letters === "a"))
    if (names.length === 0 || !isAside(text.text)) names.push(...answered(text, make));
  return names.every(isName) ? names : [];
}

/** "Jane Roe, who signs for the Reporting Persons under a power of attorney": none of those who file. */
const SIGNS_FOR =
  /\b(?:sign|act|execut)\w*\s+(?:this\s+\w+\s+)?(?:for|(?:up)?on\s+behalf\s+of)\s+(?:the|each|all|such)\b/i;

function isName({ value }: Fact<string>): boolean {
  return NAME.test(value) && !NO_NAME.test(value);
}

/** "In accordance with Rule 13d-4", "By virtue of", "Neither the filing": a sentence begins so, and no name. */
const OPENS_SENTENCE =
  /^(?:formerly|previously|collectively|hereinafter|see|c\/o|(?:exhibit|rule|schedule|section|item)\s+\d)\b|^(?:in|on|as|pursuant|by|under|for|with|neither|nothing|none|any|all|except|unless|if|while|although|because|since|effective|please|no|not)\s+[a-z]/;
/** Words without a capital that stand in names: "Trustees of the Ann Roe family trust dated June 1", "van der". */
const IN_NAMES =
  /^(?:of|the|and|for|at|by|as|in|on|to|a|an|u\/?[atd]|f\/?b\/?o|d\/?b\/?a|c\/?o|et|al|de|del|della|der|den|di|da|du|la|le|van|von|[elpsy]|trustees?|trust|family|dated|plc|inc|llc|ltd|gmbh)$/;

/**
 * Whether a paragraph behind the names tells something else, an address or a disclaimer, and lists nobody: it begins as a sentence, or
 * two of the words that would be a name have no capital and are none of a name.
 */
function isAside(text: string): boolean {
  if (NO_FILERS.test(text) || SIGNS_FOR.test(text)) return true;
  const from = ENTRY.exec(text)?.[0].length ?? 0;
  const opening = text.slice(from, from + nameLength(text.slice(from))).trim();
  if (OPENS_SENTENCE.test(opening.charAt(0).toLowerCase() + opening.slice(1))) return true;
  const [, ...words] = opening.match(/[a-z][\w/'’-]*/gi) ?? [];
  return words.filter((word) => /^[a-z]/.test(word) && !IN_NAMES.test(word)).length > 1;
}

function below(paragraphs: readonly MappedText[], make: FactMaker): Fact<string>[] {
  const names: Fact<string>[] = [];
  const own = ownLettered(paragraphs);
  for (const [index, text] of paragraphs.entries()) {
    const entry = ENTRY.exec(text.text);
    if (entry === null || (index >= own && names.length > 0 && isNextLetter(text.text))) break;
    names.push(nameAt(text, entry[0].length, make));
  }
  return names;
}

function isNextLetter(text: string): boolean {
  return NEXT.test(text) && !/^[\s\-•]*\([ivx]/i.test(text);
}

/** The names with which a paragraph of the answer begins, parted by semicolons; none in a caption or in a person's number. */
function answered(text: MappedText, make: FactMaker): Fact<string>[] {
  const caption = CAPTION.exec(text.text)?.[0].length ?? 0;
  const answer = text.text.slice(caption);
  if (NUMBER.test(answer) || IDENTIFICATION_LINE.test(answer)) return [];
  const start = caption + (ENTRY.exec(answer)?.[0].length ?? 0);
  if (text.text.slice(start).trim() === "") return [];
  const parted = matchesIn(text.text.slice(start), PARTING).map(({ 0: mark, index }) => index + mark.length);
  const names = [0, ...parted].map((at) => nameAt(text, start + at, make));
  return names.every(isName) ? names : names.slice(0, 1);
}

/** "A, L.P.; B, LLC; and C": what stands behind the list's end is a sentence. */
const PARTING = /;\s+(?:and\s+)?/gi;

function nameAt(text: MappedText, start: number, make: FactMaker): Fact<string> {
  return textFact(make, text, start, start + nameLength(text.text.slice(start)));
}

/** Behind a name stands what it is: in parentheses, behind a comma that begins no "Inc.", or in words. */
const DESCRIPTION =
  /[(;]|(?<!\b[A-Z])\.\s+(?=[A-Z]\S*\s[^;]*\s(?:is|are|was|has|have)\s)|,(?!\d|\s*(?:inc|llc|l\.l\.c|l\.?p|ltd|limited|corp|jr|sr|ii|iii|iv|n\.?a|plc)\b)|\s(?:with\s+respect|who|as\s+an?|in\s+(?:its|his|her)|individually)\b/i;

function nameLength(entry: string): number {
  const end = entry.search(DESCRIPTION);
  return end < 0 ? entry.length : end;
}
