/** What the number of a person is called: IRS, Tax ID, EIN, FEIN, S.S., Social Security. */
const LABEL =
  /(?:i\.?\s?r\.?\s?s\b|f?\.?e\.?i\.?n\b|t\.?i\.?n\b|s\.?\s?s(?:\.?\s?n)?\b|social\s+security\b|(?:federal\s+)?(?:tax(?:payer)?|employer)(?:['’]?s)?\s+(?:i\.?\s?d\b|identification\b))/
    .source;
/** "No.", "Number", "I.D." between them. */
const WORDS = /nos?\b|numbers?\b|ident(?:ification)?\b|employer\b|i\.?d\b/.source;

const ON_A_LINE = new RegExp(`(?:[,;(–-]\\s*)?\\b${LABEL}(?:[^\\S\\n]|[:.#X*\\d()–-]|${WORDS})*`, "gi");

/** A line that gives the number of a person, or has its place empty, and nothing else. */
export const IDENTIFICATION_LINE = new RegExp(`^\\W*${LABEL}(?:[\\W\\dX_]|${WORDS})*$`, "i");

/** What Row 1 asks for besides a name: "S.S. No.", "Taxpayer Identification Number". */
const KIND =
  /(?:s\.?\s?s\.?(?:\s?n\.?)?|social\s+security|i\.?\s?r\.?\s?s\.?|(?:federal\s+)?(?:tax(?:payer)?|employer)(?:['’]?s)?(?=\s+i))/
    .source;
const ASKED = /(?:\s*\b(?:ident[a-z]{5,10}|employer|i\.?d)\.?){0,2}(?:\s*\b(?:nos?|numbers?)\.?)?/.source;
const OF_PERSONS = /\s*\bof\s+(?:the\s+)?(?:above|reporting|such)\s+persons?/.source;
/** Words that join the second caption to the first. */
const JOINED = /(?:\band[^\S\n]+|(?:(?<=\bpersons?\)?\s{1,3})|(?<=^\s{0,9}))and\s+)?/.source;
const ENTITIES = /(?:\s*\(\s*entities\s+only\s*\))?/.source;
/** The wordings of it: with "of above persons", for one kind of number or another, "and their numbers", and the form's own. */
const WORDINGS = [
  `${KIND}${ASKED}(?:\\s+(?:or|and)\\s+${KIND}${ASKED}){0,2}${OF_PERSONS}`,
  `${KIND}${ASKED}\\s+or\\s+${KIND}${ASKED}`,
  `(?<=\\band\\s{1,9})their\\s+${KIND}${ASKED}`,
  `i\\.?\\s?r\\.?\\s?s\\.?\\s+(?:identification|employer|id)(?:\\s+(?:identification\\s+)?(?:nos?\\.?|numbers?))?`,
].join("|");

/** The second caption of Row 1 with the number that may follow it; a name behind it on the line stays. */
const CAPTION = new RegExp(
  `${JOINED}(?<![a-z])\\(?(?:${WORDINGS})(?![a-z])${ENTITIES}\\)?[\\s:.#]*(?:[\\d#X-]{5,}\\)?)?|\\(?entities\\s+only\\)?(?:\\s+and(?=\\s+their\\b))?|s\\.s\\.\\s[\\s\\d#-]+`,
  "gi",
);

/** `text`, blank where it gives the number of a person with what it is called: "IRS # 12-3456789", "Tax ID: 12-3456789", or asks for it. */
export function withoutIdentification(text: string): string {
  const uncaptioned = text.replace(CAPTION, (match) => " ".repeat(match.length));
  return uncaptioned.replace(ON_A_LINE, (match) =>
    isNumbered(match) ? match.replace(/[^\n\t]/g, " ") : match,
  );
}

/** Whether a number follows, or the signs that withhold it. */
function isNumbered(identification: string): boolean {
  return (identification.match(/[\dX*#]/gi)?.length ?? 0) >= 7;
}
