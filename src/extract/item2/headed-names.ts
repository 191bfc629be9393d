import type { Paragraph } from "../../document/paragraphs.js";
import { formlessName, plainName } from "../../figures/names.js";
import type { Named } from "../names/subject.js";

/** "B. Starboard S LLC", alone on its line: capitalised words behind the letter of a list. */
const HEADING = /^\s*\(?[A-Z][.)]\s+((?:[A-Z\d][\w&.’'-]{0,40},?\s+){1,6}[A-Z\d][\w&.’'-]{0,40}):?$/;
/** Words of the name may be left out between two. */
const GAP = String.raw`(?: \S+){0,4} `;

/** No statement has more. */
const MOST = 60;

/** What a lettered heading is made of, in plain words, and what the names are like that it shortens. */
export interface LetteredHeading {
  readonly plain: string;
  readonly short: RegExp;
}

/** The lettered headings, each once. */
export function letteredHeadings(paragraphs: readonly Paragraph[]): LetteredHeading[] {
  const headings = paragraphs.flatMap(
    ({ text }) => HEADING.exec(text.text.slice(0, 100).trimEnd())?.[1] ?? [],
  );
  return [...new Set(headings.map(plainName))]
    .filter((heading) => /^[\p{L}\d ]+$/u.test(heading))
    .slice(0, MOST)
    .map((plain) => ({ plain, short: shortening(plain) }));
}

/** The headings that shorten the name of one person, and of none of the names of `others`. */
export function headedNames(
  { name }: Named,
  others: readonly string[],
  headings: readonly LetteredHeading[],
): string[] {
  return headings
    .filter(
      ({ plain, short }) =>
        isLike(short, name) && !others.some((other) => other === plain || isLike(short, other)),
    )
    .map(({ plain }) => plain);
}

/**
 * What a name is like that a heading shortens: the heading's words in order, the first and the last of them, with or without the
 * legal form, and "V&O" for "Value and Opportunity". An amendment leaves its terms in the statement that it amends.
 */
function shortening(heading: string): RegExp {
  const words = heading.replace(/\b(\p{L}) and (\p{L})(?= |$)/u, String.raw`$1\S* and $2\S*`).split(" ");
  return new RegExp(`^${words.join(GAP)}$`, "u");
}

function isLike(short: RegExp, name: string): boolean {
  return short.test(plainName(name)) || short.test(formlessName(name));
}
