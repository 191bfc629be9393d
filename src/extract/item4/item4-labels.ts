import { matchesIn } from "../../figures/matches.js";
import { indexNamed } from "../names/aliases.js";
import { eachMister } from "../names/messrs.js";
import { personHeaded, type Named } from "../names/subject.js";

/** What may part a name from the figure behind it: a colon, a dash, dotted leaders, the line of a table, or nothing. */
const PARTED =
  /(?:\s?:\s{0,99}|\s[–—-]\s{1,99})(?=[\d.]|-\s?0|none\b|nil\b)|[–—-](?=\d)|(?<!\.)\.{3,150}\s?(?=\d)|\s?\|\s?(?=\d)|\s(?=\d)/gi;
const LONGEST = 240;
/** Several names, a list's mark ahead of them: "1. Each of Roe Fund LP and Oak LP". */
const EACH = /^\s*(?:\(?(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]\s+)?(?:each\s+of|both)\s+/i;
/** "Each Reporting Person", "each of the Reporting Persons", "each person", "each", "in each case". */
const EVERY =
  /^(?:(?:for|by|as\s+to)\s+)?each(?:\s+(?:of\s+(?:the\s+)?)?(?:(?:reporting|filing)\s+)?(?:persons?|filers?|of\s+them))?$|^in\s+(?:each|every)\s+case$/i;
/** "Both", "in both cases": each of two. */
const BOTH =
  /^(?:for\s+)?both(?:\s+(?:of\s+)?(?:the\s+)?(?:(?:reporting|filing)\s+)?(?:persons|filers|of\s+them))?$|^in\s+both\s+cases$/i;
/** "The others", "all other Reporting Persons": those whom the same answer does not name before. */
const OTHERS =
  /^(?:for\s+)?(?:(?:each|all)\s+(?:of\s+)?)?(?:the\s+)?(?:others|(?:other|remaining)\s+(?:(?:reporting|filing)\s+)?(?:persons?|filers?))$/i;
/** "Reporting Persons: 0": nothing of all is nothing of each, where any other figure may be what they have together. */
const ALL = /^(?:all\s+(?:of\s+)?)?(?:the\s+)?(?:reporting|filing)\s+persons$/i;
const NOTHING = /^(?:-\s?)?(?:0(?![\d.,]*\d)|none\b|nil\b)/i;

/** Whose name or names stand ahead of an answer, "Roe Fund LP: 5,000", "Ms. Roe and Mr. Thorne: 0", and where it begins. */
export function labelAhead(
  text: string,
  persons: readonly Named[],
  before: readonly number[] = [],
): { readonly persons: readonly number[]; readonly answer: number } | null {
  // A name may end in a number: the longest that is a name is the label.
  for (const { index, 0: parting } of matchesIn(text.slice(0, LONGEST), PARTED).reverse()) {
    const label = text.slice(0, index);
    const answer = index + parting.length;
    if (ALL.test(label.trim()) && NOTHING.test(text.slice(answer)))
      return { persons: [...persons.keys()], answer };
    const whose = parting.trim() === "" ? alone(label, persons) : labelled(label, persons, before);
    if (whose.length > 0) return { persons: whose, answer };
  }
  return null;
}

/** A heading of names has no figure; "Mr. Roe and Ms. Thorne", "D. Ann Lund and Jane Roe". */
const HEADING =
  /^(?:[\s\-•]*\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s+)?(?=[^\d:]{5,200}$)(?=.*(?:\sand\s|\s&\s))/i;

/** The persons whose names, joined by "and", alone make up a paragraph; else empty. */
export function namesTogether(text: string, persons: readonly Named[]): readonly number[] {
  const line = text.trim().replace(/[:.]$/, "");
  for (const lead of [0, HEADING.exec(line)?.[0].length ?? -1]) {
    const names = lead < 0 || !HEADING.test(line) ? [] : labelled(line.slice(lead), persons);
    if (names.length > 1) return names;
  }
  return [];
}

function alone(label: string, persons: readonly Named[]): readonly number[] {
  const one = personHeaded(label, persons);
  return one === null ? [] : [one];
}

/**
 * Whom the words beside a figure name; empty where one of several names is nobody's.
 * @param before whom the same answer names before, so that "the others" are those who are left
 */
export function labelled(
  label: string,
  persons: readonly Named[],
  before: readonly number[] = [],
): readonly number[] {
  const one = personHeaded(label, persons);
  if (one !== null) return [one];
  const words = label.trim();
  const everyone = [...persons.keys()];
  if (EVERY.test(words) || (everyone.length === 2 && BOTH.test(words))) return everyone;
  if (OTHERS.test(words)) return before.length === 0 ? [] : everyone.filter((each) => !before.includes(each));
  const names = eachMister(label.replace(EACH, ""))
    .split(/,\s(?!LLC|L\.?L\.?C\.|LLP|L\.?P\b|Inc\b|Ltd\b|Limited\b|Corp\b)(?:and\s)?|\sand\s|\s&\s|;\s/)
    .map((name) => indexNamed(name, persons));
  const known = names.filter((name) => name !== null);
  return known.length === names.length ? [...new Set(known)] : [];
}
