import { matchesIn } from "../../figures/matches.js";
import type { Filing } from "../filing.js";
import { once } from "../once.js";
import { narrativeOf } from "../words/clause.js";
import { namesAllAlone } from "./closed-list.js";

/** The form's own term for all who file, by which others are put in a sentence. */
const FORMS_TERM = "reporting person";

/** Where the text has the form's term, another for some of them may stand beside it: "the Reporting Entities and Mr. Roe". */
const FORMS_OWN = /\b(?:reporting|filing)\s+(?:persons|individuals)\b/i;
const ALIKE =
  /\b(?:reporting|filing)\s+(?:entit(?:y|ies)|part(?:y|ies)|compan(?:y|ies)|(?:stock|share|unit)holders?|investors?)\b|(?<=\b(?:the|all|such)\s)filers\b/gi;
/** `(each, a “Holder” and, collectively, the “Holders”)` */
const DEFINED = /\([^()"“”]{0,80}(?:["“][^()"“”]{2,60}["”][^()"“”]{0,60}){1,3}\)/g;
const TERM = /["“]([^()"“”]{2,60})["”]/g;
/** A term for several: "the Holders", "the Roe Group". */
const SEVERAL = /^\p{Lu}[\p{L} ]*(?:s|\sGroup)$/u;

/** A sentence in which whoever files is called as the form calls them, whatever the filing's own term is for all of them. */
export function inFormsTerms(sentence: string, filing: Filing): string {
  const own = ownTerms(filing);
  const called = own.reduce((text, term) => text.replaceAll(term, `${FORMS_TERM}s`), sentence);
  return saysReportingPersons(filing)
    ? called
    : called.replace(ALIKE, (found) => (/s$/i.test(found) ? `${FORMS_TERM}s` : FORMS_TERM));
}

const saysReportingPersons = once((filing: Filing): boolean =>
  narrativeOf(filing).some(({ value }) => FORMS_OWN.test(value)),
);

/** The terms that the text defines behind a list of all who file, and of nobody else. */
const ownTerms = once((filing: Filing): readonly string[] => {
  if (filing.persons.length < 2) return [];
  const found = filing.paragraphs.flatMap(({ value }) =>
    matchesIn(value, DEFINED).flatMap(({ index, 0: aside }) => {
      const term = matchesIn(aside, TERM).at(-1)?.[1]?.replace(/\s+/g, " ").replace(/,$/, "") ?? "";
      return SEVERAL.test(term) && namesAllAlone(value.slice(0, index), filing.persons) ? [term] : [];
    }),
  );
  return [...new Set(found)];
});
