import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { parValuesIn } from "../../src/figures/par-value.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { textAround } from "../../src/filing/words/prose.js";

/** A par value that changed is rightly told twice. */
const CHANGED_PAR =
  /\b(?:split|reclassif|redenominat|recapitali[sz]|consolidation|subdivi|formerly|previously|amended|chang|before|prior)/i;
/** What is said of the statement or of a law, and of no par value: "the Schedule 13D (as amended, …)", "Item 1 is hereby amended". */
const OF_THE_STATEMENT =
  /\bas\s+(?:(?:previously|heretofore|further|so|last|most\s+recently)\s+)?amended\b|\b(?:is|are)\s+(?:(?:hereby|being|further)\s+){0,3}amended\b|\bhereby\s+(?:further\s+)?amended\b|\b(?:schedule|statement|13D|13G|item\s+\d)["”]?\s+(?:was|were|has\s+been|have\s+been)\s+(?:previously\s+)?amended\b|\bamended\s+by\s+amendments?\b|\bpreviously\s+(?:amended|defined|disclosed|filed|reported|supplemented)\b|\bprior\s+(?:amendments?|filings?|schedules?|statements?)\b|\bno\s+(?:\w+\s+)?changes?\b/gi;

/** The par value of the class reported is that of the title page. */
export function* toldParValue(filing: Filing, { pass, fail, unverified }: RuleContext): Generator<Verdict> {
  const cover = filing.securityClass;
  const [printed, ...others] = parValuesIn(cover?.printed ?? "");
  if (cover === null || printed === undefined || others.length > 0) return;
  const { parValues } = filing.background;
  const same = parValues.find(({ fact }) => fact.value.eq(printed.value));
  const other = parValues.find(({ fact }) => !fact.value.eq(printed.value) && isReported(filing, fact));
  const stated = other ?? same ?? parValues[0];
  if (stated === undefined) return;
  const { fact } = stated;
  const place = stated.place.replace(/^t/, "T");
  const at = [fact, cover];
  if (stated === same) {
    yield pass({ at, message: `${place} and the title page give the same par value.` });
    return;
  }
  const message = `${place} gives the class a par value of $${fact.value.toFixed()}; the title page says $${printed.value.toFixed()}.`;
  if (CHANGED_PAR.test(textAround(filing, fact).replace(OF_THE_STATEMENT, " ")))
    yield unverified({ at, message: `${message} The text speaks of a change, which may account for it.` });
  else
    yield fail({
      at,
      expected: `$${printed.value.toFixed()}`,
      actual: `$${fact.value.toFixed()}`,
      message,
    });
}

/** "This statement relates to the Common Stock, par value $0.01": the class reported, where the sentence gives no other. */
const RELATES_TO = /\b(?:relat(?:es?|ing)|with respect)\s+to\b[^.;]{0,120}$/i;
/** The answer to Item 2(d) of a 13G is the title alone. */
const TITLE = /^(?:class\s+[a-z]\s+)?(?:common|ordinary)\b.{0,70}$/i;

function isReported(filing: Filing, fact: Fact<unknown>): boolean {
  const text = textAround(filing, fact);
  return (
    (TITLE.test(text) || RELATES_TO.test(text.slice(0, text.indexOf(fact.printed)))) &&
    parValuesIn(text).length === 1
  );
}
