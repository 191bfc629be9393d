import { editDistance } from "./nearest.js";
import { coreName, formlessName, plainName, sameName, unsuffixed } from "./names.js";

/** Words that many names share. */
const COMMON =
  /^(?:the|and|of|inc|incorporated|corp|corporation|company|co|llc|ltd|limited|plc|lp|holdings?|group|international|global|trust|fund|capital|partners|bancorp|financial|energy|technologies|pharmaceuticals|therapeutics|acquisition|american|national|united|new)$/;

/**
 * The source of a pattern for a company's whole name: words with capitals as far as its legal form, or both of "Trust, Inc."
 * What is told of stock in front is no part of it: "Common Stock of".
 */
export const COMPANY_NAME = ((): string => {
  const word = String.raw`(?!(?:Stock|STOCK|Shares?|SHARES?|Units?|Interests?|Securities)\s+(?:of|OF)\b)[A-Z\d(][\w.&'’()\/-]*`;
  const form =
    ",?\\s+(?:Inc(?:orporated)?|INC|Corp(?:oration)?|CORP(?:ORATION)?|Ltd|LTD|Limited|LIMITED|L\\.?P|LLC|L\\.L\\.C|plc|PLC|Plc|N\\.?V|S\\.?A|SE|AG|Company|COMPANY|Co|CO|Trust|TRUST|Bancorp|BANCORP)";
  return `${word}(?:,?\\s+(?:of|and|the|&|${word})){0,8}?(?:${form}\\b\\.?){1,2}(?:\\s+[IVX]{1,4}\\b)?`;
})();

/** Whether two names are the same but for their form, or one is the other with something added. */
export function namesAgree(a: string, b: string): boolean {
  return sameName(a, b) || holds(a, b) || holds(b, a) || holds(b, coreName(a));
}

const FORM_BEHIND = /\b(?:inc|incorporated|corp|corporation|company|co|limited|ltd|llc|lp|plc)\.?$/;

/** Whether both names bear a legal form, and the second a word more in front of it: `Thornbury, Inc.`, `Thornbury Group, Inc.` */
export function addsAWord(name: string, longer: string): boolean {
  const bearForm = [name, longer].every((each) => FORM_BEHIND.test(plainName(unsuffixed(each))));
  return bearForm && formlessName(name) !== "" && formlessName(longer).startsWith(`${formlessName(name)} `);
}

function holds(whole: string, part: string): boolean {
  return ` ${plainName(whole)} `.includes(` ${plainName(part)} `);
}

/** Fewer letters are an abbreviation or a word that many names have. */
const LONG = 5;

/** Whether two names have every word but the first in common, and first words that no slip makes of each other: `Thornbury Mills`. */
export function differInFirstWord(a: string, b: string): boolean {
  const [[first = "", ...restA], [other = "", ...restB]] = [plainName(a).split(" "), plainName(b).split(" ")];
  return (
    restA.length > 0 &&
    restA.join(" ") === restB.join(" ") &&
    Math.min(first.length, other.length) >= LONG &&
    !first.startsWith(other.charAt(0)) &&
    editDistance(first, other) > 2
  );
}

/** Whether two names are alike but for the number at the end: `Thornbury Acquisition Corp. II`, `Thornbury Acquisition Corp. III`. */
export function differInNumber(a: string, b: string): boolean {
  const [one, other] = [NUMBERED.exec(formlessName(a)), NUMBERED.exec(formlessName(b))];
  return one !== null && other !== null && one[1] === other[1] && one[2] !== other[2];
}

const NUMBERED = /^(.*\S) ([ivx]{1,4}|\d{1,3})$/;

/** Whether two names share a telling word, or one spells the other's first letters. */
export function mayBeOneCompany(a: string, b: string): boolean {
  const [wordsA, wordsB] = [tellingWords(a), tellingWords(b)];
  const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join("");
  return (
    wordsA.length === 0 ||
    wordsB.length === 0 ||
    wordsA.some((word) => wordsB.some((other) => word.startsWith(other) || other.startsWith(word))) ||
    [initials(wordsA), initials(plainName(a).split(" "))].some((letters) => wordsB.includes(letters)) ||
    [initials(wordsB), initials(plainName(b).split(" "))].some((letters) => wordsA.includes(letters))
  );
}

/** Whether two names have as many words, which are alike but for one that abbreviates or misspells no other: `Larkspur Data Systems`. */
export function differInOneWord(a: string, b: string): boolean {
  const [words, others] = [coreName(a).split(" "), coreName(b).split(" ")];
  const different = words.filter((word, index) => !mayBeOneWord(word, others[index] ?? ""));
  return words.length > 1 && words.length === others.length && different.length === 1;
}

/** Whether each of two names has a telling word that no word of the other abbreviates or misspells: `Larkspur Technology Group`, `Larkspur Data, Inc.` */
export function haveEachAWord(a: string, b: string): boolean {
  const lacks = (of: string, others: readonly string[]): boolean =>
    tellingWords(of).some((word) => !others.some((other) => mayBeOneWord(word, other)));
  return lacks(a, coreName(b).split(" ")) && lacks(b, coreName(a).split(" "));
}

/** Whether one of two words abbreviates or misspells the other: "Intl", "Tech", a plural, a slip. */
export function mayBeOneWord(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at += 1;
  return (
    (at === short.length && long.startsWith(short.charAt(0))) ||
    editDistance(a, b) <= (short.length > LONG ? 2 : 1)
  );
}

function tellingWords(name: string): string[] {
  return plainName(name)
    .split(" ")
    .filter((word) => word.length > 1 && !COMMON.test(word));
}
