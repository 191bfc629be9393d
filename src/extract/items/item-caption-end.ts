/** The captions of 17 CFR 240.13d-101 in full, and the one of a 13G whose answer is a word, in the spellings that filers have for them, by the Item's number. */
export const FORM_CAPTIONS: Readonly<Record<string, RegExp>> = {
  "1": /^securit(?:y|ies)\s+(?:and|&)\s+(?:the\s+)?(?:issuer|company)/i,
  "2": /^identity\s+(?:and|&)\s+background/i,
  "2(c)": /^citizenship/i,
  "3": /^sources?\s+(?:and|or|&)\s+amounts?\s+of\s+(?:the\s+)?funds?(?:\s+(?:or|and)\s+other\s+considerations?)?/i,
  "4": /^purposes?\s+of\s+(?:the\s+)?transactions?/i,
  "5": /^interests?\s+in\s+(?:the\s+)?securities(?:\s+of\s+the\s+(?:issuer|company))?/i,
  "6": /^contracts?,?\s+arrangements?,?\s+(?:understandings?\s+(?:or|and)\s+relationships?|or\s+understandings?)\s+with\s+respect\s+to\s+(?:the\s+)?securities\s+of\s+the\s+(?:issuer|company)/i,
  "7": /^materials?\s+to\s+be\s+filed\s+as\s+(?:an?\s+)?exhibits?/i,
};
/** What ends a caption on the line of the answer: a stop, or nothing where the answer begins with its letter. */
const STOP = /^["”]?(?:\s*[.:;]["”]?\s*(?:[–—-]+\s*)?|\s*[–—]\s*|\s+--?\s+|\s+(?=\([a-e]\)\s))(?=\S)/i;
/**
 * A short answer, as "None.", is read with the heading; so is what a filer adds to a caption in brackets. One that begins
 * with its letter, or that no stop ends, may go on in the lines below.
 */
const SHORT_ANSWER =
  /^(?!\([a-z]\)\s)(?:.{0,28}[.!]|(?:not\s+applicable|inapplicable|none|n\/a|no\s+changes?)\W*)$/i;
/** Where the caption's last letters are bold or underlined, which print does not show, an answer begins as a sentence does. */
const SENTENCE = /^\s+(?=["“]?[A-Z](?:\S{0,40}\s){3}\S)(?=.{1,60}[a-z]{2})/;
const ADDED = /^\([^()]{1,60}\)[\s.:]*$/;

/** Where, on the line of an Item's heading, the form's caption ends and an answer begins; `null` where none stands there. */
export function captionEnd(number: string, rest: string): number | null {
  const caption = FORM_CAPTIONS[number]?.exec(rest)?.[0].length;
  if (caption === undefined) return null;
  const behind = rest.slice(caption);
  const stop = (STOP.exec(behind) ?? SENTENCE.exec(behind))?.[0].length;
  if (stop === undefined) return null;
  const answer = behind.slice(stop).trim();
  const short = number !== "2(c)" && SHORT_ANSWER.test(answer);
  return short || ADDED.test(answer) ? null : caption + stop;
}

/** The sixth caption is too long for a typed line. */
const SIXTH = /^contracts?,?\s+arrangements?,?\s+(?:understandings?|or\s+understandings?)\b/i;
const NUMBERED = /^\s*\(?([1-7])[.)]\s+(?=[A-Z])/i;

/** The number of an Item whose caption a line begins with, word for word, behind the number alone: "5.   INTEREST IN SECURITIES OF THE ISSUER". */
export function titledNumber(line: string): string | null {
  const [lead = "", number = ""] = NUMBERED.exec(line) ?? [];
  const rest = line.slice(lead.length);
  const caption = number === "6" ? SIXTH : FORM_CAPTIONS[number];
  return caption?.test(rest) === true ? number : null;
}

/** Where the answer begins on such a line, or `null`. */
export function titledEnd(line: string, number: string): number | null {
  const lead = NUMBERED.exec(line)?.[0].length ?? 0;
  const end = captionEnd(number, line.slice(lead));
  return end === null ? null : lead + end;
}
