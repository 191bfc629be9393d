import { plainName } from "../../figures/names.js";
import { once } from "../../filing/once.js";
import { indexNamed } from "./aliases.js";

/** A reporting person as the text may name it. */
export interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Whether the cover page gives the type of a natural person. */
  readonly natural?: boolean;
}

/** Behind one of these a name is no subject: "a director of Larkspur". */
export const PREPOSITION =
  /\b(?:of|by|to|with|for|at|from|through|than|in|via|under|between|among|s)\s+(?:the\s+)?$/;
/** All reporting persons as one. */
export const EVERYONE =
  /\b(?:each|all)\s+(?:of\s+)?(?:the\s+)?(?:(?:reporting|filing)\s+persons|filers)\b|\beach\s+(?:reporting\s+person|filer)\b/;
const PRONOUN = /^(?:[a-z\d]{1,3}\s+)?(?:he|she|it|they|such\s+person|the\s+reporting\s+person)\b/;
/** Where one reports alone: "I own", "The undersigned beneficially owns". */
const FILER =
  /^(?:[a-z\d]{1,3}\s+)?(?:(?:as\s+of|on)\s(?:[a-z\d]+\s){1,8})?(?:i|we|the\s+(?:undersigned|filer|filing\s+person|registrant))\b/;
/** Words that give a sentence another subject than the one named: its officers, an exception. */
const OTHERS =
  /\b(?:except\s+that|neither|none\s+of|no\s+(?:person|officer|director)|any\s+other|directors?\s+(?:or|and)\s+executive|other\s+than)\b/;

/** A person named in plain text, by index. */
export interface Mention {
  readonly person: number;
  readonly start: number;
  readonly end: number;
}

const LIST_MARK = /^\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s*/i;

/** The person whose name alone makes up a paragraph, by index, or `null`. */
export function personHeaded(text: string, persons: readonly Named[]): number | null {
  const line = text.replace(/^[\s\-•]+/, "").replace(/[:.]\s*$/, "");
  // "D. Roe & Co." may begin with an initial, and with the letter of a list.
  return indexNamed(line, persons) ?? indexNamed(line.replace(LIST_MARK, ""), persons);
}

/**
 * The persons whom a clause has for its subject, by index: `lead` is what stands between the sentence's
 * start and its verb. `current` answers for a pronoun. Empty where it cannot be told.
 */
export function subjectsOf(
  lead: string,
  persons: readonly Named[],
  current: readonly number[],
): readonly number[] {
  const plain = ` ${plainName(lead)} `;
  if (OTHERS.test(plain)) return [];
  if (EVERYONE.test(plain)) return persons.map((_, index) => index);
  const [first, ...rest] = mentionsIn(plain, persons).filter(
    (mention) => !PREPOSITION.test(plain.slice(0, mention.start)),
  );
  if (first === undefined && persons.length === 1 && FILER.test(plain.trim())) return [0];
  if (first === undefined) return PRONOUN.test(plain.trim()) ? current : [];
  const subjects = [first];
  for (const mention of rest) {
    const last = subjects.at(-1) ?? first;
    if (/^(?: and| or| as well as)? (?:(?:the|mr|ms|mrs|dr) )?$/.test(plain.slice(last.end, mention.start)))
      subjects.push(mention);
  }
  return [...new Set(subjects.map((mention) => mention.person))];
}

const longestFirst = once((persons: readonly Named[]) =>
  persons
    .flatMap(({ aliases }, person) => aliases.map((alias) => ({ spaced: ` ${alias} `, person })))
    .sort((a, b) => b.spaced.length - a.spaced.length),
);

/** Where the persons are named in plain text, longest names first so that "Larkspur Fund II" is not "Larkspur Fund". */
export function mentionsIn(plain: string, persons: readonly Named[]): Mention[] {
  const mentions: Mention[] = [];
  for (const { spaced, person } of longestFirst(persons)) {
    for (let at = plain.indexOf(spaced); at >= 0; at = plain.indexOf(spaced, at + 1)) {
      const start = at + 1;
      const end = at + spaced.length - 1;
      if (!mentions.some((mention) => start < mention.end && mention.start < end))
        mentions.push({ person, start, end });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}
