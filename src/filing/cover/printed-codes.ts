import { plainName } from "../../figures/names.js";
import type { Fact } from "../fact.js";
import type { AskedRow } from "../cover-answer.js";
import type { Person } from "../filing.js";

/** The codes of Row 4 of a Schedule 13D. */
export const SOURCE_CODES: readonly string[] = ["SC", "BK", "AF", "WC", "PF", "OO"];

const TYPES_OF_BOTH = ["BD", "BK", "IC", "IV", "IA", "EP", "HC", "SA", "CP", "CO", "PN", "IN", "OO"];
/** The codes of Row 14 of a Schedule 13D and of Row 12 of a 13G, which adds the non-U.S. institution. */
export const TYPE_CODES: Readonly<Record<"13D" | "13G", readonly string[]>> = {
  "13D": TYPES_OF_BOTH,
  "13G": [...TYPES_OF_BOTH, "FI"],
};

/** The types of 17 CFR 240.13d-1(b)(1)(ii), which persons of any legal form may be, and that of institutions of other countries. */
export const INSTITUTIONS: ReadonlySet<string> = new Set(["BD", "BK", "IC", "IV", "IA", "EP", "HC", "SA", "CP", "FI"]); // prettier-ignore

/** Of these, what only a company or a plan can be: a bank, an insurer, an investment company, a plan, a savings association. */
export const NEVER_NATURAL: ReadonlySet<string> = new Set(["BK", "IC", "IV", "EP", "SA", "CP"]);

/** A row of codes as printed: those of the form, and short words that stand where a code should. */
export interface PrintedCodes {
  readonly printed: Fact<string>;
  readonly known: readonly string[];
  readonly unknown: readonly string[];
}

const SEPARATOR = /[\s,;:./&+|()[\]–—-]+/;
/** Marks of notes, printed small or as stars. */
const MARKS = /[⁽⁾⁰¹²³⁴⁵⁶⁷⁸⁹*†‡"“”]+/g;
const REFERENCE = /\bsee\b.*$|\bitem\s+\d.*$/i;
/** `OO` is often typed with zeros. */
const ZEROS = /(?<![\w.,])(?:0[0O]|O0)(?![\w.,%])/gi;
const SHORT = /^[A-Z]{2,4}$/;
/** Short words that are no attempt at a code. */
const NO_CODES = new Set(["AND", "OR", "NA", "NONE", "NOTE", "PAGE", "ROW", "SEC", "USA", "US", "UK", "OF", "TO", "THE", "BY", "NO", "NOT", "YES", "FOR", "AS", "AT", "ON", "IT", "IS", "CIK", "EIN"]); // prettier-ignore
/** Legal forms that explain a code: "OO, LLC". */
const FORMS = ["llc", "lp", "llp", "lllp", "inc", "corp", "ltd", "plc"];

/**
 * The codes in the answer to a row. `null` where there is no answer, or where the answer is no short list
 * of codes: then nothing can be said of it.
 */
export function printedCodes(
  person: Person,
  row: Extract<AskedRow, "sourceOfFunds" | "typeOfReportingPerson">,
  codes: readonly string[],
): PrintedCodes | null {
  const printed = person.answers[row]?.printed;
  if (printed === null || printed === undefined) return null;
  const words = wordsOf(printed.value, codes).filter((word) => word !== "and" && word !== "AND");
  const bare = words.every((word) => codes.includes(word.toUpperCase()));
  if (bare)
    return words.length === 0
      ? null
      : of(
          printed,
          words.map((word) => word.toUpperCase()),
        );
  const known = words.filter((word) => codes.includes(word));
  const glosses = known.length === 0 ? new Set<string>() : glossesOf(person);
  const others = words.filter((word) => !codes.includes(word) && !glosses.has(word.toLowerCase()));
  const isCode = (word: string): boolean => SHORT.test(word) || isMistyped(word, codes);
  if (others.every((word) => isCode(word) && !NO_CODES.has(word))) return of(printed, known, others);
  const end = words.findIndex((word) => !codes.includes(word));
  // "OO: limited liability company": the code comes first, what follows says it in words.
  const explained = end > 0 && words.slice(end).every((word) => !isCode(word));
  return explained ? of(printed, words.slice(0, end)) : null;
}

/** "C0", "1N": digits, or a small l, in the place of a code's letters. */
function isMistyped(word: string, codes: readonly string[]): boolean {
  return !codes.includes(word) && codes.includes(word.replaceAll("0", "O").replace(/[1l]/g, "I"));
}

/** Beside a code: abbreviations of legal forms, which explain it, and words of the person's own name. */
function glossesOf({ name }: Person): Set<string> {
  return new Set([...FORMS, ...plainName(name.value).split(" ")]);
}

function of(printed: Fact<string>, known: readonly string[], unknown: readonly string[] = []): PrintedCodes {
  return { printed, known: [...new Set(known)], unknown: [...new Set(unknown)] };
}

function wordsOf(text: string, codes: readonly string[]): string[] {
  const isList = (inner: string): boolean => split(inner).every((word) => codes.includes(word));
  return split(
    text
      .replace(MARKS, " ")
      .replace(/\(([^()]*)\)/g, (_whole, inner: string) => (isList(inner) ? ` ${inner} ` : " "))
      .replace(REFERENCE, " ")
      .replace(ZEROS, "OO"),
  );
}

function split(text: string): string[] {
  return text.split(SEPARATOR).filter((word) => word !== "");
}
