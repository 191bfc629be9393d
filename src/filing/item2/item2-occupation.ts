import { saidOf } from "../words/clause.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { mentions } from "../persons/naming.js";

/** "is a Delaware limited partnership": a legal form, which Item 2(f) asks for; "an investment company" is a business. */
const LEGAL_FORM =
  /\b(?:is|are)\s+(?:(?:each|both|all)\s+)?an?\s+(?:(?:\p{Lu}[\p{L}.]*|limited|liability|public|exempted|exempt|general|statutory|joint|stock|of|the)\s+){0,6}(?:[Cc]orporation|[Cc]ompany|[Pp]artnership|[Tt]rust)s?\b/gu;

const OFFICERS = /\b(?:officers?|directors?|managers?|controlling\s+persons?)\b/i;
const SCHEDULE = /\b(?:schedule|annex|appendix|exhibit)\b(?!\s+13)/i;
const FILERS = /\b(?:reporting|filing)\s+persons?\b|\bfilers?\b/i;

/** What of a text may answer Item 2(c) for those who file: neither legal forms nor what a schedule tells of their officers. */
export function withoutForms({ persons }: Filing, place: Fact<string>): string {
  return saidOf(place)
    .filter((sentence) => {
      const officers = SCHEDULE.test(sentence) ? OFFICERS.exec(sentence) : null;
      const ahead = sentence.slice(0, officers?.index ?? 0);
      return officers === null || FILERS.test(ahead) || persons.some((person) => mentions(ahead, person));
    })
    .join(". ")
    .replace(LEGAL_FORM, " ");
}

/** An office, or an occupation told of somebody: what Item 2(c) asks for may be told so under another letter. */
const OFFICE =
  /\b(?:chief\s+\w+\s+officer|(?:vice\s+)?president|chair(?:man|woman|person)?|founder|managing\s+(?:director|member|partner)|general\s+partner|(?:director|officer|trustee)\s+of|occupations?)\b/i;

/** The text of Item 2 that may tell an occupation by an office, or `null`. */
export function mayTellOccupation(texts: readonly Fact<string>[]): Fact<string> | null {
  return texts.find(({ value }) => OFFICE.test(value)) ?? null;
}
