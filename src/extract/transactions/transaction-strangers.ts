import { matchesIn } from "../../figures/matches.js";
import { plainName } from "../../figures/names.js";
import { EVERYONE, mentionsIn, PREPOSITION, type Named } from "../names/subject.js";

const VERB = /\b(?:bought|(?:re)?purchased|sold|acquired|disposed)\b/gi;
const ISSUER = String.raw`\b[Tt]he\s+(?:Issuer|Company|Corporation)`;
const ADDRESSED = String.raw`\b(?:Mr|Ms|Mrs|Dr)\.\s+(?:[A-Z][\w.’'-]*\s+){0,3}[A-Z][\w-]+`;
const RELATIVE = "(?:wife|husband|spouse|mother|father|parents|sons?|daughters?|children|brothers?|sisters?)";
/** The issuer or somebody of its own, a relative, or "Mr. Vance", perhaps with words set in commas, right before the verb. */
const STRANGER = new RegExp(
  String.raw`((?:${ADDRESSED}['’]s?|\b[Hh]is|\b[Hh]er)\s+(?:[a-z-]+\s+)?${RELATIVE}|${ISSUER}(?:['’]s(?:\s+[a-z-]+){1,4})?|${ADDRESSED})(?:,\s[^,;]{1,120},)?\s+(?:(?:has|have|had|also|itself|then)\s+){0,3}$`,
);
const NO_SUBJECT = /\b(?:of|by|to|with|from|for|at|in|under|through|than)\s+$/i;
const REPORTERS = /\b(?:reporting|filing)\s+persons?\b(?!['’])/i;
const TO_REPORTERS =
  /\b(?:to|from|by|for|with)\s+(?:(?:the\s+)?(?:reporting|filing)\s+persons?|him|her|it|them|us|me|itself|himself|herself)\b/i;
/** More words do not stand between the beginning of a subject and its verb. */
const REACH = 260;

/**
 * Who else than a reporting person bought or sold by the last verb of a text, `rest` being what stands behind it: Item
 * 5(c) may not ask for it. `null` where a reporting person is the subject or the other party, or may be.
 */
export function strangerIn(text: string, rest: string, persons: readonly Named[]): string | null {
  const verb = matchesIn(text, VERB).at(-1);
  if (verb === undefined) return null;
  const lead = text.slice(Math.max(0, verb.index - REACH), verb.index);
  const found = STRANGER.exec(lead);
  const [, stranger = ""] = found ?? [];
  if (found === null || NO_SUBJECT.test(lead.slice(0, found.index))) return null;
  const clause = lead.slice(lead.lastIndexOf(";", found.index) + 1);
  const family = plainName(stranger).split(" ").at(-1) ?? "";
  const reporters =
    names(clause, persons, false) ||
    REPORTERS.test(clause.slice(0, clause.indexOf(stranger))) ||
    persons.some(({ name }) => plainName(name).split(" ").includes(family));
  const behind = text.slice(verb.index) + rest;
  return reporters || TO_REPORTERS.test(behind) || names(behind, persons, true) ? null : stranger;
}

/** Whether words name a reporting person: behind a preposition, or elsewhere. */
function names(words: string, persons: readonly Named[], behindPreposition: boolean): boolean {
  const plain = ` ${plainName(words)} `;
  return (
    EVERYONE.test(plain) ||
    mentionsIn(plain, persons).some(
      ({ start }) => PREPOSITION.test(plain.slice(0, start)) === behindPreposition,
    )
  );
}
