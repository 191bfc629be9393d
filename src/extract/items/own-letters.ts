import type { MappedText } from "../../source/mapped-text.js";

/** "This statement is being filed jointly by:", "… on behalf of the following persons:", "The persons filing this statement are:" */
const OPENING =
  /\b(?:is|are)\s+(?:(?:being|hereby|jointly)\s+){0,3}filed\s+(?:jointly\s+)?(?:by|on\s+behalf\s+of)\b[^:]{0,120}:\s*$|\bpersons?\s+(?:jointly\s+)?filing\s+this\b[^:]{1,80}\b(?:is|are)\b[^:]{0,30}:\s*$/i;
/** "(a) Roe Fund LP", "(A) Roe Fund LP" */
const LETTERED = /^[\s\-•]*\(([a-hA-H])\)\s+(?=[A-Z])/;
/** An entry of a list ends so, unless it is the last. */
const GOES_ON = /[;,]\s*(?:and\s*)?$/i;
/** An entry gives the name that the filing uses further on, which no address or occupation has. */
const ALIAS = /\([^()]{0,60}["“”‘]/;
/** What Item 2 asks under its own letters (b) to (f). */
const OTHER_ANSWER =
  /\b\d{5}\b|\b(?:street|avenue|suite|floor|p\.?\s?o\.? box|convicted|proceeding)\b|^[^.;]{0,80}\b(?:addresse?s?|business|residence|occupation|employment|citizens?(?:hip)?)(?:\s+is\s|\s*:)/i;

/** Whether a paragraph opens the list of those who file the statement. */
export function opensListOfFilers({ text }: MappedText): boolean {
  return OPENING.test(text);
}

/**
 * How many of the paragraphs below the opening of a list are its members (a), (b), (c), which are the list's own letters
 * and not those of Item 2; none where they may be the answers to Items 2(a), 2(b) and so on.
 */
export function ownLettered(below: readonly MappedText[]): number {
  const end = below.findIndex(
    ({ text }, index) =>
      LETTERED.exec(text)?.[1]?.toLowerCase() !== "abcdefgh"[index] || OTHER_ANSWER.test(text),
  );
  const entries = (end < 0 ? below : below.slice(0, end)).map(({ text }) => text);
  const goesOn = entries.slice(0, -1).every((text) => GOES_ON.test(text));
  return entries.length > 1 && (goesOn || entries.every((text) => ALIAS.test(text))) ? entries.length : 0;
}
