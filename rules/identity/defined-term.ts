import { defineRule } from "../../src/audit/rule.js";
import { MONTH_NAME } from "../../src/figures/month-name.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { isAmendment } from "../../src/filing/amended.js";
import { onceTold } from "../../src/filing/once.js";
import { proseOf } from "../../src/filing/words/prose.js";
import { stated } from "../../src/filing/words/wording.js";

/** Terms that a statement makes for itself; those of the form ("Issuer", "Reporting Person") need no definition. */
const TERMS: readonly string[] = [
  "Shares",
  "Warrants",
  "Notes",
  "Options",
  "Units",
  "Funds",
  "Merger",
  "Offering",
  "Transaction",
  "Merger Agreement",
  "Purchase Agreement",
  "Securities Purchase Agreement",
  "Stock Purchase Agreement",
  "Subscription Agreement",
  "Exchange Agreement",
  "Voting Agreement",
  "Support Agreement",
  "Credit Agreement",
  "Loan Agreement",
  "Registration Rights Agreement",
];
/** A term used once may be a slip of the shift key. */
const TWICE = 2;
const QUOTE = "[\"“”'‘’`«»]{1,2}";
const ELSEWHERE =
  /\b(?:capitali[sz]ed (?:terms|words)|(?:defined|ascribed) (?:in|to)|information (?:set forth|contained|required) [^.]{1,300}\bincorporated)\b/i;

/** "The Warrants" are some particular ones: the reader must be told which. */
export default defineRule({
  id: "defined-term",
  title: "A term with a capital letter is defined, here or in the statement that is amended",
  group: "identity",
  severity: "info",
  authority: ["17 CFR 240.12b-20"],
  applies: {},
  rulesets: ["form"],
  *check(filing, { pass, fail, unverified }) {
    const elsewhere = filing.paragraphs.find(({ value }) => ELSEWHERE.test(value));
    const amended = isAmendment(filing) ? filing.formType : undefined;
    for (const term of TERMS) {
      const uses = usesIn(filing).get(term) ?? [];
      if (uses.length < TWICE) continue;
      const definition = definitionOf(filing, term);
      const paper = definition === null ? introductionOf(filing, term) : null;
      if (definition !== null) yield pass({ at: [definition, ...uses], message: `“${term}” is defined.` });
      else if (paper !== null)
        yield pass({ at: [paper, ...uses], message: `“${term}” is told by its day or its parties.` });
      else if (elsewhere !== undefined)
        yield unverified({
          at: [...uses, elsewhere],
          message: `“${term}” is used and not defined here; the text refers to definitions in another paper.`,
        });
      else if (amended !== undefined)
        yield unverified({
          at: [...uses, amended],
          message: `“${term}” is used and not defined here; the statement that this one amends may define it.`,
        });
      else
        yield fail({
          at: uses,
          message: `“the ${term}” is written with a capital letter ${String(uses.length)} times, but the text neither defines it nor refers to a paper that does.`,
        });
    }
  },
});

/** Titles of other papers' chapters, in quotation marks, use their terms. */
const QUOTED = /["“][^"“”]{1,300}["”]/g;

const USED = TERMS.map(
  (term) => [term, new RegExp(`\\b(?:the|such|these|those) ${term}\\b(?! [A-Z])`)] as const,
);

/** The paragraphs that use a term, by term. */
const usesIn = onceTold(({ paragraphs }): ReadonlyMap<string, readonly Fact<string>[]> => {
  const texts = paragraphs.map((place) => ({ place, text: place.value.replace(QUOTED, "") }));
  return new Map(
    USED.map(([term, used]) => [
      term,
      texts.filter(({ text }) => text.includes(term) && used.test(text)).map(({ place }) => place),
    ]),
  );
});

/** `(the "Shares")`, `"Shares" means`, `(collectively, the Shares)`; the title of the class may define its own. */
function definitionOf(filing: Filing, term: string): Fact<string> | null {
  const quoted = new RegExp(`${QUOTE} ?(?:\\w+ ){0,3}${term},? ?${QUOTE}`);
  const bracketed = new RegExp(`\\((?:[\\w,]+ ){0,5}${term} ?\\)`);
  return (
    [...stated([filing.securityClass]), ...proseOf(filing)].find(
      ({ value }) => quoted.test(value) || bracketed.test(value),
    ) ?? null
  );
}

/** "a Voting Agreement dated May 8, 2002", "Purchase Agreement, dated as of", "the Loan Agreement of June 2, 2025": which paper it is. */
function introductionOf(filing: Filing, term: string): Fact<string> | null {
  if (!term.endsWith("Agreement")) return null;
  const told = `dated|made|entered into|by and (?:between|among)|between|among|of ${MONTH_NAME}\\b`;
  const introduces = new RegExp(
    `\\b${term},? (?:${told})\\b|\\b(?:an?|certain) (?:[A-Z][\\w-]* ){0,3}${term} with\\b`,
  );
  const exhibits = filing.exhibits.map(({ description }) => description);
  return [...proseOf(filing), ...exhibits].find(({ value }) => introduces.test(value)) ?? null;
}
