import { matchesIn } from "../../figures/matches.js";
import { plainName } from "../../figures/names.js";
import { mentionsIn, type Named } from "./subject.js";

/** A verb that makes what stands before the next clause a clause of its own: "Roe Fund is managed by the Adviser". */
const SAYS =
  /\b(?:is|are|was|were|has|have|had|holds?|owns?|acts?|controls?|manages?|serves?|disclaims?|advises?)\b/i;
/** "Roe Fund owns, and Mr. Roe through it beneficially owns, 650,000": what is owned stands behind both. */
const SAYS_THE_SAME = /\b(?:owns?|holds?|has|have|controls?)\s*$/i;
/** What is told within commas of somebody: "Mr. Roe, who is the manager of Oak LP, and …". */
const ASIDE = /,\s(?:who|which|whose|whom|that|each of wh\w+)\b[^,;]{0,300}(?=[,;]|$)/gi;
const NEXT_CLAUSE = /;\s+(?:and\s+|but\s+)?|,\s+(?:and|but|so|while|whereas)[\s,]+/g;
/** "As Roe Fund is managed by the Adviser, the Adviser may …": the comma alone begins the next clause. */
const GROUND = /^\W*(?:[a-e]\)\s+)?(?:as|because|since|although|while|whereas|given\s+that|inasmuch\s+as)\b/i;
const COMMA = /,\s+/g;
const THEREFORE = "accordingly|therefore|thus|hence|consequently|likewise|in turn|as a result|as such";
const OPENING = new RegExp(
  String.raw`^ (?:(?:${THEREFORE}) )?(?:each of )?(?:the |mr |ms |mrs |dr |messrs )?$`,
);
/** The beginning of the verb itself. */
const MAY = String.raw`(?:,?\s+(?:${THEREFORE}|may|might|can|is|are|was|were|be|been|deemed|to|also|has|have|had|now|currently|(?:in)?directly|beneficially),?)*\s*$`;
/** "…, and may be deemed": the clause before has another verb, its subject is the same. */
const SAME_SUBJECT = new RegExp(String.raw`\b(?:and|or|but)${MAY}`, "i");
const WHICH = new RegExp(String.raw`,\s+which${MAY}`, "i");
/** Behind one of these a name is who acts, right before ", which". */
const AGENT = /\b(?:by|through) (?:(?:its|their|his|her) (?:[a-z]+ ){1,4})?(?:the )?$/;

/**
 * The clause that a verb belongs to, where `lead`, what stands between a sentence's start and that verb, holds one before it that says
 * something of its own: "Roe Fund is managed by the Adviser, and the Adviser", "…, which", "As …, the Adviser". Else `lead` itself.
 */
export function lastClause(lead: string, persons: readonly Named[]): string {
  if (SAME_SUBJECT.test(lead)) return lead;
  const agent = agentBeforeWhich(lead, persons);
  if (agent !== null) return agent;
  const marks = [...matchesIn(lead, NEXT_CLAUSE), ...(GROUND.test(lead) ? matchesIn(lead, COMMA) : [])];
  const ends = marks.map((mark) => ({ start: mark.index, end: mark.index + mark[0].length }));
  ends.sort((one, other) => other.end - one.end);
  const found = ends.find(
    ({ start, end }) =>
      (lead[start] === ";" ? names : beginsWithName)(lead.slice(end), persons) &&
      isClause(lead.slice(0, start)),
  );
  return found === undefined ? lead : lead.slice(found.end);
}

function isClause(before: string): boolean {
  return SAYS.test(before.replace(ASIDE, "")) && !SAYS_THE_SAME.test(before);
}

function names(clause: string, persons: readonly Named[]): boolean {
  return mentionsIn(` ${plainName(clause)} `, persons).length > 0;
}

function beginsWithName(clause: string, persons: readonly Named[]): boolean {
  const plain = ` ${plainName(clause)} `;
  const [first] = mentionsIn(plain, persons);
  return first !== undefined && OPENING.test(plain.slice(0, first.start));
}

/** "Roe Fund is managed by the Adviser, which": the Adviser. */
function agentBeforeWhich(lead: string, persons: readonly Named[]): string | null {
  const mark = WHICH.exec(lead);
  if (mark === null) return null;
  const plain = ` ${plainName(lead.slice(0, mark.index))} `;
  const last = mentionsIn(plain, persons).at(-1);
  if (last?.end !== plain.length - 1) return null;
  return AGENT.test(plain.slice(0, last.start)) ? plain.slice(last.start, last.end) : null;
}
