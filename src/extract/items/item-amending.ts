const ITEM = /^[^\S\n]*items?\s/i;
/** "Item 3 is hereby amended and restated to read as follows:", "Items 5(a) and (c) of the Schedule 13D are supplemented by adding the following:" */
const AMENDS =
  /^\s*items?\s+(\d)(?:\s?\([a-z]\))?(?:\s?(?:[,;&–—-]|and|through|to)(?:\s?and)?\s?\([a-z]\)){0,5},?(?:\s+(?:of|to|in)\s+(?:the|such|this|our|his|her|its|their)\s[^.:;]{1,120}?)?,?\s+(?:is|are|shall\s+be)\s+(?:(?:hereby|further|also|each)\s+){0,3}(?:amended|supplemented|restated|replaced|revised|updated|deleted)\b[^.:;]{0,160}[.:](?=\s|$)\s{0,4}/i;
/** No such sentence is longer. */
const LONGEST = 480;

/** A sentence that amends one Item and begins a line, which may stand in the place of the Item's heading; `end` is where it ends. */
export function amendingSentence(text: string, start: number): { number: string; end: number } | null {
  if (!ITEM.test(text.slice(start, start + 40))) return null;
  const [sentence = "", number = ""] = AMENDS.exec(text.slice(start, start + LONGEST)) ?? [];
  return sentence === "" ? null : { number, end: start + sentence.trimEnd().length };
}
