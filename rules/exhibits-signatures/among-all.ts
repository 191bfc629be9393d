import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";

/** "Joint Filing Agreement by and among the Reporting Persons", and not some of them alone. */
const AMONG =
  /\bjoint\s+filing\s+agreement\b[^.;]{1,60}?\b(?:among|between)\s+(?:each\s+of\s+|all\s+of\s+|all\s+)?(?:the\s+)?(?:reporting|filing)\s+persons\b(?!\s+(?:other\s+than|except|named|listed|identified|and\b))/i;
/** "The Reporting Persons have entered into a Joint Filing Agreement" */
const ENTERED =
  /(?:^|[.;]\s)\s{0,4}(?:each\s+of\s+)?the\s+(?:reporting|filing)\s+persons\s+(?:have|has)\s+entered\s+into\s+(?:an?|the|that\s+certain)\s+joint\s+filing\s+agreement\b/i;

/** Where the entry in the list of exhibits or the text tells the joint filing agreement to be one among all reporting persons; else `null`. */
export function amongAll({ paragraphs }: Filing, entry: Fact<string>): Fact<string> | null {
  return [entry, ...paragraphs].find(({ value }) => AMONG.test(value) || ENTERED.test(value)) ?? null;
}
