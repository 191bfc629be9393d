import type { Paragraph } from "../document/paragraphs.js";
import { formlessName, plainName } from "../figures/names.js";
import type { Named } from "./subject.js";

/** "B. Starboard S LLC", alone on its line: capitalised words behind the letter of a list. */
const HEADING = /^\s*\(?[A-Z][.)]\s+((?:[A-Z\d][\w&.’'-]{0,40},?\s+){1,6}[A-Z\d][\w&.’'-]{0,40}):?$/;
/** Words of the name may be left out between two. */
const GAP = String.raw`(?: \S+){0,4} `;

/** No statement has more. */
const MOST = 60;

/** What lettered headings are made of, in plain words. */
export function headingsIn(paragraphs: readonly Paragraph[]): string[] {
  const headings = paragraphs.flatMap(
    ({ text }) => HEADING.exec(text.text.slice(0, 100).trimEnd())?.[1] ?? [],
  );
  return [...new Set(headings.map(plainName))]
    .filter((heading) => /^[\p{L}\d ]+$/u.test(heading))
    .slice(0, MOST);
}

/** The headings that shorten the name of one person, and of none of the names of `others`. */
export function headedNames(
  { name }: Named,
  others: readonly string[],
  headings: readonly string[],
): string[] {
  return headings.filter(
    (heading) =>
      isShortened(heading, name) && !others.some((other) => other === heading || isShortened(heading, other)),
  );
}

/**
 * Whether a heading shortens a name: its words in order, the first and the last of them, with or without the legal form, and
 * "V&O" for "Value and Opportunity". An amendment leaves its terms in the statement that it amends.
 */
function isShortened(heading: string, name: string): boolean {
  const words = heading.replace(/\b(\p{L}) and (\p{L})(?= |$)/u, String.raw`$1\S* and $2\S*`).split(" ");
  const short = new RegExp(`^${words.join(GAP)}$`, "u");
  return short.test(plainName(name)) || short.test(formlessName(name));
}
