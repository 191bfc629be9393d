import { plainName } from "../../figures/names.js";
import type { Person } from "../filing.js";
import { mentions } from "./naming.js";

/** "This Schedule 13G is being jointly filed by", "on behalf of the following persons:", "The persons filing this statement are" */
const OPENING =
  /\b(?:filed\s+(?:jointly\s+)?(?:by|on\s+behalf\s+of)|persons?\s+(?:jointly\s+)?filing\s+this\b[^:;]{1,80}\bare)\s*(?:each\s+of\s+)?(?:the\s+following(?:\s+(?:persons?|entities|individuals)){0,2})?\s*:?\s/i;
/** `(collectively, the “Reporting Persons”)`, "(together with the Fund, the “Filing Persons”)": whom it follows are all who file. */
const CLOSING = /\([^()]{0,400}["“”]\s{0,2}(?:reporting|filing)\s{1,4}persons?[\s,.]{0,3}["“”][^()]{0,40}\)/i;
/** The term is for several: "(the “Reporting Person”)" may stand behind the first of them. */
const SEVERAL = /persons[\s,.]{0,3}["“”]/i;
/** The end of the sentence, not the stop of a legal form, an initial or a title. */
const STOP = /(?<!\b(?:Inc|Ltd|Co|Corp|Mrs?|Ms|Dr|Jr|Sr|[A-Z]))\.(?=\s+[A-Z“"]|\s*$)|\n/;
/** What explains a name: a term defined for it, "a Delaware limited partnership". */
const EXPLAINED =
  /\([^()]{0,160}\)|,\s+an?\s(?:[^\s,;()]+\s){0,6}?(?:company|partnership|corporation|individual|trust|citizen|national)\b(?:\s+(?:of|organi[sz]ed|incorporated|formed|established|existing)\b[^,;()\n]{0,80}?(?=\s+and\s|\s*(?:[,;(\n]|$)))?/gi;
/** Nothing but names and what joins them; whether "and" stands before the last of them. */
const NAMES_ALONE = /^ (?:(?:and|mrs?|ms|dr|each of|both|i{1,3}|iv|vi{0,3}|[a-h1-9|]) )+$/;
const LAST_BY_AND = / and (?:(?:mrs?|ms|dr|[ivx]{1,4}|[a-h1-9]) )?\| $/;
/** Somebody further who files, by other words. */
const FURTHER =
  /\b(?:also|additional(?:ly)?|in\s+addition|further|besides)\b[^.]{1,80}\b(?:fil(?:e[ds]?|ing)|report)/i;

/** A list of those who file, and whether the collective term for several follows it, so that nobody else is meant. */
export interface ClosedList {
  readonly text: string;
  /** What the answer says besides. */
  readonly rest: string;
  readonly named: boolean;
}

/**
 * The list of those who file the statement where it is nothing but reporting persons' names and plainly of all: the collective
 * term follows it, or "and" leads to the last of the sentence; else `null`.
 */
export function closedList(text: string, persons: readonly Person[]): ClosedList | null {
  const opening = OPENING.exec(text);
  const from = opening === null ? 0 : opening.index + opening[0].length;
  const rest = text.slice(from);
  const closing = CLOSING.exec(rest);
  const end = closing?.index ?? (opening === null ? -1 : rest.search(STOP));
  if (end < 0 || FURTHER.test(rest.slice(end))) return null;
  const joined = withoutNames(rest.slice(0, end), persons);
  if (!NAMES_ALONE.test(joined) || (closing === null && !LAST_BY_AND.test(joined))) return null;
  const last = end + (closing?.[0].length ?? 0);
  return {
    text: rest.slice(0, last),
    rest: rest.slice(last),
    named: opening !== null && SEVERAL.test(closing?.[0] ?? "") && joined.split("|").length > 2,
  };
}

/** Whether a text, but for an opening that says who files, is nothing but names of the persons and what joins and explains them, and names each of them. */
export function namesAllAlone(text: string, persons: readonly Person[]): boolean {
  const opening = OPENING.exec(text);
  const list = text.slice(opening === null ? 0 : opening.index + opening[0].length);
  return NAMES_ALONE.test(withoutNames(list, persons)) && persons.every((person) => mentions(list, person));
}

function withoutNames(text: string, persons: readonly Person[]): string {
  const list = ` ${plainName(text.replace(EXPLAINED, " "))} `;
  return longestFirst(persons).reduce((left, name) => left.replaceAll(` ${name} `, " | "), list);
}

/** The persons' names and terms; "Roe Fund" must not be found in "Roe Fund II". */
function longestFirst(persons: readonly Person[]): readonly string[] {
  return persons
    .flatMap(({ name, aliases }) => [plainName(name.value), ...aliases])
    .filter((name) => name !== "")
    .toSorted((a, b) => b.length - a.length);
}
